/** What the build holds: scripts that the floor can read, notices, the models that were asked for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { ensureDist } from "../support/dist";
import { chosenModels, leftOut } from "../../scripts/models";
import { isAccepted, notices } from "../../scripts/notices";
import packageJson from "../../package.json";

const ROOT = join(__dirname, "../..");
let dist: string;
beforeAll(async () => {
  dist = await ensureDist();
}, 300_000);

const built = (name: string) => readFileSync(join(dist, name), "utf8");

test("every script is of 2022 at most, the first one of 2009", () => {
  const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));
  const boot = scripts.filter((name) => name.startsWith("boot."));
  expect(boot).toHaveLength(1);
  expect(() => parse(built(boot[0] ?? ""), { ecmaVersion: 5 })).not.toThrow();
  for (const name of scripts) expect(() => parse(built(name), { ecmaVersion: 2022 })).not.toThrow();
});

test("the pane's first script is the one that tells an old engine so; Office.js holds nothing up", () => {
  const html = built("taskpane.html");
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  expect(scripts[0]).toMatch(/src="boot\.[0-9a-f]{8}\.js"/);
  expect(scripts.find((one) => one.includes("office.js"))).toContain("async");
  expect(html).toContain("Modeltrouw wordt gestart.");
});

test("the notices name what is bundled, and no tool that only builds", () => {
  const text = built("THIRD-PARTY-NOTICES.txt");
  for (const name of ["react", "react-dom", "zod", "saxes", "@fluentui/react-tabs"])
    expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
  expect(text).not.toMatch(/^(jest|webpack|docxodus) /m);
  expect(text).toContain("Permission is hereby granted");
});

test("a licence that asks more stops the build", () => {
  for (const fine of ["MIT", "(MIT OR GPL-3.0)", "Apache-2.0"]) expect(isAccepted(fine)).toBe(true);
  for (const not of ["GPL-3.0", "AGPL-3.0-only", "UNLICENSED", "MIT AND GPL-3.0"])
    expect(isAccepted(not)).toBe(false);
  const text = notices([
    { name: "b", version: "1", license: "MIT", licenseText: "B" },
    { name: "a", version: "2", license: "ISC" },
  ]);
  expect(text.indexOf("a 2")).toBeLessThan(text.indexOf("b 1"));
});

test("models: all, a choice, and no name that is none", () => {
  expect(chosenModels({})).toHaveLength(6);
  expect(chosenModels({ MODELTROUW_MODELS: "boz-2017, bouw-verwerker" })).toEqual([
    "bouw-verwerker",
    "boz-2017",
  ]);
  expect(() => chosenModels({ MODELTROUW_MODELS: "boz-2022" })).toThrow("boz-2022");
  expect(leftOut({})).toBeNull();
  const out = leftOut({ MODELTROUW_MODELS: "boz-2017" });
  for (const file of ["coach.json", "./coach.json", "/x/models/coach.json"])
    expect(out?.test(file)).toBe(true);
  expect(out?.test("boz-2017.json")).toBe(false);
});

test("one version: package, manifest, change log; exact versions of what it is built with", () => {
  const { version, dependencies, devDependencies } = packageJson;
  expect(readFileSync(join(ROOT, "manifest.xml"), "utf8")).toContain(
    `<Version>${version}.0</Version>`,
  );
  expect(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8")).toContain(`## ${version}`);
  for (const wanted of Object.values({ ...dependencies, ...devDependencies }))
    expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.keys(packageJson)).not.toContain("overrides");
});
