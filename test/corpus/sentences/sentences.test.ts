/** The labelled sentences: enough of each voice, each once, and none a sentence of a model. */
import { hasText } from "../source/agreement";
import { MODEL_IDS, readSource } from "../source/read";
import { words } from "../words";
import { BINDING } from "./binding";
import { NEUTRAL } from "./neutral";

const all = [...BINDING.map((one) => one.text), ...NEUTRAL];

describe("labelled sentences", () => {
  it("has at least sixty that bind, in six voices, and forty that do not", () => {
    expect(BINDING.length).toBeGreaterThanOrEqual(60);
    expect(NEUTRAL.length).toBeGreaterThanOrEqual(40);
    const voices = new Map<string, number>();
    for (const { voice } of BINDING) voices.set(voice, (voices.get(voice) ?? 0) + 1);
    expect(voices.size).toBe(6);
    for (const count of voices.values()) expect(count).toBeGreaterThanOrEqual(8);
  });

  it("has each sentence once, and none that stands in a model", () => {
    expect(new Set(all).size).toBe(all.length);
    const models = MODEL_IDS.map((id) =>
      readSource(id)
        .lines.map((line) => (hasText(line) ? words(line.text).join(" ") : ""))
        .join(" "),
    );
    for (const text of all)
      for (const model of models) expect(model).not.toContain(words(text).join(" "));
  });
});
