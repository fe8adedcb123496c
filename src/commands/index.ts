/**
 * The page behind the ribbon's inserting buttons. Their text in the document, with the cursor behind
 * it, is the answer; only a failure has something to say.
 */
import { commandTexts } from "../messages/commands";
import { localeOf, type Locale } from "../messages/locale";
import { shellTexts } from "../messages/pane/shell";
import { failureText, failureTexts } from "../messages/failures";
import { displayLanguage, onCommands } from "../word/function-commands";
import { startHost } from "../word/host";
import type { Inserted } from "../word/insert";
import { insertDeviationAnnex, insertForm } from "../word/ribbon";
import { toFailure } from "../word/failure";
import { notify } from "./notify";

/** Runs a command and says what went wrong; never rejects. */
async function told(work: () => Promise<Inserted>): Promise<void> {
  try {
    await startHost();
    const { unconfirmed, found } = await work();
    const texts = commandTexts[language()];
    if (unconfirmed) await notify(texts.unconfirmed);
    else if (found && (found.unnumbered.length > 0 || !found.tagged))
      await notify(texts.incomplete);
  } catch (error) {
    const { code, detail } = toFailure(error);
    const { what, todo } = failureText(failureTexts[language()], code);
    await notify(`${what} ${todo}\n${shellTexts[language()].errorCode(code, detail)}`);
  }
}

function language(): Locale {
  return localeOf(displayLanguage() ?? navigator.language);
}

onCommands({
  insertContactForm: () => told(() => insertForm("contacts")),
  insertBreachForm: () => told(() => insertForm("breach-form")),
  insertDeviationAnnex: () => told(() => insertDeviationAnnex()),
});
