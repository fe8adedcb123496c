import { byId, make } from "./dom";

/** What Office.js asks when an add-in shows a dialog inside Word's own window. */
interface DialogRequest {
  url: string;
  width: number;
  height: number;
  displayInIframe: boolean;
}

/** Office's own codes; 0 is fine. */
const FINE = 0;
const NOT_TRUSTED = 12004;
const NO_HTTPS = 12005;
export const CLOSED = 12006;
const ALREADY_OPEN = 12007;
const INVALID = 2000;

/** Word's dialog: one at a time, a page of the add-in's own address, closed by the person or the add-in. */
export class Dialogs {
  private frame: HTMLElement | null = null;

  /** @returns Office's error code; `onClosed` is called when a person closes it. */
  open(targetId: string, frameOf: (url: URL) => HTMLIFrameElement, onClosed: () => void): number {
    if (this.frame) return ALREADY_OPEN;
    const request = JSON.parse(targetId) as Partial<DialogRequest>;
    const { width = 0, height = 0 } = request;
    if (!request.displayInIframe || width < 1 || width > 99 || height < 1 || height > 99)
      return INVALID;
    const url = new URL(request.url ?? "", "invalid:");
    if (url.protocol !== "https:") return NO_HTTPS;
    if (url.origin !== location.origin) return NOT_TRUSTED;
    const close = make("button", "", "Sluiten");
    close.type = "button";
    close.addEventListener("click", () => {
      this.close();
      onClosed();
    });
    this.frame = make("div", "dialog", close, frameOf(url));
    this.frame.setAttribute("role", "dialog");
    this.frame.setAttribute("aria-label", "Dialoogvenster");
    this.frame.style.width = `${width}%`;
    this.frame.style.height = `${height}%`;
    byId("dialogs").append(this.frame);
    close.focus();
    return FINE;
  }

  close(): void {
    this.frame?.remove();
    this.frame = null;
  }
}
