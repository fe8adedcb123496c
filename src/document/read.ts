/** From the parts of a package to the document. */
import type { BodyState } from "./body-state";
import { Context, type Reference } from "./context";
import { Counters } from "../formatting/counters";
import { DataStore } from "../package/data-store";
import { numberOf } from "./list-fields";
import { Marks } from "./mark-state";
import { saidIn, shownNotes } from "./notes";
import { readNumbering } from "../formatting/numbering";
import type { DocumentParts, ReadOptions, RelatedText } from "../package/package";
import { readPalette } from "../formatting/palette";
import type { NumberUse } from "./resolve";
import { survives } from "./revisions";
import { shownFiles } from "./sections";
import { namesOf } from "../package/data-store";
import { isMarkedFinal, readSettings, type Settings } from "./settings";
import { readBody, readHeader, readNotes, type NotesPart } from "./stories";
import { readStyles } from "../formatting/styles";
import type { DocumentModel, Paragraph, Part, View } from "./types";
import { visit } from "./walk";

/** A part with what its reader remembers. */
interface Story {
  part: Part;
  state: BodyState;
}

/** Anything drawn behind text, in either notation. */
const BACKDROP = /behindDoc="(?:1|true)"|z-index:-/;

function contextOf(parts: DocumentParts, settings: Settings): Context {
  const palette = readPalette(parts.theme);
  const styles = readStyles(parts.styles, palette);
  const numbering = readNumbering(parts.numbering, styles);
  const texts = [
    parts.document,
    ...[...(parts.headers ?? []), ...(parts.footers ?? [])].map((h) => h.text),
  ];
  const backdrop = texts.some((text) => BACKDROP.test(text));
  const data = new DataStore(parts.data ?? []);
  return new Context(
    styles,
    numbering,
    palette,
    data,
    parts.files ?? new Map(),
    backdrop,
    settings.showsPage,
  );
}

/** Notes of one kind: what they say, and the part that shows those referred to. */
function notesOf(kind: NotesPart, text: string | undefined, context: Context) {
  const read = text === undefined ? null : readNotes(text, kind, context);
  return {
    said: saidIn(read?.notes ?? []),
    story(references: Reference[] | null): Story[] {
      if (!read) {
        // A note without its part: Word itself would not open the file, others would.
        if ((references ?? []).length > 0) context.note("part-missing", kind);
        return [];
      }
      const blocks = references === null ? read.state.blocks : shownNotes(read.notes, references);
      return blocks.length === 0 ? [] : [{ part: { id: kind, kind, blocks }, state: read.state }];
    },
  };
}

function headersOf(
  kind: "header" | "footer",
  texts: readonly RelatedText[],
  context: Context,
  { evenAndOdd }: Settings,
): Story[] {
  const byId = new Map(texts.map(({ id, text }) => [id, text]));
  const stories: Story[] = [];
  for (const [relation, sections] of shownFiles(kind, context.sections, evenAndOdd)) {
    const text = byId.get(relation);
    if (text === undefined) {
      context.note("part-missing", kind);
      continue;
    }
    const id = `${kind}${stories.length + 1}`;
    const state = readHeader(text, id, relation, context);
    stories.push({ part: { id, kind, blocks: state.blocks, sections }, state });
  }
  return stories;
}

const withBoxes = (story: Story): Story[] => [story, ...story.state.boxes.flatMap(withBoxes)];

