/** What a careful reader would want to hear besides: what still stands, what the law says, what it is not. */
import { isBlank, type Bilingual } from "../../requirements";
import { contradictionsOf, shownClash } from "../contradictions";
import type { Matter, Standing } from "../matter";
import { partiesGone } from "../says/duties";
import { prevailing } from "../says/law";
import { INSURED, limits } from "../says/money";
import { read } from "../says/say";

type Remark = (matter: Matter) => Bilingual[];

const find = ({ others }: Matter, pattern: RegExp): Standing[] =>
  others.filter(({ text }) => pattern.test(text));
const refs = (list: readonly Standing[]): string => list.map(({ ref }) => ref).join(", ");
const say = (nl: string, en: string): Bilingual[] => [{ nl, en }];
const statusOf = ({ hurt }: Matter, id: string): string | undefined =>
  hurt.find(({ limb }) => limb.id === id)?.status;

/** A new limit on liability: what is said of an indemnity, and what breaks it. */
const cap: Remark = (matter) => {
  const { before, after } = matter;
  if (!limits(after) || limits(before)) return [];
  const indemnities = find(matter, /\bvrijwaart\b/iu);
  const breaking = find(matter, /beperking[^]*\bopzet\b/iu);
  return [
    ...(indemnities.length > 0 && !/vrijwa/iu.test(after)
      ? say(
          `zegt niet of de vrijwaring van ${refs(indemnities)} eronder valt`,
          `does not say whether the indemnity of ${refs(indemnities)} falls under it`,
        )
      : []),
    ...(breaking.length > 0
      ? say(
          `${refs(breaking)} (opzet of grove schuld) staat nog en gaat voor de grens`,
          `${refs(breaking)} (intent or gross negligence) still stands and goes before the limit`,
        )
      : []),
  ];
};

const prompt: Remark = (matter) =>
  statusOf(matter, "33.2-tijdig") === "verzwakt"
    ? say(
        "art. 33 lid 2 AVG vraagt een melding “zonder onredelijke vertraging”",
        "art. 33(2) GDPR asks for notice “without undue delay”",
      )
    : [];

const audit: Remark = (matter) => {
  if (statusOf(matter, "28.3.h-audit") === undefined) return [];
  const whole = matter.deviation.documentText;
  return /per (?:\p{L}+ )?jaar/iu.test(whole) && /indien[^.;]{0,120}incident/iu.test(whole)
    ? say(
        "naar aanleiding van (een vermoeden van) een incident blijft controle altijd mogelijk",
        "upon (a suspicion of) an incident an audit stays possible at any time",
      )
    : [];
};

/** An annex that the clause named and names no more. */
const annexGone: Remark = ({ before, after, deviation }) => {
  if (deviation.kind === "missing") return [];
  const named = read(before, /in (bijlage \d+) vermelde/iu);
  return named === null || after.toLowerCase().includes(named.toLowerCase())
    ? []
    : say(
        `de uitzondering voor de lijst van ${named} vervalt`,
        `the exception for the list of ${named} lapses`,
      );
};

const objection: Remark = ({ after, before }) =>
  /\bbezwaar\b/iu.test(after) &&
  !/\bbezwaar\b/iu.test(before) &&
  !/ontbind|opzeg|niet in(?:schakel|zet)|totdat|geen gebruik/iu.test(after)
    ? say(
        "het gevolg van een bezwaar is niet geregeld",
        "what follows from an objection is not arranged",
      )
    : [];

