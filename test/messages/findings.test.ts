import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findingText, findingTexts } from "../../src/messages/findings";

const SRC = join(__dirname, "../../src");
/** The rooms that write findings. */
const ROOMS = ["match", "judge", "annex4", "findings", "ledger", "check"];

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    // What weighs a change is no finding: its words stand in src/messages/weight.
    if (path === join(SRC, "judge/weight")) return [];
    return statSync(path).isDirectory() ? sources(path) : [readFileSync(path, "utf8")];
  });
}

/** Every code that the comparison can write, as it stands in its source; proposals are no findings. */
function codes(): string[] {
  const proposals = new Set([
    "citation",
    "row-conflict",
    "remove-row",
    "replacement-updated",
    "split-incomplete",
    "cell-held",
    "row-held",
    "row-deleted",
  ]);
  const found = ROOMS.flatMap((room) => sources(join(SRC, room)))
    .flatMap((text) => [
      ...text.matchAll(/\bcode:\s*(?:[^",;{}]*\?\s*)?"([a-z-]+)"(?:\s*:\s*"([a-z-]+)")?/g),
    ])
    .flatMap((match) => [match[1]!, ...(match[2] ? [match[2]] : [])]);
  return [...new Set(found)].filter((code) => !proposals.has(code));
}

const values = { nl: "Tekst.", en: "Text.", label: "x", labelEn: "x", cited: "8.2", count: "2" };

describe("sentences of findings", () => {
  it("finds the codes in the source", () => expect(codes().length).toBeGreaterThan(20));
  it.each(codes())("%s has one in Dutch and in English", (code) => {
    const texts = findingTexts[code];
    expect(texts).toBeDefined();
    expect(texts!.nl(values)).toMatch(/^\S.*\.$/);
    expect(texts!.en(values)).toMatch(/^\S.*\.$/);
  });
  it("names the clauses", () => {
    const finding = { code: "wrong-article", values: { cited: "8.2", likely: "8.3" } };
    expect(findingText(finding, "nl")).toBe("De rij noemt 8.2, maar haalt de tekst van 8.3 aan.");
  });
  it("shows a code that it does not know", () => {
    expect(findingText({ code: "zomaar", values: {} }, "nl")).toContain("zomaar");
  });
});
