/** The report as one HTML file: no script, nothing fetched, readable on paper in black and white. */
import { escapeAttribute, escapeText } from "../ooxml/escape";
import { CSS, pageNumbers } from "./style";
import type { Block, Cell, Column, Fact, Inline, Line, Tree } from "./types";

type Html = string;

/** Nothing may be fetched and nothing run, whatever a document says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface Spoken {
  deleted: string;
  inserted: string;
}

function inline(piece: Inline, spoken: Spoken): Html {
  const text = escapeText(piece.text);
  if (piece.kind === "text") return piece.strong ? `<strong>${text}</strong>` : text;
  const name = piece.kind === "deleted" ? "del" : "ins";
  const said = escapeText(spoken[piece.kind]);
  return `<${name}><span class="spoken">${said}</span>${text}</${name}>`;
}

const lineHtml = (line: Line, spoken: Spoken): Html =>
  line.map((piece) => inline(piece, spoken)).join("");

const paragraphs = (lines: readonly Line[], spoken: Spoken): Html =>
  lines.length === 1
    ? lineHtml(lines[0] ?? [], spoken)
    : lines.map((one) => `<p>${lineHtml(one, spoken)}</p>`).join("");

function facts(all: readonly Fact[], spoken: Spoken): Html {
  const rows = all.map(
    ({ name, lines }) =>
      `<div><dt>${escapeText(name)}</dt><dd>${paragraphs(lines, spoken)}</dd></div>`,
  );
  return `<dl>${rows.join("")}</dl>`;
}

function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  spoken: Spoken,
): Html {
  const widths = columns.map(({ share }) => `<col style="width:${share}%">`).join("");
  const heads = columns.map(({ title }) => `<th scope="col">${escapeText(title)}</th>`).join("");
  const cellHtml = ({ lines, quote }: Cell, at: number): Html => {
    const kind = at === 0 ? `th scope="row"` : "td";
    const look = quote ? ` class="quote"` : "";
    return `<${kind}${look}>${paragraphs(lines, spoken)}</${at === 0 ? "th" : "td"}>`;
  };
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("\n");
  return `<table><caption class="spoken">${escapeText(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** A block as HTML; also what is copied to paste elsewhere is made of these. */
export function blockHtml(block: Block, spoken: Spoken): Html {
  switch (block.kind) {
    case "heading":
      return `<h2>${escapeText(block.text)}</h2>`;
    case "paragraph":
      return `<p${block.small ? ` class="small"` : ""}>${lineHtml(block.content, spoken)}</p>`;
    case "facts":
      return facts(block.facts, spoken);
    case "figures": {
      const items = block.figures.map(
        ({ value, label }) =>
          `<li><b>${escapeText(value)}</b> <span class="small">${escapeText(label)}</span></li>`,
      );
      return `<ul class="figures">${items.join("")}</ul>`;
    }
    case "list": {
      const items = block.items.map((one) => `<li>${lineHtml(one, spoken)}</li>`);
      return `<ul class="plain">${items.join("")}</ul>`;
    }
    case "table":
      return table(block.caption, block.columns, block.rows, spoken);
  }
}

/** @returns the whole file */
export function reportHtml(tree: Tree): string {
  const { locale, kicker, title, subtitle, spoken, page } = tree;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(POLICY)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeText(`${kicker}: ${title}`)}</title>
<style>${CSS}${pageNumbers(page.page, page.of)}</style>
</head>
<body>
<main>
<div class="lead"><div><p class="kicker">${escapeText(kicker)}</p><h1>${escapeText(title)}</h1>${subtitle === "" ? "" : `<p>${escapeText(subtitle)}</p>`}</div>${facts(tree.facts, spoken)}</div>
${tree.blocks.map((block) => blockHtml(block, spoken)).join("\n")}
</main>
<footer>${escapeText(tree.foot)}</footer>
</body>
</html>
`;
}
