/** The marks of one document, as they are read. */
import type { Mark } from "./types";

/** One note, on one line, in either view. */
export interface Said {
  text: string;
  textRejected: string;
  /** Of a comment; "" for other notes. */
  author: string;
}

export type NoteKind = "footnote" | "endnote" | "comment";

/** What notes and comments say, by kind and id. */
export type NoteTexts = Record<NoteKind, Map<string, Said>>;

export const mark = (kind: Mark["kind"], text = ""): Mark => ({
  kind,
  text,
  textRejected: text,
  author: "",
});

/** The marks of one document, as they are read; a state without one passes them over. */
export class Marks {
  /** Bookmarks that begin between paragraphs: they stand at the beginning of the next. */
  private waiting: Mark[] = [];
  /** Languages and the like that were told in this paragraph. */
  private readonly told = new Set<string>();

  /** @param language two letters; text in this language needs no telling */
  constructor(
    private readonly texts: NoteTexts,
    private readonly language: string,
  ) {}

  /** @returns what stands at the beginning of a paragraph that opens */
  open(): Mark[] {
    const { waiting } = this;
    this.waiting = [];
    this.told.clear();
    return waiting;
  }
  wait(one: Mark): void {
    this.waiting.push(one);
  }

  note(kind: NoteKind, id: string | undefined): Mark {
    return { ...mark(kind), ...this.texts[kind].get(id ?? "") };
  }
  field(instruction: string): Mark {
    return mark("field", instruction.replace(/\s+/g, " ").trim());
  }
  /** A language other than the document's, once a paragraph. */
  otherLanguage(value = ""): Mark | null {
    const same = value === "" || value.slice(0, 2).toLowerCase() === this.language;
    return same ? null : this.once(mark("language", value));
  }
  unproofed(): Mark | null {
    return this.once(mark("unproofed"));
  }

  private once(one: Mark): Mark | null {
    const key = `${one.kind} ${one.text}`;
    if (this.told.has(key)) return null;
    this.told.add(key);
    return one;
  }
}
