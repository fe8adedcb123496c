import { OpenDocument } from "../docx/document";
import { Engine } from "../protocol/engine";
import { defaultOptions, Host } from "../protocol/host";
import { noOddities, type Oddities } from "../protocol/oddities";
import { type Settings } from "./settings";

/** The document that is open, and the engine that runs batches on it. */
export class OpenWord {
  engine: Engine;
  /** called after each batch of the add-in */
  onBatch: () => void = () => undefined;

  constructor(
    private readonly settings: Settings,
    document: Uint8Array,
  ) {
    this.engine = this.start(document);
  }

  get doc(): OpenDocument {
    return this.engine.host.doc;
  }

  /** Opens another document; no bytes is a new one. */
  open(bytes: Uint8Array): void {
    this.engine = this.start(bytes);
  }

  /** The same document as it was before: the add-in's pages stay as they are. */
  restore(bytes: Uint8Array): void {
    this.engine.host.restore(this.read(bytes));
  }

  /** Word behaves otherwise from now on, also in documents that are opened later. */
  setOddities(oddities: Partial<Oddities>): void {
    this.settings.oddities = oddities;
    this.engine.host.options.oddities = { ...noOddities, ...oddities };
  }

  private read(bytes: Uint8Array): OpenDocument {
    const doc = bytes.length === 0 ? OpenDocument.blank() : OpenDocument.open(bytes);
    doc.readOnly = this.settings.readOnly === true;
    if (this.settings.tracking === true) doc.tracking = "TrackAll";
    return doc;
  }

  private start(bytes: Uint8Array): Engine {
    const engine = new Engine(
      new Host(this.read(bytes), {
        wordApi: this.settings.wordApi ?? defaultOptions.wordApi,
        oddities: { ...noOddities, ...this.settings.oddities },
      }),
    );
    engine.onBatch = () => this.onBatch();
    return engine;
  }
}
