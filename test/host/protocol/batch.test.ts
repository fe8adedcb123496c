import { documentOf, once, openEngine, printed, Wire } from "../support/wire";
import { flatPackage } from "../support/flat-package";
import { PAYLOAD_MAX } from "./engine";

const two = () =>
  documentOf("<w:p><w:r><w:t>een</w:t></w:r></w:p><w:p><w:r><w:t>twee</w:t></w:r></w:p>");

test("a collection gives its items with what was loaded, a reference each", () => {
  const wire = new Wire(openEngine(two()));
  const loaded = wire.load(wire.property(wire.body, "Paragraphs"), "text", "isListItem");
  expect(wire.sync().value(loaded)).toEqual({
    _Items: [
      { _ReferenceId: expect.any(String), Text: "een", IsListItem: false },
      { _ReferenceId: expect.any(String), Text: "twee", IsListItem: false },
    ],
  });
});

test("top and skip cut a collection; $none loads items without properties", () => {
  const wire = new Wire(openEngine(two()));
  const paragraphs = wire.property(wire.body, "Paragraphs");
  const one = wire.action(2, paragraphs, "", { QueryInfo: { Select: ["$none"], Top: 1, Skip: 1 } });
  expect(wire.sync().value(one)).toEqual({ _Items: [{ _ReferenceId: expect.any(String) }] });
});

test.each([
  ["method", (w: Wire) => w.call(w.body, "GetHtml"), "Body.getHtml"],
  [
    "object method",
    (w: Wire) => w.object(w.body, "InsertHtml", "<p>", "End"),
    "Document.insertHtml",
  ],
  ["navigation", (w: Wire) => w.property(w.root, "Bookmarks"), "Document.bookmarks"],
  ["loaded property", (w: Wire) => w.load(w.body, "shading"), "Body.body"],
  ["set property", (w: Wire) => w.set(w.body, "Text", "x"), "Body.text"],
])("an unknown %s is refused with an error", (_, act, location) => {
  const { error } = once(openEngine(two()), act);
  expect(error).toMatchObject({ Code: "ApiNotFound", Location: location });
});

test("an unknown kind of action or of root object is refused", () => {
  expect(once(openEngine(), (w) => w.action(8, w.body, "")).error?.Code).toBe("NotImplemented");
  const made = once(openEngine(), (w) => w.path({ ObjectPathType: 2, Name: "Microsoft.Other" }));
  expect(made.error?.Code).toBe("ApiNotFound");
});

test("what came before a failing action stays done, nothing after it is", () => {
  const doc = two();
  const { error } = once(openEngine(doc), (w) => {
    const body = w.body;
    w.object(body, "InsertParagraph", "drie", "End");
    w.call(body, "Nonsense");
    w.object(body, "InsertParagraph", "vier", "End");
  });
  expect(error?.ActionIndex).toBe(3);
  expect(printed(doc)).toEqual(["een", "twee", "drie"]);
});

test.each([
  [false, ["een", "twee"]],
  [true, ["een", "twee", "drie"]],
])("the n-th action fails on order, after it was done: %s", (after, left) => {
  const doc = two();
  const engine = openEngine(doc);
  engine.faults.failAction(3, after);
  const insert = (w: Wire) => w.object(w.body, "InsertParagraph", "drie", "End");
  expect(once(engine, insert).error?.Code).toBe("GeneralException");
  expect(printed(doc)).toEqual(left);
  expect(engine.faults.fired).toBe(1);
  expect(once(engine, insert).error).toBeUndefined();
});

test("a dropped answer: the batch is done, nothing comes back", () => {
  const doc = two();
  const engine = openEngine(doc);
  engine.faults.dropAnswer(2);
  const insert = (w: Wire) => w.object(w.body, "InsertParagraph", "drie", "End");
  once(engine, insert);
  expect(() => once(engine, insert)).toThrow("no answer");
  expect(printed(doc)).toEqual(["een", "twee", "drie", "drie"]);
  expect(engine.faults.fired).toBe(1);
});

test("each batch is a sync; what Office.js sends by itself is none", () => {
  const engine = openEngine(two());
  const wire = new Wire(engine);
  wire.load(wire.body, "text");
  wire.sync();
  wire.call(wire.root, "_RemoveReference", "{1}");
  wire.sync();
  once(engine, (w) => w.load(w.body, "text"));
  expect(engine.syncs).toBe(2);
});