function label({ part, state }: Story, language: string, hasRevisions: boolean): void {
  const { numbering } = state.context;
  const count = (view: View, give: (paragraph: Paragraph, own: string) => void): void => {
    const counters = new Counters(language);
    const countInside = ({ index }: Paragraph, around: NumberUse | null): void => {
      for (const field of state.listFields.get(index) ?? []) {
        if (!field.span.revisions.every((revision) => survives(revision, view))) continue;
        const own = numberOf(field, around, numbering, counters);
        // One text for both views: where proposals shift it, the accepted one.
        if (view === "accepted" || field.span.text === "") field.span.text = own;
      }
    };
    visit(part.blocks, view, [], ({ counted, parts }) => {
      for (const paragraph of counted) {
        const { index } = paragraph;
        const earlier = view === "rejected" ? state.earlierNumbers.get(index) : undefined;
        const use = earlier === undefined ? state.numbers[index] : earlier;
        if (use) give(paragraph, counters.next(use.list, use.level));
      }
      if (state.listFields.size === 0) return;
      const around = state.numbers[counted.at(-1)?.index ?? -1] ?? null;
      for (const paragraph of parts) countInside(paragraph, around);
    });
  };
  const { numbers, earlierNumbers, listFields } = state;
  if (!numbers.some((one) => one !== null) && earlierNumbers.size + listFields.size === 0) return;
  if (hasRevisions) {
    count("accepted", (paragraph, own) => (paragraph.label = own));
    count("rejected", (paragraph, own) => (paragraph.labelRejected = own));
  }
  // Nothing was tracked: both views count alike.
  else count("accepted", (paragraph, own) => (paragraph.label = paragraph.labelRejected = own));
}

/** What is odd about the file itself. */
function tellOfFile({ kind, missing = [] }: DocumentParts, context: Context): void {
  for (const { role, name } of missing) context.note("part-missing", `${role} ${name}`);
  if (kind?.macros) context.note("macro-enabled", "");
  if (kind?.template) context.note("template", "");
}

function closedBy(
  { signed, missing = [] }: DocumentParts,
  settings: Settings,
  final: boolean,
): DocumentModel["closed"] {
  if (signed) return "signed";
  if (final) return "final";
  if (settings.protected) return "protected";
  return missing.some(({ role }) => role === "settings") ? "unsettled" : null;
}

/**
 * Reads a document. Pure; time and memory grow linearly with the parts.
 * @throws UnreadableDocument, and nothing else
 */
export function readDocument(parts: DocumentParts, options: ReadOptions = {}): DocumentModel {
  const settings = readSettings(parts.settings);
  const final = isMarkedFinal(parts.customProperties);
  const context = contextOf(parts, settings);
  const { language } = context.styles;
  tellOfFile(parts, context);
  const footnotes = notesOf("footnotes", parts.footnotes, context);
  const endnotes = notesOf("endnotes", parts.endnotes, context);
  const comments = notesOf("comments", parts.comments, context);
  const said = { footnote: footnotes.said, endnote: endnotes.said, comment: comments.said };
  const marks = options.marks === true ? new Marks(said, language) : null;

  const body = readBody(parts.document, context, marks);
  const referred = (kind: Reference["kind"]): Reference[] =>
    context.references.filter((reference) => reference.kind === kind);
  const stories = [
    { part: { id: "body", kind: "body" as const, blocks: body.blocks }, state: body },
    ...headersOf("header", parts.headers ?? [], context, settings),
    ...headersOf("footer", parts.footers ?? [], context, settings),
    ...footnotes.story(referred("footnote")),
    ...endnotes.story(referred("endnote")),
  ].flatMap((story): Story[] => withBoxes(story));
  stories.sort((a, b) => Number(a.part.kind === "textbox") - Number(b.part.kind === "textbox"));
  stories.push(...comments.story(null));

  const some = (what: (state: BodyState) => boolean): boolean =>
    stories.some(({ state }) => what(state));
  const hasRevisions = some((state) => state.hasRevisions);
  for (const story of stories) label(story, language, hasRevisions);

  return {
    blocks: body.blocks,
    parts: stories.map(({ part }) => part),
    unread: context.unread,
    closed: closedBy(parts, settings, final),
    names: namesOf(parts.data ?? []),
    trackingOn: settings.trackingOn,
    hasRevisions,
    hasComputed: some((state) => state.fields.computed),
    hasStruck: some((state) => state.hasStruck),
    hasMarks: marks !== null,
    notes: context.notes,
  };
}
