/**
 * Text that stands in a field's instruction, such as the result of a field nested in it. It is no
 * text of the document, unless the field turns out never to end: then nothing may be lost by it.
 */
import type { Span } from "./types";

/** What is held of one paragraph. */
interface Held {
  /** Where among the spans the first stands: those before it were read already, however many they are. */
  from: number;
  spans: Set<Span>;
}

export class Withheld {
  private readonly bySpans = new Map<Span[], Held>();

  get size(): number {
    return this.bySpans.size;
  }

  has(spans: Span[], span: Span): boolean {
    return this.bySpans.get(spans)?.spans.has(span) ?? false;
  }

  /** @param spans the list of its paragraph, which it stands in meanwhile */
  add(spans: Span[], span: Span): void {
    const known = this.bySpans.get(spans);
    if (known) known.spans.add(span);
    else this.bySpans.set(spans, { from: spans.lastIndexOf(span), spans: new Set([span]) });
  }

  /** The instruction is over: what it held goes. */
  discard(): void {
    for (const [spans, held] of this.bySpans) {
      let kept = held.from;
      for (let at = held.from; at < spans.length; at += 1) {
        const span = spans[at];
        if (span && !held.spans.has(span)) spans[kept++] = span;
      }
      spans.length = kept;
    }
    this.bySpans.clear();
  }

  /** The field never ended: what it held is text after all. */
  release(): void {
    for (const held of this.bySpans.values()) for (const span of held.spans) span.kind = "text";
    this.bySpans.clear();
  }
}
