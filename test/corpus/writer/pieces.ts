/** Text with revisions: what a tracked document needs beyond a plain string. */
export type RevisionKind = "ins" | "del" | "moveFrom" | "moveTo" | "format";

export interface Piece {
  text: string;
  revision?: { kind: RevisionKind; author: string; date: string };
}

export type Rich = string | Piece[];

export function toPieces(text: Rich): Piece[] {
  return typeof text === "string" ? [{ text }] : text;
}
