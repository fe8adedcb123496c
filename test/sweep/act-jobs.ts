/** The acts of a card, one press each: the document, what is typed beforehand, the button. */
import { supplierDocx } from "../corpus/supplier";
import { negotiatedDocx } from "../report/negotiated";
import { type OpenAddin } from "../support/browser";
import { settled } from "../taskpane/support/frame";
import { card, check, edit, goTo, insert } from "../taskpane/support/pane";
import { theirRows } from "../taskpane/support/their-rows";
import { withPart } from "../word/support/document-part";
import { type Job } from "./jobs";
import { type Places } from "./oddities";

/** Of 3.3, as the model says it and as the other side does. */
const MODELS = "Verwerkingsverantwoordelijke onmiddellijk";
const THEIRS = "Verwerkingsverantwoordelijke binnen 72 uur";
/** Of 8.7. */
const AMPLE = "afdoende dekking";
const ENOUGH = "voldoende dekking";
/** Of 4.7, in a row of theirs. */
const ONE_YEAR = "eenmaal per jaar in de gelegenheid";
const THREE_YEARS = "eenmaal per drie jaar in de gelegenheid";
const THEIR_REASON = "Standaardvoorwaarden van leverancier";
export const REASON = "Zo afgesproken bij de onderhandeling";

const swap = (docx: Uint8Array, from: string, to: string) =>
  withPart(docx, (xml) => xml.replace(from, to));
const theirs = () => Promise.resolve(swap(supplierDocx(), MODELS, THEIRS));
const THEM = 'w:author="M. de Wit" w:date="2026-11-18T10:00:00Z"';
const RUN =
  /<w:r>(?:(?!<\/w:r>).)*?<w:t([^>]*)>([^<]*Verwerkingsverantwoordelijke )onmiddellijk([^<]*)<\/w:t><\/w:r>/su;
const tracked = () =>
  Promise.resolve(
    withPart(supplierDocx(), (xml) =>
      xml.replace(
        RUN,
        (_, space: string, left: string, right: string) =>
          `<w:r><w:t xml:space="preserve">${left}</w:t></w:r><w:del w:id="901" ${THEM}><w:r><w:delText>onmiddellijk</w:delText></w:r></w:del><w:ins w:id="902" ${THEM}><w:r><w:t>binnen 72 uur</w:t></w:r></w:ins><w:r><w:t${space}>${right}</w:t></w:r>`,
      ),
    ),
  );

async function openCard(word: OpenAddin): Promise<void> {
  await check(word);
  await card(word, "3.3");
}

const press = async (word: OpenAddin, name: string): Promise<void> => {
  await word.pane.getByRole("button", { name, exact: true }).first().click();
  await settled(word);
};
async function type(word: OpenAddin, text: string): Promise<void> {
  await word.pane.locator("textarea:focus").waitFor();
  await word.page.keyboard.type(text);
}

const SUPPLIER: Places = { line: "VERWERKERSOVEREENKOMST", row: "T.b.v. de continu" };
const common = { kind: "act", ...SUPPLIER } as const;
const restored = { ...common, words: { come: MODELS, go: THEIRS }, target: THEIRS, start: theirs };
const kept = { ...common, words: { come: THEIRS, go: MODELS }, target: THEIRS, start: theirs };

export const ACT_JOBS: Job[] = [
  { name: "restore the model text", ...restored, ready: openCard, button: /^Herstel modeltekst$/ },
  {
    name: "undo that on its card",
    ...common,
    words: { come: THEIRS, go: MODELS },
    target: MODELS,
    start: theirs,
    ready: async (word) => {
      await openCard(word);
      await press(word, "Herstel modeltekst");
      await word.pane.getByRole("button", { name: "Maak ongedaan" }).waitFor();
    },
    button: /^Maak ongedaan$/,
  },
  {
    name: "record with a reason",
    ...kept,
    ready: async (word) => {
      await openCard(word);
      await press(word, "Leg vast");
      await type(word, REASON);
    },
    button: /^Leg vast$/,
  },
  {
    name: "restore and record",
    ...restored,
    ready: async (word) => {
      await openCard(word);
      await press(word, "Meer besluiten");
      await word.pane.getByRole("menuitem", { name: "Herstel en leg vast" }).click();
      await type(word, REASON);
    },
    button: /^Herstel en leg vast$/,
  },
  {
    name: "accept their proposal",
    ...kept,
    start: tracked,
    ready: openCard,
    button: /^Accepteer$/,
  },
  {
    name: "refuse their proposal",
    ...restored,
    start: tracked,
    ready: openCard,
    button: /^Weiger$/,
  },
  {
    name: "a comment in Word",
    ...kept,
    ready: async (word) => {
      await openCard(word);
      await press(word, "Opmerking");
      await type(word, REASON);
    },
    button: /^Plaats opmerking$/,
  },
  {
    name: "two restored at once",
    ...restored,
    start: async () => swap(await theirs(), AMPLE, ENOUGH),
    ready: async (word) => {
      await check(word);
      await press(word, "Herstel alle…");
    },
    button: /^Herstel 2$/,
  },
  {
    name: "the article of a row put right",
    ...common,
    words: { come: "8.3", go: "\u0000" },
    start: () => Promise.resolve(supplierDocx()),
    ready: async (word) => {
      await check(word);
    },
    button: /^Wijzig 8\.2 in 8\.3$/,
  },
  {
    name: "a rung of ours in the place of their row",
    kind: "act",
    line: "VERWERKERSOVEREENKOMST",
    row: THEIR_REASON,
    target: THEIR_REASON,
    words: { come: "artikel 9.2 is niet van toepassing op", go: THREE_YEARS },
    start: () =>
      Promise.resolve(
        theirRows(negotiatedDocx([]), [["4.7", ONE_YEAR, THREE_YEARS, THEIR_REASON]]),
      ),
    ready: async (word) => {
      await goTo(word, "Standpunten");
      const begin = word.pane.getByRole("button", { name: "Begin met het voorbeeld" });
      await begin.or(word.pane.getByText("Voorbeeld, geen advies")).first().waitFor();
      if ((await begin.count()) > 0) await begin.click();
      await check(word);
    },
    button: /^Vervang rij 4\.7 door terugval 1$/,
  },
  {
    name: "an annex under its sentence",
    kind: "act",
    line: "VERWERKERSOVEREENKOMST",
    words: { come: "schriftelijke afspraak over afwijkingen", go: "\u0000" },
    start: async (word) => {
      await word.open(new Uint8Array());
      await insert(word, { model: "bouw-verwerker" });
      await edit(word, "4.3", "ieder jaar", "desgevraagd");
      return word.save();
    },
    ready: async (word) => {
      await check(word);
      await goTo(word, "Controleren");
      await word.pane.getByRole("button", { name: "Overzicht van afwijkingen" }).click();
      await word.pane.getByRole("checkbox", { name: "Deze zin komt in de overeenkomst" }).check();
    },
    button: /^Voeg bijlage toe$/,
  },
];
