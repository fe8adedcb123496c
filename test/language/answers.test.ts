/** What stands at a blank: the part that is an answer, and what more was written there. */
import { readAnswer } from "../../src/language/answers";

type AnswerType = string;

/** Answers as people give them: the whole is the answer. */
const ANSWERS: [AnswerType, string[]][] = [
  [
    "organisation",
    [
      "Stichting Zorg & Co",
      "Stichting Niet Alleen",
      "J. de Vries h.o.d.n. Praktijk De Linde",
      "J. de Vries, handelend onder de naam Praktijk De Linde",
      "Gemeente 's-Hertogenbosch",
      "gemeente Bergen op Zoom",
      "eHealth Solutions B.V. (statutair gevestigd te Utrecht)",
      "eHealth Solutions B.V., statutair gevestigd te Utrecht en kantoorhoudende te Zeist",
      "de besloten vennootschap met beperkte aansprakelijkheid Voorbeeld Automatisering B.V.",
      "de stichting Stichting Zorggroep Voorbeeld",
      "Coöperatie Testhuis U.A.",
      "Voorbeeld Holding N.V.",
      "Voorbeeld Automati- sering B.V.",
      "V.O.F. Fysiotherapie De Brug",
      "Maatschap Huisartsen Centrum-West",
      "huisartsenpraktijk De Linde",
      "Stichting voor Christelijk Onderwijs",
      "Stichting voor jonge mensen met een chronische aandoening",
      "Vereniging van Eigenaars Modellaan 12 t/m 40",
      "het college van burgemeester en wethouders van de gemeente Zwolle",
      "Universitair Medisch Centrum Voorbeeld (UMCV)",
      "Wij Zijn Zorg B.V.",
      "Acme GmbH & Co. KG",
      "Acme Software Ltd.",
      "Example Health, Inc.",
      "Société Exemple S.A.R.L.",
      "BVBA Voorbeeld",
      "Voorbeeld bv",
      "2Care4You B.V.",
      "A. de Vries en B. Jansen",
      "Jansen, De Vries & Partners",
      "KLANT B.V.",
      "Het Ziekenhuis",
      "Fictief & Zn. Installatietechniek B.V.",
      "Waterschap Hollandse Delta",
    ],
  ],
  [
    "person",
    [
      "A. Voorbeeld",
      "mevrouw mr. dr. B. van der Proef-de Wit",
      "de heer C. Testman",
      "D. de Model-Fictief, bestuurder",
      "J. Jansen en P. de Boer",
      "Jan van 't Hof",
      "drs. E.F.G. Ó Súilleabháin MBA",
      "haar bestuurder, de heer J. de Vries",
    ],
  ],
  [
    "function",
    [
      "directeur",
      "voorzitter raad van bestuur",
      "lid van de raad van bestuur",
      "algemeen directeur en enig aandeelhouder",
      "Functionaris voor de Gegevensbescherming",
      "CISO",
      "manager ICT a.i.",
      "directeur-bestuurder",
      "Hoofd P&O / privacy officer",
    ],
  ],
  [
    "place",
    [
      "’s-Hertogen- bosch",
      "Utrecht",
      "’s-Hertogenbosch",
      "Bergen op Zoom",
      "Den Haag",
      "zwolle",
      "Alphen aan den Rijn",
      "3511 AB Utrecht",
      "Utrecht, Nederland",
      "Utrecht en Amersfoort",
      "Gent (België)",
      "te Utrecht",
      "gemeente Stichtse Vecht",
    ],
  ],
  [
    "address",
    [
      "Modellaan 12",
      "Voorbeeldstraat 3-5",
      "Laan van de Proef 12-14 bis",
      "Modellaan 12, 3511 AB Utrecht",
      "Postbus 123, 3500 AA Utrecht",
      "Modellaan 12 (bezoekadres) en Postbus 123 (postadres)",
      "Modellaan 12 te Utrecht; Proefweg 101 te Zwolle",
      "’s-Gravelandseweg 4a",
      "1e Proefdwarsstraat 7 hs",
      "221B Baker Street, London NW1 6XE",
      "Hauptstraße 5, 10115 Berlin, Duitsland",
    ],
  ],
  [
    "kvk",
    ["12345678", "1234 5678", "12.345.678", "KvK 12345678", "nr. 12345678", "12345678 en 87654321"],
  ],
  ["enterprise-number", ["BE0459478706", "0459.478.706", "BE 0459.478.706"]],
  ["postcode", ["1234 AB", "1234ab"]],
  [
    "email",
    [
      "fg@voorbeeld.nl",
      "fg@voorbeeld.nl en security@voorbeeld.nl",
      "e-mail: privacy@zorg.example",
      "a@b.nl; c@d.nl",
    ],
  ],
  [
    "phone",
    [
      "030 000 00 00",
      "+31 (0)30 123 45 67",
      "030-1234567 / 06-12345678",
      "tel. 030 123 45 67",
      "112",
    ],
  ],
  [
    "date",
    [
      "1 mei 2026",
      "01-05-2026",
      "2026-05-01",
      "1/5/2026",
      "vrijdag 1 mei 2026",
      "1 mei tweeduizend zesentwintig",
      "een mei tweeduizendzesentwintig",
      "mei 2026",
      "d.d. 1 mei 2026",
      "Bergen op Zoom, 1 mei 2026",
      "Te Utrecht, d.d. 1 mei 2026",
      "1 mei 2026 te Utrecht",
      "1 mei 2026 en 3 juni 2026",
      "1 mei 2026 tot en met 31 december 2027",
      "1 mei 2026 - 31 december 2027",
      "de datum van ondertekening",
      "May 1, 2026",
      "1 May 2026",
    ],
  ],
  [
    "amount",
    [
      "€ 5.000",
      "€5.000,-",
      "€ 5.000,—",
      "EUR 5.000,00",
      "EUR 5.000,00 (zegge: vijfduizend euro)",
      "€ 5.000 (vijfduizend euro)",
      "€ 5.000,00, zegge: vijfduizend euro",
      "5.000 euro",
      "vijfduizend euro",
      "vijf duizend euro",
      "€ 1 miljoen",
      "€ 1,5 miljoen",
      "5000",
      "€ 5.000 exclusief btw",
      "€ 5.000 (excl. btw)",
      "€ 2.500 tot € 5.000",
      "€ 0",
      "US$ 500",
    ],
  ],
  ["text", ["alles wat men wil, ook niet, tenzij"]],
];

