/**
 * What a change does to a carrier, as lists of words and phrases in lower case. They are read only at the
 * words that carry, and in the sentence around them: elsewhere they say nothing of the limb.
 */

/** Deny; `NEUTRAL_NEGATIONS` are taken out first. */
export const NEGATIONS = [
  ...["niet", "geen", "nooit", "nimmer", "noch", "evenmin", "geenszins", "allerminst"],
  ...["hoeft", "hoeven", "behoeft", "behoeven"],
];

/** In these a negation denies nothing of the sentence. */
export const NEUTRAL_NEGATIONS = [
  ...["al dan niet", "niet alleen", "niet slechts", "niet beperkt tot", "niet zijnde"],
  ...["niet later dan", "niet langer dan", "niet limitatief", "niet uitputtend", "of niet"],
];

/** Make a duty depend on something, or narrow it. */
export const CONDITIONS = [
  ...["indien", "wanneer", "mits", "tenzij", "voor zover", "voorzover", "behoudens", "behalve"],
  ...[
    "uitgezonderd",
    "met uitzondering van",
    "op voorwaarde",
    "onder de voorwaarde",
    "onder voorbehoud",
  ],
  ...[
    "met dien verstande",
    "in beginsel",
    "in principe",
    "waar mogelijk",
    "zo mogelijk",
    "desgewenst",
  ],
  ...[
    "zo veel mogelijk",
    "zoveel mogelijk",
    "naar eigen inzicht",
    "naar eigen oordeel",
    "pas nadat",
  ],
  ...[
    "eerst nadat",
    "nadat",
    "pas na",
    "eerst na",
    "slechts",
    "maximaal",
    "ten hoogste",
    "hoogstens",
  ],
  ...["na betaling", "tegen betaling", "in voorkomend geval", "bij uitzondering", "incidenteel"],
];

/** An effort where there was a result. */
export const EFFORTS = [
  ...["spant", "spannen", "inspannen", "inspanning", "inspanningen", "beste vermogen", "streeft"],
  ...[
    "streven",
    "tracht",
    "trachten",
    "poogt",
    "probeert",
    "redelijk",
    "redelijke",
    "redelijkerwijs",
  ],
  ...["redelijkheid", "commercieel", "commerciële"],
];

/** A duty … */
export const DUTIES = [
  ...["zal", "zullen", "moet", "moeten", "dient", "dienen", "verplicht", "garandeert", "waarborgt"],
  ...["zorgt", "verplichten", "gehouden", "verbindt"],
];
/** … that became a liberty. */
export const LIBERTIES = ["kan", "kunnen", "mag", "mogen", "zou", "zouden", "wil", "beoogt"];

/** Narrow what they stand with: without them it says more. */
export const LIMITERS = [
  ...["redelijke", "redelijkerwijs", "in alle redelijkheid", "indien deze daarover beschikt"],
  ...["indien gewenst en voor zover mogelijk", "indien gewenst en", "voor zover mogelijk"],
  ...["tegen redelijke kosten", "waar nodig", "indien nodig", "zo nodig", "(mogelijk)", "mogelijk"],
];

/** Put in among the words that carry, these make them say more, or the same. */
export const STRENGTHENERS = [
  ...[
    "uitdrukkelijk",
    "uitdrukkelijke",
    "altijd",
    "steeds",
    "volledig",
    "volledige",
    "alle",
    "iedere",
  ],
  ...[
    "elke",
    "ook",
    "tevens",
    "mede",
    "schriftelijk",
    "schriftelijke",
    "aantoonbaar",
    "aantoonbare",
  ],
  ...[
    "strikt",
    "strikte",
    "te allen tijde",
    "onverwijld",
    "kosteloos",
    "kosteloze",
    "daadwerkelijk",
  ],
];

/** One and the same in these places; the forms of a list stand for one another. */
export const EQUIVALENTS: readonly (readonly string[])[] = [
  [
    "onmiddellijk",
    "onverwijld",
    "terstond",
    "ogenblikkelijk",
    "direct",
    "meteen",
    "per omgaande",
    "zonder onredelijke vertraging",
    "zonder vertraging",
    "zonder uitstel",
  ],
  ["vernietigen", "wissen", "verwijderen"],
  ["vernietigt", "wist", "verwijdert"],
  ["teruggeven", "terugbezorgen", "retourneren", "terug te geven"],
  ["uitsluitend", "alleen", "enkel", "louter", "slechts"],
  ["op de hoogte", "in kennis"],
  ["informeert", "bericht", "licht in"],
  ["informeren", "berichten", "inlichten", "in kennis stellen", "op de hoogte stellen"],
  ["bijstand", "medewerking", "ondersteuning"],
  ["verlenen", "geven", "bieden"],
  ["waarborgt", "garandeert", "verzekert"],
  ["alle", "iedere", "elke"],
  ["zodra", "wanneer"],
  ["personeel", "werknemers"],
  ["verplicht", "gehouden"],
  ["zal", "moet", "dient", "is verplicht", "is gehouden", "verplicht zich"],
  ["zullen", "moeten", "dienen"],
  ["audit", "controle", "inspectie"],
  ["conform", "overeenkomstig"],
  ["privacy impact assessment", "gegevensbeschermingseffectbeoordeling", "dpia", "pia"],
  ["eer", "europese economische ruimte"],
  [
    "eenmaal per jaar",
    "één keer per jaar",
    "een keer per jaar",
    "jaarlijks",
    "ieder jaar",
    "elk jaar",
  ],
];

/** Words that change nothing by coming or going. */
export const EMPTY = new Set(
  "de het een en deze dit die dat er daar hier te om ook tevens dan wel zo hierbij daarbij hiertoe daartoe zelf reeds thans nader echter".split(
    " ",
  ),
);

/** Sides of the agreement by the words that name them. */
export const SIDES: Readonly<Record<"controller" | "processor", RegExp>> = {
  controller:
    /^(?:verwerkings)?verantwoordelijken?$|^opdrachtgever$|^klant$|^afnemer$|^(?:ik|mij|mijn)$/u,
  processor: /^verwerkers?$|^leverancier$|^opdrachtnemer$|^dienstverlener$|^(?:jij|je|jou|jouw)$/u,
};
