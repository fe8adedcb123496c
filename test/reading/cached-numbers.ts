/**
 * The first judge of our numbers: those that Word itself left in a file, as cached results of REF
 * fields (\r \n \w: the number of the paragraph that a bookmark is in) and as entries of contents
 * lists. Reads a document through the reader; what it compares with is text that Word wrote.
 */
import { walk, type DocumentModel, type Paragraph, type Reading } from "../../src/document";

export interface Cached {
  kind: "reference" | "contents";
  /** The number that Word left. */
  word: string;
  /** All forms that our number can take there: with more or less of the levels above. */
  ours: string[];
  agrees: boolean;
  /**
   * The list is older than the text: an entry before this one has lost its heading, a heading before
   * it has no entry, or this one's own has another depth by now. Only said of what disagrees.
   */
  stale?: string;
  /** Words of the target, to find it by. */
  target: string;
}

const NUMBER_OF = /^\s*REF\s+(\S+)\s.*\\[rnw]\b/i;
const PAGE_OF = /^\s*PAGEREF\s+"?(_Toc\w+)"?/i;
const ERROR = /^(?:Error|Fout|Fehler|Erreur|Ошибка|Błąd)!|not found|niet gevonden/i;

const squeezed = (text: string): string =>
  text
    .replace(/[\u00a0\s]+/g, " ")
    .replace(/[\u200b\u200c\u200e\u200f\u00ad]/g, "")
    .trim();
