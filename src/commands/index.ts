/**
 * The page behind the ribbon's inserting buttons. Their text in the document, with the cursor behind
 * it, is the answer; only a failure has something to say.
 */
import { commandTexts } from "../messages/commands";
import { localeOf, type Locale } from "../messages/locale";
import { shellTexts } from "../messages/pane/shell";
import { failureText, failureTexts } from "../messages/failures";
import { startHost } from "../word/host";
import type { Inserted } from "../word/insert";
import { insertDeviationAnnex, insertForm } from "../word/ribbon";
import { toFailure } from "../word/failure";
import { notify } from "./notify";

/** Runs a command and ends it, whatever happens: Word waits for that. */
async function command(
  event: Office.AddinCommands.Event,
  work: () => Promise<Inserted>,
): Promise<void> {
  try {
    await startHost();
    const { unconfirmed } = await work();
    if (unconfirmed) await notify(commandTexts[language()].unconfirmed);
  } catch (error) {
    const { code, detail } = toFailure(error);
    const { what, todo } = failureText(failureTexts[language()], code);
    await notify(`${what} ${todo}\n${shellTexts[language()].errorCode(code, detail)}`);
  } finally {
    event.completed();
  }
}

/** Of Office; its context is missing where it could not start. */
function language(): Locale {
  const context = Office.context as Office.Context | undefined;
  return localeOf(context?.displayLanguage ?? navigator.language);
}

function associate(name: string, work: () => Promise<Inserted>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event, work));
}

void Office.onReady(() => {
  associate("insertContactForm", () => insertForm("contacts"));
  associate("insertBreachForm", () => insertForm("breach-form"));
  associate("insertDeviationAnnex", () => insertDeviationAnnex());
});
