/** Reads an article: heading, clauses, their items, the definitions. */
import { itemName, splitLabel } from "./labels";
import { cells } from "./sections";
import type { Ids } from "./read";
import type { Line, Printing } from "./agreement";

const HEAD = /^## (?:Artikel )?(\d+)(?:\.| [-–])\s+(.*)$/;

/** Number and text of a clause, when this line is the one that may come next. */
function clauseStart(line: string, article: string, last: number, printing: Printing) {
  const pattern = printing.clause.includes("%1")
    ? new RegExp(`^${article}\\.(\\d+)\\.? +(.*)$`, "s")
    : /^(\d+)\. +(.*)$/s;
  const match = pattern.exec(line);
  if (!match) return null;
  const number = Number(match[1]);
  // 003 5.8 has a list 1.–5. inside: only the next number starts a clause there. 004 skips 4.3.
  const fits = printing.clause.includes("%1") ? number > last : number === last + 1;
  return fits ? { number, text: match[2] ?? "" } : null;
}

export function readArticle(section: string[], printing: Printing, ids: Ids): Line[] {
  const [head = "", ...body] = section;
  const match = HEAD.exec(head);
  if (!match) throw new Error(`no article heading: ${head}`);
  const [, article = "", text = ""] = match;
  const separator = / [-–] /.exec(head)?.[0];
  const lines: Line[] = [
    {
      kind: "article",
      id: ids.next(),
      part: "article",
      ref: article,
      number: article,
      text,
      ...(separator && { separator }),
    },
  ];
  let last = 0;
  let ref = article;
  let bullets = 0;
  for (const line of body) {
    const base = { id: ids.next(), part: "article" as const, ref };
    const clause = clauseStart(line, article, last, printing);
    if (clause) {
      last = clause.number;
      ref = `${article}.${clause.number}`;
      bullets = 0;
      lines.push({ ...base, ref, kind: "clause", number: clause.number, text: clause.text });
      continue;
    }
    if (line.startsWith("|")) {
      definitionRow(cells(line), lines, base);
      continue;
    }
    const label = last > 0 ? splitLabel(line) : null;
    if (label) {
      bullets += 1;
      const number = label.number || bullets;
      const name = itemName(label.style, number);
      const colon = /^(.{2,60}?): (.*)$/s.exec(label.text);
      if (printing.definitions === "list" && ref === "1.1" && colon) {
        const [, term = "", meaning = ""] = colon;
        lines.push({ ...base, kind: "definition", item: name, term, meaning: [meaning] });
      } else
        lines.push({
          ...base,
          kind: "item",
          style: label.style,
          number,
          item: name,
          text: label.text,
        });
    } else if (last === 0 && body.some((other) => clauseStart(other, article, 0, printing))) {
      lines.push({ ...base, kind: "paragraph", text: line });
    } else lines.push({ ...base, kind: "clause", number: null, text: line });
  }
  return lines;
}

/** "| a) Term | meaning |"; an empty first cell continues the meaning above. */
function definitionRow(
  row: string[],
  lines: Line[],
  base: { id: string; part: "article"; ref: string },
) {
  const [left = "", right = ""] = row;
  const before = lines.at(-1);
  if (left === "" && before?.kind === "definition") {
    before.meaning.push(right);
    return;
  }
  const label = splitLabel(left);
  if (!label) throw new Error(`definition without a letter: ${left}`);
  const item = itemName(label.style, label.number);
  lines.push({ ...base, kind: "definition", item, term: label.text, meaning: [right] });
}