test("a request over five megabytes is refused and does nothing", () => {
  const doc = two();
  const text = "x".repeat(PAYLOAD_MAX);
  const { error } = once(openEngine(doc), (w) => w.object(w.body, "InsertText", text, "End"));
  expect(error?.Code).toBe("RequestPayloadSizeLimitExceeded");
  expect(printed(doc)).toEqual(["een", "twee"]);
});

test("objects that are not kept are unknown in the next batch", () => {
  const engine = openEngine(two());
  const first = (keep: boolean) => {
    const wire = new Wire(engine);
    const body = wire.body;
    const id = wire.action(1, body, "");
    const value = wire.sync(keep).value(id) as { _ReferenceId: string };
    return once(engine, (w) => w.load(w.reference(value._ReferenceId), "text")).error?.Code;
  };
  expect(first(true)).toBeUndefined();
  expect(first(false)).toBe("InvalidObjectPath");
});

test("released references are gone", () => {
  const engine = openEngine(two());
  const wire = new Wire(engine);
  const items = wire.load(wire.property(wire.body, "Paragraphs"), "text");
  const value = wire.sync().value(items) as { _Items: { _ReferenceId: string }[] };
  const before = engine.host.references.count;
  for (const item of value._Items) wire.call(wire.root, "_RemoveReference", item._ReferenceId);
  wire.sync();
  expect(engine.host.references.count).toBe(before - 2);
});

test("a deleted paragraph cannot be used any more", () => {
  const wire = new Wire(openEngine(two()));
  const paragraph = wire.object(wire.property(wire.body, "Paragraphs"), "GetFirst");
  wire.call(paragraph, "Delete");
  wire.load(paragraph, "text");
  expect(wire.sync().error?.Code).toBe("ItemNotFound");
});

test("an OrNullObject is null where the plain one is an error", () => {
  const engine = openEngine(two());
  const controls = (w: Wire) => w.property(w.root, "ContentControls");
  expect(once(engine, (w) => w.object(controls(w), "GetFirst")).error?.Code).toBe("ItemNotFound");
  const wire = new Wire(engine);
  const nothing = wire.object(controls(wire), "GetFirstOrNullObject");
  wire.call(nothing, "_KeepReference");
  const loaded = wire.load(nothing, "tag");
  const answer = wire.sync();
  expect(answer.error).toBeUndefined();
  expect(answer.value(loaded)).toBeNull();
});

test("a method of a null object is an error, not silence", () => {
  const { error } = once(openEngine(), (w) =>
    w.call(w.object(w.property(w.root, "ContentControls"), "GetFirstOrNullObject"), "Clear"),
  );
  expect(error?.Code).toBe("InvalidObjectPath");
});

test("a document that was opened for reading takes no writes", () => {
  const doc = two();
  doc.readOnly = true;
  const ooxml = flatPackage("<w:p/>");
  for (const write of [
    (w: Wire) => w.object(w.body, "InsertOoxml", ooxml, "End"),
    (w: Wire) => w.object(w.body, "InsertParagraph", "x", "End"),
    (w: Wire) => w.call(w.object(w.property(w.body, "Paragraphs"), "GetFirst"), "Delete"),
  ])
    expect(once(openEngine(doc), write).error?.Code).toBe("AccessDenied");
  expect(printed(doc)).toEqual(["een", "twee"]);
  expect(once(openEngine(doc), (w) => w.call(w.body, "GetOoxml")).error).toBeUndefined();
});

test("tracking mode is there from WordApi 1.4", () => {
  const act = (w: Wire) => w.set(w.root, "ChangeTrackingMode", "TrackAll");
  expect(once(openEngine(two(), { wordApi: "1.3" }), act).error?.Code).toBe("ApiNotFound");
  const doc = two();
  expect(once(openEngine(doc, { wordApi: "1.4" }), act).error).toBeUndefined();
  expect(doc.tracking).toBe("TrackAll");
});

test("the reported sets: WordApiOnline opens the 1.4 features of the npm copy", () => {
  expect(openEngine(two(), { wordApi: "1.3" }).host.requirementMatrix()).not.toHaveProperty(
    "WordApiOnline",
  );
  expect(openEngine(two(), { wordApi: "1.9" }).host.requirementMatrix()).toMatchObject({
    WordApi: 1.9,
    WordApiOnline: 1.1,
  });
});
