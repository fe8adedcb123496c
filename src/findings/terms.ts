/**
 * Defined terms: written as if defined, defined and not used, defined twice. What the model text itself
 * lacks is told by its notes (or as of the model), never of the document.
 */
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { Deviation, Finding } from "../outcome";
import { placeOf } from "../match/place";
import type { Verdict } from "../judge/unit";
import { withoutArticle } from "../language/articles";
import { capitalsIn, stemOf } from "../language/capitals";
import {
  definitionsIn,
  keyOf,
  plainText,
  type Definition,
  type TermText,
} from "../match/model/definitions";
import { modelTerms, modelWords, placed, termText } from "../judge/model-terms";

/** Behind these a capital is no name of a town or person. */
const DETERMINERS = new Set(
  "de het een deze dit die elke elk iedere ieder alle geen zijn haar hun onze uw welke".split(" "),
);
/** Bodies, places and words of the law that need no definition. */
const KNOWN = new Set(
  (
    "nederland nederlands nederlandse europa europese europees unie economische ruimte lidstaat lidstaten algemene " +
    "verordening gegevensbescherming autoriteit persoonsgegevens burgerlijk wetboek boek titel afdeling " +
    "bijlage bijlagen artikel kamer koophandel handelsregister parlement raad richtlijn euro staat rijk minister ministerie rechtbank " +
    "gerechtshof commissie staatscourant belgische engelse duitse internet stichting vereniging partij partijen"
  )
    .split(" ")
    .map(stemOf),
);

/** Acts are known by their name or abbreviation. */
const ACT =
  /^(?:\p{L}+(?:wet|besluit)|besluit|w(?:kkgz|abvpz|gbo|lz|mo|vggz|zd|bp|pg)|uavg|zvw)$/iu;
const LETTER = /[\p{L}\d]/u;

interface Sides {
  document: TermText[];
  model: TermText[];
}

function sidesOf(
  document: DocumentLines,
  verdicts: readonly Verdict[],
  deviations: Deviation[],
): Sides {
  const sides: Sides = { document: [], model: [] };
  for (const { unit, model, doc, segments } of verdicts) {
    const ofModel = modelTerms(unit, model);
    sides.model.push(ofModel.text);
    if (segments.length === 0) continue;
    const place = () => placeOf(document, segments);
    if (doc.text === model.text) sides.document.push(placed(ofModel.kept, place));
    else {
      const { ref, kind, heading, expected } = ofModel.kept;
      sides.document.push(termText({ ref, kind, heading, expected }, plainText(doc.text), place));
    }
  }
  for (const { kind, article, unit, heading, documentText, place } of deviations) {
    if (kind !== "added") continue;
    // An added clause in the article of definitions is a definition by its form.
    sides.document.push(termText({ ref: article, kind: unit, heading }, documentText, () => place));
  }
  return sides;
}

function finding(code: string, definition: Definition, origin: Finding["origin"]): Finding {
  const { term, source } = definition;
  return { code, origin, article: source.ref, values: { term }, place: source.place() };
}

const counted = (all: Definition[]): Map<string, Definition[]> => {
  const byKey = new Map<string, Definition[]>();
  for (const one of all) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return byKey;
};

/** Defined more often than the model does (it may name a party in the heading and in the list). */
function doubles(own: Map<string, Definition[]>, models: Map<string, Definition[]>): Finding[] {
  return [...own].flatMap(([key, found]) => {
    const last = found.at(-1);
    const listed = found.filter((one) => one.listed).length;
    const before = (models.get(key) ?? []).filter((one) => one.listed).length;
    return last && listed > 1 && listed > before
      ? [finding("term-defined-twice", last, "document")]
      : [];
  });
}

/** The names that one text gives to one thing: "… of AVG", "(‘de Betrokkene’)". */
function bySource(all: Definition[]): Map<TermText, Definition[]> {
  const grouped = new Map<TermText, Definition[]>();
  for (const one of all) grouped.set(one.source, [...(grouped.get(one.source) ?? []), one]);
  return grouped;
}

/** Is any of the names used beside the definition? Inside a longer word too: "Verwerkersovereenkomst". */
function isUsed(names: Definition[], texts: readonly TermText[]): boolean {
  return names.some(({ key, source }) => {
    const stem = stemOf(key);
    return texts.some((one) => one !== source && one.small().includes(stem));
  });
}

