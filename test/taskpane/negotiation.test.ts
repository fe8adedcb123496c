/**
 * The twenty changes that the lawyers negotiate on (../verdict/negotiated.ts), all that stand together in one
 * agreement, handled by clicks with the example playbook; judged on the saved file and by the command line.
 */
import { examplePlaybook, filledRung } from "../../src/playbook";
import { folder, run } from "../cli/run";
import { negotiatedDocx } from "../report/negotiated";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { NEGOTIATED } from "../verdict/negotiated";
import { bodyText, refused } from "../word/support/document-part";
import { US } from "./support/counterparty";
import { annexRows, documentXml } from "./support/docx";
import { settled } from "./support/frame";
import { card, cardNames, goTo } from "./support/pane";

const files = folder();
const playbook = examplePlaybook("boz-2017")!;
const ANSWERS = { "bedrag gebeurtenis": "€ 1.000.000", "bedrag jaar": "€ 2.000.000" };
const FIELDS = { "bedrag-gebeurtenis": "€ 1.000.000", "bedrag-jaar": "€ 2.000.000" };

/** What a lawyer of the controller does with each (law/negotiation.md, its last lines; law/playbook.md). */
type Deed =
  | { rung: number }
  | { restore: true }
  /** Accepted, and said why. */
  | { record: string };
interface Handled {
  place: string;
  ref: string;
  deed: Deed;
}
const restore = (ref: string, place = ref): Handled => ({ place, ref, deed: { restore: true } });
const rung = (ref: string, number: number, place = ref): Handled => ({
  place,
  ref,
  deed: { rung: number },
});
const record = (ref: string, reason: string): Handled => ({
  place: ref,
  ref,
  deed: { record: reason },
});

const FIFTEEN: readonly Handled[] = [
  // 14 first: everything else hangs on it, and it is never accepted.
  restore("2.3"),
  restore("3.3"),
  rung("3.7", 1),
  record("4.2", "ISO 27001 volstaat voor deze dienst."),
  restore("4.3"),
  rung("4.7", 1, "4.7"),
  rung("5.2", 1),
  record("6.4", "Bijstand tegen vergoeding, zoals artikel 9.2 al bepaalt."),
  // With the clause that goes along, or the duty to pass on hangs on a consent that never comes.
  rung("7.1", 2),
  // A cap with an indemnity (playbook A): the indemnity comes back.
  restore("8.3"),
  record("8.7", "Dit bedrag is voor deze dienst afdoende."),
  rung("8.8", 1, "na 8.7"),
  restore("9.3"),
  record("10.7", "Ontbinding is elders voldoende geregeld."),
  restore("10.9"),
  restore("11.1"),
  rung("11.2", 1),
  restore("13.4"),
  record("13.6", "Beide Partijen zijn in Dublin gevestigd."),
];
const FIVE: readonly Handled[] = [
  restore("1.4"),
  restore("3.1"),
  restore("3.9", "na 3.8"),
  record("8.2", "In ons voordeel."),
  restore("8.6"),
];

let word: OpenAddin;
afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

/** The card at a reference, whatever number its clause has in the document by now. */
async function nameAt(place: string): Promise<string> {
  const names = await cardNames(word);
  const found = names.find(
    (name) => name === place || (/^[, ]/u.test(name.slice(place.length)) && name.startsWith(place)),
  );
  if (found === undefined) throw new Error(`no card at ${place}: ${names.join("; ")}`);
  return found;
}

async function handle({ place, deed }: Handled): Promise<void> {
  const at = await card(word, await nameAt(place));
  const press = (name: string) => at.getByRole("button", { name, exact: true }).click();
  if ("restore" in deed) await press(place.startsWith("na ") ? "Haal weg" : "Herstel modeltekst");
  else if ("record" in deed) {
    await press("Leg vast");
    await word.pane.locator("textarea:focus").waitFor();
    await word.page.keyboard.type(deed.record);
    await word.page.keyboard.press("Control+Enter");
  } else {
    const name = `Zet terugval ${deed.rung} in`;
    if (deed.rung > 1) {
      await at.getByText("Andere terugval, opmerking of plaats").click();
      await at.getByLabel("Terugval", { exact: true }).selectOption(String(deed.rung));
    }
    await press(name);
    // What is open is asked; what it comes to stand beside is told; each before anything is written.
    for (const [label, answer] of Object.entries(ANSWERS)) {
      const blank = at.getByLabel(
        label.replace("bedrag", "bedrag per").replace("jaar", "kalenderjaar"),
      );
      if ((await blank.count()) > 0) await blank.fill(answer);
    }
    await settled(word);
    while ((await at.getByRole("button", { name, exact: true }).count()) > 0) {
      await press(name);
      await settled(word);
    }
  }
  await settled(word);
}

