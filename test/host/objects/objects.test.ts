import { descendants } from "../docx/tree";
import { type OpenDocument } from "../docx/document";
import { validate } from "../../support/validator";
import { type Json } from "../protocol/types";
import { documentOf, once, openEngine, printed, Wire } from "../support/wire";

jest.setTimeout(60_000);

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const control = (content: string, tag: string, more = "") =>
  `<w:sdt><w:sdtPr><w:alias w:val="Titel"/><w:tag w:val="${tag}"/><w:id w:val="${tag.length}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (text: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("kop")}${cell("kop2")}</w:tr>${row("a", "b")}</w:tbl>`;

const controls = (w: Wire) => w.property(w.root, "ContentControls");
const byTag = (w: Wire, tag: string) =>
  w.object(w.object(controls(w), "GetByTag", tag), "GetFirst");
const paragraphs = (w: Wire) => w.property(w.body, "Paragraphs");
const firstTable = (w: Wire) => w.object(w.property(w.body, "Tables"), "GetFirst");

function ask(doc: OpenDocument, work: (w: Wire) => number): Json {
  const wire = new Wire(openEngine(doc));
  const action = work(wire);
  const answer = wire.sync();
  expect(answer.error).toBeUndefined();
  return answer.value(action);
}
const act = (doc: OpenDocument, work: (w: Wire) => unknown) =>
  once(openEngine(doc), (w) => void work(w)).error;

describe("content controls", () => {
  const doc = () =>
    documentOf(
      `<w:p><w:r><w:t xml:space="preserve">Naam: </w:t></w:r>${control("<w:r><w:rPr><w:b/></w:rPr><w:t>prompt</w:t></w:r>", "veld", "<w:showingPlcHdr/>")}<w:r><w:t>.</w:t></w:r></w:p>${control(p("een") + p("twee"), "artikel")}${p("slot")}`,
    );

  test("are found by tag and tell what they are", () => {
    const loaded = ask(doc(), (w) =>
      w.load(
        w.object(controls(w), "GetByTag", "veld"),
        "tag",
        "title",
        "subtype",
        "placeholderText",
      ),
    );
    expect(loaded).toEqual({
      _Items: [
        {
          _ReferenceId: expect.any(String),
          Tag: "veld",
          Title: "Titel",
          Subtype: "RichTextInline",
          PlaceholderText: "prompt",
        },
      ],
    });
  });

  test("a prompt gives way to text; the text stays in the control", () => {
    const one = doc();
    act(one, (w) => w.object(byTag(w, "veld"), "InsertText", "Jansen & Zn.\tBV\vregel", "Replace"));
    expect(printed(one)[0]).toBe("Naam: Jansen & Zn.\tBV\vregel.");
    expect(ask(one, (w) => w.load(byTag(w, "veld"), "text", "placeholderText"))).toEqual({
      Text: "Jansen & Zn.\tBV\vregel",
      PlaceholderText: "",
    });
    act(one, (w) => w.object(byTag(w, "veld"), "InsertText", "!", "End"));
    expect(ask(one, (w) => w.load(byTag(w, "veld"), "text"))).toEqual({
      Text: "Jansen & Zn.\tBV\vregel!",
    });
  });

  test.each(["a\nb", "\u0001", "\uffff"])("an inline control refuses %j", (text) => {
    const one = doc();
    expect(
      act(one, (w) => w.object(byTag(w, "veld"), "InsertText", text, "Replace")),
    ).toBeDefined();
    expect(printed(one)[0]).toBe("Naam: prompt.");
  });

  test("tag and title hold 64 characters", () => {
    expect(act(doc(), (w) => w.set(byTag(w, "veld"), "Title", "x".repeat(64)))).toBeUndefined();
    for (const name of ["Tag", "Title"])
      expect(act(doc(), (w) => w.set(byTag(w, "veld"), name, "x".repeat(65)))?.Code).toBe(
        "InvalidArgument",
      );
  });

  test("deleted with or without what is in it", () => {
    const kept = doc();
    act(kept, (w) => w.call(byTag(w, "artikel"), "Delete", true));
    expect(printed(kept)).toEqual(["Naam: prompt.", "een", "twee", "slot"]);
    const gone = doc();
    act(gone, (w) => w.call(byTag(w, "artikel"), "Delete", false));
    act(gone, (w) => w.call(byTag(w, "veld"), "Delete", false));
    expect(printed(gone)).toEqual(["Naam: .", "slot"]);
    expect(ask(gone, (w) => w.load(controls(w), "tag"))).toEqual({ _Items: [] });
  });

  test("a control bound to data is not written into", () => {
    const bound = documentOf(
      control(p("x"), "t", '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>'),
    );
    expect(act(bound, (w) => w.object(byTag(w, "t"), "InsertText", "y", "Replace"))?.Code).toBe(
      "NotAllowed",
    );
  });

  test("wrapping text makes a control around just that", async () => {
    const one = documentOf(p("een twee drie"));
    act(one, (w) => {
      const hits = w.object(w.body, "Search", "twee", null);
      const made = w.object(w.object(hits, "GetFirst"), "InsertContentControl");
      w.set(made, "Tag", "nieuw");
    });
    expect(ask(one, (w) => w.load(byTag(w, "nieuw"), "text"))).toEqual({ Text: "twee" });
    expect(await validate(one.save())).toEqual([]);
  });
});

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
