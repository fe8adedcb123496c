/**
 * Draws the icons: `node assets/draw.js`. Every icon is one SVG on a 32 × 32 grid, rendered by
 * Chromium at each size that Office asks for. Below 24 pixels the fine lines are left out: they
 * would only blur.
 */
const path = require("node:path");
const { chromium } = require("playwright-core");

const INK = "#1f3f5b";
const PAPER = "#ffffff";
const MARK = "#b3541e";
const LINE = "#8ea3b5";

const sheet = `<path d="M6 2.5h14l6 6v21H6z" fill="${PAPER}" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>
<path d="M20 2.5v6h6" fill="none" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`;
const lines = (rows) =>
  rows
    .map(
      ([y, to]) =>
        `<path d="M10 ${y}H${to}" stroke="${LINE}" stroke-width="2" stroke-linecap="round"/>`,
    )
    .join("");
const badge = (colour, glyph) =>
  `<circle cx="23" cy="23" r="8" fill="${colour}" stroke="${PAPER}" stroke-width="1.5"/>${glyph}`;
const stroke = (d, colour = PAPER, width = 2.4) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** name → drawing, given whether fine detail can be seen at the size. */
const drawings = {
  // Two sheets that say the same: true to the model.
  modeltrouw: () => `<rect x="1" y="1" width="30" height="30" rx="7" fill="${INK}"/>
<path d="M10 6.5h8.5l4.5 4.5v14.5H10z" fill="${PAPER}"/>
<path d="M18.5 6.5V11H23" fill="none" stroke="${INK}" stroke-width="1.6"/>
${stroke("M13.2 15.6h6.6M13.2 20.4h6.6", MARK, 2.6)}`,
  compose: (fine) =>
    sheet +
    (fine
      ? lines([
          [12, 17],
          [17, 14],
        ])
      : "") +
    badge(INK, stroke("M23 18.8v8.4M18.8 23h8.4")),
  check: (fine) =>
    sheet +
    (fine
      ? lines([
          [12, 17],
          [17, 14],
        ])
      : "") +
    badge("#2f6b3a", stroke("M19.2 23.3l2.7 2.7 5-5.6")),
  annex: (
    fine,
  ) => `<rect x="3" y="5" width="26" height="22" rx="1.5" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>
<path d="M3 6h26v5.5H3z" fill="${INK}"/>
<path d="M3 ${fine ? 19 : 18.5}h26M12 11v16M21 11v16" stroke="${INK}" stroke-width="${fine ? 1.5 : 2}"/>
<path d="M13.5 13.5h6v4h-6z" fill="${MARK}"/>`,
  send: (fine) =>
    sheet +
    (fine
      ? lines([
          [12, 17],
          [17, 14],
        ])
      : "") +
    badge(INK, stroke("M18.8 23h8.2M23.4 19.2l3.8 3.8-3.8 3.8")),
  contacts:
    () => `<rect x="3" y="5" width="26" height="22" rx="2" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>
<circle cx="11.5" cy="13" r="3.2" fill="${INK}"/><path d="M6.5 22.5c0-3.4 2.2-5.2 5-5.2s5 1.8 5 5.2z" fill="${INK}"/>
${stroke("M19.5 12.5h6M19.5 17h6M19.5 21.5h4", LINE, 2)}`,
  breach: (fine) =>
    sheet +
    (fine
      ? lines([
          [12, 17],
          [17, 14],
        ])
      : "") +
    badge(MARK, stroke("M23 18.4v5.4") + `<circle cx="23" cy="27.2" r="1.4" fill="${PAPER}"/>`),
  table: (
    fine,
  ) => `<rect x="3" y="3" width="23" height="20" rx="1.5" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>
<path d="M3 4h23v5H3z" fill="${INK}"/>
<path d="M3 ${fine ? 16 : 15.5}h23M11 9v14M19 9v14" stroke="${INK}" stroke-width="${fine ? 1.5 : 2}"/>
${badge(INK, stroke("M23 18.8v8.4M18.8 23h8.4"))}`,
};

const PRODUCT_SIZES = [16, 20, 24, 32, 40, 64, 80, 128];
const BUTTON_SIZES = [16, 20, 24, 32, 40, 64, 80];

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const [name, draw] of Object.entries(drawings)) {
    for (const size of name === "modeltrouw" ? PRODUCT_SIZES : BUTTON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${draw(size >= 24)}</svg>`,
      );
      await page.screenshot({
        path: path.join(__dirname, `${name}-${size}.png`),
        omitBackground: true,
      });
    }
  }
  await browser.close();
}

main();
