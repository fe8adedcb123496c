/**
 * Fields: the result is text, the instruction is not (ECMA-376 part 1, 17.16.18). A complex field
 * may begin in one paragraph and end in another, and fields nest.
 */
export class Fields {
  /** true while between "begin" and "separate". */
  private readonly open: boolean[] = [];

  mark(type: string | undefined): void {
    if (type === "begin") this.open.push(true);
    else if (type === "separate" && this.open.length > 0) this.open[this.open.length - 1] = false;
    else if (type === "end") this.open.pop();
  }

  /** A simple field holds its instruction in an attribute: all its content is result. */
  beginSimple(): void {
    this.open.push(false);
  }
  endSimple(): void {
    this.open.pop();
  }

  /** "none" outside fields; "instruction" when any field around is still giving its instruction. */
  get place(): "none" | "instruction" | "result" {
    if (this.open.length === 0) return "none";
    return this.open.includes(true) ? "instruction" : "result";
  }

  /** A field that was never ended must not swallow what follows the cell or the body it began in. */
  reset(depth: number): void {
    if (this.open.length > depth) this.open.length = depth;
  }
  get depth(): number {
    return this.open.length;
  }
}
