/** What the command line says of a report that it made. */
import type { Texts } from "./locale";

const nl = {
  written: (audience: "client" | "officer" | "counterparty") =>
    `verslag geschreven voor ${{ client: "de cliënt", officer: "de functionaris gegevensbescherming", counterparty: "de wederpartij" }[audience]}.`,
  uncompared: "Geen model herkend; er is niets vergeleken en dat staat in het verslag.",
};

const en: typeof nl = {
  written: (audience) =>
    `report written for ${{ client: "the client", officer: "the data protection officer", counterparty: "the counterparty" }[audience]}.`,
  uncompared: "No standard agreement recognised; nothing was compared, and the report says so.",
};

export const reportCliTexts: Texts<typeof nl> = { nl, en };
