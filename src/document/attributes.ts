/**
 * The attributes of one start tag, as places in the text: most are never asked for, so that no string is
 * made of them.
 */
import { normalSpaces, resolveReferences } from "./xml-text";

/** Places of an attribute: name from and to, value from and to, whether its value must be read first. */
const WIDTH = 5;
/** From so many on, names are looked up instead of compared one by one. */
const MANY = 16;

export class Attributes {
  count = 0;
  private text = "";
  private places: Int32Array = new Int32Array(WIDTH * MANY);
  private readonly names = new Set<string>();

  begin(text: string): void {
    this.text = text;
    if (this.count >= MANY) this.names.clear();
    this.count = 0;
  }

  /** @returns false when there is one of that name already */
  add(from: number, to: number, valueFrom: number, valueTo: number, plain: boolean): boolean {
    if (this.has(from, to)) return false;
    const at = this.count * WIDTH;
    if (at === this.places.length) {
      const grown = new Int32Array(at * 2);
      grown.set(this.places);
      this.places = grown;
    }
    const { places } = this;
    places[at] = from;
    places[at + 1] = to;
    places[at + 2] = valueFrom;
    places[at + 3] = valueTo;
    places[at + 4] = plain ? 1 : 0;
    this.count += 1;
    if (this.count === MANY) for (let one = 0; one < MANY; one += 1) this.names.add(this.name(one));
    else if (this.count > MANY) this.names.add(this.text.slice(from, to));
    return true;
  }

  private has(from: number, to: number): boolean {
    if (this.count >= MANY) return this.names.has(this.text.slice(from, to));
    for (let one = 0; one < this.count; one += 1)
      if (this.isNamed(one, this.text, from, to)) return true;
    return false;
  }

  /** Does the attribute carry the name that stands at a place of a text? */
  private isNamed(one: number, text: string, from: number, to: number): boolean {
    const start = this.places[one * WIDTH] ?? 0;
    const length = to - from;
    if ((this.places[one * WIDTH + 1] ?? 0) - start !== length) return false;
    // Names differ at their ends: prefixes are shared.
    for (let at = length - 1; at >= 0; at -= 1)
      if (this.text.charCodeAt(start + at) !== text.charCodeAt(from + at)) return false;
    return true;
  }

  name(one: number): string {
    return this.text.slice(this.places[one * WIDTH], this.places[one * WIDTH + 1]);
  }

  /** Is it "xmlns" or "xmlns:…"? Asked of every attribute, so before its name is made. */
  declares(one: number): boolean {
    return this.text.startsWith("xmlns", this.places[one * WIDTH] ?? 0);
  }

  valueAt(one: number): string {
    const at = one * WIDTH;
    const raw = this.text.slice(this.places[at + 2], this.places[at + 3]);
    return this.places[at + 4] === 1 ? raw : (resolveReferences(normalSpaces(raw)) ?? "");
  }

  value(name: string): string | undefined {
    for (let one = 0; one < this.count; one += 1)
      if (this.isNamed(one, name, 0, name.length)) return this.valueAt(one);
    return undefined;
  }
}
