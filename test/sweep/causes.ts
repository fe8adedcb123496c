/** Sentences that say why something was not done, with what must be so; and states of the pane, which claim nothing. */
import { type Claim, nothing, oddities, only, something } from "./case";

export const CAUSES: readonly Claim[] = [
  [
    /Dit document is (?:beveiligd|als definitief|ondertekend)/,
    (one) =>
      only(one.odd.other?.kind === "protects the document", "it is not protected") ?? nothing(one),
  ],
  [
    /Iemand anders heeft het document intussen gewijzigd/,
    (one) => only(one.odd.other !== undefined, "nobody changed it") ?? nothing(one),
  ],
  [
    /bibliotheek waarin het staat, vraagt om uitchecken/,
    (one) => only(oddities(one).checkOutLibrary === true, "no such library") ?? nothing(one),
  ],
  [
    /kan deze stap in de browser/,
    (one) =>
      only(
        (oddities(one).browserRefuses ?? []).length > 0 || oddities(one).cellWrapRefused === true,
        "nothing is refused here",
      ) ?? nothing(one),
  ],
  [
    /meldde dat het klaar was, maar de tekst staat niet/,
    (one) => only(oddities(one).silentInsert === true, "Word did not say so") ?? nothing(one),
  ],
  [/Er is alleen gelezen; er is niets gewijzigd/, nothing],
  [/Word gaf geen antwoord/, (one) => only(one.failing, "it answered")],
  [
    /gaf de inhoud van het document niet/,
    (one) =>
      only(one.failing || oddities(one).ooxmlRefused !== undefined, "it gave them") ?? nothing(one),
  ],
  [
    /liet daarna niet zien|kon niet worden nagelezen/,
    (one) => only(one.failing || oddities(one).ooxmlRefused !== undefined, "it can be read"),
  ],
  [/Een deel van de wijziging staat in het document/, something],
  [/Er is niets (?:gewijzigd|ingevoegd|geschreven)/, nothing],
  [
    /Deze plaats staat niet meer zo/,
    (one) => only(one.odd.other !== undefined || one.failing, "nobody changed it") ?? nothing(one),
  ],
  [/Er ging iets mis/, nothing],
  // States of the pane, no outcome of the job
  [/^\d+ van \d+ ingevuld$/, () => null],
  [
    /^(?:Dit resultaat is verouderd|Niet meegelezen|Word gaf dit document niet in zijn geheel|Klaar|Niet klaar|Niet vergeleken|Buiten de overeenkomst|Geen model herkend)/,
    () => null,
  ],
];
