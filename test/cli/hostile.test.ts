/** Whatever is offered: one clear line, exit code 2, nothing written, no hang. */
import { existsSync, readFileSync, readdirSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import { hostileFiles } from "./hostile";
import { folder, run } from "./run";

const temp = folder();
const cases = Object.entries(hostileFiles());

test.each(cases)(
  "%s",
  async (name, { code, bytes }) => {
    const file = temp.file(`${name}.docx`, bytes());
    const { code: exit, out, err } = await run("check", "--json", "--model", "boz-2017", file);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ file, error: { code } });
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(new RegExp(`^${file}: [^\\n]{20,}\\n$`));
  },
  20_000,
);

test("200 MB is refused by its size", async () => {
  const file = temp.file("groot.docx", "PK");
  truncateSync(file, 200_000_000);
  const { code, out, err } = await run("check", file);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("200 MB, hoogstens 100 MB");
});

test("a folder, and a file that is not there", async () => {
  expect((await run("check", dirname(temp.path("x")))).err).toContain("geen bestand");
  expect((await run("check", temp.path("weg.docx"))).err).toContain("niet gevonden");
});

test("annex writes nothing when it cannot read, and leaves the target as it was", async () => {
  const source = temp.file("kapot.docx", "geen zip");
  const target = temp.file("doel.docx", "wat er stond");
  expect((await run("annex", source, "--out", target)).code).toBe(2);
  expect(readFileSync(target, "utf8")).toBe("wat er stond");
  expect((await run("annex", source, "--out", temp.path("nieuw.docx"))).code).toBe(2);
  expect(existsSync(temp.path("nieuw.docx"))).toBe(false);
  expect(readdirSync(dirname(target)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("the other files are still read", async () => {
  const bad = temp.file("slecht.docx", "x");
  const { code, out } = await run("check", "--json", bad, temp.path("weg.docx"), bad);
  expect(code).toBe(2);
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { file: string }).file),
  ).toEqual([bad, temp.path("weg.docx"), bad]);
});
