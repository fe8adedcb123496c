/**
 * What makes a change one of substance. Each rule is a list of words and phrases, lower case; a rule
 * that fires is named in the report, so that the reader can judge it.
 */
export interface WordRule {
  /** As it stands in `Weight.reasons`; its sentence is in src/messages. */
  code: string;
  /** Words that count as one another ("zal", "zullen") stand in one list; a phrase has spaces. */
  forms: string[][];
  /**
   * Where the balance of the two sides is drawn up: at each place that was changed, so that a word
   * that went elsewhere in the sentence counts, or over the whole text.
   */
  scope: "place" | "whole";
}

export const WORD_RULES: WordRule[] = [
  {
    code: "negation",
    scope: "place",
    forms: [
      ["niet"],
      ["geen"],
      ["nooit", "nimmer"],
      ["noch", "evenmin"],
      ["niets", "niemand", "nergens"],
      ["geenszins"],
      ["zonder"],
      ["verboden"],
    ],
  },
  {
    // Not by place: "zal Verwerker" and "Verwerker zal" say the same.
    code: "modal",
    scope: "whole",
    forms: [
      ["moet", "moeten", "moest", "moesten"],
      ["zal", "zullen"],
      ["zou", "zouden"],
      ["kan", "kunnen"],
      ["mag", "mogen"],
      ["dient", "dienen"],
      ["hoeft", "hoeven"],
      ["behoort", "behoren"],
      ["verplicht", "verplichten", "gehouden"],
      ["gerechtigd", "bevoegd", "toegestaan"],
      ["wil", "willen", "wenst", "wensen"],
    ],
  },
  {
    code: "limit",
    scope: "whole",
    forms: [
      ["ten hoogste", "hoogstens"],
      ["maximaal", "maximale", "maximum"],
      ["minimaal", "minimale", "minimum", "ten minste", "tenminste", "minstens"],
      ["voor zover", "voorzover"],
      ["in beginsel"],
      ["in principe"],
      ["tenzij"],
      ["mits"],
      ["behoudens"],
      ["behalve"],
      ["uitgezonderd", "met uitzondering"],
      ["met dien verstande"],
      ["onder voorbehoud"],
      ["op voorwaarde", "onder de voorwaarde", "voorwaarde", "voorwaarden"],
      ["redelijk", "redelijke", "redelijkerwijs", "redelijkerwijze"],
      ["commercieel", "commerciële"],
      ["naar beste vermogen", "inspanning", "inspanningen", "inspannen", "inspant"],
      ["gelimiteerd", "gelimiteerde", "begrensd", "gemaximeerd"],
      ["beperkt", "beperkte", "beperken"],
      ["uitsluitend", "slechts", "alleen", "enkel"],
      ["zo veel mogelijk", "zoveel mogelijk"],
      ["waar mogelijk", "indien mogelijk", "desgewenst"],
      ["ernstig", "ernstige", "wezenlijk", "wezenlijke", "materieel", "materiële"],
      ["aantoonbaar", "aantoonbare"],
      ["opzet", "grove schuld", "bewuste roekeloosheid"],
      ["volledig", "volledige"],
      ["indien", "als", "wanneer"],
    ],
  },
  {
    code: "term",
    scope: "whole",
    forms: [
      ["onverwijld", "terstond", "onmiddellijk", "onmiddellijke", "ogenblikkelijk"],
      ["zonder uitstel", "zonder onredelijke vertraging", "zonder vertraging"],
      ["direct", "directe", "meteen"],
      ["tijdig", "tijdige"],
      ["spoedig", "zo spoedig mogelijk", "zo snel mogelijk"],
      ["uiterlijk", "binnen"],
      ["periodiek", "jaarlijks", "maandelijks", "wekelijks", "dagelijks"],
      ["uur", "uren"],
      ["dag", "dagen"],
      ["werkdag", "werkdagen"],
      ["kalenderdag", "kalenderdagen"],
      ["week", "weken"],
      ["maand", "maanden"],
      ["kwartaal", "kwartalen"],
      ["jaar", "jaren"],
      ["euro", "€", "eur"],
      ["procent", "%"],
    ],
  },
  {
    code: "and-or",
    scope: "place",
    forms: [["en", "alsmede", "evenals"], ["of", "dan wel", "danwel"], ["en of"]],
  },
];

/** Numbers in words; "een" is nearly always an article and does not count. */
export const NUMBER_WORDS = new Set(
  (
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien " +
    "zeventien achttien negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig tachtig " +
    "negentig honderd duizend miljoen half halve dubbele eerste tweede derde vierde vijfde zesde " +
    "zevende achtste negende tiende eenmaal tweemaal driemaal viermaal"
  ).split(" "),
);

/** What a party takes upon itself: where these go with the sentence around them, a duty went. */
export const DUTIES = new Set(
  (
    "zal zullen moet moeten dient dienen verplicht gehouden garandeert garanderen vrijwaart vrijwaren " +
    "waarborgt waarborgen zorgt draagt verbindt verklaart verzekert verleent verstrekt stelt meldt " +
    "informeert legt houdt treft neemt ziet toont verwijdert vernietigt bewaart mag"
  ).split(" "),
);

/** Small words, which are nobody's name. */
export const SMALL_WORDS = new Set(
  (
    "de het een der des den die dat deze dit er daar hier te om tevens ook dan wel zo aldus hierbij " +
    "daarbij hiertoe daartoe hierna hieronder daarvoor hiervoor aan van ter ten zich zelf reeds " +
    "thans nader eventueel namelijk immers echter (en) (s) (n) (e)"
  ).split(" "),
);

/** Those that say who gives and who gets: one in the place of another is another meaning. */
export const DIRECTIONS = new Set(["aan", "van"]);

/** A number behind one of these is a reference. */
export const REFERENCE_WORDS = new Set(
  "artikel artikelen art lid leden bijlage bijlagen overweging overwegingen onder sub onderdeel".split(
    " ",
  ),
);
