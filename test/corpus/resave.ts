/**
 * Documents as LibreOffice writes them after opening: other styles, other numbering, other runs, the
 * same agreement. Slow, so a batch at a time, kept in `.cache/corpus` by content.
 * `npx tsx test/corpus/resave.ts` converts the unedited documents and every twentieth edited one.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { corpus, type CorpusDocument } from "./corpus";
import type { DocxParts } from "./writer/package";

const CACHE = join(__dirname, "..", "..", ".cache", "corpus");

function cached(document: CorpusDocument): string {
  const { parts } = document;
  const hash = createHash("sha256")
    .update(parts.document)
    .update(parts.styles)
    .update(parts.numbering);
  return join(CACHE, `${hash.digest("hex").slice(0, 32)}.docx`);
}

function convert(documents: CorpusDocument[]): void {
  const folder = mkdtempSync(join(tmpdir(), "corpus-resave-"));
  try {
    const files = documents.map((document, at) => {
      const file = join(folder, `${at}.docx`);
      writeFileSync(file, document.docx());
      return file;
    });
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const arguments_ = [
      profile,
      "--headless",
      "--convert-to",
      "docx:MS Word 2007 XML",
      "--outdir",
      out,
      ...files,
    ];
    execFileSync("soffice", arguments_, { stdio: "ignore", timeout: 600_000 });
    mkdirSync(CACHE, { recursive: true });
    documents.forEach((document, at) => {
      const place = cached(document);
      // Copied beside and renamed: another run may be reading the cache.
      writeFileSync(`${place}.part`, readFileSync(join(out, `${at}.docx`)));
      renameSync(`${place}.part`, place);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The parts of a .docx that a reader needs. */
export function partsOf(docx: Uint8Array): DocxParts {
  const files = unzipSync(docx);
  const text = (name: string) => {
    const bytes = files[`word/${name}.xml`];
    return bytes && strFromU8(bytes);
  };
  // LibreOffice leaves the numbering part out where nothing is numbered.
  const none = (name: string) =>
    `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`;
  return {
    document: text("document") ?? none("document"),
    styles: text("styles") ?? none("styles"),
    numbering: text("numbering") ?? none("numbering"),
    footnotes: text("footnotes"),
    comments: text("comments"),
  };
}

/** The same documents, re-saved; truth and edits unchanged, the habit says so. */
export function resaved(documents: CorpusDocument[]): CorpusDocument[] {
  const missing = documents.filter((document) => !existsSync(cached(document)));
  for (let at = 0; at < missing.length; at += 40) convert(missing.slice(at, at + 40));
  return documents.map((document) => {
    const docx = new Uint8Array(readFileSync(cached(document)));
    return {
      ...document,
      name: `${document.name}-resaved`,
      habit: `${document.habit}, resaved`,
      parts: partsOf(docx),
      docx: () => docx,
    };
  });
}

/**
 * A sample that has most models in every habit, and edits of most kinds. Not the reviewed documents:
 * their reference fields have no target, so LibreOffice puts an error text in place of the number.
 */
export function sampleToResave(): CorpusDocument[] {
  return [...corpus()].filter(
    ({ edits, habit }, at) =>
      !habit.startsWith("reviewed") && (edits.length === 0 ? at % 2 === 0 : at % 20 === 0),
  );
}

if (require.main === module) {
  const started = Date.now();
  const documents = resaved(sampleToResave());
  process.stdout.write(`${documents.length} documents re-saved in ${Date.now() - started} ms\n`);
}
