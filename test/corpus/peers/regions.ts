/** What two comparers of documents call changed: stretches in the text before the edits. */
import { diffWords, diffWordsWithSpace, type ChangeObject } from "diff";
import { SaxesParser } from "saxes";
import { documentXml } from "../../bench/peers";
import type { Range } from "./edited";

export interface Region extends Range {
  gone: string;
  came: string;
}

export interface Compared {
  /** The text before the edits as this comparer read it. */
  left: string;
  regions: Region[];
}

const plain = (text: string): string => text.replace(/[\s\u00a0]+/gu, " ").trim();

class Regions {
  left = "";
  readonly #regions: Region[] = [];
  #open: Region | null = null;

  /** Without those in which the same words went and came: a reader sees no change there. */
  get regions(): Region[] {
    return this.#regions.filter(({ gone, came }) => plain(gone) !== plain(came));
  }

  equal(text: string): void {
    // Spaces and line ends between two changes join them: one stretch to a reader.
    if (text.trim() !== "") this.#open = null;
    this.left += text;
  }

  changed(text: string, deleted: boolean): void {
    if (text.trim() === "" && !this.#open) {
      if (deleted) this.left += text;
      return;
    }
    if (!this.#open) {
      this.#open = { start: this.left.length, end: this.left.length, gone: "", came: "" };
      this.#regions.push(this.#open);
    }
    if (deleted) this.left += text;
    this.#open.end = Math.max(this.#open.end, this.left.length);
    if (deleted) this.#open.gone += text;
    else this.#open.came += text;
  }
}

function ofParts(parts: ChangeObject<string>[]): Compared {
  const regions = new Regions();
  for (const { value, added, removed } of parts) {
    if (added || removed) regions.changed(value, removed);
    else regions.equal(value);
  }
  return { left: regions.left, regions: regions.regions };
}

/** diffWords takes its equal text from the newer side: spaces may differ, so its left is near the true one. */
export function byWords(left: string, right: string): Compared {
  return ofParts(diffWords(left, right));
}

export function byWordsWithSpace(left: string, right: string): Compared {
  return ofParts(diffWordsWithSpace(left, right));
}

const DELETED = new Set(["w:del", "w:moveFrom"]);
const INSERTED = new Set(["w:ins", "w:moveTo"]);

/** The tracked changes of a document that compares two others. */
export function byRevisions(docx: Uint8Array): Compared {
  const regions = new Regions();
  let deleted = 0;
  let inserted = 0;
  let inText = false;
  let inProperties = 0;
  const add = (text: string): void => {
    if (deleted > 0) regions.changed(text, true);
    else if (inserted > 0) regions.changed(text, false);
    else regions.equal(text);
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name }) => {
    if (name === "w:rPr" || name === "w:pPr") inProperties += 1;
    if (inProperties === 0 && DELETED.has(name)) deleted += 1;
    if (inProperties === 0 && INSERTED.has(name)) inserted += 1;
    inText = name === "w:t" || name === "w:delText";
    if (inProperties === 0 && (name === "w:tab" || name === "w:br")) add(" ");
  });
  parser.on("text", (text) => {
    if (inText) add(text);
  });
  parser.on("closetag", ({ name }) => {
    inText = false;
    if (inProperties === 0 && DELETED.has(name)) deleted -= 1;
    if (inProperties === 0 && INSERTED.has(name)) inserted -= 1;
    if (name === "w:rPr" || name === "w:pPr") inProperties -= 1;
    if (name === "w:p") regions.equal("\n");
  });
  parser.write(documentXml(docx)).close();
  return { left: regions.left, regions: regions.regions };
}
