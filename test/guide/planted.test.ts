/** Each planted obstacle is named for the purposes it stands in the way of, and its twin is not. */
import { AnnexFile } from "../cli/annex-file";
import { folder, run } from "../cli/run";
import { PLANTED } from "./planted";

const temp = folder();

interface Told {
  code: string;
  level: string;
  message: string;
  mend: string;
}

/** Level by purpose, a letter each. */
async function levelsOf(file: AnnexFile, model: string, code: string): Promise<string> {
  const path = temp.path("stuk.docx");
  file.write(path);
  let letters = "";
  for (const purpose of ["negotiation", "clean", "signature"]) {
    const { out } = await run("check", "--json", "--model", model, "--purpose", purpose, path);
    const { readiness } = JSON.parse(out);
    const told: Told[] = [...readiness.obstacles, ...readiness.warnings];
    const own = told.filter((one) => one.code === code);
    for (const { message, mend } of own) {
      expect(message).toMatch(/^[A-Z0-9“][^]*\.$/);
      expect(mend).toMatch(/\.$/);
    }
    letters += own[0]?.level.charAt(0) ?? "-";
  }
  return letters;
}

async function composed(model: string): Promise<AnnexFile> {
  const path = temp.path("model.docx");
  await run("compose", "--model", model, "--out", path);
  return AnnexFile.read(path);
}

test.each(PLANTED.map((one) => [one.name, one] as const))(
  "%s",
  async (_name, { model, code, levels, plant, twin }) => {
    const [file, other] = [await composed(model), await composed(model)];
    plant(file);
    twin(other);
    // "acceptable" and "obstacle" by their first letters.
    expect(await levelsOf(file, model, code)).toBe(levels);
    expect(await levelsOf(other, model, code)).toBe("---");
  },
  60_000,
);
