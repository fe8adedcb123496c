/**
 * Text that stands in a field's instruction, such as the result of a field nested in it. It is no
 * text of the document, unless the field turns out never to end: then nothing may be lost by it.
 */
import type { Span } from "./types";

export class Withheld {
  private readonly bySpans = new Map<Span[], Set<Span>>();

  get size(): number {
    return this.bySpans.size;
  }

  has(spans: Span[], span: Span): boolean {
    return this.bySpans.get(spans)?.has(span) ?? false;
  }

  /** @param spans the list of its paragraph, which it stands in meanwhile */
  add(spans: Span[], span: Span): void {
    const known = this.bySpans.get(spans);
    if (known) known.add(span);
    else this.bySpans.set(spans, new Set([span]));
  }

  /** The instruction is over: what it held goes. */
  discard(): void {
    for (const [spans, held] of this.bySpans) {
      let kept = 0;
      for (const span of spans) if (!held.has(span)) spans[kept++] = span;
      spans.length = kept;
    }
    this.bySpans.clear();
  }

  /** The field never ended: what it held is text after all. */
  release(): void {
    for (const held of this.bySpans.values()) for (const span of held) span.kind = "text";
    this.bySpans.clear();
  }
}
