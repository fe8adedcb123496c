/** The text of blocks, cut into the smallest pieces that a comparison or a check looks at. */
import { itemLabel, roman } from "./labels";
import type { Block, Item, ListStyle } from "./schema";

export interface Piece {
  role: "text" | "heading" | "item" | "term" | "meaning" | "label" | "answer" | "head" | "cell";
  /** Place inside its unit: "a", "e.2" (second meaning of e), "2.a" (nested); "" when it has none. */
  id: string;
  /** Printed before the text: "a.)", "•"; "" for none. */
  label: string;
  /** A template. */
  text: string;
}

function itemPieces(style: ListStyle, items: Item[], parent = ""): Piece[] {
  return items.flatMap((item) => {
    const id = parent ? `${parent}.${item.id}` : item.id;
    const own: Piece = { role: "item", id, label: itemLabel(style, item.id), text: item.text };
    return [own, ...(item.list ? itemPieces(item.list.style, item.list.items, id) : [])];
  });
}

/** Rows of cells of paragraphs; ids count "row.column" from 1. */
function cellPieces(rows: string[][][], headerRows: number): Piece[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell.map((text): Piece => {
        const role = r < headerRows ? "head" : "cell";
        return { role, id: `${r + 1}.${c + 1}`, label: "", text };
      }),
    ),
  );
}

/** Party by party, whatever the rows: signatures stand beside each other or one below the other. */
function signaturePieces(rows: string[][][]): Piece[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, c) =>
    rows.flatMap((row, r) =>
      (row[c] ?? []).map((text): Piece => {
        return { role: "cell", id: `${r + 1}.${c + 1}`, label: "", text };
      }),
    ),
  ).flat();
}

/** Model text of a block. Records give their heads, a free field and example rows give nothing. */
export function blockPieces(block: Block): Piece[] {
  switch (block.type) {
    case "paragraph":
      return [{ role: "text", id: "", label: "", text: block.text }];
    case "heading":
      return [{ role: "heading", id: "", label: "", text: block.text }];
    case "list":
      return itemPieces(block.style, block.items);
    case "definitions":
      return block.rows.flatMap((row): Piece[] => [
        { role: "term", id: row.id, label: row.label, text: row.term },
        ...row.meaning.map((text, i): Piece => {
          const label = row.meaningStyle ? itemLabel(row.meaningStyle, roman(i + 1)) : "";
          return {
            role: "meaning",
            id: row.meaning.length > 1 ? `${row.id}.${i + 1}` : row.id,
            label,
            text,
          };
        }),
      ]);
    case "records":
      if (block.freeHeads) return [];
      return block.columns.map((c) => ({ role: "head", id: c.id, label: "", text: c.head }));
    case "form":
      return block.rows.flatMap((row): Piece[] => [
        { role: "label", id: row.id, label: "", text: row.label },
        { role: "answer", id: row.id, label: "", text: row.answer },
      ]);
    case "grid":
      return cellPieces(block.rows, block.headerRows);
    case "signatures":
      return signaturePieces(block.rows);
    case "deviations":
      return Object.entries(block.heads).map(([id, text]) => ({
        role: "head",
        id,
        label: "",
        text,
      }));
    case "free":
      return [];
  }
}
