/**
 * The limbs into which the requirements fall. What article 28 asks is quoted from the Dutch text of the
 * Regulation (EUR-Lex, read 26 November 2026); which words of a model carry a limb stands in its data.
 */
import type { Bilingual } from "./text";

/**
 * `eis`: must stand in the agreement. `voorwaardelijk`: only where the text makes the case for it.
 * `praktijk`: belongs to good practice and blocks nothing. `plicht VV`: binds the controller outside the
 * agreement. `afgeleid`: as good as the limbs behind it, and not counted again.
 */
export type LimbKind = "eis" | "voorwaardelijk" | "praktijk" | "plicht VV" | "afgeleid";

export interface Limb {
  id: string;
  kind: LimbKind;
  /** The words of the act, "" for a point of the guide alone. */
  law: string;
  text: Bilingual;
  /** Its words are only asked for while this limb is carried. */
  when?: string;
}

function limb(
  id: string,
  kind: LimbKind,
  law: string,
  nl: string,
  en: string,
  when?: string,
): Limb {
  return { id, kind, law, text: { nl, en }, ...(when === undefined ? {} : { when }) };
}

export const LIMBS: readonly Limb[] = [
  limb(
    "28.1",
    "plicht VV",
    "afdoende garanties",
    "afdoende garanties van de verwerker",
    "sufficient guarantees of the processor",
  ),
  limb(
    "28.2-toestemming",
    "eis",
    "geen andere verwerker in dienst zonder voorafgaande specifieke of algemene schriftelijke toestemming",
    "geen subverwerker zonder voorafgaande schriftelijke toestemming",
    "no sub-processor without prior written authorisation",
  ),
  limb(
    "28.2-wijziging",
    "voorwaardelijk",
    "licht in over beoogde veranderingen",
    "bij algemene toestemming: vooraf bericht van toevoeging of vervanging",
    "with a general authorisation: told beforehand of additions or replacements",
    "28.2-toestemming",
  ),
  limb(
    "28.2-bezwaar",
    "voorwaardelijk",
    "mogelijkheid bezwaar te maken",
    "bij algemene toestemming: mogelijkheid van bezwaar",
    "with a general authorisation: opportunity to object",
    "28.2-toestemming",
  ),
  limb(
    "28.3-bindt",
    "eis",
    "overeenkomst die de verwerker ten aanzien van de verwerkingsverantwoordelijke bindt",
    "de verwerker is gebonden jegens de verwerkingsverantwoordelijke",
    "the processor is bound with regard to the controller",
  ),
  limb(
    "28.3-onderwerp",
    "eis",
    "het onderwerp",
    "het onderwerp van de verwerking",
    "the subject-matter of the processing",
  ),
  limb(
    "28.3-duur",
    "eis",
    "de duur van de verwerking",
    "de duur van de verwerking",
    "the duration of the processing",
  ),
  limb("28.3-aard", "eis", "de aard", "de aard van de verwerking", "the nature of the processing"),
  limb(
    "28.3-doel",
    "eis",
    "het doel",
    "het doel van de verwerking",
    "the purpose of the processing",
  ),
  limb(
    "28.3-soort",
    "eis",
    "het soort persoonsgegevens",
    "het soort persoonsgegevens",
    "the type of personal data",
  ),
  limb(
    "28.3-betrokkenen",
    "eis",
    "de categorieën van betrokkenen",
    "de categorieën van betrokkenen",
    "the categories of data subjects",
  ),
  limb(
    "28.3-rechten-vv",
    "eis",
    "de rechten en verplichtingen van de verwerkingsverantwoordelijke",
    "de rechten en verplichtingen van de verwerkingsverantwoordelijke",
    "the obligations and rights of the controller",
  ),
  limb(
    "28.3.a-uitsluitend",
    "eis",
    "uitsluitend verwerkt op basis van instructies",
    "verwerking uitsluitend op instructie",
    "processing only on instructions",
  ),
  limb(
    "28.3.a-schriftelijk",
    "eis",
    "schriftelijke instructies",
    "de instructies zijn schriftelijk",
    "the instructions are documented",
  ),
  limb(
    "28.3.a-doorgifte",
    "eis",
    "onder meer met betrekking tot doorgiften aan een derde land",
    "ook doorgifte buiten de EER alleen op instructie of met toestemming",
    "transfers outside the EEA too only on instructions or with permission",
  ),
  limb(
    "28.3.a-plicht",
    "voorwaardelijk",
    "tenzij een Unierechtelijke of lidstaatrechtelijke bepaling hem tot verwerking verplicht",
    "uitzondering alleen voor een wettelijke plicht",
    "exception only for a legal duty",
  ),
  limb(
    "28.3.a-kennisgeving",
    "voorwaardelijk",
    "voorafgaand aan de verwerking, in kennis van dat wettelijk voorschrift",
    "bij een wettelijke plicht: vooraf melden",
    "with a legal duty: told beforehand",
    "28.3.a-plicht",
  ),
  limb(
    "28.3.b",
    "eis",
    "gemachtigde personen zich ertoe hebben verbonden vertrouwelijkheid in acht te nemen",
    "wie toegang heeft, is tot geheimhouding verbonden",
    "whoever has access is bound to confidentiality",
  ),
  limb(
    "28.3.c",
    "eis",
    "alle overeenkomstig artikel 32 vereiste maatregelen neemt",
    "passende technische en organisatorische maatregelen",
    "appropriate technical and organisational measures",
  ),
  limb(
    "32-concreet",
    "praktijk",
    "",
    "welke maatregelen, concreet (normen, bijlage)",
    "which measures, in concrete terms (standards, annex)",
  ),
  limb(
    "32.1.a",
    "praktijk",
    "pseudonimisering en versleuteling",
    "versleuteling of pseudonimisering",
    "encryption or pseudonymisation",
  ),
  limb(
    "32.1.b",
    "praktijk",
    "vertrouwelijkheid, integriteit, beschikbaarheid en veerkracht",
    "vertrouwelijkheid, integriteit en beschikbaarheid",
    "confidentiality, integrity and availability",
  ),
  limb(
    "32.1.c",
    "praktijk",
    "de beschikbaarheid tijdig te herstellen",
    "herstel na een incident",
    "restoring after an incident",
  ),
  limb(
    "32.1.d",
    "praktijk",
    "op gezette tijdstippen testen, beoordelen en evalueren",
    "periodiek toetsen van de maatregelen",
    "regular testing of the measures",
  ),
  limb(
    "32.4",
    "praktijk",
    "slechts in opdracht van de verwerkingsverantwoordelijke verwerkt",
    "personen met toegang werken op instructie",
    "persons with access act on instructions",
  ),
  limb(
    "28.3.d",
    "afgeleid",
    "aan de in de leden 2 en 4 bedoelde voorwaarden voldoet",
    "de voorwaarden van lid 2 en 4",
    "the conditions of paragraphs 2 and 4",
  ),
  limb(
    "28.3.e",
    "eis",
    "bijstand verleent bij verzoeken om uitoefening van de in hoofdstuk III vastgestelde rechten",
    "bijstand bij verzoeken van betrokkenen",
    "assistance with requests of data subjects",
  ),
  limb(
    "28.3.f-32",
    "eis",
    "bijstand bij artikel 32",
    "bijstand bij de beveiligingsplicht (art. 32)",
    "assistance with security (art. 32)",
  ),
  limb(
    "28.3.f-33",
    "eis",
    "bijstand bij artikel 33",
    "bijstand bij melding van een datalek (art. 33)",
    "assistance with notifying a breach (art. 33)",
  ),
  limb(
    "28.3.f-34",
    "eis",
    "bijstand bij artikel 34",
    "bijstand bij mededeling aan betrokkenen (art. 34)",
    "assistance with telling data subjects of a breach (art. 34)",
  ),
  limb(
    "28.3.f-35",
    "eis",
    "bijstand bij artikel 35",
    "bijstand bij een effectbeoordeling (art. 35)",
    "assistance with an impact assessment (art. 35)",
  ),
  limb(
    "28.3.f-36",
    "eis",
    "bijstand bij artikel 36",
    "bijstand bij voorafgaande raadpleging (art. 36)",
    "assistance with prior consultation (art. 36)",
  ),
  limb(
    "28.3.g-wissen",
    "eis",
    "alle persoonsgegevens wist of terugbezorgt",
    "wissen of teruggeven van alle gegevens",
    "deleting or returning all data",
  ),
  limb(
    "28.3.g-moment",
    "eis",
    "na afloop van de verwerkingsdiensten",
    "bij het einde, niet later",
    "at the end, not later",
  ),
  limb(
    "28.3.g-keuze",
    "eis",
    "naargelang de keuze van de verwerkingsverantwoordelijke",
    "naar keuze van de verwerkingsverantwoordelijke",
    "at the controller's choice",
  ),
  limb(
    "28.3.g-kopieën",
    "eis",
    "en bestaande kopieën verwijdert",
    "ook achtergebleven kopieën",
    "existing copies too",
  ),
  limb(
    "28.3.g-opslagplicht",
    "voorwaardelijk",
    "tenzij opslag Unierechtelijk of lidstaatrechtelijk is verplicht",
    "langer bewaren alleen bij een wettelijke plicht",
    "keeping longer only under a legal duty",
  ),
  limb(
    "28.3.h-informatie",
    "eis",
    "alle informatie ter beschikking stelt die nodig is om de nakoming aan te tonen",
    "informatie om nakoming aan te tonen",
    "information to demonstrate compliance",
  ),
  limb(
    "28.3.h-audit",
    "eis",
    "audits, waaronder inspecties, mogelijk maakt",
    "de verwerkingsverantwoordelijke mag (laten) controleren",
    "the controller may audit",
  ),
  limb(
    "28.3.h-derde",
    "eis",
    "of een door de verwerkingsverantwoordelijke gemachtigde controleur",
    "controle ook door een derde",
    "audit by a third party too",
  ),
  limb(
    "28.3.h-bijdrage",
    "eis",
    "en eraan bijdraagt",
    "de verwerker werkt mee aan controle",
    "the processor contributes to audits",
  ),
  limb(
    "28.3-slot",
    "eis",
    "onmiddellijk in kennis indien naar zijn mening een instructie inbreuk oplevert",
    "waarschuwing bij een onrechtmatige instructie",
    "warning of an unlawful instruction",
  ),
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

/** Of which the derived limb is the weakest. */
export const BEHIND: Readonly<Record<string, readonly string[]>> = {
  "28.3.d": [
    "28.2-toestemming",
    "28.2-wijziging",
    "28.2-bezwaar",
    "28.4-zelfde",
    "28.4-overeenkomst",
    "28.4-aansprakelijk",
  ],
};
