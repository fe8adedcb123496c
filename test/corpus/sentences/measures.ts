/**
 * What suppliers write in the annex of measures, judged by hand before the engine saw it: first sentences that
 * bind (they limit, shift, condition or end what the agreement gives, or promise less than it asks), then
 * ordinary measures, in the same words and often of the same things. None stands in a model.
 */

/** A lawyer would stop at each of these. */
export const MEASURES_BINDING: string[] = [
  // liability, insurance, risk
  "Onze verzekerde som is de bovengrens.",
  "Voor verlies van gegevens keren wij nooit meer uit dan één maandtermijn.",
  "Restrisico's neemt de zorginstelling voor lief.",
  "Wie de gegevens zelf invoert, draagt de schade van een invoerfout.",
  "Bij een storing door derden staan wij nergens voor in.",
  "De totale vergoeding per jaar is begrensd op € 7.500.",
  "Boetes van een toezichthouder verhalen wij op de klant.",
  "Indirecte schade blijft buiten beschouwing.",
  // notice
  "Meldingen doen wij binnen vijf werkdagen.",
  "Een beveiligingsincident bespreken wij in het eerstvolgende kwartaaloverleg.",
  "Kleine lekken nemen wij op in het jaarverslag in plaats van ze apart te melden.",
  "Van een incident hoort de klant pas na ons eigen onderzoek.",
  "In het weekend worden geen meldingen gedaan.",
  // retention, return, deletion
  "Back-ups bewaren wij zeven jaar na afloop.",
  "Na opzegging blijven de reservekopieën nog drie jaar staan.",
  "Verwijderen uit het archief doen wij alleen tegen betaling.",
  "Een export aan het einde kost € 1.200.",
  "Gegevens in logbestanden worden nooit gewist.",
  "Zolang een factuur openstaat, leveren wij niets terug.",
  // changes of the measures
  "Wijzigingen van deze maatregelen behoeven geen instemming.",
  "Wij passen dit hoofdstuk aan als de markt daarom vraagt.",
  "De actuele versie op onze website gaat voor deze bijlage.",
  "Nieuwe versies gelden vanaf de dag van plaatsing.",
  // audits and information
  "Een eigen onderzoek ter plaatse is niet aan de orde.",
  "Penetratietesten door de klant staan wij niet toe.",
  "Rapporten van onderzoeken delen wij niet.",
  "Inzage in certificaten geven wij eenmaal, bij aanvang.",
  "Controle kan op twee dagen per jaar en kost € 1.500 per dag.",
  "Met het ISO-certificaat is aan iedere controleplicht voldaan.",
  // sub-processors, transfer
  "Hostingpartijen wisselen wij zonder vooraf te berichten.",
  "Beheer op afstand gebeurt ook vanuit Kenia.",
  "Onze nachtdienst zit in Manilla en heeft leesrechten.",
  "Bij drukte schakelen wij freelancers in zonder dit te melden.",
  "Data kan tijdelijk in een Amerikaans rekencentrum staan.",
  // own use
  "Met geanonimiseerde dossiers verbeteren wij onze zoekmachine.",
  "Gebruiksstatistieken zijn van ons en mogen worden verhandeld.",
  // instructions, assistance, costs
  "Hulp bij een DPIA valt niet onder het abonnement.",
  "Voor inzageverzoeken rekenen wij € 75 per stuk.",
  "Spoedwerk in verband met een datalek berekenen wij door.",
  "Instructies per e-mail behandelen wij als wens.",
  "De klant zorgt zelf voor het beantwoorden van verzoeken van betrokkenen.",
  // security taken back
  "Versleuteling van back-ups is niet inbegrepen.",
  "Tweestapsverificatie is optioneel en kan op verzoek van ons worden uitgezet.",
  "Aan NEN 7510 houden wij ons zoveel als haalbaar is.",
  "Beveiligingsupdates volgen wanneer de planning dat toelaat.",
  "Deze maatregelen zijn streefdoelen.",
  "Aan dit overzicht kan niemand aanspraken ontlenen.",
  "De genoemde beschikbaarheid is een indicatie.",
  // end, suspension, law, precedence
  "Bij te late betaling gaat de toegang dicht.",
  "De dienst kan zonder opgaaf van redenen worden gestaakt.",
  "Bij verschillen is deze bijlage beslissend.",
  "Wat in de hoofdtekst over beveiliging staat, komt hiermee te vervallen.",
  "Op de hosting is het recht van Delaware van toepassing.",
  "Klachten over de beveiliging zijn alleen ontvankelijk binnen acht dagen.",
  "Over beveiliging beslist uiteindelijk onze directie.",
  "Onze leveringsvoorwaarden maken deel uit van deze bijlage.",
  // English
  "Security incidents are disclosed at our discretion.",
  "Backups are retained for six years after termination.",
  "The measures below are targets and not commitments.",
  "Customer audits are replaced by our annual report.",
];

