/**
 * Sentences that bind nobody, written and labelled by hand: they tell a fact, a place, a habit, a
 * courtesy. Some use the words of contracts without making one: a list of words would take them for
 * binding. None stands in a model.
 */
export const NEUTRAL: string[] = [
  // Facts of the day.
  "De vergaderzaal op de derde verdieping heeft twee ramen.",
  "In het voorjaar bloeien de kersenbomen langs de kade.",
  "De koffiemachine staat naast de lift.",
  "Het pand is gebouwd in 1926 en in 2011 opgeknapt.",
  "De bus naar het station vertrekt elk kwartier.",
  "Bij de receptie ligt een plattegrond van het terrein.",
  "De kantine is op vrijdag iets langer open.",
  "Op de binnenplaats staat een oude linde.",
  "Vorig jaar kwamen ruim veertig bezoekers naar de open dag.",
  "De directeur speelt in zijn vrije tijd cello.",
  "Het logo is ontworpen door een student uit Arnhem.",
  "De ingang voor leveranciers ligt aan de achterzijde.",
  // About the paper itself.
  "Dit stuk is gemaakt met een tekstverwerker.",
  "De bladzijden hierna zijn aan beide zijden bedrukt.",
  "Deze versie werd op dinsdag rondgestuurd.",
  "Het voorblad is blauw.",
  "De afbeelding hieronder toont de gevel.",
  "Een eerdere versie telde elf bladzijden.",
  "De tekst is gezet in een letter zonder schreven.",
  "Dit blad is met opzet grotendeels leeg gelaten.",
  // Words of the law that bind nobody here.
  "De cursus over aansprakelijkheid was goed bezocht.",
  "In de bibliotheek staat een boek over boetes in de middeleeuwen.",
  "De rechtbank ligt op tien minuten lopen van het kantoor.",
  "Een lezing over privacy vond plaats in de aula.",
  "Het woord contract komt uit het Latijn.",
  "De toezichthouder verhuisde vorig jaar naar een ander gebouw.",
  "De jurist van de vereniging werkt op maandag en donderdag.",
  "In het museum hangt een schilderij van een notaris.",
  "Een collega schreef een proefschrift over garanties bij auto's.",
  "De krant wijdde een artikel aan de nieuwe wet.",
  "Het team vierde de ondertekening met taart.",
  "Onze brochure over audits verscheen in drie talen.",
  "De polis van de bedrijfsfiets ligt in de kast.",
  "Op de foto schudt de voorzitter de hand van de wethouder.",
  // Persons, roles, history of the deal.
  "De eerste kennismaking vond plaats op een beurs in Jaarbeurs Utrecht.",
  "De projectleider is te vinden op kamer 2.14.",
  "Het bedrijf telt ongeveer zestig medewerkers.",
  "De stichting bestaat sinds 1987.",
  "Beide organisaties kennen elkaar van een eerder project.",
  "De afdeling heeft sinds kort een eigen keuken.",
  "De oprichter kwam oorspronkelijk uit Groningen.",
  "Bij de start van het project waren vijf mensen aanwezig.",
  // English.
  "The meeting room overlooks the canal.",
  "This page was printed on recycled paper.",
  "Our office moved to a new building last spring.",
  "The brochure is available in three languages.",
  "Lunch was served in the garden.",
  "The picture below shows the main entrance.",
  // Two sentences.
  "De tuin is aangelegd in 2004. Er groeien vooral varens.",
  "Het gebouw heeft vier lagen. De bovenste is leeg.",
  "De proefopstelling stond in de hal. Veel bezoekers bleven even kijken.",
  "De kaart is met de hand getekend. De schaal staat rechtsonder.",
];
