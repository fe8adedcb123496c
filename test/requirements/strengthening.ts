/**
 * Deletions that take away a limit, a condition or an exception of what carries a limb: judged by hand on
 * 27 November 2026, nothing is weaker by them.
 */
export interface Strengthening {
  model: string;
  article: string;
  from: string;
  to?: string;
}

const boz = (article: string, from: string, to = ""): Strengthening => ({
  model: "boz-2017",
  article,
  from,
  to,
});
const mms = (article: string, from: string, to = ""): Strengthening => ({
  model: "mms",
  article,
  from,
  to,
});
const bouw = (article: string, from: string, to = ""): Strengthening => ({
  model: "bouw-verwerker",
  article,
  from,
  to,
});

export const STRENGTHENING: readonly Strengthening[] = [
  boz("3.3", "redelijke "),
  boz("4.6", ", indien deze daarover beschikt"),
  boz("4.7", "in alle redelijkheid "),
  boz("4.7", "indien Verwerkingsverantwoordelijke daarom verzoekt, "),
  boz("4.8", ", waar nodig,"),
  boz("5.2", "(mogelijk) "),
  boz("5.3", " die redelijkerwijs van hem kunnen worden verwacht"),
  boz("7.1", "Het voorgaande is niet van toepassing op de in Bijlage 1 vermelde Subverwerkers."),
  boz("8.4", ", tenzij de AVG anders bepaalt in welk geval de AVG voorgaat"),
  boz("11.2", "tegen redelijke kosten, "),
  mms("5.5", "redelijke "),
  mms("5.6", "redelijke "),
  mms("6.2", "redelijke "),
  mms("8.2", "redelijke "),
  mms(
    "12.4",
    "Indien gewenst en voor zover mogelijk, kan verantwoordelijke",
    "Verantwoordelijke kan",
  ),
  bouw("6.1", ", tenzij dit op basis van een wettelijke verplichting niet kan"),
  bouw("7.1", "indien nodig "),
  bouw("8.2", ", voor zover dit is ontstaan door de werkzaamheden van Verwerker"),
];
