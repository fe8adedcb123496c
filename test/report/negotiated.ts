/** A BOZ agreement with every blank filled, in which the counterparty changed what is usually negotiated, each in its own words. */
import { changed, type Act } from "../requirements/changes";
import { sourceOf } from "../requirements/words";
import { Random } from "../corpus/random";
import { HABITS, PLAIN, type Habit } from "../corpus/writer/habit";
import { zipDocx, type DocxParts } from "../corpus/writer/package";
import { writeDocument } from "../corpus/writer/write";

export const CAP =
  "De totale aansprakelijkheid van Verwerker op grond van deze Verwerkersovereenkomst is beperkt tot € 250.000 per gebeurtenis en € 500.000 per kalenderjaar.";

export const ACTS: readonly Act[] = [
  { behind: "8.7", add: CAP },
  {
    at: "5.2",
    from: "daarvan onmiddellijk in kennis te stellen",
    to: "daarvan binnen 72 uur na ontdekking in kennis te stellen",
  },
  { at: "4.7", from: "eenmaal per jaar", to: "eenmaal per drie jaar" },
  {
    at: "3.7",
    from: /^.*$/s,
    to: "Verwerker mag Persoonsgegevens verwerken of laten verwerken in landen buiten de Europese Economische Ruimte (“EER”), mits is voldaan aan de artikelen 44 tot en met 49 AVG.",
  },
  {
    at: "11.1",
    from: "langer dan tot het einde",
    to: "langer dan tot twaalf maanden na het einde",
  },
  {
    at: "11.2",
    from: "naar keuze van Verwerkingsverantwoordelijke",
    to: "naar keuze van Verwerker",
  },
  { drop: "8.3" },
  { drop: "9.3" },
  { at: "13.4", from: "Nederlands recht", to: "Iers recht" },
  {
    at: "2.3",
    from: "prevaleert het bepaalde in de Verwerkersovereenkomst",
    to: "prevaleert het bepaalde in de Overeenkomst",
  },
];

export function negotiatedParts(acts: readonly Act[] = ACTS, habit: Habit = PLAIN): DocxParts {
  const agreement = sourceOf("boz-2017");
  const lines = changed(agreement.lines, acts).map((line) => ({ line }));
  return writeDocument(agreement, lines, habit, new Random(17));
}

export const negotiatedDocx = (acts?: readonly Act[], habit?: Habit): Uint8Array =>
  zipDocx(negotiatedParts(acts, habit));

/** Six ways in which people lay out one agreement. */
export const SIX: readonly Habit[] = HABITS.slice(0, 6);
