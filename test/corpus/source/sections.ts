/** Reads what is no article: title, parties, recitals, signatures, annexes. */
import { isBullet, itemName, ordinal, splitLabel } from "./labels";
import type { Ids } from "./read";
import type { Line, Part, TableLine, TableRole } from "./agreement";

/** Cells of "| a | b |". */
export function cells(line: string): string[] {
  return line
    .replace(/^\|/, "")
    .replace(/\|\s*$/, "")
    .split("|")
    .map((cell) => cell.trim());
}

const PARTIES = /ondergetekenden|partijen:/i;
const RECITALS = /overweg/i;

export function readFront(section: string[], ids: Ids): Line[] {
  const lines: Line[] = [];
  let part: Part = "front";
  for (const line of section) {
    const id = ids.next();
    if (line.startsWith("# ")) {
      lines.push({ kind: "title", id, part: "title", ref: "titel", text: line.slice(2) });
      continue;
    }
    if (line.startsWith("### ")) {
      const text = line.slice(4);
      part = PARTIES.test(text) ? "parties" : RECITALS.test(text) ? "recitals" : "front";
      lines.push({ kind: "subheading", id, part, ref: sectionRef(part), text });
      continue;
    }
    lines.push(bodyLine(line, { id, part, ref: sectionRef(part) }, lines));
  }
  nameRecitals(lines);
  return lines;
}

function sectionRef(part: Part): string {
  return part === "parties" ? "partijen" : part === "recitals" ? "overwegingen" : "aanhef";
}

/**
 * Recitals are cited by their letter, unlettered ones by their ordinal (1, 2, …). A numbered list
 * inside a recital (001a: its annexes) belongs to the recital above it.
 */
function nameRecitals(lines: Line[]): void {
  let count = 0;
  let current = "overwegingen";
  for (const line of lines) {
    if (line.part !== "recitals" || line.kind === "subheading") continue;
    const nested = line.kind === "item" && line.style === "1.";
    if (!nested) {
      count += 1;
      const lettered = line.kind === "item" && !isBullet(line.style);
      current = `overweging ${lettered ? ordinal(line.style, line.number) : count}`;
    }
    line.ref = current;
  }
}

interface At {
  id: string;
  part: Part;
  ref: string;
}

/** A list item or a plain paragraph. */
function bodyLine(line: string, at: At, before: Line[]): Line {
  const label = splitLabel(line);
  if (!label) return { ...at, kind: "paragraph", text: line };
  const previous = before.at(-1);
  const follows = previous?.kind === "item" && previous.style === label.style;
  const number = label.number || (follows ? previous.number + 1 : 1);
  const item = itemName(label.style, number);
  return { ...at, kind: "item", style: label.style, number, item, text: label.text };
}

export function readSignatures(section: string[], ids: Ids): Line[] {
  return readBlocks(section, { part: "signatures", ref: "ondertekening" }, ids);
}

const ANNEX = /^## Bijlage (\d+[a-z]?)(\s*[:–-]\s*)(.*)$/;

export function readAnnex(section: string[], ids: Ids): Line[] {
  const [head = "", ...body] = section;
  const match = ANNEX.exec(head);
  if (!match) throw new Error(`no annex heading: ${head}`);
  const [, number = "", separator = ": ", text = ""] = match;
  const at = { part: "annex" as const, ref: `bijlage ${number}` };
  return [
    { ...at, kind: "annex", id: ids.next(), number, separator, text },
    ...readBlocks(body, at, ids),
  ];
}

function readBlocks(section: string[], at: { part: Part; ref: string }, ids: Ids): Line[] {
  const lines: Line[] = [];
  for (const line of section) {
    const id = ids.next();
    const last = lines.at(-1);
    if (line.startsWith("### ")) {
      lines.push({ ...at, id, kind: "subheading", text: line.slice(4) });
    } else if (line.startsWith("|")) {
      const row = cells(line);
      if (last?.kind === "table") last.rows.push(row);
      else lines.push(newTable(row, { ...at, id }));
    } else lines.push(bodyLine(line, { ...at, id }, lines));
  }
  return lines;
}

function newTable(row: string[], at: At): TableLine {
  let role: TableRole = "form";
  if (at.part === "signatures") role = "signatures";
  else if (/^art/i.test(row[0] ?? "") && row.length === 4) role = "deviations";
  else if (row.length > 2) role = "records";
  else if (row.every((cell) => cell !== "")) role = "grid";
  const header = role === "deviations" || role === "records" || role === "grid";
  return { ...at, kind: "table", role, header, rows: [row] };
}
