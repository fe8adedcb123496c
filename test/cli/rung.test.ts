/** A rung put into Bijlage 4: the row, its reason, the model's text back in the body, all tracked; refusing gives back what was there. */
import { existsSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { examplePlaybook, filledRung } from "../../src/playbook";
import { supplierDocx } from "../corpus/supplier";
import { negotiatedDocx } from "../report/negotiated";
import { validate } from "../support/validator";
import { folder, run } from "./run";

const files = folder();
const playbook = examplePlaybook("boz-2017")!;
const rungAt = (ref: string, number: number) =>
  playbook.positions.find((one) => one.ref === ref)!.rungs[number - 1]!;
const json = async (file: string, ...more: string[]) =>
  JSON.parse((await run("check", file, "--json", ...more)).out);

it.each([
  ["3.7", 1],
  ["4.7", 2],
  ["5.2", 1],
  ["5.2", 2],
  ["11.2", 1],
  ["7.1", 1],
])(
  "%s, terugval %i: the body follows the model, the row has the rung and its reason",
  async (ref, number) => {
    const file = files.file("in.docx", negotiatedDocx());
    const out = files.path("uit.docx");
    const ran = await run("rung", file, "--out", out, "--ref", ref, "--rung", String(number));
    expect(ran).toMatchObject({ code: 0, err: "" });
    const book = files.file("b.json", JSON.stringify(playbook));
    const after = await json(out, "--playbook", book);
    expect(after.deviations.filter(({ article }: { article: string }) => article === ref)).toEqual(
      [],
    );
    const row = after.deviationTable.rows.find(
      ({ rung }: { rung?: { ref: string } }) => rung?.ref === ref,
    );
    expect(row).toMatchObject({
      article: ref,
      status: "annex-only",
      reason: rungAt(ref, number).reason,
      rung: { rung: number },
      findings: [],
    });
    // Nothing of what is for ourselves is in the file.
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(out)))) {
      const part = new TextDecoder().decode(bytes);
      expect([name, /terugval|standpunt/iu.test(part)]).toEqual([name, false]);
      expect([name, part.includes(rungAt(ref, number).ourselves)]).toEqual([name, false]);
    }
    expect(await validate(out)).toEqual([]);
    // Refused, all stands as it was.
    const refused = await json(out, "--view", "rejected");
    const before = await json(file);
    expect(
      refused.deviations.map(({ key, documentText }: Record<string, unknown>) => [
        key,
        documentText,
      ]),
    ).toEqual(
      before.deviations.map(({ key, documentText }: Record<string, unknown>) => [
        key,
        documentText,
      ]),
    );
  },
);

it("two clauses of one rung are two rows", async () => {
  const out = files.path("c2.docx");
  await run(
    "rung",
    files.file("in2.docx", negotiatedDocx()),
    "--out",
    out,
    "--ref",
    "7.1",
    "--rung",
    "2",
  );
  const { rows } = (await json(out)).deviationTable;
  expect(rows.map(({ article }: { article: string }) => article)).toEqual(["7.1", "7.2"]);
});

it("a rung with an open blank is not put in; with its answers it is", async () => {
  const file = files.file(
    "in3.docx",
    negotiatedDocx([{ at: "13.4", from: "Nederlands recht", to: "Iers recht" }]),
  );
  const out = files.path("cap.docx");
  const args = ["rung", file, "--out", out, "--ref", "8.8", "--rung", "1"];
  expect((await run(...args)).err).toContain("open velden (bedrag-gebeurtenis, bedrag-jaar)");
  const answers = { "bedrag-gebeurtenis": "€ 1.000.000", "bedrag-jaar": "€ 2.000.000" };
  const ran = await run(...args, "--answers", files.file("a.json", JSON.stringify(answers)));
  expect(ran).toMatchObject({ code: 0, err: "" });
  const { rows } = (await json(out)).deviationTable;
  expect(rows[0]).toMatchObject({
    article: "8.8 (nieuw)",
    replacement: filledRung(rungAt("8.8", 1).text, answers),
  });
});

