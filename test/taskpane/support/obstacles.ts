/** Documents that, among them, have every obstacle of the table of purposes: what a user meets in the pane. */
import { AnnexFile } from "../../cli/annex-file";
import { run } from "../../cli/run";
import { core } from "../../guide/plant-edits";
import { PLANTED } from "../../guide/planted";
import { negotiatedDocx } from "../../report/negotiated";

export interface Stuck {
  name: string;
  /** Compared with it, where it is not recognised by itself. */
  model?: string;
  /** @param path a file to make it in */
  make: (path: string) => Promise<AnnexFile>;
  /** "Ondertekening" unless told otherwise. */
  purpose?: string;
}

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TRACKED = 'w:id="901" w:author="M. de Wit" w:date="2026-11-18T10:00:00Z"';

type Edit = (file: AnnexFile) => void;

const planted =
  (name: string): Edit =>
  (file) => {
    const found = PLANTED.find((one) => one.name === name);
    if (!found) throw new Error(`no plant ${name}`);
    found.plant(file);
  };
const said =
  (from: string | RegExp, to: string): Edit =>
  (file) => {
    file.replace(from, () => to);
  };

const composed = (model: string, edits: readonly Edit[]) => async (path: string) => {
  await run("compose", "--model", model, "--out", path);
  const file = AnnexFile.read(path);
  for (const edit of edits) edit(file);
  return file;
};

/** Words of the row of Bijlage 4 on a clause. */
const inRow =
  (article: string, from: string | RegExp, to: string): Edit =>
  (file) => {
    const table = file.table().xml;
    const own = file.rows().find((row) => row.includes(`>${article}</w:t>`));
    if (!own || own.replace(from, to) === own) throw new Error(`row ${article}: ${String(from)}`);
    file.putTable(table.replace(own, () => own.replace(from, () => to)));
  };
const REASON =
  /<w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/><\/w:rPr><w:t xml:space="preserve">reden<\/w:t><\/w:r>/u;

/** A counterparty's version of which the changes were recorded, in rows that are each wrong in their way. */
async function recorded(path: string): Promise<AnnexFile> {
  const { writeFileSync } = await import("node:fs");
  writeFileSync(path, negotiatedDocx());
  await run("annex", path, "--out", path);
  const file = AnnexFile.read(path);
  file.stripControls();
  inRow("4.7", REASON, "<w:r><w:t>n.v.t.</w:t></w:r>")(file);
  inRow("11.1", /(?<=<w:t xml:space="preserve">)(?!11\.1<|reden<)[^<]+/gu, "")(file);
  inRow("3.7", /landen buiten(?=[^]*44 tot)/u, "gebieden buiten")(file);
  inRow("8.3", ">8.3<", ">8.2<")(file);
  inRow("9.3", REASON, `<w:ins ${TRACKED}><w:r><w:t>Zo besproken</w:t></w:r></w:ins>`)(file);
  file.set("word/document.xml", file.document.replaceAll("Woonstichting De Proef", "Klant"));
  const twice = file.rows().find((row) => row.includes(">13.4</w:t>")) ?? "";
  file.putTable(file.table().xml.replace(twice, () => twice + twice));
  return file;
}