/** Fields leave the full stop at the end away (17.16.5.51, \n). */
const bare = (label: string): string => squeezed(label).replace(/[.:;,-]+$/, "");
const number = (label: string): string =>
  label.replace(/^[^\d(]*?(?=[\d(]|[IVXLCDM]+\b|[a-z]\b)/, "");

interface Target {
  reading: Reading;
  /** The readings that its context is made of, nearest first. */
  above: Reading[];
}

/** Bookmark → the paragraph it begins in. */
function targets(readings: Reading[]): Map<string, Target> {
  const found = new Map<string, Target>();
  const open: (Reading | undefined)[] = [];
  for (const reading of readings) {
    const { level } = reading.paragraph;
    if (reading.label !== "" && level !== null) {
      open.length = level;
      open[level] = reading;
    }
    const above = open
      .slice(0, level ?? 0)
      .filter((one) => one !== undefined)
      .reverse();
    for (const { spans } of reading.parts)
      for (const { mark } of spans)
        if (mark?.kind === "bookmark" && !found.has(mark.text))
          found.set(mark.text, { reading, above });
  }
  return found;
}

/** "(b)", "8.3(b)", "8.3 (b)", "Artikel 8.3(b)": own number with ever more of what is above it. */
function forms({ reading, above }: Target): string[] {
  const own = bare(reading.label);
  const all = new Set([own]);
  let long = own;
  for (const { label } of above) {
    const outer = bare(label);
    if (long.startsWith(outer)) continue;
    long = outer + long;
    all.add(long);
  }
  for (const one of [...all]) all.add(number(one));
  return [...all].map((one) => one.replace(/\s/g, ""));
}

function isBefore(before: Map<string, Target> | null, name: string, word: string): boolean {
  const target = before?.get(name);
  return target !== undefined && forms(target).includes(word);
}

/** The fields of a paragraph with their results. */
function fieldsOf(parts: Paragraph[]): { instruction: string; result: string }[] {
  const fields: { instruction: string; result: string }[] = [];
  let open: { instruction: string; result: string } | null = null;
  for (const { spans } of parts)
    for (const { mark, kind, text, hidden, revisions } of spans) {
      if (mark?.kind === "field") fields.push((open = { instruction: mark.text, result: "" }));
      else if (kind === "field-result" || kind === "computed") {
        if (open && !hidden && !revisions.some((one) => one.kind === "deleted"))
          open.result += text;
      } else if (kind !== "mark") open = null;
    }
  return fields;
}

const depth = (label: string): number => label.split(/[.\s]+/).filter(Boolean).length;

/** "4" and then "4.2": between the two an entry has gone. */
function skips(before: string, word: string): boolean {
  const [one, two] = [before, word].map((label) => label.split(".").filter(Boolean).map(Number));
  const last = two?.at(-1) ?? 1;
  if (!one || !two || last <= 1 || two.some(Number.isNaN)) return false;
  const shared = two.slice(0, -1).every((part, at) => one[at] === part);
  return shared && one.length <= two.length && (one[two.length - 1] ?? 0) !== last - 1;
}

/** What a contents list tells of its own age, entry by entry. */
class Contents {
  private why: string | undefined;
  private last = -1;
  private before = "";
  private readonly at: Map<Reading, number>;
  constructor(private readonly readings: Reading[]) {
    this.at = new Map(readings.map((reading, index) => [reading, index]));
  }

  lose(why: string): void {
    this.why ??= why;
  }
  enter(reading: Reading, word: string, agrees: boolean): void {
    this.before = word;
    this.last = this.at.get(reading) ?? this.last;
    if (agrees) this.why = undefined;
  }

  staleness(reading: Reading, word: string, label: string): string | undefined {
    if (label === "") return "its heading has no number by now";
    if (skips(this.before, word)) return "its number skips one of the list itself";
    if (word !== "" && depth(word) !== depth(label)) return "its heading has another depth by now";
    const to = this.at.get(reading) ?? 0;
    const { styleId, outlineLevel, level } = reading.paragraph;
    const between = this.readings
      .slice(this.last + 1, to)
      .some(
        ({ label: other, paragraph }) =>
          other !== "" &&
          (paragraph.styleId === styleId ||
            (outlineLevel !== null && paragraph.outlineLevel === outlineLevel) ||
            (paragraph.level === level && depth(other) === depth(label))),
      );
    if (between) this.lose("a heading before it has no entry");
    return this.why;
  }
}

/** Every number of Word's own that a document holds, beside ours. @param document read with its marks */
export function cachedNumbers(document: DocumentModel): Cached[] {
  const readings = walk(document, "accepted");
  const byName = targets(readings);
  const before = document.hasRevisions ? targets(walk(document, "rejected")) : null;
  const cached: Cached[] = [];
  const contents = new Contents(readings);
  /** Bookmark → the whole number that a reference to it shows. */
  const said = new Map<string, string>();
  let contradictory = false;
  for (const { parts, text } of readings) {
    const fields = fieldsOf(parts);
    for (const { instruction, result } of fields) {
      const name = NUMBER_OF.exec(instruction)?.[1];
      const target = name === undefined ? undefined : byName.get(name);
      const word = bare(result).replace(/\s/g, "");
      if (!target || word === "" || word === "0" || ERROR.test(result)) continue;
      // A bullet has no number to be referred to by.
      if (target.reading.label !== "" && !/[\p{L}\p{N}]/u.test(target.reading.label)) continue;
      const ours = forms(target);
      if (name !== undefined && /^\d+(?:\.\d+)+$/.test(word)) {
        contradictory ||= (said.get(name) ?? word) !== word;
        said.set(name, word);
      }
      cached.push({
        kind: "reference",
        word,
        ours,
        agrees: ours.includes(word),
        ...(!ours.includes(word) &&
          name !== undefined &&
          isBefore(before, name, word) && {
            stale: "as it was before the proposals in the document",
          }),
        target: squeezed(target.reading.text).slice(0, 60),
      });
    }
    const entry = fields.map(({ instruction }) => PAGE_OF.exec(instruction)?.[1]).find(Boolean);
    if (entry === undefined) continue;
    const target = byName.get(entry);
    if (!target || !/[\p{L}\p{N}]/u.test(target.reading.text)) {
      contents.lose("an entry before it has lost its heading");
      continue;
    }
    const line = squeezed(text.replace(/[\t\s.]*[\divxlc]+\s*$/i, ""));
    const label = squeezed(target.reading.label);
    const title = squeezed(target.reading.text);
    const at = line.toLowerCase().lastIndexOf(title.toLowerCase());
    // An entry that does not end in the heading's words is an older one.
    if (at < 0 || at + title.length !== line.length) {
      contents.lose("an entry before it has other words than its heading");
      continue;
    }
    const word = line.slice(0, at).trim();
    if (word === "" && label === "") continue;
    // "Table 1:" in a list of tables is a caption, no number of a list.
    if (/^\p{L}{3,}/u.test(word) && label === "") continue;
    const agrees = word === label;
    const stale = agrees ? undefined : contents.staleness(target.reading, word, label);
    cached.push({
      kind: "contents",
      word,
      ours: [label],
      agrees,
      ...(stale !== undefined && { stale }),
      target: title.slice(0, 60),
    });
    contents.enter(target.reading, word, agrees);
  }
  return withAge(cached, contradictory);
}

/**
 * References that disagree where the document shows that its fields were not brought up to date
 * together: two of them give one paragraph two numbers, or its contents list is older too.
 */
function withAge(cached: Cached[], contradictory: boolean): Cached[] {
  const old = contradictory
    ? "references of the document contradict one another"
    : cached.some(({ kind, stale }) => kind === "contents" && stale !== undefined)
      ? "the contents list of the document is older too"
      : undefined;
  if (old === undefined) return cached;
  return cached.map((one) =>
    one.agrees || one.stale !== undefined ? one : { ...one, stale: old },
  );
}
