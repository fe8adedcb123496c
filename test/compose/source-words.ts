/**
 * The words of a source as a composed, unanswered document should print them. Written by hand from
 * reading the sources, and apart from the library: nothing here knows its parser or its renderer.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Stands for a blank: what one party fills in. */
export const BLANK = "§";

const SOURCES = join(__dirname, "../fixtures/sources");

/** How a source differs from its model: lines in, lines out. */
type Edit = (lines: string[]) => string[];

/** Replaces one line, which has to be there. */
function line(from: string | RegExp, to: string | ((line: string) => string)): Edit {
  return (lines) => {
    const at = lines.findIndex((text) =>
      typeof from === "string" ? text === from : from.test(text),
    );
    if (at < 0) throw new Error(`not in the source: ${String(from)}`);
    const found = lines[at] ?? "";
    return lines.with(at, typeof to === "string" ? to : to(found));
  };
}

/** Every line that matches; at least one has to. */
function every(from: RegExp, to: string): Edit {
  return (lines) => {
    if (!lines.some((text) => from.test(text)))
      throw new Error(`not in the source: ${String(from)}`);
    return lines.map((text) => text.replace(from, to));
  };
}

/** The lines strictly between two lines are somebody's own: the model has `own` there. */
function between(after: RegExp, before: RegExp, own: string[]): Edit {
  return (lines) => {
    const from = lines.findIndex((text) => after.test(text));
    const to = lines.findIndex((text, at) => at > from && before.test(text));
    if (from < 0 || to < 0) throw new Error(`not in the source: ${String(after)}`);
    return [...lines.slice(0, from + 1), ...own, ...lines.slice(to)];
  };
}

const party =
  (...pieces: [from: string, to: string][]) =>
  (text: string) =>
    pieces.reduce((result, [from, to]) => {
      if (!result.includes(from)) throw new Error(`not in the line: ${from}`);
      return result.replace(from, to);
    }, text);

/** Signature blocks ask and leave the rest of the line open. */
const openLines = every(/^(Naam|Functie|Datum|Datum en plaats):$/, `$1: ${BLANK}`);
const emptyAnswers = every(/^(\| .*\S) \| \|$/, `$1 | ${BLANK} |`);

const EDITS: Record<string, { file: string; edits: Edit[] }> = {
  "boz-2017": {
    file: "002",
    edits: [
      line(/^1\. Huisartsenpraktijk X /, party(["Huisartsenpraktijk X", BLANK])),
      line(
        /^2\. BeterDichtbij B\.V\., gevestigd/,
        party(
          ["BeterDichtbij B.V.", BLANK],
          ["Oudlaan 4", BLANK],
          ["Utrecht", BLANK],
          ["70150680", BLANK],
          ["Algemeen Directeur", BLANK],
        ),
      ),
      // Definition e): one meaning in four rows of the printed table.
      every(/^\| \| (i+v?) /, "$1 "),
      line("| ………………………….. | BeterDichtbij B.V. |", `${BLANK} ${BLANK}`),
      line("| ………………………….. | Algemeen Directeur |", `${BLANK} ${BLANK}`),
      line(/^\| Plaats: /, `Plaats: ${BLANK} Plaats: ${BLANK}`),
      line("| Datum: | Datum: |", `Datum: ${BLANK} Datum: ${BLANK}`),
      between(/^\| Ingangsdatum contract/, /^## Bijlage 2/, [BLANK]),
      between(/^## Bijlage 2/, /^## Bijlage 3/, [BLANK]),
      between(/^## Bijlage 3/, /^## Bijlage 4/, [BLANK, "Functie Uurtarief", BLANK]),
      between(/^\| Art \|/, /^## Bijlage 5/, []),
      line(/^\| Functionaris voor de Gegevensbescherming \| Projectleider/, BLANK),
      line("| Coordinator Informatiebeveiliging | Algemeen directeur |", BLANK),
    ],
  },
  "bouw-verwerker": { file: "001a", edits: [openLines, emptyAnswers] },
  "bouw-gezamenlijk": { file: "001b", edits: [] },
  zelfstandig: {
    file: "000",
    edits: [
      openLines,
      between(/^\| Korte omschrijving diensten/, /^## Bijlage 2 /, [BLANK]),
      emptyAnswers,
    ],
  },
  mms: { file: "003", edits: [emptyAnswers, line(/^## Artikel 12 – /, party(["–", "-"]))] },
  coach: {
    file: "004",
    edits: [
      openLines,
      every(/(Ondertekend voor en namens:)$/, `$1 ${BLANK}`),
      emptyAnswers,
      line(/^2 client/, party(["2 client", "2. client"])),
    ],
  },
};

export const sourceIds = Object.keys(EDITS);

/** Source text by model id, edits applied. */
export function sourceWords(id: string): string[] {
  const entry = EDITS[id];
  if (!entry) throw new Error(`no source for ${id}`);
  const name = readdirSync(SOURCES).find((file) => file.startsWith(`${entry.file}-`));
  const text = readFileSync(join(SOURCES, name ?? ""), "utf8");
  const lines = text.split("\n").filter((content) => content.trim() !== "");
  return wordsOf(
    entry.edits
      .reduce((result, edit) => edit(result), lines)
      .map((content) =>
        content
          .replace(/^#+ /, "")
          .replace(/^\| | \|$/g, "")
          .replaceAll(" | ", " "),
      ),
  );
}

/** Bullets look as the writer likes; numbers and letters are words and are compared. */
const BULLET = /^\s*((?:•|o|-|·|\*|☐)\s+)+/;

/** Lines as words: blanks of every shape are one token, neighbouring blanks one blank. */
export function wordsOf(lines: readonly string[]): string[] {
  return lines
    .map((content) => content.replace(BULLET, ""))
    .join("\n")
    .replaceAll("[ernstig]", "{ernstig}")
    .replace(/\[[^\]\n]*\]|…{3,}\.*|_{3,}/g, BLANK)
    .replaceAll("{ernstig}", "[ernstig]")
    .split(/\s+/)
    .filter((word) => word !== "")
    .filter((word, at, words) => word !== BLANK || words[at - 1] !== BLANK);
}