/** Measures, facts and habits: nobody's right or duty under the agreement becomes less or other. */
export const MEASURES_ORDINARY: string[] = [
  // access
  "Beheerders loggen in met een sleutel en een code op hun telefoon.",
  "Wachtwoorden hebben ten minste veertien tekens en verlopen na een half jaar.",
  "Wie uit dienst gaat, verliest dezelfde dag zijn toegang.",
  "Rechten worden per kwartaal nagelopen door de afdeling personeel.",
  "Toegang tot de serverruimte is alleen mogelijk met een pas en onder begeleiding.",
  "Na vijf mislukte pogingen wordt een account een kwartier geblokkeerd.",
  "Alleen de wijkverpleegkundige ziet het dossier van haar eigen cliënten.",
  "Een account is persoonlijk en mag niet worden gedeeld.",
  // encryption and storage
  "Schijven zijn versleuteld met AES-256.",
  "Verbindingen lopen over TLS 1.3; oudere versies worden geweigerd.",
  "Sleutels staan in een kluis die los van de data wordt beheerd.",
  "De data staat in Amsterdam en een kopie in Groningen.",
  "Mobiele apparaten kunnen op afstand worden gewist.",
  "Usb-poorten zijn uitgeschakeld.",
  // back-ups
  "Elke nacht maken wij een reservekopie.",
  "Reservekopieën bewaren wij dertig dagen, daarna worden ze overschreven.",
  "Twee keer per jaar zetten wij een reservekopie terug als oefening.",
  "Een kopie staat op een andere locatie dan het origineel.",
  "Dagelijkse back-ups worden 14 dagen bewaard en wekelijkse back-ups 8 weken.",
  // logging and monitoring
  "Iedere raadpleging wordt vastgelegd met naam en tijdstip.",
  "Logbestanden kunnen niet worden gewijzigd.",
  "De bewaking loopt dag en nacht door.",
  "Afwijkend gedrag geeft een signaal aan de dienstdoende beheerder.",
  "Logging wordt zes maanden bewaard.",
  // updates and development
  "Kritieke updates staan er binnen twee dagen op.",
  "Nieuwe code wordt door een tweede ontwikkelaar bekeken.",
  "Test en productie draaien op gescheiden omgevingen.",
  "In de testomgeving staan verzonnen gegevens.",
  "Wijzigingen gaan pas live na een geslaagde test.",
  // people
  "Medewerkers hebben een verklaring omtrent het gedrag.",
  "Nieuwe collega's tekenen bij indiensttreding voor geheimhouding.",
  "Elk jaar volgt iedereen een training over phishing.",
  "De functionaris gegevensbescherming is bereikbaar via een eigen adres.",
  "Bezoekers worden bij de balie ingeschreven.",
  // incidents
  "Incidenten worden beoordeeld door een team van drie mensen.",
  "Medewerkers melden een vermoeden van een lek direct bij de servicedesk.",
  "Er ligt een draaiboek voor uitval van de stroom.",
  "Van elk incident wordt een verslag gemaakt.",
  "De oefening met het crisisteam vindt ieder najaar plaats.",
  // certificates and audits of their own
  "Wij zijn gecertificeerd voor ISO 27001.",
  "Een extern bureau voert jaarlijks een penetratietest uit.",
  "De laatste audit vond plaats in april.",
  "Het certificaat is op verzoek beschikbaar.",
  "Interne audits worden per afdeling gepland.",
  // network and building
  "Het netwerk is verdeeld in zones met een eigen firewall.",
  "Camera's hangen bij iedere ingang.",
  "De noodstroom houdt het rekencentrum acht uur in bedrijf.",
  "Het gebouw is buiten kantoortijd gesloten en beveiligd met een alarm.",
  "Draadloos verkeer van gasten is gescheiden van het interne netwerk.",
  // policies
  "Het beveiligingsbeleid wordt elk jaar herzien.",
  "Risico's worden per kwartaal besproken in de stuurgroep.",
  "Papieren dossiers gaan in een afgesloten bak naar de vernietiger.",
  "De harde schijven van oude computers worden vernietigd.",
  "Leveranciers worden vooraf beoordeeld op hun beveiliging.",
  "Bij het ontwerp wordt gekeken welke gegevens echt nodig zijn.",
  // forms and lists
  "Beschikbaarheid: 99,8 procent per maand",
  "Antivirus: aanwezig op alle werkplekken",
  "Contact: servicedesk, op werkdagen van acht tot zes",
  "Norm: NEN 7510, NEN 7512, NEN 7513",
  "Hersteltijd na een calamiteit: vier uur",
  // English
  "Servers are patched every month.",
  "All laptops are encrypted.",
  "Access is reviewed twice a year.",
  "A dedicated team monitors the platform around the clock.",
];

