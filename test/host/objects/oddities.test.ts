/** Each oddity does what it says, and nothing of it is there unless a test asks for it. */
import { controlsIn, paragraphsIn } from "../docx/blocks";
import { OFFICE } from "../docx/package";
import { storiesOf } from "../docx/stories";
import { type OpenDocument } from "../docx/document";
import { element, parseXml } from "../docx/xml";
import { noOddities, type Oddities } from "../protocol/oddities";
import { type OtherEdit } from "../protocol/second-user";
import { flatPackage } from "../support/flat-package";
import { byTag, control, controls, firstTable, p, paragraphs, table } from "../support/samples";
import { documentOf, once, openEngine, printed, Wire } from "../support/wire";

const NUMBERING = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const item = (text: string, more = "") =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const deleted = (text: string) =>
  `<w:del w:id="9" w:author="A" w:date="2026-11-01T00:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** What one action of a batch answers, with these oddities; the code of the error, should it fail. */
function ask(doc: OpenDocument, oddities: Partial<Oddities>, work: (w: Wire) => number): unknown {
  const wire = new Wire(openEngine(doc, { wordApi: "1.9", oddities }));
  const action = work(wire);
  const answer = wire.sync();
  return answer.error ? answer.error.Code : answer.value(action);
}

const first = (w: Wire) => w.object(paragraphs(w), "GetFirst");
const last = (w: Wire) => w.object(paragraphs(w), "GetLast");
const insert = (w: Wire, at: number, body: string, numbering?: string) =>
  w.object(at, "InsertOoxml", flatPackage(body, { numbering }), "Replace");

interface Case {
  oddity: Partial<Oddities>;
  doc: () => OpenDocument;
  work: (w: Wire) => number;
  /** without and with it; the document as printed where the answer says nothing */
  plain: unknown;
  odd: unknown;
}

const inTable = (content: string) =>
  table.replace(p("b"), control(p(content), "inTable") + p("onder"));
const prompt = control(p("[naam]"), "leeg", "<w:showingPlcHdr/>");

const CASES: Case[] = [
  {
    oddity: { silentInsert: true },
    doc: () => documentOf(p("een")),
    work: (w) => insert(w, first(w), p("nieuw")),
    plain: ["nieuw"],
    odd: ["een"],
  },
  {
    oddity: { silentBreak: true },
    doc: () => documentOf(p("een") + p("twee")),
    work: (w) => w.call(last(w), "InsertBreak", "SectionNext", "Before"),
    plain: ["een", "", "twee"],
    odd: ["een", "twee"],
  },
  {
    oddity: { checkOutLibrary: true },
    doc: () => documentOf(p("een")),
    work: (w) => insert(w, first(w), p("nieuw")),
    plain: ["nieuw"],
    odd: "GeneralException",
  },
  {
    oddity: { numberingLost: true },
    doc: () => documentOf(p("een")),
    work: (w) => insert(w, first(w), item("nieuw"), NUMBERING),
    plain: ["1. nieuw"],
    odd: ["nieuw"],
  },
  {
    oddity: { lastParagraphPlain: true },
    doc: () => documentOf(p("een")),
    work: (w) => insert(w, first(w), item("eerste") + control(item("laatste"), "c"), NUMBERING),
    plain: ["1. eerste", "2. laatste"],
    odd: ["1. eerste", "laatste"],
  },
  {
    oddity: { trailingListItem: true },
    doc: () => documentOf(p("een")),
    work: (w) => insert(w, first(w), item("eerste") + "<w:p/>", NUMBERING),
    plain: ["1. eerste", ""],
    odd: ["1. eerste", "2. "],
  },
  {
    oddity: { browserRefuses: ["Paragraph.InsertParagraph"] },
    doc: () => documentOf(p("een")),
    work: (w) => w.object(first(w), "InsertParagraph", "twee", "After"),
    plain: ["een", "twee"],
    odd: "NotAllowed",
  },
  {
    oddity: { cellWrapRefused: true },
    doc: () => documentOf(table + p("na")),
    work: (w) => w.object(first(w), "InsertContentControl"),
    plain: ["kop", "", "kop2", "a", "b", "na"],
    odd: "NotAllowed",
  },
  {
    oddity: { silentControl: true },
    doc: () => documentOf(p("een")),
    work: (w) => {
      w.set(w.object(first(w), "InsertContentControl"), "Tag", "nieuw");
      return w.load(controls(w), "tag");
    },
    plain: { _Items: [expect.objectContaining({ Tag: "nieuw" })] },
    odd: { _Items: [] },
  },
  {
    oddity: { controlsInTablesUnlisted: true },
    doc: () => documentOf(control(p("buiten"), "buiten") + inTable("binnen") + p("na")),
    work: (w) => w.load(controls(w), "tag"),
    plain: {
      _Items: [
        expect.objectContaining({ Tag: "buiten" }),
        expect.objectContaining({ Tag: "inTable" }),
      ],
    },
    odd: { _Items: [expect.objectContaining({ Tag: "buiten" })] },
  },
  {
    oddity: { nestedControlsTwice: true },
    doc: () => documentOf(control(control(p("b"), "binnen"), "buiten")),
    work: (w) => w.load(controls(w), "tag"),
    plain: {
      _Items: ["buiten", "binnen"].map((Tag) => expect.objectContaining({ Tag }) as unknown),
    },
    odd: {
      _Items: ["buiten", "binnen", "binnen"].map(
        (Tag) => expect.objectContaining({ Tag }) as unknown,
      ),
    },
  },
  {
    oddity: { trackingMode: "ignored" },
    doc: () => documentOf(p("een")),
    work: (w) => {
      w.set(w.root, "ChangeTrackingMode", "TrackAll");
      return w.load(w.root, "changeTrackingMode");
    },
    plain: { ChangeTrackingMode: "TrackAll" },
    odd: { ChangeTrackingMode: "Off" },
  },
  {
    oddity: { trackingMode: "mine-only-ignored" },
    doc: () => documentOf(p("een")),
    work: (w) => {
      w.set(w.root, "ChangeTrackingMode", "TrackMineOnly");
      return w.load(w.root, "changeTrackingMode");
    },
    plain: { ChangeTrackingMode: "TrackMineOnly" },
    odd: { ChangeTrackingMode: "Off" },
  },
  {
    oddity: { promptTextEmpty: true },
    doc: () => documentOf(prompt),
    work: (w) => w.load(byTag(w, "leeg"), "text"),
    plain: { Text: "[naam]" },
    odd: { Text: "" },
  },
  {
    oddity: { deletedChildTakesParent: true },
    doc: () => documentOf(control(control(p("weg"), "kind"), "ouder") + p("na")),
    work: (w) => {
      w.call(byTag(w, "kind"), "Delete", false);
      return w.load(controls(w), "tag");
    },
    plain: { _Items: [expect.objectContaining({ Tag: "ouder" })] },
    odd: { _Items: [] },
  },
  {
    oddity: { textWithoutDeletions: true },
    doc: () => documentOf(`<w:p>${run("voor ")}${deleted("weg")}${run("na")}</w:p>`),
    work: (w) => w.load(w.body, "text"),
    plain: { Text: "voor wegna" },
    odd: { Text: "voor na" },
  },
  {
    oddity: { searchBlindToDeleted: true },
    doc: () => documentOf(`<w:p>${deleted("weg")}${run("weg")}</w:p>`),
    work: (w) => w.load(w.object(w.body, "Search", "weg"), "text"),
    plain: { _Items: [expect.anything(), expect.anything()] },
    odd: { _Items: [expect.anything()] },
  },
  {
    oddity: { listItemThrows: true },
    doc: () =>
      documentOf(
        item("weg", `<w:rPr><w:del w:id="3" w:author="A" w:date="2026-11-01T00:00:00Z"/></w:rPr>`),
        NUMBERING,
      ),
    work: (w) => w.load(w.property(first(w), "ListItemOrNullObject"), "listString"),
    plain: { ListString: "1." },
    odd: "GeneralException",
  },
  {
    oddity: { ooxmlRefused: "body" },
    doc: () => documentOf(p("een")),
    work: (w) => w.call(w.body, "GetOoxml"),
    plain: expect.stringContaining("een"),
    odd: "GeneralException",
  },
  {
    oddity: { ooxmlRefused: "all" },
    doc: () => documentOf(p("een")),
    work: (w) => w.call(first(w), "GetOoxml"),
    plain: expect.stringContaining("een"),
    odd: "GeneralException",
  },
  {
    oddity: { ooxmlShape: "desktop" },
    doc: () => documentOf(p("een twee")),
    work: (w) => w.call(w.body, "GetOoxml"),
    plain: expect.not.stringContaining("w14:paraId"),
    odd: expect.stringMatching(/w14:paraId.*proofErr.*glossary|glossary.*w14:paraId.*proofErr/s),
  },
  {
    oddity: { ooxmlShape: "web" },
    doc: () => documentOf(p("een")),
    work: (w) => w.call(w.body, "GetOoxml"),
    plain: expect.stringContaining("/word/settings.xml"),
    odd: expect.not.stringContaining("/word/settings.xml"),
  },
];

test.each(CASES.map((one) => [JSON.stringify(one.oddity), one] as const))("%s", (_, one) => {
  for (const [oddities, expected] of [
    [{}, one.plain],
    [one.oddity, one.odd],
  ] as const) {
    const doc = one.doc();
    const answer = ask(doc, oddities, one.work);
    expect(Array.isArray(expected) ? printed(doc) : answer).toEqual(expected);
  }
});

test("comments on a control's text are lost when it is replaced, on order", () => {
  const marks = (at: string) => `<w:comment${at} w:id="4"/>`;
  const body = control(
    `<w:p>${marks("RangeStart")}${run("naam")}${marks("RangeEnd")}<w:r>${marks("Reference")}</w:r></w:p>`,
    "c",
  );
  const left = (commentsLost: boolean) => {
    const doc = documentOf(p("voor") + body);
    const comment = element("w:comment", { "w:id": "4" }, element("w:p"));
    const content = element("w:comments", {}, comment);
    doc.parts.parts.set("/word/comments.xml", { contentType: "x/xml", content });
    doc.parts.relate(doc.mainPart, `${OFFICE}/comments`, "comments.xml");
    ask(doc, { commentsLost }, (w) => w.object(byTag(w, "c"), "InsertText", "nieuw", "Replace"));
    return content.children.length;
  };
  expect(left(false)).toBe(1);
  expect(left(true)).toBe(0);
});

describe("the texts beside the body", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  /** Two sections: the first with a header, the second linked to it; a note and a text box. */
  function withStories(): OpenDocument {
    const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const doc = documentOf(
      `<w:p><w:pPr><w:sectPr><w:headerReference ${R} w:type="default" r:id="rId9"/></w:sectPr></w:pPr>${run("een")}</w:p>` +
        `<w:p>${run("twee")}<w:r><w:pict><w:txbxContent>${p("in een vak")}</w:txbxContent></w:pict></w:r></w:p>`,
    );
    const add = (name: string, xml: string) =>
      doc.parts.parts.set(`/word/${name}.xml`, { contentType: "x/xml", content: parseXml(xml) });
    add("header1", `<w:hdr ${W}>${p("Vertrouwelijk")}</w:hdr>`);
    add(
      "footnotes",
      `<w:footnotes ${W}><w:footnote w:id="2">${p("noot")}</w:footnote></w:footnotes>`,
    );
    doc.parts.relationships.get(doc.mainPart)?.push({
      id: "rId9",
      type: `${OFFICE}/header`,
      target: "header1.xml",
      external: false,
    });
    doc.parts.relate(doc.mainPart, `${OFFICE}/footnotes`, "footnotes.xml");
    return doc;
  }
  const section = (w: Wire, n: number) =>
    w.path({
      ObjectPathType: 5,
      Name: "",
      ParentObjectPathId: w.property(w.root, "Sections"),
      ArgumentInfo: { Arguments: [n] },
    });

  test("a section's header is its own or the one before it; without any it is empty", () => {
    for (const n of [0, 1])
      expect(
        ask(withStories(), {}, (w) =>
          w.load(w.object(section(w, n), "GetHeader", "Primary"), "text", "type"),
        ),
      ).toEqual({ Text: "Vertrouwelijk", Type: "Header" });
    expect(
      ask(withStories(), {}, (w) =>
        w.load(w.object(section(w, 0), "GetFooter", "Primary"), "text"),
      ),
    ).toEqual({ Text: "" });
    expect(
      ask(withStories(), {}, (w) =>
        w.call(w.object(section(w, 1), "GetHeader", "Primary"), "GetOoxml"),
      ),
    ).toMatch(/Vertrouwelijk/);
  });

  test("a footer that is not there comes into being when it is written in", () => {
    const doc = withStories();
    ask(doc, {}, (w) =>
      w.call(w.object(section(w, 0), "GetFooter", "Primary"), "InsertText", "voet", "Start"),
    );
    expect(storiesOf(doc, "footer")).toHaveLength(1);
    expect(
      ask(doc, {}, (w) => w.load(w.object(section(w, 1), "GetFooter", "Primary"), "text")),
    ).toEqual({ Text: "voet" });
  });

  test("asking for a header may make one", () => {
    const footers = (headerMadeByReading: boolean) => {
      const doc = withStories();
      ask(doc, { headerMadeByReading }, (w) =>
        w.load(w.object(section(w, 1), "GetFooter", "Primary"), "text"),
      );
      return storiesOf(doc, "footer").length;
    };
    expect([footers(false), footers(true)]).toEqual([0, 1]);
  });

  test.each([
    ["header", "Header", "Vertrouwelijk"],
    ["footnote", "Footnote", "noot"],
    ["textbox", "Unknown", "in een vak"],
  ] as const)("the cursor can stand in a %s, and Word says so", (kind, type, text) => {
    const doc = withStories();
    const story = storiesOf(doc, kind)[0];
    const paragraph = story && paragraphsIn(story)[0];
    if (!paragraph) throw new Error("no story");
    const start = { paragraph, offset: 0 };
    doc.select({ start, end: { ...start }, outer: null });
    const selected = (w: Wire) => w.object(w.root, "GetSelection");
    expect(ask(doc, {}, (w) => w.load(w.property(selected(w), "ParentBody"), "type"))).toEqual({
      Type: type,
    });
    expect(
      ask(doc, {}, (w) =>
        w.load(w.object(w.property(selected(w), "Paragraphs"), "GetLast"), "text"),
      ),
    ).toEqual({ Text: text });
    const wire = new Wire(openEngine(doc));
    const body = wire.object(wire.body, "GetRange", "Whole");
    const relation = wire.action(3, selected(wire), "CompareLocationWith", {
      ArgumentInfo: { Arguments: [body], ReferencedObjectPathIds: [body] },
    });
    expect(wire.sync().value(relation)).toBe("Unrelated");
  });
});

test("around the cursor in a contents table Word shows no control: only rich-text ones", () => {
  const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("1. Definities")}</w:sdtContent></w:sdt>`;
  const doc = documentOf(control(toc, "buiten") + p("na"));
  expect(
    ask(doc, {}, (w) => w.load(w.property(first(w), "ParentContentControlOrNullObject"), "tag")),
  ).toMatchObject({ Tag: "buiten" });
  expect(controlsIn(doc.body)).toHaveLength(2);
});

