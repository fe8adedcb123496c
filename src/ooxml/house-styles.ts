/**
 * Our styles beside those of the house. Word takes over a style that a package defines where the
 * document has it and does not use it yet, so a fresh document of a firm would get our Heading 1 for
 * its own. Whatever the house has is therefore sent as the house has it; Word's headings that it does
 * not show are not sent at all, and our headings then carry their look themselves.
 */
import type { Xml } from "./element";
import type { PackageContent } from "./package";
import { COUNTED_ON } from "./numbering";
import { readStyles, references, withReferences, type NamedStyle } from "./style-list";
import { styleSheet } from "./styles";

/** Parts of the document that is written in; undefined for one that Word did not give. */
export interface House {
  styles?: string;
  numbering?: string;
}

/** What Word takes for granted of a package. */
const DEFAULTS = ["Normal", "DefaultParagraphFont", "TableNormal", "NoList"];

/** @param house null where the document could not be read */
export function withHouseStyles(content: PackageContent, house: House | null): PackageContent {
  const theirs = readStyles(house?.styles ?? "");
  const byName = new Map(theirs.map((style) => [style.key, style]));
  const lists = new Lists(house?.numbering ?? "");
  const sendable = (style: NamedStyle): boolean =>
    closure(style, theirs).every(({ xml }) => isPlainXml(xml) && lists.has(xml));
  const has = (key: string): boolean => {
    const style = byName.get(key);
    return style !== undefined && sendable(style);
  };
  const alone = (["heading 1", "heading 2"] as const).filter((name) => !has(`paragraph ${name}`));
  const list = listOf(content.styles);
  const sheet = styleSheet({ beside: true, alone, ...(list === undefined ? {} : { list }) });
  const mine = new Map(readStyles(sheet).map((style) => [style.id, style]));
  const renamed = new Map<string, string>();
  const sent = new Map<string, string>();
  const queue = [...DEFAULTS, ...references(content.body)];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const style = mine.get(id);
    if (!style || renamed.has(id)) continue;
    const own = byName.get(style.key);
    if (own && sendable(own)) {
      renamed.set(id, own.id);
      for (const one of closure(own, theirs)) sent.set(one.id, lists.renumbered(one.xml));
      continue;
    }
    renamed.set(id, id);
    queue.push(...references(style.xml));
  }
  const ours = [...renamed].flatMap(([id, now]) => {
    const style = mine.get(id);
    return style && !sent.has(now) ? [style.xml] : [];
  });
  for (const id of countedOn(content.body)) lists.countOn(id);
  const rename = (xml: Xml): Xml => withReferences(xml, (id) => renamed.get(id) ?? id);
  return {
    body: rename(content.body),
    styles: [...sent.values()].join("") + ours.map(rename).join(""),
    numbering: lists.definitions() + rename(content.numbering) + lists.numbers(),
  };
}

/** A style with all that it rests on, is linked to or is followed by. */
function closure(style: NamedStyle, all: readonly NamedStyle[]): NamedStyle[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const found = new Map<string, NamedStyle>();
  const queue = [style];
  for (let one = queue.shift(); one; one = queue.shift()) {
    if (found.has(one.id)) continue;
    found.set(one.id, one);
    for (const id of references(one.xml)) {
      const next = byId.get(id);
      if (next) queue.push(next);
    }
  }
  return [...found.values()];
}

/** Lists of the house's that the content goes on with. */
function countedOn(body: Xml): string[] {
  const ids = numIds(body).filter((id) => Number(id) > COUNTED_ON);
  return [...new Set(ids)].map((id) => String(Number(id) - COUNTED_ON));
}

/** Whether Word will know a list of the house's again in a package of ours. */
export function canCountOn(numbering: string, numId: number): boolean {
  return new Lists(numbering).known(String(numId));
}

