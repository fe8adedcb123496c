/** What a lawyer would call each change. */
export interface Case {
  model: string;
  document: string;
  level: "wording" | "substance";
  /** All of them, in any order. */
  reasons: string[];
}

const s = (model: string, document: string, ...reasons: string[]): Case => ({
  model,
  document,
  level: "substance",
  reasons,
});
const w = (model: string, document: string, ...reasons: string[]): Case => ({
  model,
  document,
  level: "wording",
  reasons,
});

export const CASES: Case[] = [
  s("Verwerker mag dit doorgeven.", "Verwerker mag dit niet doorgeven.", "negation"),
  s("Zij verwerkt de gegevens rechtmatig.", "Zij verwerkt de gegevens onrechtmatig.", "negation"),
  s(
    "Hij zal niet de gegevens delen en wissen.",
    "Hij zal de gegevens delen en niet wissen.",
    "negation",
  ),
  s("Verwerker zal meewerken.", "Verwerker kan meewerken.", "modal"),
  s("Verwerker moet dit melden.", "Verwerker mag dit melden.", "modal"),
  s("Verwerker dient mee te werken.", "Verwerker is bereid mee te werken.", "modal"),
  s("Melding geschiedt binnen 24 uur.", "Melding geschiedt binnen 72 uur.", "term"),
  s(
    "Melding binnen 24 uur, wissen binnen 72 uur.",
    "Melding binnen 72 uur, wissen binnen 24 uur.",
    "term",
  ),
  s(
    "Verwerker zal meewerken, Verwerkingsverantwoordelijke kan opzeggen.",
    "Verwerker kan meewerken, Verwerkingsverantwoordelijke zal opzeggen.",
    "modal",
  ),
  s(
    "ten hoogste eens in de maand en minimaal eens in het jaar",
    "minimaal eens in de maand en ten hoogste eens in het jaar",
    "limit-added",
    "limit-removed",
  ),
  s("toestemming aan Verwerker", "toestemming van Verwerker", "other-words"),
  s(
    "verstrekt de gegevens van de arts aan de patiënt",
    "verstrekt de gegevens aan de arts van de patiënt",
    "other-words",
  ),
  s(
    "bij strijd gaat de hoofdtekst voor op de toelichting",
    "bij strijd gaat de toelichting voor op de hoofdtekst",
    "other-words",
  ),
  s("eenmaal per jaar", "tweemaal per jaar", "term"),
  s("uit de Overeenkomst(en)", "uit de Verwerkersovereenkomst", "other-words"),
  s("een boete van € 5.000 per keer", "een boete van € 2.500 per keer", "term"),
  s("ten laste van 50% van de kosten", "ten laste van 25% van de kosten", "term"),
  s("binnen dertig dagen", "binnen zestig dagen", "term"),
  s(
    "meldt dit onverwijld aan de ander",
    "meldt dit zonder onredelijke vertraging aan de ander",
    "term",
    "negation",
  ),
  s("meldt dit onverwijld", "meldt dit binnen twee werkdagen", "term"),
  s("Verwerker vergoedt de schade.", "Verwerkingsverantwoordelijke vergoedt de schade.", "parties"),
  s(
    "Verwerker verstrekt dit aan Verwerkingsverantwoordelijke.",
    "Verwerkingsverantwoordelijke verstrekt dit aan Verwerker.",
    "parties",
  ),
  s(
    "De aansprakelijkheid bedraagt EUR 100.",
    "De aansprakelijkheid bedraagt ten hoogste EUR 100.",
    "limit-added",
  ),
  s("Verwerker werkt mee.", "Verwerker werkt in beginsel mee.", "limit-added"),
  s("Verwerker werkt mee.", "Verwerker werkt mee, tenzij dit kosten meebrengt.", "limit-added"),
  s("Verwerker werkt mee.", "Verwerker werkt mee voor zover redelijk.", "limit-added"),
  s("treft redelijke maatregelen", "treft maatregelen", "limit-removed"),
  s("de naam en het adres", "de naam of het adres", "and-or"),
  s("zoals bedoeld in artikel 5.8", "zoals bedoeld in artikel 5.9", "reference"),
  s(
    "Verwerker slaat op. Verwerker garandeert dat alles wordt beveiligd.",
    "Verwerker slaat op.",
    "duty-removed",
  ),
  s("de schade die is ontstaan", "de winst die is ontstaan", "other-words"),
  s("bepalen van het doel", "betalen van het doel", "other-words"),
  // A demonstrative points at something: a reference.
  s(
    "Verwerker stelt de gegevens beschikbaar.",
    "Verwerker stelt deze gegevens beschikbaar.",
    "other-words",
  ),
  w("Hij stelt een maatregel voor.", "Hij stelt de maatregel voor.", "function-words"),
  w("uit de Overeenkomst(en)", "uit de Overeenkomst", "function-words"),
  w("een boete van € 500", "een boete van EUR 500", "spelling"),
  w("een boete van € 5.000 per keer", "een boete van € 5.000,- per keer", "punctuation"),
  // The capital of a defined term says that its definition holds.
  s("de Persoonsgegevens wist hij", "de persoonsgegevens wist hij", "defined-capital"),
  s("wist hij de incidenten", "wist hij de Incidenten", "defined-capital"),
  w("de Onderhavige gegevens wist hij", "de onderhavige gegevens wist hij", "capitals"),
  w("wist hij de gegevens daarna", "daarna wist hij de gegevens", "word-order"),
  w("zal Verwerker dit melden", "Verwerker zal dit melden", "word-order"),
  w("de sub-verwerker meldt dit", "de subverwerker meldt dit", "spelling"),
  s("de procedure volgt", "de proceduur volgt", "other-words"),
  // A slip is one of the pen only where no Dutch word can read so.
  s("de schriftelijke mededeling", "de schirftelijke mededeling", "other-words"),
  w("de schriftelijke mededeling", "de schriftelijkke mededeling", "spelling"),
  w("de schriftelijke mededeling", "de schrifttttelijke mededeling", "spelling"),
  w("de beveiliging ervan", "de bbeveiliging ervan", "spelling"),
  w("de beveiliging ervan", "de beveiligingg ervan", "spelling"),
  s("toegang tot de gegevens verwerken", "toegang tot de gegevens verweren", "other-words"),
  s("doet Verwerker dit niet", "doet Verwerker dit net", "negation"),
  s("meldt dit aan hen", "melt dit aan hen", "other-words"),
  s("de plichten van hen", "de plechten van hen", "other-words"),
  s("de betaling van kosten", "de bepaling van kosten", "other-words"),
  s("een rente van 2% per maand", "een rente van .2% per maand", "term"),
  s("een rente van 2% per maand", "een rente van 2,0% per maand", "term"),
  s("een boete van € 5.000", "een boete van € 50.00", "term"),
  // Number and article never on a party.
  s("de betreffende Partij wist ze", "Partijen wist ze", "parties", "other-words"),
  s("de betreffende Partij wist ze", "de betreffende Partijen wist ze", "parties"),
  s("hij schakelt een Subverwerker in", "hij schakelt de Subverwerker in", "parties"),
  s("de Betrokkenen dit melden", "de Betrokkene dit melden", "parties"),
  s("strijdig met deze Overeenkomst", "strijdig met die Overeenkomst", "other-words"),
  s("strijdig met deze Overeenkomst", "strijdig met de Overeenkomst", "other-words"),
  s("dat zij dit wissen", "dat zij dat wissen", "other-words"),
  s("hij zal dit ook melden", "hij zal dit melden", "other-words"),
  s("hij zal eventueel schade melden", "hij zal schade melden", "other-words"),
  s("de thans geldende wet", "de geldende wet", "other-words"),
  s("de hoge kosten", "de hogere kosten", "other-words"),
  s("de grote schade", "de grootste schade", "other-words"),
  s("de dag van de melding", "de dagen van de melding", "other-words"),
  s(
    "hij meldt dit indien nodig",
    "hij meldt dit als het nodig is",
    "limit-added",
    "limit-removed",
    "other-words",
  ),
  s("de verwerker beheert dit", "het verwerken beheert dit", "parties", "other-words"),
  s(
    "hij verwerkt alleen de gegevens voor de ander",
    "alleen hij verwerkt de gegevens voor de ander",
    "limit-added",
    "limit-removed",
  ),
  s("alle gegevens wist hij", "sommige gegevens wist hij", "other-words"),
  s("de gegevens worden gewist", "de gegevens werden gewist", "other-words"),
  w("hij zal er zorg voor dragen", "hij zal zorg voor dragen", "function-words"),
  w("een e-mail sturen", "een email sturen", "spelling"),
  w("ten behoeve van de ander", "t.b.v. de ander", "spelling"),
  w("met betrekking tot de ander", "m.b.t. de ander", "spelling"),
  w("de coördinatie ervan", "de coordinatie ervan", "spelling"),
  w("inclusief de kosten", "incl. de kosten", "spelling"),
  w("de verwerking en opslag", "de verwerkingen en opslag", "plural"),
  w("de gegevens, die hij heeft", "de gegevens die hij heeft", "punctuation"),
];
