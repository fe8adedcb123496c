/** One failure, one press, and how things then stand: all in one trip to the browser, since a sweep has hundreds. */
import type { OpenAddin } from "../../support/browser";
import type { Fault } from "./faults";

export interface Outcome {
  /** What the pane says. */
  told: string;
  paragraphs: string[];
  docx: Uint8Array;
}

/** Orders the failure, presses the button of that name, waits for the pane's answer. */
export async function pressFailing(
  { page }: OpenAddin,
  fault: Fault,
  label: RegExp,
): Promise<Outcome> {
  const result = await page.evaluate(
    async ({ n, after, source }) => {
      const { standIn } = window;
      const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
      const pane = frame?.contentDocument;
      if (!standIn || !pane) throw new Error("no pane");
      const name = new RegExp(source);
      const button = [...pane.querySelectorAll("button")].find(({ innerText }) =>
        name.test(innerText),
      );
      if (!button) throw new Error(`no button ${source}`);
      const fired = standIn.fired();
      standIn.failAction(n, after);
      button.click();
      const notices = () => [...pane.querySelectorAll<HTMLElement>("[data-notice]")];
      do await new Promise((resolve) => setTimeout(resolve, 4));
      while (pane.querySelector("[aria-busy=true]") || notices().length === 0);
      return {
        fired: standIn.fired() - fired,
        told: notices().at(-1)?.innerText ?? "",
        paragraphs: standIn.paragraphs(),
        base64: standIn.save(),
      };
    },
    { ...fault, source: label.source },
  );
  const { fired, told, paragraphs, base64 } = result;
  if (fired !== 1) throw new Error(`action ${fault.n} did not fail`);
  return { told, paragraphs, docx: new Uint8Array(Buffer.from(base64, "base64")) };
}

/** Puts the document back as it was, as Ctrl+Z does: the pane stays as it is. */
export async function undoTo({ page }: OpenAddin, docx: Uint8Array): Promise<void> {
  await page.evaluate(
    (base64) => window.standIn?.restore(base64),
    Buffer.from(docx).toString("base64"),
  );
}