/** Prefixes that our packages declare: anything else would not be well-formed there. */
function isPlainXml(xml: Xml): boolean {
  return [...xml.matchAll(/[<\s/]([\w.-]+):[\w.-]+/g)].every(([, prefix = ""]) =>
    ["w", "w14", "w15", "xml"].includes(prefix),
  );
}

/** `w:numId` that the styles of articles and clauses are tied to. */
function listOf(styles: Xml): number | undefined {
  const id = /<w:numId w:val="([1-9]\d*)"\/>/.exec(styles)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** Ids of the house's lists in our package: far from ours. */
const OFFSET = 5000;

/**
 * The lists that the house's styles count by, for the package: Word knows a list again by its nsid, so
 * one that has none is not sent.
 */
class Lists {
  private readonly abstracts = new Map<string, Xml>();
  private readonly nums = new Map<string, { abstract: string; xml: Xml }>();
  private readonly used = new Set<string>();
  private readonly counted = new Set<string>();

  constructor(numbering: string) {
    for (const [xml, id] of matches(numbering, "abstractNum", "abstractNumId"))
      this.abstracts.set(id, xml);
    for (const [xml, id] of matches(numbering, "num", "numId")) {
      const abstract = /<w:abstractNumId w:val="(\d+)"/.exec(xml)?.[1] ?? "";
      this.nums.set(id, { abstract, xml });
    }
  }

  /** Every list that the style counts by can be sent. */
  has(style: Xml): boolean {
    return numIds(style).every((id) => this.known(id));
  }

  known(id: string): boolean {
    const abstract = this.abstracts.get(this.nums.get(id)?.abstract ?? "") ?? "";
    return (
      /<w:nsid /.test(abstract) &&
      isPlainXml(abstract) &&
      !/<w:numStyleLink|<w:lvlPicBulletId/.test(abstract)
    );
  }

  /** The list is gone on with, wherever it begins anew itself. */
  countOn(id: string): void {
    if (this.known(id)) this.counted.add(id);
  }

  renumbered(style: Xml): Xml {
    for (const id of numIds(style)) this.used.add(id);
    return style.replace(
      /(<w:numId w:val=")([1-9]\d*)/g,
      (_, open: string, id: string) => open + String(Number(id) + OFFSET),
    );
  }

  definitions(): Xml {
    const ids = new Set(
      [...this.used, ...this.counted].map((id) => this.nums.get(id)?.abstract ?? ""),
    );
    return [...ids]
      .map((id) =>
        (this.abstracts.get(id) ?? "").replace(
          /w:abstractNumId="\d+"/,
          `w:abstractNumId="${Number(id) + OFFSET}"`,
        ),
      )
      .join("");
  }

  numbers(): Xml {
    const own = [...this.used].map((id) => {
      const { abstract = "0", xml = "" } = this.nums.get(id) ?? {};
      return xml
        .replace(/w:numId="\d+"/, `w:numId="${Number(id) + OFFSET}"`)
        .replace(/(<w:abstractNumId w:val=")\d+/, `$1${Number(abstract) + OFFSET}`);
    });
    const counted = [...this.counted].map((id) => {
      const abstract = Number(this.nums.get(id)?.abstract ?? 0) + OFFSET;
      return `<w:num w:numId="${Number(id) + COUNTED_ON}"><w:abstractNumId w:val="${abstract}"/></w:num>`;
    });
    return [...own, ...counted].join("");
  }
}

function numIds(xml: Xml): string[] {
  return [...xml.matchAll(/<w:numId w:val="([1-9]\d*)"/g)].map(([, id]) => id ?? "");
}

function matches(xml: string, name: string, id: string): [xml: Xml, id: string][] {
  const element = new RegExp(`<w:${name}\\s[^>]*>[\\s\\S]*?</w:${name}>`, "g");
  return [...xml.matchAll(element)].map(([text]) => [
    text,
    new RegExp(`w:${id}="(\\d+)"`).exec(text)?.[1] ?? "",
  ]);
}
