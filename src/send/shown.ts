/** What the text itself says or shows of a property: by its own words, by a field, by a control that is bound. */
import { namedParts } from "./package";
import { attribute, decoded, elements, ownText, parse, type Element } from "./tree";

const storiesOf = (texts: ReadonlyMap<string, string>): string[] =>
  namedParts(texts).stories.map((name) => texts.get(name) ?? "");

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is said of each set of parts, worked out once. */
interface Known {
  words?: ReadonlySet<string>;
  shown?: ReadonlySet<string>;
}
const known = new WeakMap<ReadonlyMap<string, string>, Known>();
function knownOf(texts: ReadonlyMap<string, string>): Known {
  const before = known.get(texts) ?? {};
  known.set(texts, before);
  return before;
}

/**
 * Has the text every word of it? Then it is the name of this document, and of no other.
 * @param called what else names this document: the title of its model
 */
export function isSaid(
  texts: ReadonlyMap<string, string>,
  value: string,
  called: readonly string[],
): boolean {
  const own = knownOf(texts);
  own.words ??= new Set(storiesOf(texts).flatMap((text) => wordsOf(lines(text))));
  const names = new Set(called.flatMap(wordsOf));
  return wordsOf(value).every((word) => names.has(word) || own.words?.has(word));
}

/** A line a paragraph, its runs as one text. */
function lines(text: string): string {
  const ends = /<\/(?:[\w.-]+:)?p>/gu;
  const said = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)</gu;
  return text
    .split(ends)
    .map((line) => [...line.matchAll(said)].map(([, words = ""]) => words).join(""))
    .map(decoded)
    .join("\n");
}

/** Names that fields have for a property (ECMA-376 part 1, 17.16.5), beside its own. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  creator: ["author"],
  lastModifiedBy: ["lastsavedby"],
  description: ["comments"],
  created: ["createdate", "createtime"],
  modified: ["savedate", "lastsavedtime"],
  lastPrinted: ["printdate"],
  revision: ["revnum", "revisionnumber"],
  TotalTime: ["edittime", "totaleditingtime"],
};

/** Does the text show it, by a field or by a control that is bound to it? Without it, Word would show something else. */
export function isShown(texts: ReadonlyMap<string, string>, name: string): boolean {
  const own = knownOf(texts);
  own.shown ??= new Set(storiesOf(texts).flatMap((text) => [...namedIn(text)]));
  return [name, ...(CALLED[name] ?? [])].some((one) => own.shown?.has(one.toLowerCase()));
}

/** "DOCPROPERTY Company", "AUTHOR", "INFO \"title\"": what it asks for is the second word, or the first. */
const INSTRUCTION = /^\s*(?:(?:DOCPROPERTY|INFO)\s+)?(?:"([^"]*)"|(\S+))/iu;
const asked = (instruction: string): string => {
  const [, quoted, bare = ""] = INSTRUCTION.exec(instruction) ?? [];
  return (quoted ?? bare).toLowerCase();
};

function namedIn(text: string): Set<string> {
  const found = new Set<string>();
  if (!/dataBinding|instr/u.test(text)) return found;
  const open: string[] = [];
  const end = (instruction: string | undefined): void => void found.add(asked(instruction ?? ""));
  const steps: Record<string, (one: Element) => void> = {
    dataBinding: (one) => {
      const path = attribute(one, "xpath") ?? "";
      const [, name] = /properties\b.*?(?::|\/)([\w.-]+)(?:\[\d+\])?$/iu.exec(path) ?? [];
      if (name !== undefined) found.add(name.toLowerCase());
    },
    fldSimple: (one) => end(attribute(one, "instr")),
    instrText: (one) => open.push((open.pop() ?? "") + decoded(ownText(one))),
    fldChar: (one) => {
      const type = attribute(one, "fldCharType");
      if (type === "begin") open.push("");
      else if (type === "separate") end(open.at(-1));
      else end(open.pop());
    },
  };
  for (const one of elements(parse(text))) steps[one.local]?.(one);
  return found;
}
