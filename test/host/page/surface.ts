import { paragraphsIn } from "../docx/blocks";
import { byId, shownAs } from "./dom";
import { placeInPage } from "./places";
import { renderDocument } from "./render";
import { type OpenWord } from "./word";

/** Shows the document, anew after each change, and the place that the add-in selected. */
export class Surface {
  private drawn = -1;
  private drawnDoc: unknown = null;
  private shown: unknown = null;
  private scheduled = false;

  constructor(private readonly word: OpenWord) {}

  /** Redraws before the next frame: several batches in a row are drawn once. */
  schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.draw();
    });
  }

  /** The same, for what an add-in selected. */
  scheduleReveal(): void {
    requestAnimationFrame(() => this.reveal());
  }

  draw(): void {
    const { doc, engine } = this.word;
    if (this.drawn !== doc.version || this.drawnDoc !== doc) {
      const main = byId("document");
      const top = main.scrollTop;
      main.replaceChildren(renderDocument(doc));
      main.scrollTop = top;
      this.drawn = doc.version;
      this.drawnDoc = doc;
      this.shown = null;
    }
    byId("status").textContent =
      `${paragraphsIn(doc.body).length} alinea’s, ${engine.syncs} keer heen en weer`;
  }

  /** Marks what is selected and brings it into view, as Word does when an add-in selects. */
  reveal(): void {
    this.draw();
    const range = this.word.doc.selection;
    if (this.shown === range || this.word.doc.selectedBy === "user") return;
    this.shown = range;
    for (const old of document.querySelectorAll(".p.selected")) old.classList.remove("selected");
    const all = paragraphsIn(this.word.doc.body);
    const from = all.indexOf(range.start.paragraph);
    const to = all.indexOf(range.end.paragraph);
    for (const p of all.slice(from, to + 1)) shownAs(p)?.classList.add("selected");
    shownAs(range.start.paragraph)?.scrollIntoView({ block: "center" });
    const start = placeInPage(range.start);
    const end = placeInPage(range.end);
    if (!start || !end) return;
    const mark = new Range();
    mark.setStart(start.node, start.offset);
    mark.setEnd(end.node, end.offset);
    CSS.highlights.set("selection", new Highlight(mark));
  }
}
