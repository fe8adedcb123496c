import { descendants } from "../docx/tree";
import { type OpenDocument } from "../docx/document";
import { type Json } from "../protocol/types";
import { validate } from "../../support/validator";
import { documentOf, printed, openEngine, Wire } from "../support/wire";
import {
  act,
  ask,
  byTag,
  control,
  controls,
  firstTable,
  p,
  paragraphs,
  table,
} from "../support/samples";

jest.setTimeout(60_000);

describe("paragraphs", () => {
  test("beside a paragraph that fills its control is outside of it", () => {
    const one = documentOf(control(p("een"), "c"));
    act(one, (w) =>
      w.object(w.object(paragraphs(w), "GetFirst"), "InsertParagraph", "buiten", "After"),
    );
    expect(ask(one, (w) => w.load(byTag(w, "c"), "text"))).toEqual({ Text: "een" });
    expect(printed(one)).toEqual(["een", "buiten"]);
  });

  test("deleting one that fills its control takes the control along", () => {
    const one = documentOf(control(p("een"), "c") + p("twee"));
    act(one, (w) => w.call(w.object(paragraphs(w), "GetFirst"), "Delete"));
    expect(printed(one)).toEqual(["twee"]);
    expect(ask(one, (w) => w.load(controls(w), "tag"))).toEqual({ _Items: [] });
  });

  test("the last of a body is emptied, not deleted", () => {
    const one = documentOf(p("een"));
    act(one, (w) => w.call(w.object(paragraphs(w), "GetFirst"), "Delete"));
    expect(printed(one)).toEqual([""]);
  });

  test("under tracking a deleted paragraph stays, marked", () => {
    const one = documentOf(p("een") + p("twee"));
    one.tracking = "TrackAll";
    act(one, (w) => w.call(w.object(paragraphs(w), "GetFirst"), "Delete"));
    expect(printed(one)).toEqual(["een", "twee"]);
    const names = [...descendants(one.body)].map((node) => node.name);
    expect(names.filter((name) => name === "w:del")).toHaveLength(2);
  });

  test("text with line ends becomes paragraphs of the same look", () => {
    const one = documentOf(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>`);
    act(one, (w) =>
      w.object(w.object(paragraphs(w), "GetFirst"), "InsertText", "a\nb\nc", "Start"),
    );
    expect(printed(one)).toEqual(["a", "b", "c"]);
    expect([...descendants(one.body)].filter((node) => node.name === "w:jc")).toHaveLength(3);
  });

  test("a held range moves along with what is inserted before it", () => {
    const one = documentOf(p("een twee"));
    const engine = openEngine(one);
    const wire = new Wire(engine);
    const hit = wire.object(wire.object(wire.body, "Search", "twee", null), "GetFirst");
    wire.call(hit, "_KeepReference");
    wire.object(wire.object(paragraphs(wire), "GetFirst"), "InsertText", "NUL ", "Start");
    const loaded = wire.load(hit, "text");
    expect(wire.sync().value(loaded)).toEqual({ Text: "twee" });
  });

  test("select is followed by getSelection", () => {
    const one = documentOf(p("een") + p("twee"));
    act(one, (w) => w.call(w.object(paragraphs(w), "GetLast"), "Select"));
    expect(ask(one, (w) => w.load(w.object(w.root, "GetSelection"), "text"))).toEqual({
      Text: "twee",
    });
  });
});

describe("search", () => {
  const one = () => documentOf(p("Eén, twee; een EEN") + p("eens"));
  const texts = (found: Json) =>
    (found as { _Items: { Text: string }[] })._Items.map((i) => i.Text);

  test("finds in one paragraph, whatever the case", () => {
    const found = ask(one(), (w) => w.load(w.object(w.body, "Search", "een", null), "text"));
    expect(texts(found)).toEqual(["een", "EEN", "een"]);
  });

  test("minds options that were set on the library's object", () => {
    const found = ask(one(), (w) => {
      const options = w.path({ ObjectPathType: 2, Name: "Microsoft.WordServices.SearchOptions" });
      w.set(options, "MatchCase", true);
      w.set(options, "MatchWholeWord", true);
      const hits = w.path({
        ObjectPathType: 3,
        Name: "Search",
        ParentObjectPathId: w.body,
        ArgumentInfo: { Arguments: ["een", options], ReferencedObjectPathIds: [0, options] },
      });
      return w.load(hits, "text");
    });
    expect(texts(found)).toEqual(["een"]);
  });

  test.each([
    ["", "InvalidArgument"],
    ["x".repeat(256), "SearchStringInvalidOrTooLong"],
    ["a^pb", "NotImplemented"],
  ])("refuses %j", (text, code) => {
    expect(act(one(), (w) => w.object(w.body, "Search", text, null))?.Code).toBe(code);
  });

  test("takes 255 characters", () => {
    expect(act(one(), (w) => w.object(w.body, "Search", "x".repeat(255), null))).toBeUndefined();
  });
});

describe("tables", () => {
  const doc = () => documentOf(p("voor") + table + p("na"));
  const values = (one: OpenDocument) =>
    (ask(one, (w) => w.load(firstTable(w), "values")) as { Values: string[][] }).Values;

  test("tell rows, header and values", () => {
    expect(
      ask(doc(), (w) => w.load(firstTable(w), "rowCount", "headerRowCount", "isUniform")),
    ).toEqual({ RowCount: 2, HeaderRowCount: 1, IsUniform: true });
    expect(values(doc())).toEqual([
      ["kop", "kop2"],
      ["a", "b"],
    ]);
  });

  test("take rows, with values, and lose them", async () => {
    const one = doc();
    act(one, (w) =>
      w.object(firstTable(w), "AddRows", "End", 2, [
        ["c", "d"],
        ["e", "f"],
      ]),
    );
    act(one, (w) => w.call(firstTable(w), "DeleteRows", 1, 1));
    expect(values(one)).toEqual([
      ["kop", "kop2"],
      ["c", "d"],
      ["e", "f"],
    ]);
    expect(await validate(one.save())).toEqual([]);
  });

  test("under tracking a deleted row stays, marked", () => {
    const one = doc();
    one.tracking = "TrackAll";
    act(one, (w) => w.call(w.object(firstTable(w), "GetCell", 1, 0), "DeleteRow"));
    expect(values(one)).toHaveLength(2);
    expect(
      [...descendants(one.body)].some((n) => n.name === "w:del" && n.parent?.name === "w:trPr"),
    ).toBe(true);
  });

  test("values of the wrong size are refused", () => {
    expect(
      act(doc(), (w) => w.object(firstTable(w), "AddRows", "End", 1, [["te", "veel", "cellen"]]))
        ?.Code,
    ).toBe("InvalidArgument");
  });

  test("the last row takes the table along", () => {
    const one = doc();
    act(one, (w) => w.call(firstTable(w), "DeleteRows", 0, 2));
    expect(printed(one)).toEqual(["voor", "na"]);
  });

  test("a cell's body takes a control", () => {
    const one = doc();
    act(one, (w) => {
      const body = w.property(w.object(firstTable(w), "GetCell", 1, 1), "Body");
      const made = w.object(w.object(body, "GetRange", "Content"), "InsertContentControl");
      w.set(made, "Tag", "cel");
    });
    expect(ask(one, (w) => w.load(byTag(w, "cel"), "text", "subtype"))).toEqual({
      Text: "b",
      Subtype: "RichTextInline",
    });
  });
});

test("custom properties are kept in the file, up to 255 characters", async () => {
  const one = documentOf(p("x"));
  const custom = (w: Wire) => w.property(w.property(w.root, "Properties"), "CustomProperties");
  act(one, (w) => w.object(custom(w), "Add", "sleutel", "waarde & meer"));
  const loaded = ask(one, (w) => w.load(w.object(custom(w), "GetItem", "sleutel"), "value"));
  expect(loaded).toEqual({ Value: "waarde & meer" });
  expect(act(one, (w) => w.object(custom(w), "Add", "k", "x".repeat(256)))?.Code).toBe(
    "InvalidArgument",
  );
  expect(await validate(one.save())).toEqual([]);
});
