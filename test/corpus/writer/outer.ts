/** The longer contract around an agreement that is its annex. Its own numbers, its own headings. */
import type { Context } from "./context";
import { paragraph } from "./paragraph";
import { STYLE_IDS } from "./styles";

const BEFORE: [heading: string, clauses: string[]][] = [
  [
    "Definities en uitleg",
    [
      "In deze raamovereenkomst hebben de met een hoofdletter geschreven woorden de betekenis die daaraan in de algemene inkoopvoorwaarden is gegeven.",
      "Verwijzingen naar hoofdstukken zijn verwijzingen naar hoofdstukken van deze raamovereenkomst.",
    ],
  ],
  [
    "Opdracht en levering",
    [
      "Opdrachtnemer levert de programmatuur die in Appendix A is omschreven en houdt deze gedurende de looptijd beschikbaar.",
      "Levering geschiedt in drie fasen; iedere fase wordt afgesloten met een acceptatietest als bedoeld in Appendix B.",
      "Vertraging die aan opdrachtgever is toe te rekenen schort de leveringstermijnen op.",
    ],
  ],
  [
    "Prijs en betaling",
    [
      "De vergoeding bedraagt € 4.250 per maand, te vermeerderen met omzetbelasting, en wordt jaarlijks geïndexeerd.",
      "Facturen worden binnen dertig dagen na ontvangst voldaan.",
    ],
  ],
  [
    "Bescherming van gegevens",
    [
      "Op de verwerking van persoonsgegevens is de overeenkomst van toepassing die als Appendix C is aangehecht.",
    ],
  ],
];

const AFTER: [heading: string, clauses: string[]][] = [
  [
    "Appendix D – Dienstenniveaus",
    [
      "De beschikbaarheid van de programmatuur bedraagt ten minste 99,5% per kalendermaand, gemeten op werkdagen tussen 8.00 en 18.00 uur.",
      "Storingen van de hoogste prioriteit worden binnen vier uur in behandeling genomen.",
      "Over de behaalde niveaus ontvangt opdrachtgever ieder kwartaal een overzicht.",
    ],
  ],
  [
    "Appendix E – Contractbeheer",
    [
      "Contractbeheerders overleggen iedere twee maanden over de voortgang en leggen besluiten vast in een besluitenlijst.",
    ],
  ],
];

function heading(text: string, context: Context, pageBreakBefore = false): string {
  const style = STYLE_IDS[context.habit.styles].annex;
  return paragraph(text, context, { style, bold: true, pageBreakBefore });
}

/** What stands before the agreement. */
export function before(context: Context): string[] {
  const blocks = [
    heading("RAAMOVEREENKOMST LEVERING EN BEHEER PROGRAMMATUUR", context),
    paragraph(
      "Tussen Stichting Zorggroep Voorbeeld, hierna opdrachtgever, en Voorbeeld Automatisering B.V., hierna opdrachtnemer, is het volgende overeengekomen.",
      context,
    ),
  ];
  BEFORE.forEach(([title, clauses], at) => {
    blocks.push(heading(`Hoofdstuk ${at + 1} ${title}`, context));
    clauses.forEach((text, index) => {
      blocks.push(paragraph(text, context, { label: `${at + 1}.${index + 1} ` }));
    });
  });
  blocks.push(
    paragraph("Aldus opgemaakt in tweevoud,", context),
    paragraph("opdrachtgever: ……………… opdrachtnemer: ………………", context),
    heading("Appendix C – Overeenkomst over persoonsgegevens", context, true),
  );
  return blocks;
}

/** What stands after it. */
export function after(context: Context): string[] {
  return AFTER.flatMap(([title, clauses]) => [
    heading(title, context, true),
    ...clauses.map((text, index) => paragraph(text, context, { label: `${index + 1} ` })),
  ]);
}
