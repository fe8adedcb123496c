/** What reviewers leave: cross-reference fields, comments, footnotes. None of it is contract text. */
import { escapeXml, textElement } from "./xml";

const REFERENCE = /(?<=\b(?:artikel|Bijlage|bijlage)[ \u00a0])\d+(?:\.\d+)?/g;

export type Segment = { kind: "text" | "reference"; text: string };

/** Cuts a text at the numbers of its cross-references. */
export function cutReferences(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(REFERENCE)) {
    if (match.index > from) segments.push({ kind: "text", text: text.slice(from, match.index) });
    segments.push({ kind: "reference", text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) segments.push({ kind: "text", text: text.slice(from) });
  return segments;
}

/** A REF field with its result, as Word keeps it. */
export function referenceField(text: string, id: number): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = textElement(` REF _Ref${id} \\r \\h `, "w:instrText");
  return `${mark("begin")}<w:r>${code}</w:r>${mark("separate")}<w:r>${textElement(text)}</w:r>${mark("end")}`;
}

const COMMENTS = [
  "Hier wijkt de wederpartij meestal van af; vraag naar de polis.",
  "Is dit nog nodig naast artikel 4?",
  "Verwerker zal dit niet accepteren. Terugvallen op de modeltekst.",
];
const FOOTNOTES = [
  "Zie ook de toelichting van de brancheorganisatie.",
  "Rechtbank Utrecht, niet gepubliceerd.",
  "Verwerker is aansprakelijk; zie de algemene voorwaarden.",
];

/** Comments and footnotes of one document. */
export class Notes {
  readonly #comments: string[] = [];
  readonly #footnotes: string[] = [];

  /** Runs with a comment on them. */
  comment(runs: string): string {
    const id = this.#comments.length;
    this.#comments.push(COMMENTS[id % COMMENTS.length] ?? "");
    return (
      `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/>` +
      `<w:r><w:commentReference w:id="${id}"/></w:r>`
    );
  }

  /** The mark of a new footnote. */
  footnote(): string {
    this.#footnotes.push(FOOTNOTES[this.#footnotes.length % FOOTNOTES.length] ?? "");
    const properties = `<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>`;
    return `<w:r>${properties}<w:footnoteReference w:id="${this.#footnotes.length}"/></w:r>`;
  }

  commentsXml(): string | undefined {
    if (this.#comments.length === 0) return undefined;
    const comments = this.#comments.map(
      (text, id) =>
        `<w:comment w:id="${id}" w:author="A. Voorbeeld" w:date="2026-01-02T09:00:00Z" w:initials="AV">` +
        `<w:p><w:r>${textElement(text)}</w:r></w:p></w:comment>`,
    );
    return part("comments", comments.join(""));
  }

  footnotesXml(): string | undefined {
    if (this.#footnotes.length === 0) return undefined;
    const separators =
      `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>` +
      `<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`;
    const notes = this.#footnotes.map(
      (text, at) =>
        `<w:footnote w:id="${at + 1}"><w:p><w:r><w:footnoteRef/></w:r><w:r>${textElement(` ${text}`)}</w:r></w:p></w:footnote>`,
    );
    return part("footnotes", separators + notes.join(""));
  }
}

function part(name: string, body: string): string {
  const namespace = escapeXml("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${namespace}">${body}</w:${name}>`;
}
