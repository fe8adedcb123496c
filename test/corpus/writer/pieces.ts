/** Text with revisions: what a tracked document needs beyond a plain string. */
export type RevisionKind = "ins" | "del" | "moveFrom" | "moveTo" | "format";

export interface Piece {
  text: string;
  /** `name` pairs the two ends of a move. */
  revision?: { kind: RevisionKind; author: string; date: string; name?: string };
}

export type Rich = string | Piece[];

export function toPieces(text: Rich): Piece[] {
  return typeof text === "string" ? [{ text }] : text;
}
