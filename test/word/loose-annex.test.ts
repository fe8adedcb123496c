/** An annex for deviations in models that print none: what is written is read again as what it is. */
import { deviationAnnexOf } from "../../src/clauses/deviation-annex";
import { loadAllModels } from "../../src/clauses/library";
import { composeDeviations, composeDocument, toFlatPackage } from "../../src/compose";
import { compareHere } from "../../src/word/compare-here";
import { flat } from "../support/wml";

const BODY = /<w:body>([\s\S]*?)(?:<w:sectPr[\s\S]*)?<\/w:body>/u;

test("each model without one: overview first; with the annex the rows hold, and the annex itself asks for none", async () => {
  const models = (await loadAllModels()).filter(({ deviationRule }) => !deviationRule);
  expect(models.map(({ id }) => id)).toHaveLength(5);
  for (const model of models) {
    const parts = composeDocument(model, { kind: "agreement" }, {});
    const word = (name: string) => parts[`word/${name}.xml`] ?? "";
    const known = { styles: word("styles"), numbering: word("numbering") };
    // One word of the first clause that speaks of processing.
    const document = word("document").replace("zal ", "kan ");
    expect(document).not.toBe(word("document"));
    const before = await compareHere({ ooxml: flat({ document, ...known }) });
    expect([model.id, before.plan, before.spot]).toEqual([model.id, null, null]);
    const rows = before.overview?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);

    const asked = await compareHere({ ooxml: flat({ document, ...known }), annexed: true });
    expect(asked.spot).toMatchObject({ kind: "annex", paragraph: null });
    expect(asked.plan?.rows).toEqual(rows);
    const annex = deviationAnnexOf(model);
    const content = composeDeviations(model, rows, { annex: true });
    const [, body = ""] = BODY.exec(toFlatPackage(content)) ?? [];
    const whole = document.replace(
      /(<w:sectPr[^>]*>(?:(?!<w:sectPr)[\s\S])*<\/w:body>)/u,
      `${body}$1`,
    );
    const after = await compareHere({ ooxml: flat({ document: whole, ...known }) });
    expect([model.id, after.report.deviationTable.present, after.overview]).toEqual([
      model.id,
      true,
      null,
    ]);
    expect(after.plan?.rows.map(({ article, status }) => [article, status])).toEqual(
      rows.map(({ article }) => [article, "matches"]),
    );
    expect([model.id, after.plan?.changes]).toEqual([model.id, false]);
    // It is told as what it is: text that the model does not have.
    const added = after.report.deviations.filter(({ recorded }) => !recorded);
    expect(added.map(({ kind }) => kind)).toEqual(["added"]);
    expect(added[0]?.documentText).toContain(model.deviationAnnex?.sentence);
    expect(annex?.heading).toMatch(/^Bijlage \d: /u);
  }
}, 120_000);
