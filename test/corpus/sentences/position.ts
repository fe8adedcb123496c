/** Where a sentence can stand in a document: every part, every kind of place in it. */
import { onTexts, textsOf } from "../fill";
import type { Random } from "../random";
import { hasText, type Line, type Loose, type Part, type TableRole } from "../source/agreement";
import {
  SLOT,
  atSlot,
  complexField,
  control,
  furniture,
  run,
  simpleField,
  simpleParagraph,
  textBox,
  withNote,
  withSection,
  type SectionKind,
} from "../writer/around";
import type { Habit } from "../writer/habit";
import type { DocxParts } from "../writer/package";
import { escapeXml } from "../writer/xml";

/** Stands before the sentence until its paragraph has been counted. */
export const MARK = "\ue001";

export interface Position {
  name: string;
  /** Which part of the package the sentence is in; absent: the body. */
  part?: "header" | "footer" | "footnote" | "endnote" | "textbox" | "numbering";
  fits?: (habit: Habit) => boolean;
  /** Puts the sentence, or a slot for it, into the lines; null where this agreement has no such place. */
  lines?: (lines: Line[], text: string, random: Random) => Line[] | null;
  /** Writes what stands outside the lines. */
  parts?: (parts: DocxParts, text: string, random: Random) => DocxParts;
}

const loose = (part: Part, ref: string, text: string): Loose => ({
  id: "sentence",
  part,
  ref,
  kind: "paragraph",
  text,
});

const insert = (lines: Line[], at: number, line: Line): Line[] => [
  ...lines.slice(0, at),
  line,
  ...lines.slice(at),
];

/** A paragraph of its own, behind a line of that part. */
function between(part: Part): Position {
  return {
    name: `paragraph, ${part}`,
    lines: (lines, text, random) => {
      const places = lines.flatMap((line, at) => (line.part === part ? [at + 1] : []));
      if (places.length === 0) return null;
      const at = random.pick(places);
      return insert(lines, at, loose(part, lines[at - 1]?.ref ?? part, text));
    },
  };
}

/** Puts `text` into one of the texts of the line: at the end, or inside behind a comma or full stop. */
function intoText(before: string, text: string, random: Random): string {
  const stops = [...before.matchAll(/[.,;:] (?=\p{L})/gu)].map((match) => match.index + 2);
  if (stops.length === 0 || random.chance(0.5)) return before === "" ? text : `${before} ${text}`;
  const at = random.pick(stops);
  return `${before.slice(0, at)}${text} ${before.slice(at)}`;
}

/** A copy of the lines with one of them changed. */
function changing(
  lines: Line[],
  random: Random,
  wanted: (line: Line) => boolean,
  change: (line: Line) => void,
): Line[] | null {
  const places = lines.flatMap((line, at) => (wanted(line) ? [at] : []));
  if (places.length === 0) return null;
  const at = random.pick(places);
  const copy = structuredClone(lines);
  change(copy[at] as Line);
  return copy;
}

/** Inside a paragraph that stands already: in the agreement's own words, or behind an answer. */
function inside(part: Part): Position {
  return {
    name: `inside, ${part}`,
    lines: (lines, text, random) =>
      changing(
        lines,
        random,
        (line) => line.part === part && hasText(line),
        (line) => onTexts(line, (before) => intoText(before, text, random)),
      ),
  };
}

function inCell(role: TableRole, own: boolean): Position {
  return {
    name: `${own ? "paragraph in a cell" : "inside a cell"}, ${role}`,
    lines: (lines, text, random) =>
      changing(
        lines,
        random,
        (line) => line.kind === "table" && line.role === role,
        (line) => {
          const cell = random.int(0, textsOf(line).length - 1);
          let at = -1;
          onTexts(line, (before) => {
            at += 1;
            if (at !== cell) return before;
            return own && before !== "" ? `${before}\n${text}` : intoText(before, text, random);
          });
        },
      ),
  };
}

const inDefinition: Position = {
  name: "inside, definition",
  lines: (lines, text, random) =>
    changing(
      lines,
      random,
      (line) => line.kind === "definition",
      (line) => {
        if (line.kind !== "definition") return;
        const at = random.int(0, line.meaning.length);
        if (at === line.meaning.length) line.meaning.push(text);
        else line.meaning[at] = intoText(line.meaning[at] ?? "", text, random);
      },
    ),
};

/** A slot at the end of some text of the agreement. */
const slot = (lines: Line[], _text: string, random: Random): Line[] | null =>
  changing(
    lines,
    random,
    (line) => hasText(line) && line.text.length > 20,
    (line) => onTexts(line, (before) => `${before} ${SLOT}`),
  );

const inSlot = (
  name: string,
  runs: (text: string, random: Random) => string,
  part?: Position["part"],
): Position => ({
  name,
  ...(part ? { part } : {}),
  lines: slot,
  parts: (parts, text, random) => atSlot(parts, runs(text, random)),
});

