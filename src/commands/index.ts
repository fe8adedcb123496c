/**
 * The page behind the ribbon's inserting buttons. Their text in the document, with the cursor behind
 * it, is the answer; only a failure has something to say.
 */
import { localeOf } from "../messages/locale";
import { failureText, failureTexts } from "../messages/failures";
import { startHost } from "../word/host";
import { insertDeviationAnnex, insertForm } from "../word/ribbon";
import { toFailure } from "../word/failure";
import { notify } from "./notify";

/** Runs a command and ends it, whatever happens: Word waits for that. */
async function command(
  event: Office.AddinCommands.Event,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await startHost();
    await work();
  } catch (error) {
    const { code } = toFailure(error);
    const text = failureText(failureTexts[localeOf(Office.context.displayLanguage)], code);
    await notify(`${text.what} ${text.todo}`);
  } finally {
    event.completed();
  }
}

function associate(name: string, work: () => Promise<unknown>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event, work));
}

void Office.onReady(() => {
  associate("insertContactForm", () => insertForm("contacts"));
  associate("insertBreachForm", () => insertForm("breach-form"));
  associate("insertDeviationAnnex", () => insertDeviationAnnex());
});
