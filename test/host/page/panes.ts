import { type Engine } from "../protocol/engine";
import { type RibbonButton } from "../server/manifest";
import { Channel } from "./channel";
import { Dialogs } from "./dialogs";
import { DocumentCopies } from "./document-copies";
import { byId } from "./dom";
import { type Settings } from "./settings";

/** The add-in's pages: the one in the task pane, and the hidden one that runs the ribbon's functions. */
export class Panes {
  private pane: { channel: Channel; path: string } | null = null;
  private functions: Channel | null = null;
  private conversations = 0;
  private readonly dialogs = new Dialogs();
  private readonly copies = new DocumentCopies();

  constructor(
    private readonly engine: () => Engine,
    private readonly settings: Settings,
  ) {}

  openPane(path = this.settings.manifest.panePath): void {
    if (this.pane?.path === path) return;
    this.closePane();
    const aside = byId("pane");
    aside.hidden = false;
    byId("pane-name").textContent = this.settings.manifest.name;
    this.pane = { channel: this.load(path, aside), path };
  }

  closePane(): void {
    this.pane?.channel.close();
    this.pane = null;
    byId("pane").hidden = true;
  }

  /** The document was exchanged: the add-in starts anew, as it does in a newly opened document. */
  restart(): void {
    this.functions?.close();
    this.functions = null;
    const open = this.pane?.path;
    this.closePane();
    if (open !== undefined) this.openPane(open);
  }

  /** Presses a button of the ribbon, by its id or by the name of its function. */
  async press(idOrFunction: string): Promise<void> {
    const button = this.settings.manifest.buttons.find(
      ({ id, action }) =>
        id === idOrFunction || (action.kind === "function" && action.name === idOrFunction),
    );
    if (!button) throw new Error(`the ribbon has no button ${idOrFunction}`);
    const { action } = button;
    if (action.kind === "pane") this.openPane(action.path);
    else await this.functionHost().invoke(button.id, action.name);
  }

  /** Copies of the file that the add-in has not closed. */
  openCopies(): number {
    return this.copies.open;
  }

  buttons(): RibbonButton[] {
    return this.settings.manifest.buttons;
  }

  /** What the add-in asked for and the host does not know. */
  refused(): string[] {
    return [...(this.pane?.channel.refused ?? []), ...(this.functions?.refused ?? [])];
  }

  private functionHost(): Channel {
    const { sharedRuntimePath, functionPath } = this.settings.manifest;
    if (sharedRuntimePath !== null && this.pane) return this.pane.channel;
    const path = sharedRuntimePath ?? functionPath;
    if (path === null) throw new Error("the manifest names no page for functions");
    return (this.functions ??= this.load(path, byId("hidden-frames")));
  }

  /** A page of the add-in in a frame, with its conversation; `kind` tells Office.js that it is a dialog. */
  private load(path: string, into: HTMLElement | null, kind = ""): Channel {
    const frame = document.createElement("iframe");
    const conversation = `conversation${++this.conversations}`;
    const { manifest, locale } = this.settings;
    const info = `Word$Web$16.01$${locale}$corr$${kind}$$0`;
    const xdm = [conversation, manifest.id, location.href].join("|");
    const [before = "", hash = ""] = path.split("#");
    const query = `${before.includes("?") ? "&" : "?"}_host_Info=${info}`;
    frame.src = `${before}${query}#${hash}&_xdm_Info=${xdm}&_serializer_version=1`;
    frame.title = manifest.name;
    const channel = new Channel(frame, conversation, {
      engine: this.engine(),
      locale,
      readOnly: this.settings.readOnly === true,
      insertDelay: this.settings.insertDelay ?? 0,
      dialogs: this.dialogs,
      copies: this.copies,
      dialogFrame: ({ pathname, search, hash: text }) =>
        this.load(`${pathname}${search}${text}`, null, "isDialog").frame,
    });
    into?.append(frame);
    return channel;
  }
}
