/** Reads a source text (notation: test/fixtures/sources/README.md) into lines. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAnnex, readFront, readSignatures } from "./sections";
import { readArticle } from "./articles";
import type { Agreement, Line, ModelId, Printing } from "./agreement";

const FOLDER = join(__dirname, "..", "..", "fixtures", "sources");

export const SOURCES: Record<ModelId, { file: string; printing: Printing }> = {
  "boz-2017": {
    file: "002-boz-verwerkersovereenkomst-beterdichtbij.md",
    printing: { article: "Artikel %1. ", clause: "%1.%2. ", definitions: "table" },
  },
  "bouw-verwerker": {
    file: "001a-bouw-modelverwerkersovereenkomst.md",
    printing: { article: "%1. ", clause: "%1.%2 ", definitions: "clauses" },
  },
  "bouw-gezamenlijk": {
    file: "001b-bouw-modelregeling-gezamenlijk-verantwoordelijken.md",
    printing: { article: "%1. ", clause: "%1.%2 ", definitions: "clauses" },
  },
  zelfstandig: {
    file: "000-gegevensuitwisseling-zelfstandig-verantwoordelijken.md",
    printing: { article: "Artikel %1. ", clause: "%1.%2 ", definitions: "list" },
  },
  mms: {
    file: "003-mms-verwerkersovereenkomst.md",
    printing: { article: "Artikel %1 - ", clause: "%2. ", definitions: "clauses" },
  },
  coach: {
    file: "004-coach-verwerkersovereenkomst.md",
    printing: { article: "%1. ", clause: "%1.%2 ", definitions: "clauses" },
  },
};

export const MODEL_IDS = Object.keys(SOURCES) as ModelId[];

/** Numbers lines as they are made. */
export class Ids {
  #next = 0;
  next(): string {
    this.#next += 1;
    return `l${this.#next}`;
  }
}

/** Reads agreement text in the notation of the sources. */
export function parseAgreement(markdown: string, model: ModelId): Agreement {
  const { printing } = SOURCES[model];
  const raw = markdown.split("\n").filter((line) => line.trim() !== "");
  const sections: string[][] = [[]];
  for (const line of raw) {
    if (line.startsWith("## ")) sections.push([]);
    sections.at(-1)?.push(line);
  }
  const ids = new Ids();
  const lines: Line[] = [];
  const [front = [], ...rest] = sections;
  lines.push(...readFront(front, ids));
  for (const section of rest) {
    const head = section[0] ?? "";
    if (/^## Bijlage/.test(head)) lines.push(...readAnnex(section, ids));
    else {
      const cut = section.findIndex((line, at) => at > 0 && line.startsWith("### "));
      const body = cut < 0 ? section : section.slice(0, cut);
      lines.push(...readArticle(body, printing, ids));
      if (cut >= 0) lines.push(...readSignatures(section.slice(cut), ids));
    }
  }
  return { model, printing, lines };
}

const cache = new Map<ModelId, string>();

/** Reads one of the six sources; a fresh copy each time. */
export function readSource(model: ModelId): Agreement {
  let text = cache.get(model);
  if (text === undefined) {
    text = readFileSync(join(FOLDER, SOURCES[model].file), "utf8");
    cache.set(model, text);
  }
  return parseAgreement(text, model);
}
