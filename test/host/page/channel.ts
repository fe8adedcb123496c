import { type Engine } from "../protocol/engine";
import { CLOSED, type Dialogs } from "./dialogs";
import { type DocumentCopies } from "./document-copies";

/** A message of Office.js, as JSON text in postMessage both ways. */
interface Message {
  _messageType: number;
  _actionName: string;
  _actionType?: number;
  _conversationId: string;
  _correlationId: number;
  _data?: Record<string, unknown> & {
    DdaMethod?: { DispatchId: number };
    /** what `document.settings.saveAsync` sends: names, and values as JSON text */
    DdaSettingsMethod?: { Properties?: [string, string][] };
    ArrayData?: unknown[];
    targetId?: string;
  };
}

export interface ChannelOptions {
  engine: Engine;
  locale: string;
  readOnly: boolean;
  insertDelay: number;
  dialogs: Dialogs;
  copies: DocumentCopies;
  /** the frame of a dialog's page, which gets a conversation of its own */
  dialogFrame: (url: URL) => HTMLIFrameElement;
}

const REQUEST = 0;
const REGISTER = 1;
const UNREGISTER = 2;
const DISPATCH_SAVE_SETTINGS = 76;
const DISPATCH_COPY = 77;
const DISPATCH_COPY_SLICE = 80;
const DISPATCH_COPY_CLOSE = 81;
const DISPATCH_BATCH = 93;
const DISPATCH_COMPLETED = 94;
const INVOKED = "appCommandInvoked";
/** the event that Office.js listens to while a dialog is open: registering for it opens the dialog */
const DIALOG = "dialogMessageReceived";

/** Office's code for a method that the host does not know. */
const NOT_SUPPORTED = 5001;
/** Office's code for settings that could not be saved. */
const NOT_SAVED = 4001;

/** One page of the add-in in its iframe, and the conversation with the Office.js in it. */
export class Channel {
  private readonly registered = new Map<string, Message>();
  private waiting: (() => void)[] = [];
  private completed: (() => void)[] = [];
  private readonly listener: (event: MessageEvent) => void;
  /** names of messages that had no good answer: a test can look at them */
  readonly refused: string[] = [];

  constructor(
    readonly frame: HTMLIFrameElement,
    readonly conversation: string,
    private readonly options: ChannelOptions,
  ) {
    this.listener = (event) => {
      if (event.source === frame.contentWindow && typeof event.data === "string")
        this.receive(event.data);
    };
    window.addEventListener("message", this.listener);
  }

  close(): void {
    window.removeEventListener("message", this.listener);
    // What shows a dialog goes, and so does the dialog.
    if (this.registered.has(DIALOG)) this.options.dialogs.close();
    this.frame.remove();
  }

  /** Presses a ribbon button that runs a function. @returns when the add-in says it is done */
  async invoke(commandId: string, functionName: string): Promise<void> {
    await this.untilRegistered();
    const to = this.registered.get(INVOKED);
    if (!to) throw new Error("the add-in page listens to no ribbon command");
    const done = new Promise<void>((resolve) => this.completed.push(resolve));
    const source = JSON.stringify({ source: { id: commandId } });
    this.send(to, { 0: commandId, 1: functionName, 2: source }, { _responseType: 1 });
    await done;
  }

  private dialog(message: Message, open: boolean): number {
    const { dialogs, dialogFrame } = this.options;
    if (open)
      return dialogs.open(message._data?.targetId ?? "{}", dialogFrame, () =>
        this.send(message, { messageType: CLOSED }, { _responseType: 1 }),
      );
    dialogs.close();
    return 0;
  }

  private untilRegistered(): Promise<void> {
    if (this.registered.has(INVOKED)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private receive(text: string): void {
    let message: Message;
    try {
      message = JSON.parse(text) as Message;
    } catch {
      return;
    }
    if (message._messageType !== REQUEST || message._conversationId !== this.conversation) return;
    if (message._actionType === REGISTER || message._actionType === UNREGISTER) {
      this.register(message);
      return;
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.send(message, this.context());
        return;
      case "ContextActivationManager_notifyHost":
        this.send(message, null);
        return;
      case "executeMethod":
        this.execute(message);
        return;
      default:
        this.refuse(message, message._actionName);
    }
  }

  private register(message: Message): void {
    const on = message._actionType === REGISTER;
    const error = message._actionName === DIALOG ? this.dialog(message, on) : 0;
    if (on && error === 0) this.registered.set(message._actionName, message);
    else this.registered.delete(message._actionName);
    this.send(message, { Error: error });
    if (this.registered.has(INVOKED)) {
      for (const resume of this.waiting) resume();
      this.waiting = [];
    }
  }

  private execute(message: Message): void {
    const id = message._data?.DdaMethod?.DispatchId;
    if (id === DISPATCH_COMPLETED) {
      this.send(message, { Error: 0 });
      this.completed.shift()?.();
    } else if (id === DISPATCH_BATCH) {
      const text = message._data?.ArrayData?.[4];
      if (typeof text === "string") this.batch(message, text);
      else this.refuse(message, "a batch without text");
    } else if (id === DISPATCH_SAVE_SETTINGS) this.saveSettings(message);
    else if (id === DISPATCH_COPY || id === DISPATCH_COPY_SLICE || id === DISPATCH_COPY_CLOSE)
      this.send(message, this.handOver(id, message._data ?? {}));
    else this.refuse(message, `executeMethod ${String(id)}`);
  }

  /** Word keeps them with the document, whole each time, for this add-in alone. */
  private saveSettings(message: Message): void {
    const { host } = this.options.engine;
    if (host.doc.readOnly) {
      this.send(message, { Error: NOT_SAVED });
      return;
    }
    host.settings = Object.fromEntries(message._data?.DdaSettingsMethod?.Properties ?? []);
    this.send(message, { Error: 0 });
  }

  /** The file as it would be saved, in slices. */
  private handOver(id: number, asked: Record<string, unknown>): Record<string, unknown> {
    const { copies, engine } = this.options;
    if (id === DISPATCH_COPY) return copies.copy(asked, () => engine.host.doc.save());
    return id === DISPATCH_COPY_SLICE ? copies.slice(asked) : copies.close(asked);
  }

  private batch(message: Message, text: string): void {
    const answer = this.options.engine.execute(text);
    if (answer === null) return;
    const headers = ["Content-Type", "application/json"];
    const respond = () =>
      this.send(message, { Version: 1, Error: 0, Data: [200, headers, [answer]] });
    if (this.options.insertDelay > 0 && text.includes('"InsertOoxml"'))
      setTimeout(respond, this.options.insertDelay);
    else respond();
  }

  /** Never silence: what is not implemented is answered with an error. */
  private refuse(message: Message, what: string): void {
    this.refused.push(what);
    this.send(message, { Error: NOT_SUPPORTED }, {});
  }

  private context(): Record<string, unknown> {
    const { engine, locale, readOnly } = this.options;
    return {
      _id: "7c0f6a58-3d8e-4a8f-9b64-51f4c2e7a3d9",
      _appName: 32,
      _appVersion: 16,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${location.origin}/host/document.docx`,
      _clientMode: readOnly ? 0 : 1,
      _settings: engine.host.settings,
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "00000000-0000-0000-0000-000000000000",
      _appInstanceId: "00000000-0000-0000-0000-000000000001",
      _hostFullVersion: "16.0.1",
      _requirementMatrix: JSON.stringify(engine.host.requirementMatrix()),
    };
  }

  private send(to: Message, data: unknown, extra: Record<string, unknown> = {}): void {
    const answer = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.href,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      _data: data,
      ...extra,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(answer), location.origin);
  }
}
