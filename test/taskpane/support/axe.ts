/** axe in the pane: what it calls serious or critical in what is shown. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

export async function loadAxe(frame: Frame): Promise<void> {
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
}

/** Two frames: in the first the page hears of another look, by the second it is drawn in it. */
const DRAWN =
  "new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => go(true))))";

export async function serious(frame: Frame): Promise<string[]> {
  await frame.evaluate(DRAWN);
  // A colour that is still fading in is not the colour that is read.
  await frame.evaluate(
    "document.getAnimations().forEach((one) => one instanceof CSSTransition && one.finish())",
  );
  const results = await frame.evaluate<AxeResults>(
    // Fluent's focus guards are hidden from a screen reader and pass focus on at once.
    "axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] })",
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Elements that stick out of the pane, by what they are. */
export function stickingOut(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const sideways = [...document.querySelectorAll<HTMLElement>("html, body, main")].filter(
      (one) => one.scrollWidth > one.clientWidth,
    );
    const out = [...document.querySelectorAll<HTMLElement>("main *")].filter(
      (one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > width + 1,
    );
    return [...sideways, ...out].map((one) => one.outerHTML.slice(0, 120));
  });
}
