/** What a user does in the pane, by role and name as a user finds it. */
import type { OpenAddin } from "../../support/browser";

const WAIT = { timeout: 60_000 };

export type PageName = "Opstellen" | "Invullen" | "Controleren" | "Bijlage 4";

export async function goTo({ pane }: OpenAddin, name: PageName): Promise<void> {
  await pane.getByRole("tab", { name, exact: true }).click();
}

/** Chooses on Opstellen and presses Invoegen; resolves to what the pane then says. */
export async function insert(
  word: OpenAddin,
  choice: { model?: string; part?: string; where?: "Bij de cursor" | "Aan het einde" } = {},
): Promise<string> {
  const { pane } = word;
  await goTo(word, "Opstellen");
  await pane.getByLabel("Modelovereenkomst").selectOption(choice.model ?? "boz-2017");
  await pane.getByLabel("Wat invoegen").selectOption(choice.part ?? "agreement");
  if (choice.where) await pane.getByRole("radio", { name: choice.where }).check();
  await pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  return message(word);
}

/** The notice under the buttons, once the pane is no longer busy: a press shows that at once. */
export async function message({ pane }: OpenAddin): Promise<string> {
  await pane
    .locator("[aria-busy=true]")
    .first()
    .waitFor({ state: "hidden", ...WAIT });
  const notice = pane.locator("[data-notice]");
  return (await notice.count()) > 0 ? notice.last().innerText() : "";
}

/** Presses the check button; resolves to the verdict. */
export async function check(word: OpenAddin): Promise<string> {
  const { pane } = word;
  await goTo(word, "Controleren");
  await pane.getByRole("button", { name: /^(Controleren|Opnieuw controleren)$/ }).click();
  await pane
    .locator("[aria-busy=true]")
    .first()
    .waitFor({ state: "hidden", ...WAIT });
  await pane.getByRole("heading", { level: 1 }).waitFor(WAIT);
  return pane.getByRole("heading", { level: 1 }).innerText();
}

/** Presses "Bijlage 4 maken" or "bijwerken"; resolves to what the pane then says. */
export async function writeAnnex(word: OpenAddin): Promise<string> {
  await goTo(word, "Bijlage 4");
  await word.pane.getByRole("button", { name: /^Bijlage 4 (maken|bijwerken)$/ }).click();
  return message(word);
}

/** Replaces words in the paragraph whose text begins with `start`, as a person types. */
export async function edit(
  word: OpenAddin,
  start: string,
  from: string,
  to: string,
): Promise<number> {
  const paragraphs = await word.paragraphs();
  const bare = paragraphs.map((text) => text.split("\t").at(-1) ?? "");
  const index = paragraphs.findIndex((text) => text.startsWith(start) && text.includes(from));
  const text = bare[index];
  if (text === undefined) throw new Error(`no paragraph begins with ${start} and says ${from}`);
  await word.typeOver(index, text.replace(from, to));
  return index;
}
