/**
 * A scanner for well-formed XML 1.0 without a document type: linear, and as strict as saxes, against
 * which test/document/xml.test.ts holds it. Written because reading is most of a check, and most of
 * reading with a general parser is strings for what nobody asks: here names are compared where they
 * stand, and attributes are places until they are wanted.
 */
import { Attributes } from "./attributes";
import {
  BRACKET,
  BREAK,
  contents,
  FORBIDDEN,
  isSpace,
  nameCharacter,
  REFERENCE,
  RETURN,
  SURROGATE,
} from "./xml-characters";
import { normalLines, resolveReferences } from "./xml-text";

export interface XmlEvents {
  /** @param name as written, the same string for the same name @param start offset of "<" */
  open(name: string, attributes: Attributes, start: number): void;
  /** @param end offset just after ">" */
  close(end: number): void;
  text(text: string): void;
}

export class XmlError extends Error {
  override readonly name = "XmlError";
  constructor(
    readonly code: "not-well-formed" | "doctype",
    message: string,
  ) {
    super(message);
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** The declaration at the start; other versions than 1.0 are read as that, as their own rules allow. */
const DECLARATION =
  /<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y;

/** Names met before, by a hash: no string is made for a name that is known. */
const KEPT_NAMES = 256;

export class XmlScanner {
  private at = 0;
  private readonly attributes = new Attributes();
  /** Names of the elements that are open. */
  private readonly open: string[] = [];
  private readonly names: string[] = new Array<string>(KEPT_NAMES).fill("");
  private rooted = false;

  constructor(
    private readonly xml: string,
    private readonly events: XmlEvents,
  ) {}

  /** @throws XmlError, or what the events throw */
  run(): void {
    const { xml } = this;
    if (xml.charCodeAt(0) === 0xfeff) this.at = 1;
    DECLARATION.lastIndex = this.at;
    if (DECLARATION.test(xml)) this.at = DECLARATION.lastIndex;
    for (;;) {
      this.content();
      if (this.at >= xml.length) break;
      const next = xml.charCodeAt(this.at + 1);
      if (next === SLASH) this.endTag();
      else if (next === BANG) this.declaration();
      else if (next === QUESTION) this.instruction();
      else this.startTag();
    }
    if (!this.rooted) throw this.error("no root element");
    if (this.open.length > 0) throw this.error(`${this.open.at(-1) ?? ""} is not closed`);
  }

  private error(message: string): XmlError {
    return new XmlError("not-well-formed", `${message}, at ${this.at}`);
  }

  /** Text up to the next "<" or the end. */
  private content(): void {
    const { xml, at: from } = this;
    const { length } = xml;
    const kinds = contents;
    let found = 0;
    let at = from;
    for (; at < length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === LESS) break;
      found |= kinds[code] ?? 0;
    }
    this.at = at;
    if (at === from) return;
    let text = xml.slice(from, at);
    if (this.open.length === 0) {
      if (/[^ \t\r\n]/.test(text)) throw this.error("text outside the root");
      return;
    }
    if ((found & ~BREAK) !== 0) text = this.unfolded(text, found);
    this.events.text(text);
  }

  /** The text that is meant, where something in it does not stand for itself. */
  private unfolded(raw: string, found: number): string {
    this.assertCharacters(raw, found);
    if ((found & BRACKET) !== 0 && raw.includes("]]>")) throw this.error("]]> in text");
    const text = (found & RETURN) !== 0 ? normalLines(raw) : raw;
    if ((found & REFERENCE) === 0) return text;
    const resolved = resolveReferences(text);
    if (resolved === null) throw this.error("unknown reference");
    return resolved;
  }

  private assertCharacters(text: string, found: number): void {
    if ((found & FORBIDDEN) !== 0) throw this.error("disallowed character");
    if ((found & SURROGATE) !== 0 && /[\ud800-\udfff]/u.test(text))
      throw this.error("half a character");
  }

  /** Characters of a comment, an instruction or a CDATA section, which stand for themselves. */
  private assertPlain(text: string): void {
    let found = 0;
    for (let at = 0; at < text.length; at += 1) found |= contents[text.charCodeAt(at)] ?? 0;
    this.assertCharacters(text, found);
  }

  /** Reads a name and gives it; the place moves behind it. */
  private readName(): string {
    const { xml, at: from } = this;
    let hash = 0;
    let at = from;
    for (;;) {
      const length = nameCharacter(xml, at, at === from);
      if (length === 0) break;
      hash = (Math.imul(hash, 31) + xml.charCodeAt(at)) | 0;
      at += length;
    }
    if (at === from) throw this.error("no name");
    this.at = at;
    const slot = hash & (KEPT_NAMES - 1);
    const known = this.names[slot] ?? "";
    if (known.length === at - from && xml.startsWith(known, from)) return known;
    const name = xml.slice(from, at);
    this.names[slot] = name;
    return name;
  }

  /** @returns whether there was any */
  private skipSpace(): boolean {
    const from = this.at;
    while (isSpace(this.xml.charCodeAt(this.at))) this.at += 1;
    return this.at > from;
  }

  private startTag(): void {
    const { xml, attributes } = this;
    const start = this.at;
    if (this.open.length === 0 && this.rooted) throw this.error("a second root");
    this.at += 1;
    const name = this.readName();
    attributes.begin(xml);
    for (;;) {
      const spaced = this.skipSpace();
      const code = xml.charCodeAt(this.at);
      if (code === GREATER) {
        this.at += 1;
        break;
      }
      if (code === SLASH && xml.charCodeAt(this.at + 1) === GREATER) {
        this.at += 2;
        this.rooted = true;
        this.events.open(name, attributes, start);
        this.events.close(this.at);
        return;
      }
      if (!spaced) throw this.error("no space before an attribute");
      this.attribute();
    }
    this.rooted = true;
    this.open.push(name);
    this.events.open(name, attributes, start);
  }

  private attribute(): void {
    const { xml } = this;
    const from = this.at;
    for (let length = -1; length !== 0; this.at += length)
      length = nameCharacter(xml, this.at, this.at === from);
    const to = this.at;
    if (to === from) throw this.error("no name");
    this.skipSpace();
    if (xml.charCodeAt(this.at) !== EQUALS) throw this.error("an attribute without a value");
    this.at += 1;
    this.skipSpace();
    const quote = xml.charCodeAt(this.at);
    if (quote !== DOUBLE && quote !== SINGLE) throw this.error("a value without quotes");
    const valueFrom = this.at + 1;
    let found = 0;
    let at = valueFrom;
    for (;;) {
      const code = xml.charCodeAt(at);
      if (code === quote) break;
      if (code === LESS || at >= xml.length) throw this.error("a value that does not end");
      found |= contents[code] ?? 0;
      at += 1;
    }
    this.at = at + 1;
    const special = found & ~BRACKET;
    if (special !== 0) {
      const raw = xml.slice(valueFrom, at);
      this.assertCharacters(raw, special);
      if ((special & REFERENCE) !== 0 && resolveReferences(raw) === null)
        throw this.error("unknown reference");
    }
    if (!this.attributes.add(from, to, valueFrom, at, special === 0))
      throw this.error("an attribute twice");
  }

  private endTag(): void {
    const { xml } = this;
    const name = this.open.pop();
    this.at += 2;
    if (name === undefined || !xml.startsWith(name, this.at)) throw this.error("end tag");
    this.at += name.length;
    this.skipSpace();
    if (xml.charCodeAt(this.at) !== GREATER) throw this.error("end tag");
    this.at += 1;
    this.events.close(this.at);
  }

  /** Text between two marks, the place behind the second. */
  private upTo(mark: string, from: number): string {
    const end = this.xml.indexOf(mark, from);
    if (end < 0) throw this.error(`no ${mark}`);
    this.at = end + mark.length;
    const text = this.xml.slice(from, end);
    this.assertPlain(text);
    return text;
  }

  private declaration(): void {
    const { xml, at } = this;
    if (xml.startsWith("<!--", at)) {
      const text = this.upTo("-->", at + 4);
      if (text.includes("--") || text.endsWith("-")) throw this.error("-- in a comment");
    } else if (xml.startsWith("<![CDATA[", at) && this.open.length > 0) {
      this.events.text(normalLines(this.upTo("]]>", at + 9)));
    } else if (xml.startsWith("<!DOCTYPE", at) && !this.rooted) {
      throw new XmlError("doctype", "doctype");
    } else throw this.error("declaration");
  }

  private instruction(): void {
    this.at += 2;
    if (this.readName().toLowerCase() === "xml") throw this.error("a second XML declaration");
    const { xml, at } = this;
    if (!xml.startsWith("?>", at) && !isSpace(xml.charCodeAt(at)))
      throw this.error("an instruction without a name");
    this.upTo("?>", at);
  }
}
