/** The data of the limbs: every quotation stands in the model, and the page for lawyers says the same. */
import { readFileSync } from "node:fs";
import { loadAllModels } from "../../src/clauses/library";
import { renderPlain } from "../../src/clauses/template";
import { units } from "../../src/clauses/units";
import { LIMBS, REQUIREMENTS } from "../../src/requirements";
import { page, PAGE } from "./art-28";

/** Accents apart or composed, any space: the same words. */
const read = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

test("every quotation stands in the model at its place, its deciding words in it, once composed", async () => {
  const missing: string[] = [];
  let quotations = 0;
  for (const model of await loadAllModels())
    for (const [limb, { carriers }] of Object.entries(model.limbs ?? {}))
      for (const { article, words, decisive } of carriers) {
        quotations += 1;
        const texts = units(model)
          .filter(({ ref }) => ref === article)
          .flatMap(({ pieces }) => pieces.map(({ text }) => read(renderPlain(text, model))));
        const sought = read(renderPlain(words, model));
        if (!texts.some((text) => text.includes(sought)))
          missing.push(`${model.id} ${limb} ${article}: ${words}`);
        for (const phrase of decisive)
          if (!read(words).includes(read(phrase))) missing.push(`${model.id} ${limb}: ${phrase}`);
      }
  expect(missing).toEqual([]);
  expect(quotations).toBeGreaterThan(230);
});

test("every limb has its data in every processor model, and belongs to a requirement", async () => {
  const ids = LIMBS.map(({ id }) => id);
  for (const { relation, limbs } of await loadAllModels())
    expect(Object.keys(limbs ?? {}).sort()).toEqual(
      relation === "processor" ? [...ids].sort() : [],
    );
  const used = new Set(REQUIREMENTS.flatMap(({ limbs }) => limbs));
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});

/** Prettier pads the table and escapes signs: what is said is the same. */
const said = (text: string): string => text.replace(/[\s\\*_]|-{3,}/gu, "");

test("docs/art-28.md is the page of these data", async () => {
  expect(said(readFileSync(PAGE, "utf8"))).toBe(said(await page()));
});
