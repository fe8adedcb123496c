import { type OpenDocument } from "../docx/document";
import { HostError } from "./errors";
import { noOddities, type Oddities } from "./oddities";
import { References } from "./references";

export interface HostOptions {
  /** the newest WordApi requirement set that the host reports, "1.3" … "1.9" */
  wordApi: string;
  oddities: Oddities;
}

export const defaultOptions: HostOptions = {
  wordApi: "1.3",
  oddities: noOddities,
};

/** Word, as far as an add-in can tell: an open document, what the add-in holds, and how it behaves. */
export class Host {
  references = new References();
  /** The add-in's own settings in the document: names, and values as JSON text. */
  settings: Record<string, string> = {};
  /** Files that the add-in opened in windows of their own, as base64. */
  opened: string[] = [];

  constructor(
    public doc: OpenDocument,
    readonly options: HostOptions = defaultOptions,
  ) {}

  /** Another state of the open document: what the add-in still held of the old one is gone. */
  restore(doc: OpenDocument): void {
    this.doc = doc;
    this.references = new References();
  }

  get oddities(): Oddities {
    return this.options.oddities;
  }

  /** @throws HostError when the document may not be written to */
  assertWritable(): void {
    if (this.doc.readOnly)
      throw new HostError("AccessDenied", "the document was opened for reading only");
    if (this.doc.protection !== null && this.doc.protection !== "trackedChanges")
      throw new HostError("AccessDenied", `the document is protected: ${this.doc.protection}`);
  }

  /** @throws HostError when the reported requirement set lacks the API */
  assertSet(version: string, what: string): void {
    if (compareVersions(this.options.wordApi, version) < 0)
      throw new HostError("ApiNotFound", `${what} needs WordApi ${version}`);
  }

  /** The sets reported to Office.js. Its npm copy keeps the 1.4 features behind WordApiOnline. */
  requirementMatrix(): Record<string, number> {
    const newest = Number(this.options.wordApi);
    const matrix: Record<string, number> = { WordApi: newest, SharedRuntime: 1.1 };
    if (compareVersions(this.options.wordApi, "1.4") >= 0) matrix.WordApiOnline = 1.1;
    return matrix;
  }
}

export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