it("beside the supplier's own limit it says so first, and writes only when asked again", async () => {
  const file = files.file("l.docx", supplierDocx());
  const answers = files.file(
    "a2.json",
    JSON.stringify({ "bedrag-gebeurtenis": "€ 1.000.000", "bedrag-jaar": "€ 2.000.000" }),
  );
  const args = [
    "rung",
    file,
    "--out",
    files.path("l2.docx"),
    "--ref",
    "8.8",
    "--rung",
    "1",
    "--answers",
    answers,
  ];
  const ran = await run(...args);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain("Bijlage 4, 8.2");
  expect(await run(...args, "--yes")).toMatchObject({ code: 0, err: "" });
  // The supplier's row stays word for word.
  const [before, after] = [await json(file), await json(files.path("l2.docx"))];
  expect(after.deviationTable.rows[0].replacement).toBe(before.deviationTable.rows[0].replacement);
});

describe("into the text", () => {
  it.each([
    ["3.7", 2],
    ["4.7", 1],
    ["5.2", 3],
    ["11.2", 3],
    ["7.1", 1],
  ])("%s, terugval %i: the clause reads so, tracked, and no row is made", async (ref, number) => {
    const file = files.file("t.docx", negotiatedDocx());
    const out = files.path("t-uit.docx");
    const answers = files.file("t.json", JSON.stringify({ "bedrag-audit": "€ 5.000" }));
    const args = ["--ref", ref, "--rung", String(number), "--in", "text", "--answers", answers];
    expect(await run("rung", file, "--out", out, ...args)).toMatchObject({ code: 0, err: "" });
    const book = files.file("tb.json", JSON.stringify(playbook));
    const after = await json(out, "--playbook", book);
    const own = after.deviations.filter(({ article }: { article: string }) => article === ref);
    // A clause whose items changed too is told in several deviations, each of them the rung.
    const rungs = own.map(({ rung }: { rung?: { rung: number } }) => rung?.rung);
    expect([...new Set(rungs)]).toEqual([number]);
    expect(after.deviationTable.rows).toEqual([]);
    expect(await validate(out)).toEqual([]);
    // Refused, the clause reads as it did.
    const words = ({ deviations }: { deviations: { article: string; documentText: string }[] }) =>
      deviations.map(({ article, documentText }) => [article, documentText]);
    expect(words(await json(out, "--view", "rejected"))).toEqual(words(await json(file)));
  });

  it("a new clause comes behind the one that it follows, with its number", async () => {
    const file = files.file(
      "t8.docx",
      negotiatedDocx([{ at: "13.4", from: "Nederlands recht", to: "Iers recht" }]),
    );
    const out = files.path("t8-uit.docx");
    const answers = files.file(
      "t8.json",
      JSON.stringify({ "bedrag-gebeurtenis": "€ 1.000.000", "bedrag-jaar": "€ 2.000.000" }),
    );
    const args = ["--ref", "8.8", "--rung", "1", "--in", "text", "--answers", answers];
    expect(await run("rung", file, "--out", out, ...args)).toMatchObject({ code: 0, err: "" });
    const book = files.file("tb8.json", JSON.stringify(playbook));
    const { deviations } = await json(out, "--playbook", book);
    expect(deviations[0]).toMatchObject({ kind: "added", article: "8.7", rung: { rung: 1 } });
    expect(await validate(out)).toEqual([]);
  });

  it("another list than the clause has is not forced on it, and nothing is written", async () => {
    const file = files.file("t5.docx", negotiatedDocx());
    const out = files.path("t5-uit.docx");
    const ran = await run(
      "rung",
      file,
      "--out",
      out,
      "--ref",
      "5.2",
      "--rung",
      "2",
      "--in",
      "text",
    );
    expect(ran.code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
