/**
 * Sentences that bind, written and labelled by hand from the law of contract: each creates, limits, shifts
 * or ends a right or duty of a party, decides what prevails, or which law and court. None stands in a
 * model. Written before the engine was adapted to them, without its word lists.
 */

/** How the sentence says it: what a list of words would miss. */
export type Voice =
  | "active"
  | "passive"
  /** The denial stands far from its verb, or hides in another word. */
  | "negation-apart"
  | "two-sentences"
  | "english"
  /** No verb of duty, or no verb at all. */
  | "elliptic";

export interface BindingSentence {
  voice: Voice;
  /** What a lawyer would file it under. */
  about: string;
  text: string;
}

const active: [about: string, text: string][] = [
  ["liability", "Wij vergoeden nooit meer dan de som van de laatste drie maandfacturen."],
  ["liability", "De klant draagt zelf de gevolgen van een datalek, wie het ook veroorzaakte."],
  ["indemnity", "Opdrachtgever vrijwaart ons tegen elke vordering van een patiënt."],
  ["penalty", "De leverancier betaalt voor iedere dag vertraging tweehonderd euro."],
  ["precedence", "Onze leveringsvoorwaarden gaan vóór al het andere wat partijen afspreken."],
  ["own-use", "De leverancier mag de gegevens gebruiken om zijn algoritmen te verbeteren."],
  ["own-use", "Wij bouwen met de verzamelde invoer een product dat wij aan derden verkopen."],
  ["sub-processors", "De leverancier kiest zelf met welke hulpbedrijven hij werkt."],
  ["transfer", "Wij bewaren de kopieën in Bangalore en Manilla."],
  ["audit", "De klant ziet af van een eigen onderzoek in onze gebouwen."],
  ["notice", "Wij seinen de klant binnen tien werkdagen in nadat ons onderzoek is afgerond."],
  [
    "term",
    "Partijen gaan deze afspraken aan voor één jaar en zetten ze daarna stilzwijgend voort.",
  ],
  ["termination", "De leverancier kan op elk moment met onmiddellijke ingang stoppen."],
  ["costs", "Voor elk uur hulp bij een inzageverzoek rekenen wij honderdtien euro."],
  ["amendment", "De leverancier past deze tekst aan wanneer hij dat wenselijk acht."],
  ["retention", "Wij houden de bestanden na afloop nog vijf jaar."],
  ["assignment", "Iedere partij draagt haar rechten vrij over aan een groepsmaatschappij."],
  ["law", "Partijen kiezen voor het recht van Ierland."],
  ["secrecy", "De medewerkers mogen in vakbladen over de casussen publiceren."],
  ["complaint", "Wie een gebrek niet binnen acht dagen meldt, verliest al zijn aanspraken."],
];

const passive: [about: string, text: string][] = [
  ["liability", "Gevolgschade wordt nimmer vergoed."],
  ["liability", "Boetes van de toezichthouder worden door de afnemer gedragen."],
  ["precedence", "Bij tegenstrijdigheid wordt de offerte gevolgd."],
  ["sub-processors", "Andere hulpbedrijven kunnen zonder overleg worden ingezet."],
  ["transfer", "De logbestanden worden in Texas verwerkt."],
  ["audit", "Controles worden eenmaal per vijf jaar toegestaan, op kosten van de aanvrager."],
  ["retention", "Verwijdering wordt opgeschort zolang er een factuur openstaat."],
  [
    "costs",
    "De ondersteuning bij een effectbeoordeling wordt op nacalculatie in rekening gebracht.",
  ],
  ["notice", "Een inbreuk wordt pas gemeld als de oorzaak is vastgesteld."],
  [
    "own-use",
    "Statistieken die uit de gegevens worden afgeleid, worden eigendom van de leverancier.",
  ],
  ["law", "Geschillen worden beslecht door een scheidsgerecht te Londen."],
  ["security", "De versleuteling kan tijdelijk worden uitgeschakeld als het onderhoud dat vergt."],
  ["termination", "De toegang wordt afgesloten zodra een betaling twee weken uitblijft."],
  [
    "amendment",
    "Nieuwe versies van dit stuk worden geacht te zijn aanvaard na dertig dagen stilte.",
  ],
];

