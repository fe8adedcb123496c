import {
  type Browser,
  chromium,
  type ConsoleMessage,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { type Settings } from "../host/page/settings";
import { type TrackingMode } from "../host/docx/document";
import { type StoryKind } from "../host/docx/stories";
import { type ActionDone } from "../host/protocol/engine";
import { type Oddities } from "../host/protocol/oddities";
import { type OtherEdit } from "../host/protocol/second-user";
import { officeFile, startServer, type StandInServer } from "../host/server/server";
import { findCommand } from "./command";
import { ensureDist } from "./dist";

export interface OpenOptions extends Partial<Omit<Settings, "manifest">> {
  /** the .docx that is open in Word; an empty document without it */
  document?: Uint8Array;
  /** the add-in's folder; the built dist without it */
  addin?: string;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
  /** width of the task pane in pixels; Word's own is about 330 */
  paneWidth?: number;
  viewport?: { width: number; height: number };
  /** a network that does not let Office.js through */
  officeJs?: "blocked";
}

/** Word with the add-in's pane open, driven by what a user can click and by what a test orders. */
export interface OpenAddin {
  /** the host page: the document, the ribbon */
  page: Page;
  /** the inside of the task pane */
  pane: FrameLocator;
  /** batches that crossed the wire, Word.run's own releases apart */
  syncs(): Promise<number>;
  actions(): Promise<number>;
  resetCounts(): Promise<void>;
  /** each action since the counts were reset: its batch, and whether the document is another after it */
  done(): Promise<ActionDone[]>;
  /** copies of the file that the add-in asked for and did not close */
  openCopies(): Promise<number>;
  /** files that the add-in opened in windows of their own */
  opened(): Promise<Uint8Array[]>;
  /** the document as a .docx */
  save(): Promise<Uint8Array>;
  open(docx: Uint8Array): Promise<void>;
  /** the n-th action from now fails; with `after` it is done first */
  failAction(count: number, options?: { after?: boolean }): Promise<void>;
  /** the n-th batch from now is done, and its answer never comes */
  dropAnswer(count: number): Promise<void>;
  clearFaults(): Promise<void>;
  /** how many ordered faults have happened */
  fired(): Promise<number>;
  references(): Promise<number>;
  /** presses a ribbon button by control id or function name; ends when the add-in says completed */
  press(idOrFunction: string): Promise<void>;
  openPane(path?: string): Promise<void>;
  closePane(): Promise<void>;
  setReadOnly(on: boolean): Promise<void>;
  setTracking(on: boolean): Promise<void>;
  /** the user's own setting of Track Changes */
  setTrackingMode(mode: TrackingMode): Promise<void>;
  trackingMode(): Promise<TrackingMode>;
  /** how Word behaves from now on; what is not named is as documented */
  setOddities(oddities: Partial<Oddities>): Promise<void>;
  /** edits of somebody else, right after the n-th batch from now; 0 is at once. Counts as fired. */
  secondUser(after: number, edits: OtherEdit[]): Promise<void>;
  /** puts the cursor in the n-th header, footer, note or text box, from 0 */
  selectIn(kind: StoryKind, n?: number): Promise<void>;
  /** selects paragraphs that do not touch: the add-in is told of the last only */
  selectPieces(paragraphs: number[]): Promise<void>;
  /** the add-in's files with such a name are gone, as after an update behind an open pane; null: all are back */
  withdrawFiles(name: RegExp | null): Promise<void>;
  /** the paragraphs as printed: automatic number, tab, text */
  paragraphs(): Promise<string[]>;
  /** types into a paragraph, as a person does, all of its text anew */
  typeOver(paragraph: number, text: string): Promise<void>;
  addParagraphAfter(paragraph: number, text: string): Promise<void>;
  deleteParagraph(paragraph: number): Promise<void>;
  /** what the add-in keeps with the document, as JSON texts by name */
  settings(): Promise<Record<string, string>>;
  /** puts the cursor in a paragraph */
  putCursor(paragraph: number, offset?: number): Promise<void>;
  selection(): Promise<{ from: number; to: number }>;
  /** what the browser said was wrong: errors of pages and scripts, requests outside */
  problems: string[];
  /** every address asked for outside this machine, Office.js apart */
  outside: string[];
  close(): Promise<void>;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let shared: Promise<Browser> | null = null;

/** One Chromium for a test file; each openAddin has a profile of its own in it. */
function launch(): Promise<Browser> {
  shared ??= chromium.launch({
    executablePath: findCommand(["chromium", "chromium-browser", "google-chrome"], "chromium"),
    args: FLAGS,
  });
  return shared;
}

/** Ends the browser; call in afterAll of a file that opened one. */
export async function closeBrowser(): Promise<void> {
  const browser = shared;
  shared = null;
  await (await browser)?.close();
}

/** Opens Word with the add-in: the real Office.js, its wire protocol, a real .docx. */
export async function openAddin(options: OpenOptions = {}): Promise<OpenAddin> {
  const { document, addin, colorScheme, forcedColors, paneWidth, viewport, officeJs, ...settings } =
    options;
  const folder = addin ?? (await ensureDist());
  const server = await startServer({
    addin: folder,
    document,
    settings,
    locale: options.locale ?? "nl-NL",
  });
  const browser = await launch();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme: colorScheme ?? "light",
    forcedColors: forcedColors ?? "none",
    viewport: viewport ?? { width: 1280, height: 800 },
    locale: options.locale ?? "nl-NL",
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const outside: string[] = [];
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await context.route(
    (url) => !url.href.startsWith(new URL(server.url).origin) && url.protocol.startsWith("http"),
    async (route) => {
      const url = route.request().url();
      if (officeJs === "blocked") return route.abort();
      const name = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/([\w./-]+)/.exec(url);
      const found = name?.[1] ? await officeFile(name[1]) : null;
      if (found)
        return route.fulfill({
          body: typeof found.body === "string" ? found.body : Buffer.from(found.body),
          contentType: "text/javascript; charset=utf-8",
        });
      outside.push(url);
      return route.abort();
    },
  );
  const files: { gone: RegExp | null } = { gone: null };
  await context.route(
    (url) => files.gone?.test(url.pathname) === true,
    (route) => route.fulfill({ status: 404, body: "" }),
  );
  await page.goto(server.url);
  if (paneWidth !== undefined)
    await page.addStyleTag({ content: `:root { --pane: ${paneWidth}px }` });
  await page.waitForFunction(() => window.standIn !== undefined);
  return drive(page, problems, outside, files, async () => {
    await context.close();
    await server.close();
  });
}

function drive(
  page: Page,
  problems: string[],
  outside: string[],
  files: { gone: RegExp | null },
  close: StandInServer["close"],
): OpenAddin {
  const textOf = (paragraph: number) => page.locator(`[data-paragraph="${paragraph}"] > .text`);
  const call = <A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> =>
    page.evaluate<R, A>(work as never, argument as never);
  const putCursor = async (paragraph: number, offset = 0) => {
    await call(({ at, to }) => window.standIn?.select(at, to, to), { at: paragraph, to: offset });
  };
  const typeOver = async (paragraph: number, text: string) => {
    const printed = () => call((at: number) => window.standIn?.paragraphs()[at], paragraph);
    const before = await printed();
    await textOf(paragraph).fill(text);
    // On a busy machine the page may be drawn anew in between, and what was typed goes with the old one.
    if ((await printed()) === before) await textOf(paragraph).fill(text);
  };
  return {
    page,
    pane: page.frameLocator("#pane iframe"),
    problems,
    outside,
    close,
    putCursor,
    syncs: () => page.evaluate(() => window.standIn?.syncs() ?? -1),
    actions: () => page.evaluate(() => window.standIn?.actions() ?? -1),
    done: () => page.evaluate(() => window.standIn?.done() ?? []),
    resetCounts: () => page.evaluate(() => window.standIn?.resetCounts()),
    save: async () =>
      new Uint8Array(
        Buffer.from(await page.evaluate(() => window.standIn?.save() ?? ""), "base64"),
      ),
    open: (docx) =>
      call((text: string) => window.standIn?.open(text), Buffer.from(docx).toString("base64")),
    failAction: (count, { after = false } = {}) =>
      call(({ n, late }) => window.standIn?.failAction(n, late), { n: count, late: after }),
    dropAnswer: (count) => call((n: number) => window.standIn?.dropAnswer(n), count),
    clearFaults: () => page.evaluate(() => window.standIn?.clearFaults()),
    fired: () => page.evaluate(() => window.standIn?.fired() ?? -1),
    opened: async () =>
      (await page.evaluate(() => window.standIn?.opened() ?? [])).map(
        (one) => new Uint8Array(Buffer.from(one, "base64")),
      ),
    openCopies: () => page.evaluate(() => window.standIn?.openCopies() ?? -1),
    references: () => page.evaluate(() => window.standIn?.references() ?? -1),
    press: (id) => call((name: string) => window.standIn?.press(name), id),
    openPane: (path) => call((to: string | undefined) => window.standIn?.openPane(to), path),
    closePane: () => page.evaluate(() => window.standIn?.closePane()),
    setReadOnly: (on) => call((value: boolean) => window.standIn?.setReadOnly(value), on),
    setTracking: (on) => call((value: boolean) => window.standIn?.setTracking(value), on),
    setTrackingMode: (mode) =>
      call((to: TrackingMode) => window.standIn?.setTrackingMode(to), mode),
    trackingMode: () => page.evaluate(() => window.standIn?.trackingMode() ?? "Off"),
    setOddities: (oddities) =>
      call((asked: Partial<Oddities>) => window.standIn?.setOddities(asked), oddities),
    secondUser: (after, edits) =>
      call(({ n, all }) => window.standIn?.secondUser(n, all), { n: after, all: edits }),
    selectIn: (kind, n = 0) =>
      call(({ of, at }) => window.standIn?.selectIn(of, at), { of: kind, at: n }),
    selectPieces: (indices) => call((all: number[]) => window.standIn?.selectPieces(all), indices),
    withdrawFiles: (name) => {
      files.gone = name;
      return Promise.resolve();
    },
    paragraphs: () => page.evaluate(() => window.standIn?.paragraphs() ?? []),
    settings: () => page.evaluate(() => window.standIn?.settings() ?? {}),
    typeOver,
    addParagraphAfter: async (paragraph, text) => {
      await putCursor(paragraph);
      await page.click("#add-paragraph");
      await typeOver(paragraph + 1, text);
    },
    deleteParagraph: async (paragraph) => {
      await putCursor(paragraph);
      await page.click("#delete-paragraph");
    },
    selection: async () => {
      const state = await page.evaluate(() => window.standIn?.selection());
      return { from: state?.from.paragraph ?? -1, to: state?.to.paragraph ?? -1 };
    },
  };
}