/**
 * Written after the engine was adapted to the above, and never used to adapt it: what it tells of these (22 of 30
 * at first sight) is what it tells of a counterparty's own words.
 */
export const MEASURES_LATER: string[] = [
  "Controles door uw accountant laten wij niet toe.",
  "Van uitval onder de vier uur maken wij geen melding.",
  "Voor schade door hackers bent u zelf verzekerd.",
  "Wij houden ons het recht voor het beveiligingsniveau te verlagen.",
  "De opdrachtgever erkent dat volledige beveiliging niet bestaat en neemt genoegen met het geboden niveau.",
  "Data van vertrokken klanten blijft op onze schijven staan.",
  "Onze hoster in Vancouver heeft beheerderstoegang.",
  "Een kopie van de database gaat naar ons ontwikkelteam in Hanoi.",
  "Vanaf het tweede verzoek per maand brengen wij € 60 in rekening.",
  "Hieraan kunt u geen rechten ontlenen.",
  "De beveiliging van bijlagen bij e-mail is uw eigen verantwoordelijkheid.",
  "Bij onenigheid over een incident volgen partijen onze lezing.",
  "Een auditor betaalt vooraf een borgsom van € 3.000.",
  "Het onderzoeksrecht van de zorginstelling is afgekocht.",
  "Met uw handtekening vervallen eerdere eisen aan de beveiliging.",
  "De meldtermijn is tien dagen.",
  "Wij mogen incidenten stilhouden als het belang van het onderzoek dat vraagt.",
  "Dit overzicht vervangt artikel 4.",
  "De klant garandeert dat zijn apparaten veilig zijn.",
  "Bij faillissement van de leverancier gaan de dossiers naar de curator.",
  "Alle knowhow die uit de logbestanden volgt, komt ons toe.",
  "Meer dan één hersteltest per jaar wordt afzonderlijk gefactureerd.",
  "Onze verplichtingen eindigen zodra het certificaat verloopt.",
  "Verwijdering op verzoek duurt maximaal twee jaar.",
  "Wie bij ons werkt, hoeft geen geheimhouding te tekenen.",
  "Nachtelijke incidenten tellen vanaf de volgende werkdag.",
  "Tegen wijziging van een subverwerker staat geen bezwaar open.",
  "Het gebruik van de gegevens voor onze benchmark is toegestaan.",
  "Our support staff in Manila can read all records.",
  "The customer bears the cost of every investigation.",
];
