import { blankPackage } from "./blank";
import { blocksOf } from "./blocks";
import { OFFICE, openZip, type Package, PackageError, type Part, saveZip } from "./package";
import { type DocRange, HeldRanges } from "./ranges";
import { SETTINGS_BEFORE_TRACKING } from "./order";
import { paragraphsIn } from "./blocks";
import { ancestors, child, descendants, insertAt, putInOrder, remove, val } from "./tree";
import { element, type XmlElement } from "./xml";

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** The open document: its package, the body, what is selected, and whether changes are tracked. */
export class OpenDocument {
  readonly body: XmlElement;
  readonly mainPart: string;
  readonly ranges = new HeldRanges();
  selection: DocRange;
  selectedBy: "user" | "addin" = "user";
  readOnly = false;
  /** controls that Word said it made and did not (an oddity): they answer, and are nowhere */
  readonly limbo = new Set<XmlElement>();
  /** headers and footers that a section has not: they come into being when they are written in */
  readonly latent = new Map<XmlElement, () => void>();
  /** grows with every change; what is drawn or cached belongs to one version */
  version = 0;
  reviser = { author: "Modeltrouw-test", date: () => new Date().toISOString().slice(0, 19) + "Z" };
  private mineOnly = false;
  private lastRevision = 0;
  private lastControl = 20261121;
  private readonly controlIds = new Set<string>();

  constructor(readonly parts: Package) {
    const main = parts.related("/", "officeDocument");
    const root = parts.tree(main);
    const body = root && child(root, "w:body");
    if (main === null || !body) throw new PackageError("there is no document part");
    this.mainPart = main;
    this.body = body;
    if (blocksOf(body).length === 0) insertAt(body, 0, [element("w:p")]);
    const first = paragraphsIn(body)[0];
    if (!first) throw new PackageError("the document has no paragraph");
    const start = { paragraph: first, offset: 0 };
    this.selection = { start, end: { ...start }, outer: null };
    this.ranges.hold(this.selection);
    for (const node of descendants(body)) {
      this.lastRevision = Math.max(this.lastRevision, revisionId(node));
      if (node.name === "w:sdtPr") this.controlIds.add(val(node, "w:id") ?? "");
    }
  }

  static open(docx: Uint8Array): OpenDocument {
    return new OpenDocument(openZip(docx));
  }

  static blank(): OpenDocument {
    return new OpenDocument(blankPackage());
  }

  save(): Uint8Array {
    return saveZip(this.parts);
  }

  /** To be called before a story is written in. */
  wake(story: XmlElement): void {
    this.latent.get(story)?.();
    this.latent.delete(story);
  }

  select(range: DocRange, by: "user" | "addin" = "addin"): void {
    this.selectedBy = by;
    this.ranges.release(this.selection);
    this.selection = { start: { ...range.start }, end: { ...range.end }, outer: range.outer };
    this.ranges.hold(this.selection);
  }

  /** Whether a node still stands in this document. */
  holds(node: XmlElement): boolean {
    if (node === this.body || this.limbo.has(node)) return true;
    for (const up of ancestors(node)) if (up === this.body || this.limbo.has(up)) return true;
    return this.stories().some((story) => story === node || [...ancestors(node)].includes(story));
  }

  /** Headers, footers, foot- and endnotes: the texts besides the body. */
  stories(): XmlElement[] {
    const roots = ["w:hdr", "w:ftr", "w:footnotes", "w:endnotes"];
    return [...this.parts.parts.values()].flatMap((part) =>
      !(part.content instanceof Uint8Array) && roots.includes(part.content.name)
        ? [part.content]
        : [],
    );
  }

  /** The tree of a part beside the document: "styles", "numbering", "settings". */
  side(kind: "styles" | "numbering" | "settings"): XmlElement | null {
    return this.parts.tree(this.parts.related(this.mainPart, kind));
  }

  /** The same, made when the document has none. */
  sideOrNew(kind: "styles" | "numbering" | "settings"): XmlElement {
    const found = this.side(kind);
    if (found) return found;
    const content = element(`w:${kind}`);
    const part: Part = { contentType: `${WORDPROCESSING}.${kind}+xml`, content };
    this.parts.parts.set(`/word/${kind}.xml`, part);
    this.parts.relate(this.mainPart, `${OFFICE}/${kind}`, `/word/${kind}.xml`);
    return content;
  }

  /** How the document is protected: "readOnly", "comments", "forms", "trackedChanges"; null when not. */
  get protection(): string | null {
    const node = child(this.side("settings"), "w:documentProtection");
    const on = ["1", "true", "on"].includes(node?.attributes["w:enforcement"] ?? "");
    const edit = node?.attributes["w:edit"] ?? "none";
    return on && edit !== "none" ? edit : null;
  }

  /** As somebody does it in Word while it is open. */
  protect(edit: string): void {
    const settings = this.sideOrNew("settings");
    const old = child(settings, "w:documentProtection");
    if (old) remove(old);
    const attributes = { "w:edit": edit, "w:enforcement": "1" };
    const node = element("w:documentProtection", attributes);
    putInOrder(settings, node, [...SETTINGS_BEFORE_TRACKING, "w:trackRevisions", node.name]);
    this.version++;
  }

  get tracking(): TrackingMode {
    if (this.protection === "trackedChanges") return "TrackAll";
    const on = child(this.side("settings"), "w:trackRevisions");
    if (!on || on.attributes["w:val"] === "0") return "Off";
    // The file does not tell whose changes: that is a setting of the session.
    return this.mineOnly ? "TrackMineOnly" : "TrackAll";
  }

  set tracking(mode: TrackingMode) {
    this.mineOnly = mode === "TrackMineOnly";
    const settings = this.sideOrNew("settings");
    const old = child(settings, "w:trackRevisions");
    if (old) remove(old);
    if (mode !== "Off") putInOrder(settings, element("w:trackRevisions"), SETTINGS_BEFORE_TRACKING);
  }

  /** Ids that no control of this document has; they never come back, as in Word. */
  newControlId(): string {
    do this.lastControl = (this.lastControl * 48271) % 2147483647;
    while (this.controlIds.has(String(this.lastControl)));
    this.controlIds.add(String(this.lastControl));
    return String(this.lastControl);
  }

  get author(): string {
    return this.reviser.author;
  }

  stamp(): Record<string, string> {
    this.lastRevision += 1;
    return {
      "w:id": String(this.lastRevision),
      "w:author": this.reviser.author,
      "w:date": this.reviser.date(),
    };
  }
}

function revisionId(node: XmlElement): number {
  const id = Number(node.attributes["w:id"] ?? 0);
  return node.name !== "w:id" && node.attributes["w:author"] !== undefined && Number.isFinite(id)
    ? id
    : 0;
}