const ended: Remark = (matter) => {
  const { before, after } = matter;
  const late = /na (?:het )?(?:einde|beëindiging|afloop)/iu;
  if (!/bewa/iu.test(after) || !late.test(after) || late.test(before)) return [];
  const ends = find(
    matter,
    /duur van deze \p{L}+ is gelijk aan|heeft tot gevolg dat de \p{L}+ eveneens/iu,
  );
  const stays = find(matter, /blijven na beëindiging[^.;]*gelden/iu);
  if (ends.length === 0) return [];
  const only =
    stays.length > 0
      ? [
          `; alleen wat daarna blijft gelden (${refs(stays)}) bindt nog`,
          `; only what stays in force afterwards (${refs(stays)}) still binds`,
        ]
      : ["", ""];
  return say(
    `de overeenkomst is dan al geëindigd (${refs(ends)})${only[0] ?? ""}`,
    `the agreement has ended by then (${refs(ends)})${only[1] ?? ""}`,
  );
};

const indemnity: Remark = ({ before, after }) =>
  /vrijwaart/iu.test(before) && !/vrijwaart/iu.test(after)
    ? say(
        "de wettelijke aansprakelijkheid (art. 82 AVG, art. 6:74 BW) blijft",
        "liability under the law (art. 82 GDPR, art. 6:74 Dutch Civil Code) stays",
      )
    : [];

/** Rates or lists of an annex that says nothing. */
const emptyAnnex: Remark = ({ before, after, report }) => {
  const annex = read(after, /(bijlage \d+)/iu)?.toLowerCase();
  if (annex === undefined || before.toLowerCase().includes(annex)) return [];
  const filled = report.notCompared.some(
    ({ article, text }) => article === annex && !isBlank(text),
  );
  return filled
    ? []
    : say(
        `${annex} is niet ingevuld: daar staat dan niets`,
        `${annex} is not filled in: nothing stands there`,
      );
};

const DUTY = /drag(?:t|en) zorg|zorgt|zorgen|dient|zal\b|verplicht/iu;

const insurance: Remark = (matter) => {
  const { before, after } = matter;
  if (!INSURED.test(before) || !INSURED.test(after) || limits(after)) return [];
  const stated = DUTY.test(before) && !DUTY.test(after) && /\bis verzekerd\b/iu.test(after);
  const both = /\bPartijen\b/u.test(before) && !/\bPartijen\b/u.test(after);
  const left = read(after, /\b(Verwerkingsverantwoordelijke|Verwerker)\b/u);
  const other = left === "Verwerker" ? "Verwerkingsverantwoordelijke" : "Verwerker";
  return [
    ...say(
      "een verzekerd bedrag is geen grens aan de aansprakelijkheid",
      "an insured amount is no limit on liability",
    ),
    ...(stated
      ? say(
          "een plicht (zorgen voor dekking) wordt een mededeling (is verzekerd)",
          "a duty (to see to cover) becomes a statement (is insured)",
        )
      : []),
    ...(both && left !== null && partiesGone({ before, after }).includes("Partijen")
      ? say(`de plicht van ${other} vervalt`, `the duty of ${other} lapses`)
      : []),
  ];
};

const NORM = /NEN ?-?(75\d\d)/giu;

const norms: Remark = ({ before, after, model }) => {
  const numbers = (text: string): string[] =>
    [...text.matchAll(NORM)].map(([, number = ""]) => number);
  const gone = numbers(before).filter((one) => !numbers(after).includes(one));
  if (gone.length === 0) return [];
  const bound = gone.filter((one) => ["7510", "7512", "7513"].includes(one));
  return [
    ...(/en\/of NEN|NEN ?-?75\d\d en\/of/iu.test(before)
      ? say("het model liet de keuze al (“en/of”)", "the model already left the choice (“en/of”)")
      : []),
    ...(bound.length > 0 && model.sectors.includes("care")
      ? say(
          `de zorgaanbieder is zelf gebonden aan ${bound.map((one) => `NEN ${one}`).join(" en ")} (Besluit elektronische gegevensverwerking door zorgaanbieders, art. 3 tot en met 5)`,
          `the care provider is itself bound to ${bound.map((one) => `NEN ${one}`).join(" and ")} (Besluit elektronische gegevensverwerking door zorgaanbieders, arts. 3 to 5)`,
        )
      : []),
  ];
};