describe("somebody else", () => {
  const EDITS: [OtherEdit, string[]][] = [
    [{ kind: "type", at: "een", text: " erbij" }, ["een erbij", "kop", "kop2", "a", "b", "na"]],
    [{ kind: "replace", at: "een", text: "1" }, ["1", "kop", "kop2", "a", "b", "na"]],
    [
      { kind: "insertParagraph", at: "een", text: "anderhalf" },
      ["een", "anderhalf", "kop", "kop2", "a", "b", "na"],
    ],
    [{ kind: "deleteParagraph", at: "een" }, ["kop", "kop2", "a", "b", "na"]],
    [
      { kind: "insertRow", at: "b", text: "nieuw" },
      ["een", "kop", "kop2", "nieuw", "van een ander", "a", "b", "na"],
    ],
    [{ kind: "deleteRow", at: "b" }, ["een", "kop", "kop2", "na"]],
  ];

  test.each(EDITS)("%j comes after the batch it was ordered for", (edit, expected) => {
    const doc = documentOf(p("een") + table + p("na"));
    const engine = openEngine(doc);
    const before = printed(doc);
    engine.secondUser(2, [edit]);
    once(engine, (w) => w.load(w.body, "text"));
    expect(printed(doc)).toEqual(before);
    once(engine, (w) => w.load(w.body, "text"));
    expect(printed(doc)).toEqual(expected);
  });

  test("may protect the document: nothing can be written any more", () => {
    const doc = documentOf(p("een"));
    const engine = openEngine(doc);
    engine.secondUser(0, [{ kind: "protect", edit: "readOnly" }]);
    const { error } = once(engine, (w) => w.object(first(w), "InsertText", "x", "Replace"));
    expect(error?.Code).toBe("AccessDenied");
    expect(ask(doc, {}, (w) => w.call(w.body, "GetOoxml"))).toMatch(/documentProtection/);
  });
});

test("what a cell held beside its text goes when its value is set", () => {
  const picture = `<w:r><w:drawing/></w:r>`;
  const doc = documentOf(table.replace(p("b"), `<w:p>${run("b")}${picture}</w:p>`) + p("na"));
  ask(doc, {}, (w) => w.set(w.object(firstTable(w), "GetCell", 1, 1), "Value", "nieuw"));
  expect(JSON.stringify(printed(doc))).toContain("nieuw");
  expect(doc.save().length).toBeGreaterThan(0);
  expect(
    paragraphsIn(doc.body).some((one) =>
      JSON.stringify(one.children, (k, v: unknown) => (k === "parent" ? undefined : v)).includes(
        "w:drawing",
      ),
    ),
  ).toBe(false);
});

test("no oddity is on by itself", () => {
  expect(openEngine().host.oddities).toEqual(noOddities);
  expect(last).toBeDefined();
});
