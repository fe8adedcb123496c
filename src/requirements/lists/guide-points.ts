/** The fourteen points of the guide. */
import type { Requirement } from "./requirement";

function point(
  number: number,
  id: string,
  nl: string,
  en: string,
  limbs: readonly string[],
): Requirement {
  const source = { nl: `handreiking, punt ${number}`, en: `guide, point ${number}` };
  return {
    id: `guide.${id}`,
    list: "guide",
    source,
    text: { nl, en },
    optional: "onbekend",
    limbs,
  };
}

/** The guide's list, in its order and words. */
export const GUIDE_POINTS: Requirement[] = [
  point(1, "definitions", "definiëring van begrippen", "definitions", ["hr.1"]),
  point(
    2,
    "duration",
    "totstandkoming, duur en beëindiging van de overeenkomst",
    "conclusion, duration and end of the agreement",
    ["28.3-duur", "hr.2"],
  ),
  point(
    3,
    "data",
    "vaststelling van het soort persoonsgegevens dat verwerkt wordt",
    "the type of personal data processed",
    ["28.3-soort"],
  ),
  point(
    4,
    "purpose",
    "vaststelling van het doel van de verwerking",
    "the purpose of the processing",
    ["28.3-doel"],
  ),
  point(
    5,
    "instructions",
    "vaststelling van het soort verwerkingen, op instructie van de verwerkingsverantwoordelijke",
    "the kinds of processing, on the controller's instructions",
    ["28.3-aard", "28.3.a-uitsluitend"],
  ),
  point(6, "security", "beveiligingsmaatregelen", "security measures", ["28.3.c", "32-concreet"]),
  point(
    7,
    "sub-processors",
    "afspraken over de algemene of specifieke voorafgaande schriftelijke toestemming voor het inschakelen van subverwerkers",
    "prior general or specific written authorisation of sub-processors",
    ["28.2-toestemming", "28.2-wijziging", "28.2-bezwaar"],
  ),
  point(
    8,
    "export",
    "export van persoonsgegevens buiten de EU/EER",
    "transfers of personal data outside the EU/EEA",
    ["28.3.a-doorgifte"],
  ),
  point(9, "confidentiality", "geheimhouding van persoonsgegevens", "confidentiality", ["28.3.b"]),
  point(10, "breaches", "procedure met betrekking tot datalekken", "procedure for data breaches", [
    "33.2-melden",
    "33.2-tijdig",
    "33.3-inhoud",
    "28.3.f-33",
  ]),
  point(
    11,
    "rights",
    "dat de verwerker de verwerkingsverantwoordelijke ondersteunt bij het doen nakomen van de verplichtingen in hoofdstuk III AVG",
    "the processor's help with the duties of chapter III GDPR (rights of data subjects)",
    ["28.3.e"],
  ),
  point(
    12,
    "return",
    "bepaling omtrent teruggave van persoonsgegevens na afloop van de verwerkersovereenkomst en de bewaartermijn van persoonsgegevens",
    "return of the personal data at the end, and their retention period",
    ["28.3.g-wissen", "28.3.g-moment", "28.3.g-keuze"],
  ),
  point(
    13,
    "compliance",
    "dat de verwerker de verwerkingsverantwoordelijke ondersteunt bij het aantonen van compliance",
    "the processor's help with demonstrating compliance",
    ["28.3.h-informatie", "28.3.h-audit"],
  ),
  point(
    14,
    "liability",
    "aansprakelijkheidsclausules indien er inbreuk wordt gemaakt op de afspraken in de verwerkersovereenkomst",
    "liability for breach of the agreement",
    ["hr.14"],
  ),
];