const warning: Remark = (matter) =>
  statusOf(matter, "28.3-slot") === "vervallen"
    ? say(
        "de wet legt deze plicht ook zonder beding op (art. 28 lid 3 AVG, slot), maar de overeenkomst mist haar",
        "the law imposes this duty without a clause too (art. 28(3) GDPR, closing sentence), but the agreement lacks it",
      )
    : [];

const PAYS = /vergoeding|tegen (?:de )?kosten|in rekening|tarie/iu;

const paid: Remark = (matter) => {
  const { before, after } = matter;
  if (!PAYS.test(after) || PAYS.test(before) || !/bijstand|medewerking|ondersteuning/iu.test(after))
    return [];
  const already = find(matter, /ondersteuning[^]*in rekening worden gebracht/iu);
  const free = find(matter, /kosteloos/iu);
  if (already.length === 0) return [];
  return say(
    `vergoeding gold al door ${refs(already)}${free.length > 0 ? `; nieuw is dat ${refs(free)} (kosteloos) hier niet meer vanzelf geldt` : ""}`,
    `payment was due already under ${refs(already)}${free.length > 0 ? `; new is that ${refs(free)} (free of charge) no longer applies here by itself` : ""}`,
  );
};

const law: Remark = (matter) => {
  const { before, after, clause } = matter;
  if (
    !/recht van toepassing/iu.test(clause + before) ||
    !/Nederlands/u.test(before) ||
    /Nederlands/u.test(after)
  )
    return [];
  const dutch = find(matter, /Burgerlijk Wetboek|\bBW\b/u);
  return dutch.flatMap(({ ref, text }) => {
    const words = read(text, /(Boek \d+)/u) ?? "Burgerlijk Wetboek";
    return say(`${ref} noemt ${words} BW`, `${ref} names ${words} of the Dutch Civil Code`);
  });
};

const arbiters: Remark = ({ before, after }) => {
  const word = read(before, /(arbiter(?:\(s\)|s)?|arbitrage)/iu);
  return word === null || /arbit/iu.test(after) || after === ""
    ? []
    : say(`arbitrage (“${word}”) vervalt`, `arbitration (“${word}”) lapses`);
};

const inside: Remark = ({ before, after, model, deviation, others }) => {
  const rule = model.deviationRule;
  if (!rule || deviation.article === rule.clause || prevailing(before) === null) return [];
  if (prevailing(before) === prevailing(after)) return [];
  return others.some(({ ref }) => ref === rule.clause)
    ? say(
        `${rule.clause} (${rule.annex.replace("-", " ")} gaat voor) werkt alleen binnen deze overeenkomst`,
        `${rule.clause} (${rule.annex.replace("bijlage-", "annex ")} prevails) works within this agreement only`,
      )
    : [];
};

const ownUse: Remark = (matter) =>
  statusOf(matter, "28.3.a-uitsluitend") !== undefined &&
  /\banonimis|\btrain(?:en|ing)|\beigen (?:doel|gebruik)/iu.test(matter.after)
    ? say(
        "wie zelf het doel bepaalt, is daarvoor zelf verantwoordelijke (art. 28 lid 10 AVG)",
        "who determines the purpose is itself the controller for it (art. 28(10) GDPR)",
      )
    : [];

const clashes: Remark = (matter) => contradictionsOf(matter).map(shownClash);

const REMARKS: readonly Remark[] = [
  clashes,
  cap,
  prompt,
  audit,
  annexGone,
  objection,
  ended,
  indemnity,
  emptyAnnex,
  insurance,
  norms,
  warning,
  paid,
  law,
  arbiters,
  inside,
  ownUse,
];

/** Said besides, each once. */
export function remarksOf(matter: Matter): Bilingual[] {
  const all = REMARKS.flatMap((remark) => remark(matter));
  return [...new Map(all.map((one) => [one.nl, one])).values()];
}
