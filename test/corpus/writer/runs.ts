/** Text → runs. */
import type { Context } from "./context";
import { typeset } from "./noise";
import { toPieces, type Piece, type Rich } from "./pieces";
import { cutReferences, referenceField } from "./review";
import { escapeXml, textElement } from "./xml";

const FONTS = ["Calibri", "Arial", "Verdana", "Times New Roman"];

function runProperties(context: Context, bold: boolean, format: Piece["revision"]): string {
  let inner = "";
  if (context.habit.runs === "many" && context.random.chance(0.3)) {
    const font = context.random.pick(FONTS);
    inner += `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;
  }
  if (bold) inner += "<w:b/>";
  if (context.habit.runs === "many" && context.random.chance(0.3)) {
    inner += `<w:sz w:val="${context.random.pick([20, 21, 22])}"/>`;
  }
  if (context.habit.runs === "many" && context.random.chance(0.4))
    inner += `<w:lang w:val="nl-NL"/>`;
  if (format) inner += `<w:rPrChange ${revisionAttributes(context, format)}><w:rPr/></w:rPrChange>`;
  return inner && `<w:rPr>${inner}</w:rPr>`;
}

export function revisionAttributes(
  context: Context,
  revision: { author: string; date: string },
): string {
  return `w:id="${context.id()}" w:author="${escapeXml(revision.author)}" w:date="${revision.date}"`;
}

/** Content of a run: tabs and line breaks become elements. */
function content(text: string, element: string): string {
  return text
    .split(/(\t|\n)/)
    .map((part) => {
      if (part === "\t") return "<w:tab/>";
      if (part === "\n") return "<w:br/>";
      return part && textElement(part, element);
    })
    .join("");
}

/** Cuts at random places, inside words too: what Word leaves after much editing. */
function cut(text: string, context: Context): string[] {
  if (context.habit.runs === "one" || text.length < 8) return [text];
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    const to = Math.min(text.length, from + context.random.int(3, 40));
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

function plainRuns(text: string, context: Context, bold: boolean, piece: Piece): string {
  const { random, habit } = context;
  const element =
    piece.revision?.kind === "del" || piece.revision?.kind === "moveFrom" ? "w:delText" : "w:t";
  const format = piece.revision?.kind === "format" ? piece.revision : undefined;
  return cut(text, context)
    .map((part) => {
      const rsid = habit.runs === "many" ? ` w:rsidR="${context.rsid()}"` : "";
      const run = `<w:r${rsid}>${runProperties(context, bold, format)}${content(part, element)}</w:r>`;
      if (habit.runs === "one" || !random.chance(0.12)) return run;
      if (random.chance(0.5)) {
        return `<w:proofErr w:type="spellStart"/>${run}<w:proofErr w:type="spellEnd"/>`;
      }
      const id = context.id();
      return `<w:bookmarkStart w:id="${id}" w:name="_Ref${id}"/>${run}<w:bookmarkEnd w:id="${id}"/>`;
    })
    .join("");
}

/** References as fields, now and then a comment or a footnote; never inside a revision. */
function reviewedRuns(text: string, context: Context, bold: boolean, piece: Piece): string {
  if (!context.habit.reviewed || piece.revision) return plainRuns(text, context, bold, piece);
  const written = cutReferences(text).map((one) =>
    one.kind === "reference"
      ? referenceField(one.text, context.id())
      : plainRuns(one.text, context, bold, piece),
  );
  const inner = written.join("");
  if (text.length < 60) return inner;
  const noted = context.random.chance(0.06) ? inner + context.notes.footnote() : inner;
  return context.random.chance(0.08) ? context.notes.comment(noted) : noted;
}

const WRAPPERS = {
  ins: "w:ins",
  del: "w:del",
  moveFrom: "w:moveFrom",
  moveTo: "w:moveTo",
} as const;

/** Runs of a text, revisions around them. */
export function runs(text: Rich, context: Context, options: { bold?: boolean } = {}): string {
  return toPieces(text)
    .map((piece) => {
      const typed = typeset(piece.text, context.habit, context.random);
      const inner = reviewedRuns(typed, context, options.bold ?? false, piece);
      const { revision } = piece;
      if (!revision || revision.kind === "format") return inner;
      const name = WRAPPERS[revision.kind];
      return `<${name} ${revisionAttributes(context, revision)}>${inner}</${name}>`;
    })
    .join("");
}
