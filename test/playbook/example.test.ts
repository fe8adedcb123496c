/** The example's rungs in agreements as people lay them out: each known exactly, none when a word differs. */
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";
import {
  againstModel,
  filledRung,
  fits,
  openFields,
  readPlaybook,
  rungOfDeviation,
} from "../../src/playbook";
import { folder, run } from "../cli/run";
import { negotiatedDocx, negotiatedParts, SIX } from "../report/negotiated";
import { actsOf, ANSWERS, playbook, RUNGS } from "./rungs";

const files = folder();

it("names itself an example and no advice, of our own author, and fits the model", async () => {
  expect(playbook.example).toBe(true);
  expect(playbook.name).toMatch(/^Voorbeeld.*geen advies/u);
  const model = (await loadAllModels()).find(({ id }) => id === "boz-2017")!;
  expect(againstModel(playbook, model)).toEqual([]);
  expect(readPlaybook(JSON.stringify(playbook))).toEqual({ playbook });
  expect(RUNGS).toHaveLength(18);
  for (const { rung } of RUNGS)
    expect(rung).toMatchObject({ author: "Voorbeeld Modeltrouw", date: "2026-11-26" });
});

describe("recognising", () => {
  it.each(SIX.map((habit) => [habit.name, habit] as const))(
    "%s: every rung is known, with its answers",
    async (_name, habit) => {
      const models = await loadAllModels();
      let tried = 0;
      for (const one of RUNGS) {
        const acts = actsOf(one);
        tried += 1;
        const report = check(readDocument(negotiatedParts(acts, habit)), models, {
          model: "boz-2017",
        });
        const found = report.deviations
          .map((deviation) => rungOfDeviation(playbook, deviation))
          .filter((rung) => rung !== null);
        const label = `${one.ref} ${one.number}`;
        expect([label, found.map(({ ref, rung }) => [ref, rung])]).toEqual([
          label,
          found.map(() => [one.ref, one.number]),
        ]);
        expect(found.length).toBeGreaterThan(0);
        for (const id of openFields(one.rung.text, {}))
          expect(found[0]!.fields[id]?.replace(/\s/gu, " ")).toBe(ANSWERS[id]);
      }
      expect(tried).toBe(18);
    },
  );

  it("not when one word differs, is missing, comes twice, or a defined term loses its capital", () => {
    for (const { rung, text } of RUNGS) {
      expect(fits(rung.text, text, playbook.fields)).not.toBeNull();
      const words = [...text.matchAll(/\p{L}{2,}/gu)];
      for (const [at, match] of words.entries()) {
        if (at % 7 !== 0) continue;
        const [before, word, after] = [
          text.slice(0, match.index),
          match[0],
          text.slice(match.index + match[0].length),
        ];
        // What an amount says in words is the answer's own.
        if (/zegge|miljoen|euro|EUR/u.test(word)) continue;
        for (const other of ["", `${word} ${word}`, `${word}x`])
          expect([other, fits(rung.text, before + other + after, playbook.fields)]).toEqual([
            other,
            null,
          ]);
      }
      expect(fits(rung.text, text.replace("Verwerker", "verwerker"), playbook.fields)).toBeNull();
    }
  });

  it("not with a blank that holds more than its answer, nor with an open one", () => {
    const [first] = RUNGS;
    const said = (amount: string) =>
      fits(first!.rung.text, first!.text.replace("€ 1.000.000", amount), playbook.fields);
    expect(said("€ 750.000")).toMatchObject({ "bedrag-gebeurtenis": "€ 750.000" });
    for (const other of [
      "€ 750.000 bij opzet",
      "[…]",
      "…",
      "een redelijk bedrag",
      "€ 750.000 of, indien lager, de jaarvergoeding",
    ])
      expect([other, said(other)]).toEqual([other, null]);
    expect(filledRung(first!.rung.text, { "bedrag-gebeurtenis": "€ 1" })).toBeNull();
  });
});

