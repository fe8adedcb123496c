/** What is said besides of liability, indemnity, insurance and costs. */
import { isBlank } from "../../requirements";
import { partiesGone } from "../says/duties";
import { INSURED, limits } from "../says/money";
import { read } from "../says/say";
import { find, refs, say, type Remark } from "./remark";

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

const indemnity: Remark = ({ before, after }) =>
  /vrijwaart/iu.test(before) && !/vrijwaart/iu.test(after)
    ? say(
        "de wettelijke aansprakelijkheid (art. 82 AVG, art. 6:74 BW) blijft",
        "liability under the law (art. 82 GDPR, art. 6:74 Dutch Civil Code) stays",
      )
    : [];

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

export const LIABILITY: readonly Remark[] = [cap, indemnity, insurance, paid, emptyAnnex];
