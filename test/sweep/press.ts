/** A press on a button, and every sentence that is then said. */
import { type OpenAddin } from "../support/browser";
import { type Job } from "./jobs";
import { hearNothing } from "./silence";

/**
 * Presses the button and gives every notice that is then shown.
 * @param silence an answer of Word will not come: no half minute is waited for it (silence.ts)
 */
export async function press(word: OpenAddin, job: Job, silence = false): Promise<string[]> {
  if (typeof job.button === "string") return pressRibbon(word, job.button, silence);
  return word.page.evaluate(
    async ({ source, acts, silent }) => {
      const pane = document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentDocument;
      if (!pane) throw new Error("no pane");
      const name = new RegExp(source);
      const find = () =>
        [...pane.querySelectorAll<HTMLElement>("button:not([role=tab])")].find(({ innerText }) =>
          name.test(innerText),
        );
      const until = performance.now() + 60_000;
      // The code of a page is fetched when it is first shown.
      while (!find() && performance.now() < until) await new Promise((go) => setTimeout(go, 20));
      const button = find();
      if (!button) throw new Error(`no button ${source}`);
      // What is only heard, and a card that is decided since.
      const heard = () => [...pane.querySelectorAll<HTMLElement>("[role=status][aria-live]")];
      const decided = () =>
        [...pane.querySelectorAll<HTMLElement>("[data-card]")].filter(({ innerText }) =>
          innerText.includes("Maak ongedaan"),
        );
      const before = new Set(decided().map(({ dataset }) => dataset.key));
      const earlier = heard().map(({ innerText }) => innerText);
      const fired = window.standIn?.fired() ?? 0;
      button.click();
      const shown = () => [...pane.querySelectorAll<HTMLElement>("[data-notice], h1")];
      await new Promise((resolve) => setTimeout(resolve, 20));
      // One answer is dropped, so one wait ends: what is asked after it may be slow and does come.
      let waits = silent;
      do {
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (waits && (window.standIn?.fired() ?? 0) > fired) {
          document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentWindow?.hearNothing?.();
          waits = false;
        }
      } while (pane.querySelector("[aria-busy=true]") && performance.now() < until);
      if (pane.querySelector("[aria-busy=true]")) throw new Error("the pane stays busy");
      await new Promise((resolve) => setTimeout(resolve, 30));
      const notices = shown().filter((node) => node.offsetParent !== null);
      const more = acts
        ? [
            ...decided().filter(({ dataset }) => !before.has(dataset.key)),
            ...heard().filter(({ innerText }) => !earlier.includes(innerText)),
          ]
        : [];
      return [...notices, ...more]
        .map(({ innerText }) => innerText)
        .filter((text, at, all) => text !== "" && all.indexOf(text) === at);
    },
    { source: job.button.source, acts: job.kind === "act", silent: silence },
  );
}

/** A ribbon's button says what there is to say in a dialog, and ends when that is closed. */
async function pressRibbon(word: OpenAddin, button: string, silence: boolean): Promise<string[]> {
  const fired = await word.fired();
  const state = { ended: false };
  const pressed = word.press(button).finally(() => (state.ended = true));
  const dialog = word.page.getByRole("dialog");
  const said: string[] = [];
  let waits = silence;
  while (!state.ended) {
    if ((await dialog.count()) > 0) {
      const shown = dialog.frameLocator("iframe").getByRole("alert");
      await shown.getByText(/\S/).first().waitFor();
      said.push(await shown.innerText());
      await dialog.getByRole("button", { name: "Sluiten" }).click();
    }
    if (waits && (await word.fired()) > fired) {
      await hearNothing(word);
      waits = false;
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await pressed;
  return said;
}