const FIELDS = [
  "PAGE",
  "NUMPAGES",
  "FILENAME",
  "REVNUM",
  "AUTHOR",
  'DATE \\@ "d MMMM yyyy"',
  "TITLE",
  "REF _Ref77 \\h",
  'DOCPROPERTY "Status"',
  "QUOTE",
];

/** A result of a field: the sentence alone, or behind what one would expect there. */
const field = (text: string, random: Random): string => {
  const code = random.pick(FIELDS);
  const result = random.chance(0.5) ? text : `3 ${text}`;
  return random.chance(0.3) ? simpleField(code, result) : complexField(code, result);
};

const SECTIONS: SectionKind[] = ["default", "first", "even"];

function section(where: "header" | "footer"): Position[] {
  const write = (inner: (text: string, random: Random) => string): Position["parts"] => {
    return (parts, text, random) => {
      const own = inner(text, random);
      const stand = furniture("Verwerkersovereenkomst");
      const all = random.chance(0.5) ? own + stand : stand + own;
      return withSection(parts, where, random.pick(SECTIONS), all);
    };
  };
  return [
    { name: where, part: where, parts: write((text) => simpleParagraph(run(text))) },
    {
      name: `${where}, field`,
      part: where,
      parts: write((text, random) => simpleParagraph(run("Pagina ") + field(text, random))),
    },
    {
      name: `${where}, table`,
      part: where,
      parts: write(
        (text) =>
          `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${simpleParagraph(run(text))}</w:tc></w:tr></w:tbl>${simpleParagraph("")}`,
      ),
    },
  ];
}

const note = (where: "footnote" | "endnote"): Position => ({
  name: where,
  part: where,
  lines: slot,
  parts: (parts, text) =>
    withNote(parts, where, simpleParagraph(`<w:r><w:${where}Ref/></w:r>${run(` ${text}`)}`)),
});

/** Behind some paragraph of the contract that stands around the agreement. */
function around(side: "before" | "behind"): Position {
  return {
    name: `paragraph, ${side} the agreement in a longer contract`,
    fits: (habit) => habit.embedded,
    parts: (parts, text, random) => {
      const plain = (xml: string) => xml.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
      const all = [...parts.document.matchAll(/<w:p[ >].*?<\/w:p>/gs)];
      const edge = all.findIndex(({ 0: xml }) =>
        plain(xml).startsWith(side === "before" ? "Appendix C" : "Appendix D"),
      );
      if (edge < 0) throw new Error("no contract around");
      const chosen = random.pick(side === "before" ? all.slice(0, edge) : all.slice(edge));
      const at = chosen.index + chosen[0].length;
      const paragraph = simpleParagraph(run(text));
      const document = parts.document.slice(0, at) + paragraph + parts.document.slice(at);
      return { ...parts, document };
    },
  };
}

/** Words in the text of a numbering level: Word prints them before every clause. */
const numbering: Position = {
  name: "numbering text",
  part: "numbering",
  fits: (habit) => habit.numbers === "automatic" || habit.numbers === "linked",
  parts: (parts, text) => {
    const words = escapeXml(text.replaceAll(MARK, ""));
    const changed = parts.numbering.replace(
      /(w:ilvl="1".*?<w:lvlText w:val=")([^"]*)(")/s,
      (_whole, before: string, printed: string, after: string) =>
        `${before}${printed} ${words}${after}`,
    );
    return { ...parts, numbering: changed };
  },
};

const PARTS: Part[] = ["title", "front", "parties", "recitals", "article", "signatures", "annex"];
const ROLES: TableRole[] = ["records", "form", "signatures", "deviations", "grid"];

/** Every kind of place. */
export const POSITIONS: Position[] = [
  {
    name: "first",
    lines: (lines, text) => insert(lines, 0, loose("title", "titel", text)),
  },
  {
    name: "last",
    lines: (lines, text) => [...lines, loose(lines.at(-1)?.part ?? "annex", "slot", text)],
  },
  ...PARTS.map(between),
  ...PARTS.map(inside),
  inDefinition,
  ...ROLES.flatMap((role) => [inCell(role, true), inCell(role, false)]),
  inSlot("field result", field),
  inSlot("text box", (text) => textBox(simpleParagraph(run(text)), false), "textbox"),
  inSlot("text box, older", (text) => textBox(simpleParagraph(run(text)), true), "textbox"),
  inSlot("plain control", (text) => control("<w:text/>", run(text))),
  inSlot("drop-down control", (text) =>
    control(
      `<w:dropDownList><w:listItem w:displayText="${escapeXml(text.replaceAll(MARK, ""))}" w:value="1"/></w:dropDownList>`,
      run(text),
    ),
  ),
  inSlot("tracked insertion", (text) => {
    const by = `w:id="901" w:author="A. Voorbeeld" w:date="2026-01-02T09:00:00Z"`;
    return `<w:ins ${by}>${run(text)}</w:ins>`;
  }),
  inSlot("hyperlink", (text) => `<w:hyperlink w:anchor="_Ref1">${run(text)}</w:hyperlink>`),
  ...section("header"),
  ...section("footer"),
  note("footnote"),
  note("endnote"),
  around("before"),
  around("behind"),
  numbering,
];
