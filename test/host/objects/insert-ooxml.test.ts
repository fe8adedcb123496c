import { controlsIn } from "../docx/blocks";
import { descendants, val, child } from "../docx/tree";
import { type OpenDocument } from "../docx/document";
import { validate } from "../../support/validator";
import { flatPackage } from "../support/flat-package";
import { documentOf, once, openEngine, printed, Wire } from "../support/wire";

jest.setTimeout(60_000);

const p = (text: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const two = () => documentOf(p("een") + p("twee"));
const control = (content: string, tag = "t") =>
  `<w:sdt><w:sdtPr><w:alias w:val="Titel"/><w:tag w:val="${tag}"/><w:id w:val="7"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function insert(
  doc: OpenDocument,
  body: string,
  location: string,
  target: (w: Wire) => number = (w) => w.body,
  side = {},
) {
  return once(openEngine(doc), (w) =>
    w.object(target(w), "InsertOoxml", flatPackage(body, side), location),
  ).error;
}

const first = (w: Wire) => w.object(w.property(w.body, "Paragraphs"), "GetFirst");
const rangeOfFirst = (part: string) => (w: Wire) => w.object(first(w), "GetRange", part);

test.each([
  ["Start", ["nieuw", "een", "twee"]],
  ["End", ["een", "twee", "nieuw"]],
  ["Replace", ["nieuw"]],
])("body, %s", (location, expected) => {
  const doc = two();
  expect(insert(doc, p("nieuw"), location)).toBeUndefined();
  expect(printed(doc)).toEqual(expected);
});

test.each([
  ["Whole", "Before", ["nieuw", "een", "twee"]],
  ["Whole", "After", ["een", "nieuw", "twee"]],
  ["Whole", "Replace", ["nieuw", "twee"]],
  ["Start", "Replace", ["nieuw", "een", "twee"]],
  ["End", "After", ["eennieuw", "", "twee"]],
])("range %s of a paragraph, %s", (part, location, expected) => {
  const doc = two();
  expect(insert(doc, p("nieuw"), location, rangeOfFirst(part))).toBeUndefined();
  expect(printed(doc)).toEqual(expected);
});

test("in the middle of a text the paragraph is divided", () => {
  const doc = two();
  const { start } = doc.selection;
  doc.select({ start: { ...start, offset: 1 }, end: { ...start, offset: 1 }, outer: null });
  const selection = (w: Wire) => w.object(w.root, "GetSelection");
  expect(insert(doc, p("A") + p("B"), "Replace", selection)).toBeUndefined();
  expect(printed(doc)).toEqual(["eA", "B", "en", "twee"]);
});

test.each(["Before", "After", "Nowhere"])("a body takes no %s", (location) => {
  const doc = two();
  expect(insert(doc, p("nieuw"), location)?.Code).toBe("InvalidArgument");
  expect(printed(doc)).toEqual(["een", "twee"]);
});

test.each([
  ["not well-formed", "<w:p><w:r><w:t>a & b</w:t></w:r></w:p>", {}],
  ["text outside w:t", "<w:p>tekst</w:p>", {}],
  ["a run in the body", "<w:r><w:t>a</w:t></w:r>", {}],
  [
    "a cell without last paragraph",
    "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc/></w:tr></w:tbl>",
    {},
  ],
  ["a control without content", "<w:sdt><w:sdtPr/></w:sdt>", {}],
  ["a style nobody defines", p("a", '<w:pStyle w:val="X"/>'), {}],
  ["a list nobody defines", p("a", '<w:numPr><w:numId w:val="9"/></w:numPr>'), {}],
  ["a tag over 64 characters", control(p("a"), "x".repeat(65)), {}],
  [
    "a base style that is not in the package",
    p("a", '<w:pStyle w:val="X"/>'),
    {
      styles:
        '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="X"/><w:basedOn w:val="Y"/></w:style>',
    },
  ],
  ["a footnote", "<w:p><w:r><w:footnoteReference w:id='2'/></w:r></w:p>", {}],
])("refused, and nothing changed: %s", (_, body, side) => {
  const doc = two();
  const before = doc.version;
  expect(insert(doc, body, "End", undefined, side)?.Code).toBe("InvalidArgument");
  expect(printed(doc)).toEqual(["een", "twee"]);
  expect(doc.version).toBe(before);
  expect(doc.side("numbering")).toBeNull();
});

test("spaces at the ends of a text are lost unless they are to be preserved", () => {
  const doc = documentOf("<w:p/>");
  const body = '<w:p><w:r><w:t>a </w:t></w:r><w:r><w:t xml:space="preserve">b </w:t></w:r></w:p>';
  insert(doc, body, "Replace");
  expect(printed(doc)).toEqual(["ab "]);
});

const style = (id: string, name: string, color: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr><w:color w:val="${color}"/></w:rPr></w:style>`;
const colorOf = (doc: OpenDocument, name: string) =>
  [...descendants(doc.sideOrNew("styles"))]
    .filter((node) => node.name === "w:style" && val(node, "w:name") === name)
    .map((node) => val(child(node, "w:rPr"), "w:color"));

test("a style is taken over; once in use, the document's definition stays", () => {
  const doc = two();
  const styled = (text: string) => p(text, '<w:pStyle w:val="Mijn"/>');
  insert(doc, styled("a"), "End", undefined, { styles: style("Mijn", "mijn", "FF0000") });
  insert(doc, styled("b"), "End", undefined, { styles: style("Mijn", "mijn", "00FF00") });
  expect(colorOf(doc, "mijn")).toEqual(["FF0000"]);
});

test("a style goes by its name: the document's own id is used", () => {
  const doc = two();
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  insert(doc, p("a", '<w:pStyle w:val="Normal"/>'), "End", undefined, { styles });
  const used = [...descendants(doc.body)].filter((node) => node.name === "w:pStyle");
  expect(used.map((node) => node.attributes["w:val"])).toEqual(["Standaard"]);
});

const list = (nsid: string, text = "Artikel %1.") =>
  `<w:abstractNum w:abstractNumId="0"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`;
const item = (text: string) =>
  p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>');

test("a list with an own nsid numbers by itself, one with the same nsid counts on", async () => {
  const doc = two();
  insert(doc, item("a") + item("b"), "End", undefined, { numbering: list("11111111") });
  insert(doc, item("c"), "End", undefined, { numbering: list("22222222", "(%1)") });
  insert(doc, item("d"), "End", undefined, { numbering: list("11111111") });
  expect(printed(doc).slice(2)).toEqual(["Artikel 1. a", "Artikel 2. b", "(1) c", "Artikel 3. d"]);
  expect(await validate(doc.save())).toEqual([]);
});

test("controls get ids of their own, each time anew", () => {
  const doc = two();
  insert(doc, control(p("a")), "End");
  insert(doc, control(p("b")), "End");
  const ids = controlsIn(doc.body).map((node) => val(child(node, "w:sdtPr"), "w:id"));
  expect(new Set(ids).size).toBe(2);
  expect(ids).not.toContain("7");
});

test("End stands behind a control, or with the oddity in it", () => {
  const depth = (nestAtEnd: boolean) => {
    const doc = documentOf(control(p("a"), "first"));
    const engine = openEngine(doc, { oddities: { nestAtEnd, spareParagraph: false } });
    once(engine, (w) => w.object(w.body, "InsertOoxml", flatPackage(control(p("b"))), "End"));
    return controlsIn(doc.body)[0] ? controlsIn(controlsIn(doc.body)[0] ?? doc.body).length : -1;
  };
  expect(depth(false)).toBe(0);
  expect(depth(true)).toBe(1);
});

test("the oddity of the spare paragraph", () => {
  const doc = two();
  const engine = openEngine(doc, { oddities: { spareParagraph: true } });
  once(engine, (w) => w.object(w.body, "InsertOoxml", flatPackage(p("nieuw")), "Start"));
  expect(printed(doc)).toEqual(["nieuw", "", "een", "twee"]);
});

test("a locked control cannot be written into or replaced; unlocked it can", () => {
  const doc = documentOf(control(p("a")) + p("b"));
  const engine = openEngine(doc);
  const one = (w: Wire) => w.object(w.property(w.root, "ContentControls"), "GetFirst");
  once(engine, (w) => w.set(one(w), "CannotEdit", true));
  expect(insert(doc, p("x"), "Replace", one)?.Code).toBe("NotAllowed");
  expect(insert(doc, p("x"), "Replace")?.Code).toBe("NotAllowed");
  expect(printed(doc)).toEqual(["a", "b"]);
  once(engine, (w) => w.set(one(w), "CannotEdit", false));
  expect(insert(doc, p("x"), "Replace", one)).toBeUndefined();
  expect(printed(doc)).toEqual(["x", "b"]);
});

test("an inline control takes one paragraph's text, no more", () => {
  const doc = documentOf(
    `<w:p><w:r><w:t>voor </w:t></w:r>${control("<w:r><w:t>in</w:t></w:r>")}<w:r><w:t>na</w:t></w:r></w:p>`,
  );
  const one = (w: Wire) => w.object(w.property(w.root, "ContentControls"), "GetFirst");
  expect(insert(doc, p("a") + p("b"), "Replace", one)?.Code).toBe("NotAllowed");
  expect(insert(doc, p("NIEUW"), "Replace", one)).toBeUndefined();
  expect(printed(doc)).toEqual(["voor NIEUWna"]);
});

test("under tracking what comes in is marked inserted, what goes is marked deleted", async () => {
  const doc = two();
  doc.tracking = "TrackAll";
  insert(doc, p("nieuw"), "Replace");
  const marks = [...descendants(doc.body)].map((node) => node.name);
  expect(printed(doc)).toEqual(["nieuw", "een", "twee"]);
  expect(marks.filter((name) => name === "w:delText")).toHaveLength(2);
  expect(marks.filter((name) => name === "w:ins")).toHaveLength(2);
  expect(await validate(doc.save())).toEqual([]);
});

test("what getOoxml gives can be inserted again", () => {
  const doc = documentOf(control(item("a")) + item("b"), list("33333333"));
  const wire = new Wire(openEngine(doc));
  const got = wire.call(wire.body, "GetOoxml");
  const ooxml = wire.sync().value(got) as string;
  const other = documentOf("<w:p/>");
  const { error } = once(openEngine(other), (w) =>
    w.object(w.body, "InsertOoxml", ooxml, "Replace"),
  );
  expect(error).toBeUndefined();
  expect(printed(other)).toEqual(["Artikel 1. a", "Artikel 2. b"]);
});