const negation: [about: string, text: string][] = [
  [
    "liability",
    "Voor schade die door een storing ontstaat, staat geen van beide ondernemingen in.",
  ],
  ["audit", "Inzage in de serverruimte geven wij, ook na herhaald verzoek van de klant, niet."],
  ["secrecy", "Tot zwijgen over wat hij hoort, is de ingehuurde kracht niet gehouden."],
  [
    "instructions",
    "Aan aanwijzingen van de klant hoeft het team zich, hoe dringend ook, niet te storen.",
  ],
  ["return", "Teruggave van bestanden bij het einde blijft in alle gevallen achterwege."],
  ["notice", "Over kleine incidenten hoeft niemand de klant iets te laten weten."],
  ["assistance", "Medewerking aan verzoeken van betrokkenen valt buiten de dienstverlening."],
  ["termination", "Tussentijds opzeggen is, anders dan elders staat, uitgesloten."],
  [
    "security",
    "Aan een norm op het gebied van informatiebeveiliging zijn wij in geen geval gebonden.",
  ],
  ["suspension", "Beroep op opschorting komt aan de afnemer niet toe."],
  ["consent", "Goedkeuring van de klant is voor het inschakelen van anderen niet vereist."],
  ["rights", "Rechten kan een betrokkene aan dit stuk niet ontlenen, en de klant evenmin."],
];

const two: [about: string, text: string][] = [
  [
    "liability",
    "De premie van de verzekering is laag. Daarom houdt de vergoeding op bij vijfduizend euro.",
  ],
  [
    "audit",
    "Wij laten jaarlijks een accountant komen. Een ander onderzoek is daarmee van de baan.",
  ],
  ["precedence", "Naast dit stuk bestaat een raamcontract. Dat heeft het laatste woord."],
  ["notice", "Het meldpunt is op werkdagen bezet. Buiten die uren loopt er geen termijn."],
  [
    "return",
    "Aan het einde leveren wij een bestand aan. Daarvoor is een vast bedrag verschuldigd.",
  ],
  [
    "sub-processors",
    "Wij werken met een vast team van hulpbedrijven. Wisselingen daarin delen wij achteraf mee.",
  ],
  [
    "own-use",
    "De invoer is waardevol. Wij behouden ons voor die voor eigen onderzoek te benutten.",
  ],
  ["term", "De proef begint in mei. Zes maanden later vervalt alles wat hier is afgesproken."],
  [
    "instructions",
    "De klant kan wensen kenbaar maken. Of daaraan gevolg wordt gegeven, beslist de leverancier.",
  ],
  [
    "retention",
    "Dossiers gaan naar een archief. Daar blijven zij tot de leverancier anders besluit.",
  ],
];

const english: [about: string, text: string][] = [
  ["liability", "Our total liability shall not exceed the fees paid in the preceding month."],
  ["liability", "Neither party is liable for loss of data."],
  ["indemnity", "Customer will hold the vendor harmless from any claim by a data subject."],
  ["precedence", "In the event of conflict, the master services agreement prevails."],
  ["own-use", "Vendor may use customer data to train its models."],
  ["sub-processors", "The vendor is free to engage any subprocessor without prior notice."],
  ["audit", "On-site inspections are excluded."],
  ["law", "These terms are governed by the laws of Delaware."],
  ["termination", "Either party may terminate for convenience upon seven days' notice."],
  ["retention", "Backups are kept for ten years after expiry."],
  ["waiver", "Customer waives its right to rescind."],
  ["costs", "Assistance with data subject requests is charged at our hourly rates."],
];

const elliptic: [about: string, text: string][] = [
  ["liability", "Maximale vergoeding: € 750 per kalenderjaar."],
  ["liability", "Geen aansprakelijkheid voor vertragingsschade."],
  ["notice", "Meldtermijn: 30 dagen."],
  ["costs", "Uurtarief bij hulp aan de klant: € 145, vooraf te voldoen."],
  ["law", "Toepasselijk recht: Engels."],
  ["law", "Bevoegde rechter: uitsluitend Antwerpen."],
  ["precedence", "Rangorde: eerst de offerte, dan dit stuk."],
  ["return", "Teruggave van gegevens alleen tegen betaling."],
  ["audit", "Controles uitsluitend schriftelijk, hooguit eens in de drie jaar."],
  ["sub-processors", "Inzet van derden: vrij."],
  ["penalty", "Boete bij te late melding: € 1.000 per dag."],
  ["termination", "Opzegtermijn klant: twaalf maanden; leverancier: één dag."],
];

const of = (voice: Voice, list: [string, string][]): BindingSentence[] =>
  list.map(([about, text]) => ({ voice, about, text }));

/** All sentences that bind. */
export const BINDING: BindingSentence[] = [
  ...of("active", active),
  ...of("passive", passive),
  ...of("negation-apart", negation),
  ...of("two-sentences", two),
  ...of("english", english),
  ...of("elliptic", elliptic),
];
