/** What a write that nobody saw end has left: told at the opening of the pane. */
import type { Texts } from "../locale";

const nl = {
  title: "Een eerdere bewerking is niet afgemaakt.",
  text: "Het paneel werd gesloten terwijl Modeltrouw in dit document schreef.",
  lines: (count: number) =>
    count === 1
      ? "Er staat nog één onvolledige regel van Modeltrouw."
      : `Er staan nog ${count} onvolledige regels van Modeltrouw.`,
  tracking: "Wijzigingen bijhouden staat nog aan; u had het uit.",
  tidy: "Opruimen",
  leave: "Laten staan",
  done: "Opgeruimd: het document staat weer zoals u het had.",
  lineLeft: "Opgeruimd. Aan het einde staat nog een lege regel; verwijder die zelf.",
};

const en: typeof nl = {
  title: "An earlier action was not finished.",
  text: "The pane was closed while Modeltrouw was writing in this document.",
  lines: (count) =>
    count === 1
      ? "One incomplete line of Modeltrouw is still there."
      : `${count} incomplete lines of Modeltrouw are still there.`,
  tracking: "Track Changes is still on; you had it off.",
  tidy: "Tidy up",
  leave: "Leave as it is",
  done: "Tidied up: the document is as you had it.",
  lineLeft: "Tidied up. An empty line remains at the end; remove it yourself.",
};

export const unfinishedTexts: Texts<typeof nl> = { nl, en };
