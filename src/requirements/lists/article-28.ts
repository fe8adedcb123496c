/** Article 28 of the GDPR, and what articles 32 and 33 ask beside it. */
import type { Bilingual } from "../text";
import type { Requirement } from "./requirement";

function article28(
  id: string,
  place: Bilingual,
  nl: string,
  en: string,
  limbs: readonly string[],
): Requirement {
  const source = { nl: `art. 28 ${place.nl} AVG`, en: `art. 28${place.en} GDPR` };
  return { id: `gdpr.28.${id}`, list: "gdpr", source, text: { nl, en }, optional: false, limbs };
}

const opening = { nl: "lid 3, aanhef", en: "(3), opening words" };
const letter = (x: string): Bilingual => ({ nl: `lid 3 sub ${x}`, en: `(3)(${x})` });

/** Article 28: the opening words of paragraph 3 in their parts, (a)–(h), its closing sentence, (2), (4), (9). */
export const ARTICLE_28: Requirement[] = [
  article28(
    "1",
    { nl: "lid 1", en: "(1)" },
    "afdoende garanties (een plicht van de verwerkingsverantwoordelijke, geen eis aan de tekst)",
    "sufficient guarantees (a duty of the controller, not asked of the text)",
    ["28.1"],
  ),
  article28(
    "3.binding",
    opening,
    "een overeenkomst die de verwerker bindt",
    "a contract that binds the processor",
    ["28.3-bindt"],
  ),
  article28(
    "3.subject",
    opening,
    "het onderwerp van de verwerking",
    "the subject-matter of the processing",
    ["28.3-onderwerp"],
  ),
  article28("3.duration", opening, "de duur van de verwerking", "the duration of the processing", [
    "28.3-duur",
  ]),
  article28(
    "3.nature",
    opening,
    "de aard en het doel van de verwerking",
    "the nature and purpose of the processing",
    ["28.3-aard", "28.3-doel"],
  ),
  article28("3.data", opening, "het soort persoonsgegevens", "the type of personal data", [
    "28.3-soort",
  ]),
  article28(
    "3.subjects",
    opening,
    "de categorieën van betrokkenen",
    "the categories of data subjects",
    ["28.3-betrokkenen"],
  ),
  article28(
    "3.controller",
    opening,
    "de rechten en verplichtingen van de verwerkingsverantwoordelijke",
    "the obligations and rights of the controller",
    ["28.3-rechten-vv"],
  ),
  article28(
    "3.a",
    letter("a"),
    "verwerking uitsluitend op schriftelijke instructies, ook voor doorgifte, tenzij de wet tot verwerking verplicht en de verwerker dat vooraf meldt",
    "processing only on documented instructions, transfers included, unless the law requires it and the processor says so beforehand",
    [
      "28.3.a-uitsluitend",
      "28.3.a-schriftelijk",
      "28.3.a-doorgifte",
      "28.3.a-plicht",
      "28.3.a-kennisgeving",
    ],
  ),
  article28(
    "3.b",
    letter("b"),
    "de gemachtigde personen zijn tot geheimhouding verbonden",
    "authorised persons are bound to confidentiality",
    ["28.3.b"],
  ),
  article28(
    "3.c",
    letter("c"),
    "alle maatregelen die artikel 32 eist (beveiliging)",
    "all measures required by article 32 (security)",
    ["28.3.c"],
  ),
  article28(
    "3.d",
    letter("d"),
    "de voorwaarden van lid 2 en 4 voor een andere verwerker worden nageleefd",
    "the conditions of paragraphs 2 and 4 for another processor are respected",
    ["28.3.d"],
  ),
  article28(
    "3.e",
    letter("e"),
    "bijstand bij verzoeken van betrokkenen (hoofdstuk III)",
    "assistance with requests of data subjects (chapter III)",
    ["28.3.e"],
  ),
  article28(
    "3.f",
    letter("f"),
    "bijstand bij beveiliging en datalekken (artikel 32 tot en met 34)",
    "assistance with security and data breaches (articles 32 to 34)",
    ["28.3.f-32", "28.3.f-33", "28.3.f-34"],
  ),
  article28(
    "3.f-dpia",
    letter("f"),
    "bijstand bij de gegevensbeschermingseffectbeoordeling en de voorafgaande raadpleging (artikel 35 en 36)",
    "assistance with the impact assessment and prior consultation (articles 35 and 36)",
    ["28.3.f-35", "28.3.f-36"],
  ),
  article28(
    "3.g",
    letter("g"),
    "wissen of terugbezorgen na afloop, naar keuze van de verwerkingsverantwoordelijke",
    "deletion or return after the end, at the controller's choice",
    ["28.3.g-wissen", "28.3.g-moment", "28.3.g-keuze", "28.3.g-kopieën", "28.3.g-opslagplicht"],
  ),
  article28(
    "3.h",
    letter("h"),
    "alle informatie om nakoming aan te tonen, en audits mogelijk maken",
    "all information to demonstrate compliance, and allow for audits",
    ["28.3.h-informatie", "28.3.h-audit", "28.3.h-derde", "28.3.h-bijdrage"],
  ),
  article28(
    "3.closing",
    { nl: "lid 3, slotzin", en: "(3), closing sentence" },
    "de verwerker meldt onmiddellijk dat een instructie naar zijn mening in strijd is met de AVG",
    "the processor tells at once when it thinks that an instruction infringes the GDPR",
    ["28.3-slot"],
  ),
  article28(
    "2",
    { nl: "lid 2", en: "(2)" },
    "geen andere verwerker zonder voorafgaande specifieke of algemene schriftelijke toestemming",
    "no other processor without prior specific or general written authorisation",
    ["28.2-toestemming", "28.2-wijziging", "28.2-bezwaar"],
  ),
  article28(
    "4",
    { nl: "lid 4", en: "(4)" },
    "een andere verwerker krijgt dezelfde verplichtingen, en de verwerker blijft aansprakelijk",
    "another processor gets the same obligations, and the processor remains liable",
    ["28.4-zelfde", "28.4-overeenkomst", "28.4-aansprakelijk"],
  ),
  article28(
    "9",
    { nl: "lid 9", en: "(9)" },
    "de overeenkomst is schriftelijk, waaronder elektronisch",
    "the agreement is in writing, including in electronic form",
    ["28.9"],
  ),
];

/** What articles 32 and 33 ask of a processor and this agreement has to say. */
export const BESIDE_28: Requirement[] = [
  {
    id: "gdpr.32",
    list: "gdpr",
    source: { nl: "art. 32 AVG", en: "art. 32 GDPR" },
    text: {
      nl: "beveiliging, concreet (praktijk, geen eis aan de tekst)",
      en: "security in concrete terms (practice, not asked of the text)",
    },
    optional: false,
    limbs: ["32-concreet", "32.1.a", "32.1.b", "32.1.c", "32.1.d", "32.4"],
  },
  {
    id: "gdpr.33.2",
    list: "gdpr",
    source: { nl: "art. 33 lid 2 AVG", en: "art. 33(2) GDPR" },
    text: {
      nl: "melding van een inbreuk aan de verwerkingsverantwoordelijke, zonder onredelijke vertraging",
      en: "notice of a breach to the controller, without undue delay",
    },
    optional: false,
    limbs: ["33.2-melden", "33.2-tijdig", "33.3-inhoud"],
  },
];
