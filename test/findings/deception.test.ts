/** What the screen shows otherwise than the paper is told, wherever it stands: one finding that says what it is. */
import { loadEngine, type CheckReport, type Engine } from "../corpus/engine";
import { Random } from "../corpus/random";
import { hasText, type Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import {
  atSlot,
  run,
  simpleParagraph,
  SLOT,
  textBox,
  withNote,
  withSection,
} from "../corpus/writer/around";
import { PLAIN } from "../corpus/writer/habit";
import type { DocxParts } from "../corpus/writer/package";
import { writeDocument } from "../corpus/writer/write";
import { findingText } from "../../src/messages/findings";

let report: Engine;
beforeAll(async () => {
  ({ report } = await loadEngine());
});

const BOZ = readSource("boz-2017");
const written = (lines: Line[] = BOZ.lines): DocxParts =>
  writeDocument(
    BOZ,
    lines.map((line) => ({ line })),
    PLAIN,
    new Random(2),
  );

/** A slot at the end of what has this reference. */
const slotAt = (ref: string, kind: Line["kind"]): DocxParts => {
  const at = BOZ.lines.findIndex((line) => line.ref === ref && line.kind === kind && hasText(line));
  const line = BOZ.lines[at];
  if (!line || !hasText(line)) throw new Error(`nothing at ${ref}`);
  return written(BOZ.lines.with(at, { ...line, text: `${line.text}${SLOT}` }));
};

const formatted = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const KINDS: [name: string, code: string, runs: string, values: Record<string, string>][] = [
  ...[
    ["white", '<w:color w:val="FFFFFF"/>'],
    ["one point", '<w:sz w:val="2"/>'],
    ["squeezed", '<w:w w:val="1"/>'],
  ].map(([name, properties]): [string, string, string, Record<string, string>] => [
    `words in ${name ?? ""}`,
    "invisible-words",
    run("Zie ook") + formatted(properties ?? "", " de lijst van het jaar "),
    { text: "de lijst van het jaar" },
  ]),
  [
    "letters of another alphabet",
    "lookalike-letters",
    run("Zie de t\u043eren"),
    { text: "t\u043eren" },
  ],
  ["an override", "direction-marks", run("Zie \u202e24\u202c torens"), { text: "24", reads: "42" }],
  [
    "an element that turns",
    "direction-marks",
    `${run("Zie ")}<w:bdo w:val="rtl">${run("24")}</w:bdo>${run(" torens")}`,
    { text: "24", reads: "42" },
  ],
  [
    "digits that nothing seen parts",
    "split-digits",
    run("Zie 2\u200b4 torens"),
    { text: "2\u200b4", reads: "24" },
  ],
  ["digits parted by a space", "split-digits", run("Zie 2 018 torens"), { reads: "2018" }],
];

/** A text box that says that the page is behind it. */
const boxOn = (inner: string): string =>
  textBox(inner, false).replace("<wps:spPr/>", "<wps:spPr><a:noFill/></wps:spPr>");

type Place = [where: string, part: string | undefined, write: (runs: string) => DocxParts];
const PLACES: Place[] = [
  ["in a clause", undefined, (runs) => atSlot(slotAt("8.3", "clause"), ` ${runs}`)],
  ["in a recital", undefined, (runs) => atSlot(slotAt("overweging c", "item"), runs)],
  ["under the title", undefined, (runs) => atSlot(slotAt("titel", "title"), runs)],
  [
    "in a header",
    "header1",
    (runs) => withSection(written(), "header", "default", simpleParagraph(runs)),
  ],
  [
    "in a footer",
    "footer1",
    (runs) => withSection(written(), "footer", "first", simpleParagraph(runs)),
  ],
  [
    "in a footnote",
    "footnotes",
    (runs) => withNote(slotAt("8.3", "clause"), "footnote", simpleParagraph(runs)),
  ],
  [
    "in an endnote",
    "endnotes",
    (runs) => withNote(slotAt("8.3", "clause"), "endnote", simpleParagraph(runs)),
  ],
  [
    "in a text box",
    "textbox1",
    (runs) => atSlot(slotAt("8.3", "clause"), boxOn(simpleParagraph(runs))),
  ],
];

const of = (found: CheckReport, code: string) =>
  found.findings.filter((finding) => finding.code === code);

describe.each(PLACES)("%s", (_where, part, write) => {
  test.each(KINDS)("%s", (_name, code, runs, values) => {
    const [one, ...more] = of(report(write(runs), { model: "boz-2017" }), code);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ values, origin: "document" });
    expect(one?.place?.part).toBe(part);
    if (part && one) expect(findingText(one, "nl")).toMatch(/\((?:kop|voet|eind|tekst)/u);
  });

  test("nothing of the kind, nothing told", () => {
    const found = report(write(run("Zie 24 torens uit 2018")), { model: "boz-2017" });
    expect(new Set(KINDS.flatMap(([, code]) => of(found, code)))).toEqual(new Set());
  });
});

test("turned words count as they read on paper, by mark or by element", () => {
  const told = (runs: string) =>
    report(atSlot(slotAt("8.3", "clause"), ` ${runs}`), { model: "boz-2017" }).deviations.flatMap(
      ({ changes }) => changes.flatMap(({ op, text }) => (op === "inserted" ? [text] : [])),
    );
  const marks = told(run("binnen \u202e24\u202c uur"));
  expect(marks.join(" ")).toContain("42");
  const element = told(`${run("binnen ")}<w:bdo w:val="rtl">${run("24")}</w:bdo>${run(" uur")}`);
  expect(element).toEqual(marks);
  const left = told(`${run("binnen ")}<w:bdo w:val="ltr">${run("24")}</w:bdo>${run(" uur")}`);
  expect(left.join(" ")).toContain("24");
});

test("letters that look alike change no words", () => {
  const line = BOZ.lines.find(({ ref, kind }) => ref === "8.3" && kind === "clause");
  if (line?.kind !== "clause") throw new Error("no 8.3");
  const lines = BOZ.lines.map((one) =>
    one === line ? { ...line, text: line.text.replace("schade", "s\u0441hade") } : one,
  );
  const found = report(written(lines), { model: "boz-2017" });
  expect(found.deviations).toEqual([]);
});
