/**
 * Our own XML as a tracked change (ECMA-376 part 1, 17.13.5): whoever refuses it gets back exactly
 * what was there. For fragments of this room only, whose shape is known; prefix w.
 */
import type { Xml } from "./element";
import { element } from "./element";

export interface Stamp {
  author: string;
  /** ISO 8601, to the second. */
  date: string;
}

/** Hands out the marks of one edit; `w:id` is unique among the annotations of a document. */
export class Tracker {
  constructor(
    private readonly stamp: Stamp,
    private id: number,
  ) {}

  /** @param part the XML of the document: ids go on behind those in it */
  static of(part: string, stamp: Stamp): Tracker {
    let highest = 0;
    for (const [, id] of part.matchAll(/:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
    return new Tracker(stamp, highest);
  }

  mark(name: "w:ins" | "w:del", ...content: Xml[]): Xml {
    const { author, date } = this.stamp;
    const attributes = { "w:id": this.nextId(), "w:author": author, "w:date": date };
    return element(name, attributes, ...content);
  }

  /** An id that no annotation of the document has. */
  nextId(): number {
    this.id += 1;
    return this.id;
  }

  /** A paragraph whose mark is part of the change; its content stays as it is. */
  paragraphMarked(xml: Xml, name: "w:ins" | "w:del"): Xml {
    const start = /^<w:p(?:\s[^>]*?)?(\/)?>/.exec(xml);
    if (!start) return xml;
    const open = start[0].replace(/\/>$/, ">");
    const rest = start[1] === undefined ? xml.slice(start[0].length) : "</w:p>";
    const own = /^<w:pPr(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/w:pPr>)/.exec(rest);
    const properties = withMark(own?.[1] ?? "", this.mark(name));
    return `${open}<w:pPr>${properties}</w:pPr>${rest.slice(own?.[0].length ?? 0)}`;
  }

  /** Paragraphs, tables and runs of ours, inserted. */
  inserted(xml: Xml): Xml {
    return this.insertedRuns(xml)
      .replace(/<w:p\/>/g, "<w:p></w:p>")
      .replace(/<w:pPr\/>/g, "")
      .replace(/<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?/gs, (_, own: string | undefined) =>
        this.paragraphMark(own ?? "", "w:ins"),
      )
      .replace(/<w:tr>(?:<w:trPr>(.*?)<\/w:trPr>)?/gs, (_, own: string | undefined) =>
        this.row(own ?? "", "w:ins"),
      );
  }

  /** The opening of a paragraph whose mark is part of the change. */
  private paragraphMark(properties: Xml, name: "w:ins" | "w:del"): Xml {
    return `<w:p><w:pPr>${withMark(properties, this.mark(name))}</w:pPr>`;
  }

  private row(properties: Xml, name: "w:ins" | "w:del"): Xml {
    return `<w:tr><w:trPr>${properties}${this.mark(name)}</w:trPr>`;
  }

  /** A row that holds no text, deleted. */
  deletedRow(xml: Xml): Xml {
    const open = /^<w:tr(?:\s[^>]*)?>\s*(?:<w:tblPrEx(?:\s[^>]*)?>.*?<\/w:tblPrEx>\s*)?/s.exec(xml);
    const start = open?.[0] ?? "";
    const rest = xml.slice(start.length);
    const own = /^<w:trPr(?:\s[^>]*)?(?:\/>|>(.*?)<\/w:trPr>)/s.exec(rest);
    const after = rest.slice(own?.[0].length ?? 0);
    return `${start}<w:trPr>${own?.[1] ?? ""}${this.mark("w:del")}</w:trPr>${after}`;
  }

  private insertedRuns(xml: Xml): Xml {
    return xml.replace(/<w:r>.*?<\/w:r>/gs, (run) => this.mark("w:ins", run));
  }

  /**
   * Other paragraphs in the place of those of a cell, which hold plain text only.
   * @param old the paragraphs that stand there
   * @param fresh ours
   */
  replaced(old: readonly Xml[], fresh: readonly Xml[]): Xml {
    const removed = old.map((paragraph) => this.deletedText(paragraph));
    const last = removed.pop() ?? { properties: "", content: "" };
    const before = removed.map(({ properties, content }) => {
      return `<w:p><w:pPr>${withMark(properties, this.mark("w:del"))}</w:pPr>${content}</w:p>`;
    });
    // The old last paragraph takes in the first of ours: its mark stays, at the end of the cell.
    const after = fresh.map((paragraph, at) => {
      const { content } = opened(paragraph);
      const ends = at === fresh.length - 1;
      const properties = ends ? last.properties : withMark(last.properties, this.mark("w:ins"));
      const open = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
      return `<w:p>${open}${at === 0 ? last.content : ""}${this.insertedRuns(content)}</w:p>`;
    });
    return before.join("") + after.join("");
  }

  private deletedText(paragraph: Xml): Opened {
    const { properties, content } = opened(paragraph);
    const deleted = content.replace(/<w:r(?:\s[^>]*)?>.*?<\/w:r>/gs, (run) =>
      this.mark("w:del", run.replace(/<(\/?)w:t([\s>/])/g, "<$1w:delText$2")),
    );
    return { properties, content: deleted };
  }
}

interface Opened {
  /** Children of its `w:pPr`. */
  properties: Xml;
  content: Xml;
}

function opened(paragraph: Xml): Opened {
  const match =
    /^<w:p(?:\s[^>]*)?(?:\/>|>(?:<w:pPr(?:\s[^>]*)?(?:\/>|>(.*?)<\/w:pPr>))?(.*)<\/w:p>)$/s.exec(
      paragraph.trim(),
    );
  return { properties: match?.[1] ?? "", content: match?.[2] ?? "" };
}

/** `w:rPr` of the paragraph mark stands behind the other properties, its tracked change first in it. */
function withMark(properties: Xml, mark: Xml): Xml {
  const own = /<w:rPr>(.*?)<\/w:rPr>/s.exec(properties);
  if (own) return properties.replace(own[0], `<w:rPr>${mark}${own[1] ?? ""}</w:rPr>`);
  const plain = properties.replace(/<w:rPr\/>/, "");
  const tail = plain.search(/<w:(?:sectPr|pPrChange)[\s>/]/);
  const at = tail < 0 ? plain.length : tail;
  return `${plain.slice(0, at)}<w:rPr>${mark}</w:rPr>${plain.slice(at)}`;
}
