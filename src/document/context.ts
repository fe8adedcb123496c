/** What the reading of one document shares, whichever of its parts is being read. */
import type { DataStore } from "../package/data-store";
import type { Numbering } from "../formatting/numbering";
import type { PartFile, PartFiles } from "../package/package";
import type { Colour, Palette } from "../formatting/palette";
import type { Section } from "./sections";
import type { Styles } from "../formatting/styles";
import type { ReaderNote, Revision, Unread } from "./types";

/** Where a footnote, endnote or comment is referred to. */
export interface Reference {
  kind: "footnote" | "endnote";
  id: string;
  /** Around the reference: they hold for the note too. */
  revisions: Revision[];
  hidden: boolean;
}

export class Context {
  readonly notes: ReaderNote[] = [];
  readonly unread: Unread[] = [];
  readonly sections: Section[] = [];
  readonly references: Reference[] = [];
  /** What stands behind everything. */
  page: Colour = "ffffff";
  private readonly noted = new Set<string>();
  private readonly weighed = new Set<PartFile>();
  private boxes = 0;

  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
    readonly palette: Palette,
    readonly data: DataStore,
    /** What parts hold besides text, by part and relationship. */
    readonly files: PartFiles,
    /** Something is drawn behind the text: what a shape without filling stands on is unknown. */
    readonly backdrop = false,
    /** The page's colour is shown (w:displayBackgroundShape). */
    private readonly showsPage = false,
  ) {}

  setPage(colour: Colour | null): void {
    if (this.showsPage && colour !== null && colour !== "auto") this.page = colour;
  }

  note(code: ReaderNote["code"], detail: string): void {
    const key = `${code} ${detail}`;
    if (this.noted.has(key)) return;
    this.noted.add(key);
    this.notes.push({ code, detail });
  }

  nextBox(): string {
    return `textbox${++this.boxes}`;
  }

  unreadable(kind: Unread["kind"], part: string, { place, size, texts, file }: NotRead): void {
    let known = this.unread.find((one) => one.kind === kind && one.part === part);
    if (!known) {
      known = { kind, part, place, count: 0, size: null, bytes: null, texts: [] };
      this.unread.push(known);
    }
    known.count++;
    if (size && size.width * size.height >= (known.size?.width ?? 0) * (known.size?.height ?? 0))
      known.size = size;
    // A picture that stands in ten places is one file.
    if (file && !this.weighed.has(file)) {
      this.weighed.add(file);
      known.bytes = (known.bytes ?? 0) + file.bytes;
    }
    for (const text of texts ?? [])
      if (text !== "" && known.texts.length < MAX_TEXTS && !known.texts.includes(text))
        known.texts.push(text);
  }
}

/** One thing that was not read. */
interface NotRead {
  place: number | null;
  /** As drawn. */
  size?: Unread["size"];
  /** Alternative texts; empty ones are left out. */
  texts?: readonly string[];
  /** Where it is a file of its own. */
  file?: PartFile;
}

/** Alternative texts listed of one kind in one part. */
const MAX_TEXTS = 100;
