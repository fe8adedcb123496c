/** The stretches of text of the paragraph that is being read: what stands alike next to another joins it. */
import { NONE } from "./control-state";
import type { Span } from "./types";
import { Withheld } from "./withheld";

/** What holds where a stretch stands. */
export interface Standing extends Pick<Span, "revisions" | "controls" | "hidden" | "invisible"> {
  struck: boolean;
  /** In a field's instruction: no text, unless the field never ends. */
  withheld: boolean;
}

export class Line {
  spans: Span[] = NONE;
  readonly withheld = new Withheld();
  /** Some text is bold, and some is not. */
  private bold = false;
  private light = false;

  open(): void {
    this.spans = NONE;
    this.bold = this.light = false;
  }

  /** @param ofStyle what the paragraph's style says of all that says nothing itself */
  isBold(ofStyle: boolean): boolean {
    return !this.light && (this.bold || (ofStyle && this.spans.length > 0));
  }
  weigh(own: boolean | null, ofStyle: boolean): void {
    if (own === true) this.bold = true;
    else if (own === false || !ofStyle) this.light = true;
  }

  add(text: string, kind: Span["kind"], here: Standing): void {
    const last = this.spans.at(-1);
    if (
      last?.kind === kind &&
      last.revisions === here.revisions &&
      last.controls === here.controls &&
      last.hidden === here.hidden &&
      (last.struck ?? false) === here.struck &&
      last.invisible === here.invisible &&
      this.withheld.has(this.spans, last) === here.withheld
    ) {
      last.text += text;
      return;
    }
    const span = this.put(text, kind, here);
    if (here.struck) span.struck = true;
    if (here.invisible !== undefined) span.invisible = here.invisible;
    if (here.withheld) this.withheld.add(this.spans, span);
  }

  /** A stretch by itself, whatever stands before it. */
  put(
    text: string,
    kind: Span["kind"],
    { revisions, controls, hidden }: Pick<Span, "revisions" | "controls" | "hidden">,
  ): Span {
    // Empty paragraphs share one empty list: there may be a million of them.
    if (this.spans === NONE) this.spans = [];
    const span: Span = { text, revisions, controls, hidden, kind };
    this.spans.push(span);
    return span;
  }
}
