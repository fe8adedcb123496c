/**
 * Kinds of files in which a reader is easily wrong, each in a whole agreement: what Word shows is what
 * is compared (docs/reading.md). Each is a composed agreement with one thing done to it.
 */
import { ins, p, r, W } from "../support/wml";
import { AnnexFile } from "./annex-file";
import { folder, run } from "./run";

const temp = folder();

type Seen = [kind: string, article: string, item: string | null][];
interface Deviation {
  kind: string;
  article: string;
  item: string | null;
  author?: string;
  proposals?: { author: string }[];
}

async function composed(model: string): Promise<AnnexFile> {
  const path = temp.path(`${model}.docx`);
  await run("compose", "--model", model, "--out", path);
  return AnnexFile.read(path);
}
async function report(file: AnnexFile, view: string) {
  const path = temp.path("geval.docx");
  file.write(path);
  return JSON.parse((await run("check", "--json", "--view", view, path)).out);
}
const seen = async (file: AnnexFile, view = "accepted"): Promise<Seen> =>
  ((await report(file, view)).deviations as Deviation[]).map((d) => [
    d.kind,
    d.article,
    d.item ?? null,
  ]);

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const split = (content: string): string => `</w:t></w:r>${content}<w:r><w:t xml:space="preserve">`;
const tracked = (kind: string, author: string, content: string): string =>
  `<w:${kind} w:id="9${author.length}1" w:author="${author}" w:date="2026-03-01T09:00:00Z">${content}</w:${kind}>`;
const deleted = (text: string): string => r(`<w:delText xml:space="preserve">${text}</w:delText>`);
const paragraphOf = (file: AnnexFile, text: string): string => {
  const { start, end } = file.paragraph(text);
  return file.document.slice(start, end);
};

