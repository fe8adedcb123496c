/** A known fault of the model, mended where a document carries it: each note, on the agreement as the tool writes it. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { restorationEdits } from "../../src/cli/restore-write";
import { check } from "../../src/check";
import { composeDocument } from "../../src/compose";
import { collectParts } from "../../src/package/package";
import { readDocument } from "../../src/document/read";
import { walk } from "../../src/document";
import { repairEdits } from "../../src/edits";
import { splice } from "../../src/ooxml/splice";
import { Tracker } from "../../src/ooxml/tracked";
import { modelMend } from "../../src/taskpane/check/model-mend";

const BODY = "word/document.xml";

const printed = (model: ModelAgreement) => {
  const files = composeDocument(model, { kind: "agreement" }, {});
  const read = (body: string) =>
    readDocument(collectParts((name) => (name === BODY ? body : files[name])));
  return { xml: files[BODY] ?? "", read };
};

test("every fault that a note can mend is mended by exactly its words; refused, the text is what it was", async () => {
  const models = await loadAllModels();
  const mended: string[] = [];
  for (const model of models) {
    const { xml, read } = printed(model);
    const document = read(xml);
    const report = check(document, models, { model: model.id });
    const faults = report.findings.flatMap((one) => modelMend(one, model.notes, report) ?? []);
    for (const fault of faults) {
      const edits = repairEdits(document, report, "accepted", fault);
      if (typeof edits === "string") throw new Error(`${model.id} ${fault.article}: ${edits}`);
      const tracker = Tracker.of(xml, { author: "Modeltrouw", date: "2026-11-27T00:00:00Z" });
      const restoration = { key: fault.article, article: fault.article, edits };
      const written = restorationEdits(xml, document, [restoration], "accepted", tracker);
      expect(written.left.size).toBe(0);
      const now = read(splice(xml, written.edits));
      const after = check(now, models, { model: model.id });
      const told = after.deviations.filter(
        ({ key }) => !report.deviations.some((one) => one.key === key),
      );
      expect([model.id, fault.article, told.map(({ repairs }) => repairs !== undefined)]).toEqual([
        model.id,
        fault.article,
        [true],
      ]);
      // Mended, it is offered no more.
      expect(
        after.findings.flatMap((one) => modelMend(one, model.notes, after)?.article ?? []),
      ).not.toContain(fault.article);
      const lines = (of: typeof document, view: "accepted" | "rejected") =>
        walk(of, view).map(({ text }) => text);
      expect(lines(now, "rejected")).toEqual(lines(document, "accepted"));
      mended.push(`${model.id} ${fault.article}`);
    }
  }
  // Of twenty-two, those that stand by themselves: what the Wbp left behind goes together or not at all.
  expect(mended).toEqual(
    expect.arrayContaining([
      "boz-2017 7.3",
      "bouw-verwerker 7.1",
      "bouw-gezamenlijk 2.3",
      "coach 8.4",
      "mms 3.4",
      "zelfstandig 4.1",
    ]),
  );
  expect(mended).not.toContain("boz-2017 1.2");
}, 120_000);

test("a clause that says it otherwise by now is left", async () => {
  const models = await loadAllModels();
  const model = models.find(({ id }) => id === "mms");
  if (!model) throw new Error("no mms");
  const { xml, read } = printed(model);
  const document = read(xml.replace("overlegt hij met de verwerker", "overlegt hij met niemand"));
  const report = check(document, models);
  const mends = [{ from: "overlegt hij met de verwerker", to: "x" }];
  expect(repairEdits(document, report, "accepted", { article: "3.4", mends })).toBe("stale");
  expect(
    report.findings.flatMap((one) => modelMend(one, model.notes, report)?.article ?? []),
  ).not.toContain("3.4");
});
