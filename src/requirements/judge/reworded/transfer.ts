/** Art. 28(3)(a) on transfers, in other words: has the controller still a say in each of them? */
import { CONTROLLER, denialsIn, denies, sentencesOf, takesNothing } from "./sentences";

const ABROAD =
  /\bbuiten (?:de |het )?(?:EER|EU|Europese (?:Unie|Economische Ruimte))\b|\bderde landen?\b|\bdoorgiften?\b/iu;
/** By the controller: whoever else permits it, the controller has no say. */
const PERMITTED = new RegExp(
  `\\btoestemming\\b.{0,40}\\b(?:van|door) ${CONTROLLER}\\b|\\b${CONTROLLER}\\b.{0,60}\\b(?:toestemming|toegestemd|ingestemd)\\b`,
  "iu",
);
const BEFORE = /\bvooraf(?:gaand\p{L}*)?\b|\btevoren\b|\bvoordat\b/iu;
const TOLD =
  /\b(?:meldt|gemeld|aangekondigd|kondigt|bericht|medegedeeld|meegedeeld|geïnformeerd|informeert|ingelicht)\b/iu;
const NO_OBJECTION = new RegExp(`\\b${CONTROLLER}\\b.{0,60}\\bgeen bezwaar\\b`, "iu");

const hasSay = (way: string): boolean => {
  if (!BEFORE.test(way)) return false;
  if (TOLD.test(way) && NO_OBJECTION.test(way)) return denialsIn(way) === 1;
  return PERMITTED.test(way) && denialsIn(way) === 0;
};

/** What must be so whichever of the ways is taken. */
const IN_EACH = /\bin (?:beide|alle|elk van deze) gevallen (?:slechts )?mits\b(.*)$/iu;
const WAYS = /(?:^|[\s,;])(?=[a-e]\) )/u;

/** Whatever the ways are in which it may: by each of them the controller can stop it beforehand. */
function isLeftToController(sentence: string): boolean {
  const at = /\b(?:tenzij|mits|indien|alleen als|slechts als)\b/iu.exec(sentence);
  if (!at) return false;
  // Forbidden unless, or free if; the other way about it says the opposite.
  const forbids = denialsIn(sentence.slice(0, at.index)) === 1;
  if (forbids !== /^tenzij$/iu.test(at[0])) return false;
  const conditions = sentence.slice(at.index);
  const each = IN_EACH.exec(conditions)?.[1];
  if (each !== undefined) return hasSay(each);
  const [lead = "", ...ways] = conditions.split(WAYS);
  if (ways.length > 0) return lead.trim().split(/\s+/u).length <= 2 && ways.every(hasSay);
  // Ways that are not lettered cannot be told from one another.
  return !/\bof\b/iu.test(conditions) && hasSay(conditions);
}

/** Of more than it was: weaker for who gave permission, and a say all the same. */
export function leavesSay(text: string): boolean {
  const own = sentencesOf(text).filter((one) => ABROAD.test(one));
  const gives = own.filter(
    (one) => /\b(?:mag|mogen|kan|kunnen|tenzij)\b/iu.test(one) || denies(one),
  );
  const stops = (one: string): boolean =>
    new RegExp(`\\b(?:staakt|beëindigt|staken|blijft .{0,80}toestemming vereist)\\b`, "iu").test(
      one,
    );
  const rest = gives.filter((one) => !stops(one));
  const beside = sentencesOf(text).filter((one) => !ABROAD.test(one) && !stops(one));
  return rest.length > 0 && rest.every(isLeftToController) && beside.every(takesNothing);
}