test.each(ANSWERS.flatMap(([type, texts]) => texts.map((text) => [type, text] as const)))(
  "%s: %j is an answer",
  (type, text) => expect(readAnswer(type, text)).toEqual({ from: 0, to: text.length }),
);

/** The answer between | and |; without bars nothing of it is one. */
const MORE: [AnswerType, string[]][] = [
  [
    "organisation",
    [
      "|Voorbeeld B.V.|, handelend onder haar algemene voorwaarden",
      "|Voorbeeld B.V.| onder toepassing van haar leveringsvoorwaarden",
      "|Voorbeeld B.V.|, die niet aansprakelijk is voor schade",
      "|Stichting Zorg & Co|, mits tijdig betaald",
      "|Voorbeeld B.V.| en haar groepsmaatschappijen",
      "|Stichting De Linde| voor zover zij daartoe gehouden is",
      "|Voorbeeld B.V.|, waarvan de aansprakelijkheid is beperkt tot € 500",
      "|Voorbeeld B.V.| met uitsluiting van iedere aansprakelijkheid",
      "|Voorbeeld B.V.|, tot ten hoogste € 500",
      "|Voorbeeld B.V.| tot een maximum van € 500",
      "|Woonstichting De Proef| tot € 500",
      "|Voorbeeld B.V.| dan wel een door haar aan te wijzen derde",
      "|Voorbeeld B.V.|, hierna: de Leverancier",
      "|Voorbeeld B.V.| without any liability",
    ],
  ],
  [
    "person",
    ["|A. Voorbeeld|, die niet bevoegd is", "|A. Voorbeeld| onder voorbehoud van goedkeuring"],
  ],
  [
    "function",
    [
      "|directeur|, zonder volmacht",
      "|bestuurder|, tenzij de raad van toezicht anders beslist",
      "De cursus over aansprakelijkheid was goed bezocht.\n|Algemeen Directeur|",
      "|Hoofd zorg|\nDe zaal was die middag goed gevuld.",
    ],
  ],
  [
    "place",
    ["|Zwolle|, hierna mede te noemen de verwerker", "|Utrecht|, tenzij anders overeengekomen"],
  ],
  ["address", ["|Modellaan 12|, waar geen audits plaatsvinden"]],
  [
    "kvk",
    [
      "|12345678| en haar groepsmaatschappijen",
      "|12345678|, zonder gehoudenheid",
      "niet ingeschreven",
      "1234567",
      "123456789",
    ],
  ],
  ["email", ["|fg@voorbeeld.nl|, alleen op werkdagen"]],
  ["phone", ["|030 123 45 67| tegen vergoeding"]],
  [
    "date",
    [
      "|1 mei 2026| voor onbepaalde tijd",
      "|1 mei 2026| of zoveel later als Verwerker bepaalt",
      "|1 mei 2026|, behoudens opzegging",
      "|1 mei 2026 te Bergen op Zoom| na betaling van de borg",
      "|1 mei 2026| te verlengen door Verwerker",
      "Opzeggen kan de klant nooit, |1 mei 2026|",
      "zo spoedig mogelijk",
    ],
  ],
  [
    "amount",
    [
      "|€ 1.000| in totaal",
      "|€ 5.000| bij herhaling",
      "|€ 1.000| per kalenderjaar",
      "ten hoogste |€ 1.000|",
      "maximaal |€ 1.000|",
      "|€ 1.000| (in totaal)",
      "|€ 5.000| met een maximum van € 25.000",
      "geen boete",
      "geen",
      "10% van de jaarvergoeding",
      "|€ 5.000|, tenzij Verwerker geen schuld treft",
    ],
  ],
];

test.each(MORE.flatMap(([type, texts]) => texts.map((text) => [type, text] as const)))(
  "%s: %j is more than an answer",
  (type, marked) => {
    const text = marked.replaceAll("|", "");
    const from = marked.indexOf("|");
    const expected = from < 0 ? "" : marked.slice(from + 1, marked.lastIndexOf("|"));
    const read = readAnswer(type, text);
    expect(text.slice(read.from, read.to)).toBe(expected);
  },
);
