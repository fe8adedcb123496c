/** Beside the third paragraph: art. 28(4) and (9), art. 33(2), and what only the guide asks. */
import { limb, type Limb } from "./limb";

export const BESIDE: readonly Limb[] = [
  limb(
    "28.4-zelfde",
    "eis",
    "dezelfde verplichtingen inzake gegevensbescherming opgelegd",
    "dezelfde verplichtingen voor de subverwerker",
    "the same obligations for the sub-processor",
  ),
  limb(
    "28.4-overeenkomst",
    "eis",
    "bij een overeenkomst of een andere rechtshandeling",
    "een overeenkomst met de subverwerker",
    "an agreement with the sub-processor",
  ),
  limb(
    "28.4-aansprakelijk",
    "eis",
    "blijft de eerste verwerker volledig aansprakelijk",
    "volledig aansprakelijk voor de subverwerker",
    "fully liable for the sub-processor",
  ),
  limb(
    "28.9",
    "eis",
    "in schriftelijke vorm, waaronder elektronische vorm",
    "de overeenkomst is schriftelijk of elektronisch",
    "the agreement is in writing or electronic",
  ),
  limb(
    "33.2-melden",
    "eis",
    "informeert de verwerkingsverantwoordelijke",
    "melding van elke inbreuk aan de verwerkingsverantwoordelijke",
    "notice of every breach to the controller",
  ),
  limb(
    "33.2-tijdig",
    "eis",
    "zonder onredelijke vertraging zodra hij kennis heeft genomen",
    "melding zonder onredelijke vertraging",
    "notice without undue delay",
  ),
  limb("33.3-inhoud", "praktijk", "", "wat de melding bevat", "what the notice contains"),
  limb("hr.1", "eis", "", "begrippen zijn gedefinieerd", "terms are defined"),
  limb("hr.2", "eis", "", "totstandkoming en einde", "conclusion and end"),
  limb(
    "hr.14",
    "eis",
    "",
    "aansprakelijkheid bij inbreuk op de afspraken",
    "liability for breach of the agreement",
  ),
];