/** Filled in with what nobody can sign: one party twice, an annex gone, a proposal open, a file in the file. */
async function answered(path: string): Promise<AnnexFile> {
  const { writeFileSync } = await import("node:fs");
  writeFileSync(
    path,
    negotiatedDocx([
      {
        at: "bijlage 1",
        from: "Voorbeeld Hosting B.V. (Zwolle)",
        to: "Voorbeeld Hosting B.V. (hosting in us-east-1, Virginia)",
      },
      { at: "3.3", from: / Verwerker stelt Verwerkingsverantwoordelijke onmiddellijk.*$/s, to: "" },
      { drop: "bijlage 5" },
      {
        behind: "3.8",
        add: "Is een instructie volgens Verwerker in strijd met de wet, dan meldt hij dat terstond aan Verwerkingsverantwoordelijke.",
      },
    ]),
  );
  const file = AnnexFile.read(path);
  const everywhere = (from: string, to: string) =>
    file.set("word/document.xml", file.document.replaceAll(from, to));
  everywhere("Woonstichting De Proef", "Huisartsenpraktijk Modelstraat");
  everywhere("39325404", "49089019");
  // A piece of another file, as Word keeps it until it is opened: nobody can read it here.
  const rels = "word/_rels/document.xml.rels";
  file.set("word/stuk.htm", "<p>stuk</p>");
  file.set(
    rels,
    file
      .part(rels)
      .replace(
        "</Relationships>",
        `<Relationship Id="stuk1" Type="${R}/aFChunk" Target="stuk.htm"/></Relationships>`,
      ),
  );
  file.replace(
    /<w:sectPr>(?!.*<w:sectPr>)/s,
    () => `<w:altChunk xmlns:r="${R}" r:id="stuk1"/><w:sectPr>`,
  );
  planted("a sentence in the header that sets a clause aside")(file);
  said(
    " is Nederlands recht",
    ` is </w:t></w:r><w:ins ${TRACKED}><w:r><w:t xml:space="preserve">uitsluitend </w:t></w:r></w:ins><w:r><w:t xml:space="preserve">Nederlands recht`,
  )(file);
  return file;
}

export const STUCK: readonly Stuck[] = [
  {
    name: "nothing filled in, much of it changed",
    make: composed("boz-2017", [
      ...[
        "a comment",
        "“Concept” in the header",
        "a term of notice beside a clause that still says at once",
        "letters of another alphabet",
        "a clause once more, otherwise",
        "a reference to a clause that is gone",
        "another name under the signature",
      ].map(planted),
      said(
        "prevaleert het bepaalde in de Verwerkersovereenkomst",
        "prevaleert het bepaalde in de Overeenkomst",
      ),
      said("zijn alleen geldig voor zover", "zijn geldig, ook voor zover niet"),
      said("naar keuze van Verwerkingsverantwoordelijke", "naar keuze van Verwerker"),
      said(
        "eenmaal per jaar",
        'eenmaal per drie jaar</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> of minder</w:t></w:r><w:r><w:t xml:space="preserve">',
      ),
    ]),
  },
  { name: "recorded in rows that are wrong", make: recorded },
  {
    name: "may not be written in",
    purpose: "Onderhandeling",
    make: composed("boz-2017", [planted("marked as protected")]),
  },
  {
    name: "with the name of its author",
    make: composed("boz-2017", [core("dc:creator", "mr. M. de Wit")]),
  },
  {
    name: "no agreement named, no signatures",
    make: composed("boz-2017", [
      planted("no Overeenkomst named where clauses hang on it"),
      planted("no signatures at all"),
    ]),
  },
  {
    name: "a model without an annex of deviations",
    make: composed("bouw-verwerker", [
      planted("kern that nobody decided on, where no annex makes it count"),
      planted("signed before the Overeenkomst that it belongs to"),
    ]),
  },
  { name: "a model that is not whole", make: composed("bouw-gezamenlijk", []) },
  { name: "answers that cannot be", make: answered },
  {
    name: "a supplier's own answers left",
    model: "mms",
    make: composed("mms", [
      (file) =>
        file.replace(
          /(?<=<w:tag w:val="mt1:mms:field\/party2.name"\/>(?:(?!<w:t[ >])[^])*<w:t[^>]*>)[^<]*/u,
          () => "Voorbeeld B.V.",
        ),
      (file) =>
        file.replace(
          /<w:sectPr>(?!.*<w:sectPr>)/s,
          () =>
            "<w:p><w:r><w:t>De klant heeft het recht de naleving van deze overeenkomst te laten controleren door een onafhankelijke derde; de verwerker verleent daaraan zijn medewerking.</w:t></w:r></w:p><w:sectPr>",
        ),
    ]),
  },
];
