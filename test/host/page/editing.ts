import { blocksOf, paragraphsIn } from "../docx/blocks";
import { deleteBlocks, insertBlocks, after, mergeWithNext } from "../docx/edit-blocks";
import { deleteText, splitParagraph } from "../docx/edit-text";
import { type DocRange } from "../docx/ranges";
import { textLength } from "../docx/text";
import { type XmlElement } from "../docx/xml";
import { newParagraph } from "../objects/insert-paragraph";
import { sourceOf } from "./dom";
import { putCaret, userSelection } from "./places";
import { takeOver } from "./typing";
import { type OpenWord } from "./word";

/** A person at the keyboard: typing, Enter, Backspace, and the two paragraph buttons. */
export class Editing {
  constructor(
    private readonly word: OpenWord,
    private readonly redraw: () => void,
  ) {}

  /** Makes a surface that shows the document editable. */
  attach(surface: HTMLElement): void {
    surface.addEventListener("input", (event) => this.input(event.target));
    surface.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("selectionchange", () => this.followSelection());
  }

  /** The document's selection is the person's. The browser tells of a change late: a key asks first. */
  private followSelection(): void {
    const range = userSelection();
    if (range && this.word.doc.holds(range.start.paragraph)) this.word.doc.select(range, "user");
  }

  /** A new empty paragraph behind the one with the cursor. */
  addParagraph(): void {
    const { doc } = this.word;
    if (doc.readOnly) return;
    const current = doc.selection.end.paragraph;
    const made = newParagraph(current);
    insertBlocks(doc, after(current), [made]);
    this.caretAt(made, 0);
  }

  /** Deletes the paragraphs that the selection touches. */
  deleteParagraphs(): void {
    const { doc } = this.word;
    if (doc.readOnly) return;
    const all = paragraphsIn(doc.body);
    const { start, end } = doc.selection;
    const from = all.indexOf(start.paragraph);
    const chosen = all.slice(from, all.indexOf(end.paragraph) + 1);
    const next = all[from + chosen.length] ?? all[from - 1];
    for (const p of chosen) {
      if (p.parent && blocksOf(p.parent).length === 1) deleteText(doc, p, 0, textLength(p));
      else deleteBlocks(doc, [p]);
    }
    if (next && doc.holds(next)) this.caretAt(next, 0);
    else this.redraw();
  }

  private input(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    const text = target.closest<HTMLElement>(".text");
    const p = text && sourceOf(text);
    if (!p) return;
    const { doc } = this.word;
    const range: DocRange | null = userSelection();
    takeOver(doc, p, text);
    // deleted text stays in the document while changes are tracked: the page shows it again
    if (doc.tracking !== "Off") this.caretAt(p, range?.end.offset ?? 0);
  }

  private key(event: KeyboardEvent): void {
    const { doc } = this.word;
    if (doc.readOnly || event.isComposing) return;
    this.followSelection();
    const { start, end } = doc.selection;
    const collapsed = start.paragraph === end.paragraph && start.offset === end.offset;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (!collapsed) return;
      splitParagraph(doc, start.paragraph, start.offset);
      this.caretAt(start.paragraph, 0);
    } else if (event.key === "Backspace" && collapsed && start.offset === 0) {
      event.preventDefault();
      const all = paragraphsIn(doc.body);
      const previous = all[all.indexOf(start.paragraph) - 1];
      if (!previous || previous.parent !== start.paragraph.parent) return;
      const at = textLength(previous);
      mergeWithNext(doc, previous);
      this.caretAt(start.paragraph, at);
    }
  }

  private caretAt(paragraph: XmlElement, offset: number): void {
    this.redraw();
    putCaret({ paragraph, offset });
  }
}
