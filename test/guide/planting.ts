/** Documents to plant obstacles in, and how each is told for each purpose, through the command line. */
import { writeFileSync } from "node:fs";
import { AnnexFile } from "../cli/annex-file";
import { run } from "../cli/run";
import type { Planted } from "./planted";
import { READY } from "./ready";

interface Told {
  code: string;
  level: string;
  message: string;
  mend: string;
}

export const PURPOSES = ["negotiation", "clean", "signature"] as const;

export class Planting {
  private readonly bases = new Map<string, AnnexFile>();
  constructor(private readonly path: (name: string) => string) {}

  /** The document without anything planted. */
  async base({ model, base }: Pick<Planted, "model" | "base">): Promise<AnnexFile> {
    const known = this.bases.get(`${model} ${base}`);
    if (known) return known.copy();
    const file = this.path("base.docx");
    const answers = this.path("answers.json");
    writeFileSync(answers, JSON.stringify(base ? READY : {}));
    await run("compose", "--model", model, "--answers", answers, "--out", file);
    const made = AnnexFile.read(file);
    if (base === "recorded") {
      made.replace("daarvan voortdurend", "daarvan doorlopend").write(file);
      await run("annex", file, "--out", this.path("row.docx"));
    }
    const own = base === "recorded" ? AnnexFile.read(this.path("row.docx")) : made;
    this.bases.set(`${model} ${base}`, own);
    return own.copy();
  }

  /** What of this code is told for the purpose. */
  private async told(file: AnnexFile, model: string, purpose: string): Promise<Told[]> {
    const path = this.path("stuk.docx");
    file.write(path);
    const { out } = await run("check", "--json", "--model", model, "--purpose", purpose, path);
    const { readiness } = JSON.parse(out) as {
      readiness: { obstacles: Told[]; warnings: Told[] };
    };
    return [...readiness.obstacles, ...readiness.warnings];
  }

  /**
   * A letter a purpose: "o" obstacle, "a" acceptable, "w" warning, "-" nothing; and sentences that are no
   * sentence.
   */
  async levels(
    file: AnnexFile,
    { model, code }: Planted,
    purposes: readonly string[] = PURPOSES,
  ): Promise<{ letters: string; broken: string[] }> {
    let letters = "";
    const broken: string[] = [];
    for (const purpose of purposes) {
      const own = (await this.told(file, model, purpose)).filter((one) => one.code === code);
      for (const { message, mend } of own)
        if (!/^[A-Z0-9“][^]*\.$/.test(message) || !/\.$/.test(mend)) broken.push(message);
      letters += own[0]?.level.charAt(0) ?? "-";
    }
    return { letters, broken };
  }

  /** What is wrong with how the plant and its twin are told; "" for nothing. */
  async judge(one: Planted, purposes: readonly (typeof PURPOSES)[number][] = PURPOSES) {
    const [file, other] = [await this.base(one), await this.base(one)];
    one.plant(file);
    one.twin(other);
    const wanted = purposes.map((purpose) => one.levels.charAt(PURPOSES.indexOf(purpose))).join("");
    const planted = await this.levels(file, one, purposes);
    const twin = await this.levels(other, one, purposes);
    const problems = [...planted.broken, ...twin.broken];
    if (planted.letters !== wanted) problems.push(`planted ${planted.letters}, not ${wanted}`);
    if (/[^-]/.test(twin.letters)) problems.push(`twin ${twin.letters}`);
    return problems.join("; ");
  }
}