const complex = (begin: string, instruction: string, end = ""): string =>
  `<w:r><w:fldChar w:fldCharType="begin">${begin}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${end}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("values that Word puts in while it opens", () => {
  const term = async (content: string) =>
    (await composed("coach")).replace("24 uur", split(content));

  test("a control that is bound shows its data", async () => {
    const store = "{12345678-1234-1234-1234-123456789012}";
    const bound = (value: string) => {
      const control = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/t[1]" w:storeItemID="${store}"/></w:sdtPr><w:sdtContent>${r("24 uur")}</w:sdtContent></w:sdt>`;
      return term(control).then((file) => {
        const rels = file.part("word/_rels/document.xml.rels");
        const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const rel = (id: string, kind: string, target: string) =>
          `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`;
        return file
          .set(
            "word/_rels/document.xml.rels",
            rels.replace(
              "</Relationships>",
              `${rel("d1", "customXml", "../customXml/item1.xml")}$&`,
            ),
          )
          .set("customXml/item1.xml", `<t>${value}</t>`)
          .set(
            "customXml/_rels/item1.xml.rels",
            `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel("r1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
          )
          .set(
            "customXml/itemProps1.xml",
            `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${store}"/>`,
          );
      });
    };
    expect(await seen(await bound("72 uur"))).toEqual([["changed", "7.1", null]]);
    expect(await seen(await bound("24 uur"))).toEqual([]);
  });

  test("a drop-down of old shows the entry that was chosen", async () => {
    const list = (chosen: number) =>
      complex(
        `<w:ffData><w:ddList><w:result w:val="${chosen}"/><w:listEntry w:val="24 uur"/><w:listEntry w:val="72 uur"/></w:ddList></w:ffData>`,
        "FORMDROPDOWN",
      );
    expect(await seen(await term(list(1)))).toEqual([["changed", "7.1", null]]);
    expect(await seen(await term(list(0)))).toEqual([]);
  });

  test("a button shows the text of its instruction", async () => {
    expect(await seen(await term(complex("", "MACROBUTTON NoMacro 24 uur")))).toEqual([]);
    expect(await seen(await term(complex("", "MACROBUTTON NoMacro 72 uur")))).toEqual([
      ["changed", "7.1", null],
    ]);
  });

  test("a merge field without data is a blank", async () => {
    const file = await composed("boz-2017");
    const merge = complex(
      "",
      "MERGEFIELD Naam",
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("«Naam»")}`,
    );
    file.replace("[naam organisatie]", split(merge));
    const { deviations, fields } = await report(file, "accepted");
    expect(deviations).toEqual([]);
    expect(fields.filter(({ id }: { id: string }) => id === "party1.name")).toMatchObject([
      { filled: false, places: [{ head: "«Naam»" }, {}] },
    ]);
  });
});

test("a sentence in the footer is text that touches the agreement", async () => {
  const file = await composed("boz-2017");
  const footer = (text: string) => `<w:ftr xmlns:w="${W}">${p(text)}</w:ftr>`;
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  file
    .set(
      "word/_rels/document.xml.rels",
      file
        .part("word/_rels/document.xml.rels")
        .replace(
          "</Relationships>",
          `<Relationship Id="f1" Type="${type}/footer" Target="voet.xml"/>$&`,
        ),
    )
    .replace(
      /<w:sectPr>(?!.*<w:sectPr>)/s,
      `<w:sectPr><w:footerReference xmlns:r="${type}" r:id="f1" w:type="default"/>`,
    );
  const told = async (text: string) => {
    file.set("word/voet.xml", footer(text));
    return (await report(file, "accepted")).findings
      .filter(({ code }: { code: string }) => code === "outside-binds")
      .map(({ place }: { place: { part?: string } }) => place.part?.replace(/\d+$/, ""));
  };
  expect(
    await told("In afwijking van artikel 8 is de aansprakelijkheid beperkt tot € 500 per jaar."),
  ).toEqual(["footer"]);
  expect(await told("Documentcode 4711")).toEqual([]);
});

test("what a vertically merged cell still holds is no text", async () => {
  const file = await composed("boz-2017");
  const { start, end } = file.paragraph("Partijen dragen zorg voor afdoende dekking");
  const cell = (merge: string, content: string) =>
    `<w:tc><w:tcPr>${merge}</w:tcPr>${content}</w:tc>`;
  const own = file.document.slice(start, end);
  const table = (second: string) =>
    `<w:tbl><w:tblPr/><w:tr>${cell(`<w:vMerge w:val="restart"/>`, own)}</w:tr><w:tr>${cell(second, p("Deze overeenkomst eindigt na drie maanden."))}</w:tr></w:tbl>`;
  const shown = (second: string) =>
    seen(
      file
        .copy()
        .set(
          "word/document.xml",
          file.document.slice(0, start) + table(second) + file.document.slice(end),
        ),
    );
  expect(await shown("<w:vMerge/>")).toEqual([]);
  expect(await shown("")).toEqual([["added", "8.7", null]]);
});

test("a clause of which the heading ends in a style separator, deleted", async () => {
  const file = await composed("boz-2017");
  const own = paragraphOf(file, "logging zoals beschreven");
  const whole = own
    .replace("</w:pPr>", "<w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>")
    .replace(
      "Verwerker voldoet ",
      `Verwerker voldoet</w:t></w:r></w:p><w:p><w:r>${t(" ").slice(0, -6)}`,
    );
  expect(await seen(file.copy().replace(own, () => whole))).toEqual([]);
  expect(await seen(file.copy().replace(own, () => ""))).toEqual([["missing", "4.4", null]]);
});

describe("proposals, in both views", () => {
  const both = async (file: AnnexFile) => [await seen(file), await seen(file, "rejected")];

  test("three authors, one inside the other", async () => {
    const file = (await composed("boz-2017")).replace(
      "afdoende ",
      split(
        tracked("del", "A. Jansen", deleted("afdoende ")) +
          tracked(
            "ins",
            "A. Jansen",
            r(t("voldoende ")) +
              tracked("del", "B. de Wit", deleted("en blijvende ")) +
              tracked("ins", "C. Bakker", r(t("aantoonbare "))),
          ),
      ),
    );
    expect(await both(file)).toEqual([[["changed", "8.7", null]], []]);
    expect(JSON.stringify((await report(file, "accepted")).deviations)).toContain(
      "voldoende aantoonbare",
    );
  });

  test("a clause that was moved by tracking", async () => {
    const file = await composed("boz-2017");
    const own = paragraphOf(file, "Partijen dragen zorg voor afdoende dekking");
    const after = paragraphOf(file, "De overwegingen maken onderdeel uit");
    const mark = (kind: string) =>
      `<w:rPr><w:${kind} w:id="71" w:author="A" w:date="2026-03-01T09:00:00Z"/></w:rPr></w:pPr>`;
    const runs = own.slice(own.indexOf("</w:pPr>") + 8, -6);
    const properties = own.slice(0, own.indexOf("</w:pPr>"));
    const moved = (kind: string) => `${properties}${mark(kind)}${tracked(kind, "A", runs)}</w:p>`;
    file.replace(own, () => moved("moveFrom")).replace(after, () => after + moved("moveTo"));
    expect(await both(file)).toEqual([[["moved", "8.7", null]], []]);
  });

  test("the last paragraph of a cell, deleted with its mark before it", async () => {
    const file = await composed("boz-2017");
    const first = paragraphOf(file, "als bedoeld in artikel 4 onder 12 AVG");
    const at = file.document.indexOf(first) + first.length;
    const second = file.document.slice(at, file.document.indexOf("</w:p>", at) + 6);
    file
      .replace(first, () =>
        first.replace(
          "</w:pPr>",
          `<w:rPr><w:del w:id="91" w:author="A" w:date="2026-03-02T10:00:00Z"/></w:rPr></w:pPr>`,
        ),
      )
      .replace(second, () =>
        second.replace(/(<w:r>.*<\/w:r>)/s, (runs: string) =>
          tracked("del", "A", runs.replace(/w:t\b/g, "w:delText")),
        ),
      );
    const [accepted, rejected] = await both(file);
    expect(accepted).toMatchObject([["changed", "1.1", expect.any(String)]]);
    expect(rejected).toEqual([]);
  });

  test("as Google Docs writes it: each proposal in a control of its own, a run a word", async () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const file = (await composed("coach")).replace(
      "binnen 24 uur ",
      split(
        r(t("binnen ")) +
          control(ins(r(t("72 ")))) +
          control(tracked("del", "D. Smit", deleted("24 "))) +
          r(t("uur ")),
      ),
    );
    expect(await both(file)).toEqual([[["changed", "7.1", null]], []]);
  });
});