describe("on the command line", () => {
  const cap = RUNGS[1]!;
  const docx = () => files.file("grens.docx", negotiatedDocx([{ behind: "8.7", add: cap.text }]));
  const book = () => files.file("standpunten.json", JSON.stringify(playbook));

  it("check --playbook says which rung a deviation is, in text and JSON; without it nothing does", async () => {
    const json = JSON.parse((await run("check", docx(), "--playbook", book(), "--json")).out);
    expect(json.deviations[0].rung).toMatchObject({
      ref: "8.8",
      rung: 2,
      of: 3,
      fields: { "bedrag-gebeurtenis": "€ 1.000.000" },
    });
    expect((await run("check", docx(), "--playbook", book())).out).toContain(
      "dit is onze terugval 2 van 3",
    );
    expect((await run("check", docx())).out).not.toContain("terugval");
  });

  it("a row of Bijlage 4 that is a rung is known as one", async () => {
    const out = files.path("met-rij.docx");
    await run("annex", docx(), "--out", out);
    const json = JSON.parse((await run("check", out, "--playbook", book(), "--json")).out);
    expect(
      json.deviationTable.rows.map(({ rung }: { rung?: { rung: number } }) => rung?.rung),
    ).toEqual([2]);
  });

  it("a limit collides with what refuses one, and not with what it says to leave alone", async () => {
    const told: string[][] = [];
    for (const { text } of RUNGS.filter(({ ref }) => ref === "8.8")) {
      const file = files.file("los.docx", negotiatedDocx([{ behind: "8.7", add: text }]));
      await run("annex", file, "--out", file);
      const { deviationTable } = JSON.parse((await run("check", file, "--json")).out);
      const [row] = deviationTable.rows as { findings: { values: { with?: string } }[] }[];
      told.push(row!.findings.flatMap(({ values }) => values.with ?? []));
    }
    // The first names 8.6 alone; the others 8.2, a and b, too.
    expect(told).toEqual([["8.2 a)", "8.2 b)"], [], []]);
  });

  it("the client's report names it, the counterparty's and the copy to send never do", async () => {
    const html = files.path("v.html");
    const { readFileSync } = await import("node:fs");
    await run("report", docx(), "--out", html, "--playbook", book());
    expect(readFileSync(html, "utf8")).toContain("onze terugval 2");
    await run("report", docx(), "--out", html, "--playbook", book(), "--for", "counterparty");
    expect(readFileSync(html, "utf8")).not.toMatch(/terugval|standpunt/iu);
  });

  it("playbook shows the example, or writes it to begin with", async () => {
    expect((await run("playbook")).out).toContain("8.8 Grens aan de aansprakelijkheid");
    const out = files.path("mijn.json");
    expect(await run("playbook", "--out", out)).toMatchObject({ code: 0 });
    expect(await run("playbook", out)).toMatchObject({ code: 0, err: "" });
    expect(await run("playbook", "--model", "mms")).toMatchObject({ code: 2 });
  });

  it.each([
    ["geen JSON", "{", "geen geldige JSON"],
    [
      "reden ontbreekt",
      JSON.stringify(playbook).replace('"reason":', '"redn":'),
      "positions.0.rungs.0.reason",
    ],
    [
      "onbekend lid",
      JSON.stringify(playbook).replace('"ref":"5.2"', '"ref":"5.9"'),
      "het model heeft geen lid 5.9",
    ],
    [
      "veld zonder beschrijving",
      JSON.stringify(playbook).replace("{{bedrag-jaar}}", "{{bedrag-week}}"),
      "veld zonder beschrijving bij 8.8: {{bedrag-week}}",
    ],
    [
      "lid tweemaal",
      JSON.stringify(playbook).replace('"ref":"5.2"', '"ref":"7.1"'),
      "lid 7.1 staat er tweemaal",
    ],
    ["een lijst", "[]", "het bestand"],
  ])("a bad file is told by its place, and nothing is checked: %s", async (_name, text, said) => {
    const ran = await run("check", docx(), "--playbook", files.file("slecht.json", text));
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(said);
    expect(ran.err.trim().split("\n")).toHaveLength(1);
  });
});