/** Cells and paragraphs as they are read: runs of white space are one space, lines of a cell stand together. */
const bare = (text: string): string => text.replace(/\s+/gu, "");
const lines = (xml: string): string[] =>
  bodyText(xml).flatMap((text) => (text.trim() === "" ? [] : [text.trim()]));

interface Told {
  deviations: { article: string; ownNumber?: string; recorded: boolean }[];
  deviationTable: {
    rows: { article: string; rung?: { ref: string; rung: number; along?: true } }[];
  };
}

test.each([
  ["the fifteen", NEGOTIATED.slice(0, 15), FIFTEEN],
  ["and five", NEGOTIATED.slice(15), FIVE],
] as const)(
  "%s, in one agreement",
  async (_name, changes, handled) => {
    const theirs = negotiatedDocx(changes.flatMap(({ acts }) => acts));
    word = await openAddin({ document: theirs, wordApi: "1.9" });
    await goTo(word, "Standpunten");
    await word.pane.getByRole("button", { name: "Begin met het voorbeeld" }).click();
    await word.pane.getByText("Voorbeeld, geen advies").waitFor();
    await goTo(word, "Controleren");
    const all = changes.flatMap(({ deviations }) => deviations);
    expect(handled).toHaveLength(all.length);
    await word.pane.getByText(`0 van ${all.length} afgehandeld`).waitFor();
    for (const one of handled) await handle(one);
    await word.pane.getByText(new RegExp(`^${all.length} van ${all.length} afgehandeld`)).waitFor();

    const docx = await word.save();
    expect(await validate(docx)).toEqual([]);
    // All of it is tracked: refused, it is what they sent.
    expect(lines(refused(documentXml(docx), US))).toEqual(lines(documentXml(theirs)));
    // What is for ourselves is nowhere.
    expect(documentXml(docx)).not.toMatch(/terugval|standpunt/iu);

    // Bijlage 4: what was recorded and our rungs, each with its reason, and nothing else.
    const rungs = handled.flatMap(({ ref, deed }) => {
      if (!("rung" in deed)) return [];
      const { rungs: own, after } = playbook.positions.find((one) => one.ref === ref)!;
      const { text, reason, along = [] } = own[deed.rung - 1]!;
      const number = after === undefined ? ref : `${ref} (nieuw)`;
      return [
        [number, filledRung(text, FIELDS)!, reason] as const,
        ...along.map((one) => [one.ref, one.text, one.reason] as const),
      ];
    });
    const recorded = handled.flatMap(({ ref, deed }) =>
      "record" in deed ? [[ref, deed.record] as const] : [],
    );
    const rows = annexRows(docx).filter((row) => row.some((cell) => cell !== ""));
    expect(rows.map(([article]) => article).sort()).toEqual(
      [...rungs, ...recorded].map(([article]) => article).sort(),
    );
    const rowOf = (article: string) => rows.find(([own]) => own === article);
    for (const [article, text, reason] of rungs) {
      expect(bare(rowOf(article)?.[2] ?? "")).toBe(bare(text));
      expect(rowOf(article)?.[3]).toBe(reason);
    }
    for (const [article, reason] of recorded) expect(rowOf(article)?.[3]).toBe(reason);

    // The command line agrees: in the body only what was recorded, in Bijlage 4 each rung known exactly.
    const book = files.file("standpunten.json", JSON.stringify(playbook));
    const file = files.file("afgehandeld.docx", docx);
    const told: Told = JSON.parse((await run("check", file, "--playbook", book, "--json")).out);
    expect(told.deviations.map(({ article, recorded: done }) => [article, done]).sort()).toEqual(
      recorded.map(([article]) => [article, true]).sort(),
    );
    const known = told.deviationTable.rows.flatMap(({ article, rung: found }) =>
      found && !found.along
        ? [`${article.replace(" (nieuw)", "")}: ${found.ref} ${found.rung}`]
        : [],
    );
    expect(known.sort()).toEqual(
      handled
        .flatMap(({ ref, deed }) => ("rung" in deed ? [`${ref}: ${ref} ${deed.rung}`] : []))
        .sort(),
    );
  },
  600_000,
);
