/** The guide on a real document: the supplier's BOZ agreement, through the reader and the comparison. */
import { loadAllModels, loadModel } from "../../src/clauses/library";
import { check } from "../../src/check/check";
import { readDocument } from "../../src/document";
import { annexFindings } from "../../src/guide/annexes/rules";
import { coverage } from "../../src/requirements";
import { readiness } from "../../src/guide/readiness";
import { supplierParts } from "../corpus/supplier";

async function supplierReport() {
  return check(readDocument(supplierParts()), await loadAllModels());
}

test("its annexes: where four sub-processors are, and 15 years against 11.1", async () => {
  const found = annexFindings(await loadModel("boz-2017"), await supplierReport());
  expect(found.map(({ code, values, place }) => [code, values, place?.head.slice(0, 7)])).toEqual([
    [
      "sub-processor-without-place",
      { names: "VANAD ENOVATION, Messagebird, Sendgrid, KPN/Kandy" },
      "Amazon ",
    ],
    ["retention-contradicts-articles", { term: "15 jaar", clause: "11.1" }, "15 jaar"],
    [
      "retention-other-than-legal",
      expect.objectContaining({ term: "15 jaar" }) as unknown,
      "15 jaar",
    ],
  ]);
});

test("nothing that the law asks for is lost; the row on 8.3 limits liability", async () => {
  const list = coverage(await loadModel("boz-2017"), await supplierReport());
  expect(list.every(({ lost }) => !lost)).toBe(true);
  const less = list.filter(({ status }) => status !== "gevonden");
  expect(less).toMatchObject([
    {
      requirement: { id: "guide.liability" },
      status: "gedeeltelijk",
      limbs: [{ status: "verzwakt", by: ["bijlage 4: 8.2"] }],
    },
  ]);
  expect(list.filter(({ touched }) => touched).map(({ requirement }) => requirement.id)).toEqual([
    "guide.liability",
  ]);
});

test("it is not ready: the customer is still open, [ernstig] still to be chosen", async () => {
  const { ready, blockers } = readiness(await loadModel("boz-2017"), await supplierReport());
  expect(ready).toBe(false);
  const values = blockers.map(({ values }) => values.field ?? values.choice);
  expect(values).toEqual(
    expect.arrayContaining(["ernstig", "party1.name", "party1.kvk", "contact1.email"]),
  );
  expect(values).not.toEqual(expect.arrayContaining(["party1.sign-date"]));
  // Its one row quotes another clause than it cites, and a sentence of its annexes binds.
  expect(new Set(blockers.map(({ code }) => code))).toEqual(
    new Set(["choice-open", "field-open", "finding-open-at", "row-wrong-article"]),
  );
});
