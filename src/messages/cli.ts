/** What the command line says besides errors (those stand in errors.ts). */
import type { Texts } from "./locale";

const nl = {
  usage: `Modeltrouw – modelovereenkomsten invoegen en controleren

  modeltrouw compose --model ID --out BESTAND.docx [--answers antwoorden.json]
      Maakt de hele overeenkomst als Word-document.

  modeltrouw check BESTAND.docx… [--model ID] [--view accepted|rejected] [--json] [--strict]
      Vergelijkt met de modeltekst en meldt elke afwijking.
      --json    één JSON-object per regel, één per bestand (zie docs/report.md)
      --strict  ook bevindingen tellen mee voor de afsluitcode
      --view    bijgehouden wijzigingen als aanvaard (standaard) of als geweigerd lezen

  modeltrouw annex BESTAND.docx --out BESTAND2.docx [--model ID]
      Maakt Bijlage 4 of werkt haar bij.

Afsluitcode: 0 geen afwijkingen, 1 wel, 2 een bestand of opdracht kon niet worden gelezen.
`,
  written: (path: string, model: string) => `${path}: ${model} geschreven.`,
  closed: { final: "als definitief gemarkeerd", protected: "beveiligd", signed: "ondertekend" },
};

const en: typeof nl = {
  usage: `Modeltrouw – insert and check standard agreements

  modeltrouw compose --model ID --out FILE.docx [--answers answers.json]
      Makes the whole agreement as a Word document.

  modeltrouw check FILE.docx… [--model ID] [--view accepted|rejected] [--json] [--strict]
      Compares with the model text and tells every deviation.
      --json    one JSON object a line, one a file (see docs/report.md)
      --strict  findings count for the exit code too
      --view    read tracked changes as accepted (default) or as rejected

  modeltrouw annex FILE.docx --out FILE2.docx [--model ID]
      Makes Annex 4 or brings it up to date.

Exit code: 0 no deviations, 1 some, 2 a file or the command could not be read.
`,
  written: (path, model) => `${path}: ${model} written.`,
  closed: { final: "marked as final", protected: "protected", signed: "signed" },
};

export const cliTexts: Texts<typeof nl> = { nl, en };