function unused(own: Definition[], models: Definition[], sides: Sides, notes: string): Finding[] {
  const ofModel = bySource(models);
  return [...bySource(own).values()].flatMap((names) => {
    const [first] = names;
    if (!first?.listed || isUsed(names, sides.document)) return [];
    const source = models.find(({ key, listed }) => listed && key === first.key)?.source;
    const before = source && ofModel.get(source);
    if (!before || isUsed(before, sides.model)) return [finding("term-unused", first, "document")];
    // The model defines it and never uses it either; perhaps its notes say so already.
    return notes.includes(first.term) ? [] : [finding("term-unused", first, "model")];
  });
}

const ONE_WORD = /^\p{Lu}\p{Ll}{3,}$/u;

/** Is a term written there as one: a word with a capital inside a sentence, a name of more words or capitals to the letter? */
function isWritten(printed: string, text: string): boolean {
  const term = printed.replace(/\([^)]*\)/gu, "").trim();
  if (ONE_WORD.test(term)) {
    const stem = stemOf(term);
    return capitalsIn(text).some(({ word }) => stemOf(word) === stem);
  }
  const at = term.length > 1 ? text.indexOf(term) : -1;
  return at >= 0 && !LETTER.test(text.charAt(at - 1) + text.charAt(at + term.length));
}

/** Terms whose definition went, and that the document still writes with a capital. */
function orphaned(
  own: Map<string, Definition[]>,
  models: Map<string, Definition[]>,
  sides: Sides,
  skip: Set<string>,
): Finding[] {
  return [...models].flatMap(([key, [definition]]): Finding[] => {
    if (!definition?.listed || own.has(key) || skip.has(key)) return [];
    for (const source of sides.document) {
      if (isWritten(definition.term, source.text))
        return [finding("term-undefined", { ...definition, source }, "document")];
    }
    return [];
  });
}

/** Words in lower case anywhere in the document: a capital on one of these is a term, not a name. */
function plainWords(texts: readonly TermText[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of texts)
    for (const word of text.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []) words.add(stemOf(word));
  return words;
}

/** New words with a capital in what the document adds or changes. */
function invented(
  deviations: Deviation[],
  knownOf: () => (stem: string) => boolean,
  sides: Sides,
): Finding[] {
  const told = new Set<string>();
  // Few changes bring a capital: what it takes to judge one is made when the first is met.
  let known: ((stem: string) => boolean) | null = null;
  let plain: Set<string> | null = null;
  return deviations.flatMap(({ changes, unit, article, place }) => {
    if (unit === "heading" || unit === "title") return [];
    return changes.flatMap(({ op, text: raw }, at): Finding[] => {
      if (op !== "inserted" || raw === raw.toLowerCase()) return [];
      const text = plainText(raw);
      const lead = changes[at - 1]?.op === "deleted" ? changes[at - 2] : changes[at - 1];
      const before = lead && lead.op === "equal" ? lead.text.slice(-30) : "";
      return capitalsIn(before + text).flatMap((capital): Finding[] => {
        const { word, start, inName } = capital;
        const stem = stemOf(word);
        if (start < before.length || inName || told.has(stem)) return [];
        known ??= knownOf();
        if (known(stem) || KNOWN.has(stem) || ACT.test(word)) return [];
        plain ??= plainWords(sides.document);
        if (!DETERMINERS.has(capital.before) && !plain.has(stem)) return [];
        told.add(stem);
        const values = { term: word };
        return [{ code: "term-undefined", origin: "document", article, values, place }];
      });
    });
  });
}

/** Words that are known: defined in the document, or written with a capital by the model or in an answer. */
function knownWords(
  model: PreparedModel,
  verdicts: readonly Verdict[],
  own: Definition[],
  deviations: Deviation[],
): (stem: string) => boolean {
  const ofModel = modelWords(model, verdicts);
  const known = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.match(/\p{L}{3,}/gu) ?? []) known.add(stemOf(word));
  };
  for (const { term } of own) add(term);
  for (const { answers } of verdicts) for (const { text } of answers) add(text);
  for (const { renaming } of deviations) if (renaming) add(renaming.to);
  return (stem) => known.has(stem) || ofModel.has(stem);
}

export function terms(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
  deviations: Deviation[],
): Finding[] {
  const sides = sidesOf(document, verdicts, deviations);
  const all = definitionsIn(sides.document);
  const ofModel = definitionsIn(sides.model);
  const own = counted(all);
  const models = counted(ofModel);
  const notes = model.model.notes.map(({ message }) => message.nl).join("\n");
  const skip = new Set(model.model.roles.map(keyOf));
  for (const { renaming } of deviations) {
    if (renaming) skip.add(keyOf(withoutArticle(renaming.from)));
  }
  return [
    ...doubles(own, models),
    ...unused(all, ofModel, sides, notes),
    ...orphaned(own, models, sides, skip),
    ...invented(deviations, () => knownWords(model, verdicts, all, deviations), sides),
  ];
}
