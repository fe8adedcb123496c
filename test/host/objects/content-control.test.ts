import { validate } from "../../support/validator";
import { documentOf, printed } from "../support/wire";
import { act, ask, byTag, control, controls, p } from "../support/samples";

jest.setTimeout(60_000);

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
