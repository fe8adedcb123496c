import { folder, run } from "./run";

const temp = folder();

test.each([
  [[], "geef een opdracht"],
  [["vergelijk"], 'onbekende opdracht "vergelijk"'],
  [["check"], "bij check hoort een .docx-bestand"],
  [["check", "a.docx", "--jsn"], 'onbekende optie "--jsn" bij check'],
  [["check", "a.docx", "-j"], 'onbekende optie "-j" bij check'],
  [["check", "a.docx", "--toString"], 'onbekende optie "--toString"'],
  [["check", "a.docx", "--model"], "na --model hoort een waarde"],
  [["check", "a.docx", "--model", "--json"], "na --model hoort een waarde"],
  [["check", "a.docx", "--model="], "na --model hoort een waarde"],
  [["check", "a.docx", "--json=ja"], "bij --json hoort geen waarde"],
  [["check", "a.docx", "--model", "a", "--model", "b"], "--model staat er tweemaal"],
  [["check", "a.docx", "--model", "boz"], 'onbekend model "boz". Er is: '],
  [["check", "a.docx", "--view", "beide"], "--view kent alleen deze waarden"],
  [["compose"], "bij compose hoort --model"],
  [["compose", "--model", "boz-2017"], "bij compose hoort --out"],
  [["compose", "--model", "../schema", "--out", "x.docx"], "onbekend model"],
  [["compose", "x", "--model", "boz-2017", "--out", "y"], "te veel argumenten bij compose"],
  [["annex"], "bij annex hoort een .docx-bestand"],
  [["annex", "a.docx"], "bij annex hoort --out"],
  [["annex", "a.docx", "b.docx", "--out", "c.docx"], "te veel argumenten bij annex"],
])("%j", async (argv, line) => {
  const { code, out, err } = await run(...argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(line);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test.each([["--help"], ["-h"], ["help"], ["check", "--help"]])("help: %s %s", async (...argv) => {
  const { code, out, err } = await run(...argv.filter((a): a is string => typeof a === "string"));
  expect([code, err]).toEqual([0, ""]);
  for (const command of ["compose", "check", "annex"])
    expect(out).toContain(`modeltrouw ${command}`);
});

test("after -- everything is a file", async () => {
  expect((await run("check", "--", "--json")).err).toContain(
    "--json: bestand of map niet gevonden",
  );
});

describe("answers", () => {
  const compose = (answers: string) =>
    run("compose", "--model", "boz-2017", "--out", temp.path("uit.docx"), "--answers", answers);

  test.each([
    ["{", "dit is geen geldige JSON"],
    ['{"fields":{"party1.name":3}}', "fields.party1.name: "],
    ['{"velden":{}}', "velden"],
    ["[]", "(geheel)"],
  ])("%s", async (text, line) => {
    const file = temp.file("antwoorden.json", text);
    const { code, err } = await compose(file);
    expect(code).toBe(2);
    expect(err).toContain(file);
    expect(err).toContain(line);
    expect((await run("check", temp.path("uit.docx"))).err).toContain("niet gevonden");
  });

  test("a file that is not there", async () => {
    expect((await compose(temp.path("weg.json"))).err).toContain("niet gevonden");
  });
});

test("a target in a folder that is not there", async () => {
  const { code, err } = await run(
    "compose",
    "--model",
    "boz-2017",
    "--out",
    temp.path("map/uit.docx"),
  );
  expect(code).toBe(2);
  expect(err).toContain("niet gevonden");
});
