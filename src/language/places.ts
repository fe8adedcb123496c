/** Places as Dutch contracts name them: by country, adjective, city and cloud region. */

export interface Country {
  /** As it is told, and as ADEQUACY names it; "" for a place of the EEA. */
  name: string;
  /** Names and cities, as they are written. */
  names: string;
  /** In any case: "Amerikaanse". */
  adjective?: string;
}

/** Of the European Economic Area. */
export const INSIDE =
  "Nederland|België|Belgie|Duitsland|Frankrijk|Luxemburg|Ierland|Denemarken|Zweden|Finland|Noorwegen|IJsland|Liechtenstein|Oostenrijk|Italië|Spanje|Portugal|Griekenland|Polen|Tsjechië|Slowakije|Slovenië|Hongarije|Kroatië|Roemenië|Bulgarije|Estland|Letland|Litouwen|Malta|Cyprus|EU|EER|Europese Unie|Europese Economische Ruimte|Europa";

const row = (name: string, names: string, adjective?: string): Country => ({
  name,
  names: `${name}|${names}`,
  ...(adjective === undefined ? {} : { adjective }),
});

/** Outside it; those that are no country of their own stand under the one whose rules hold there. */
export const OUTSIDE: readonly Country[] = [
  row(
    "Verenigde Staten",
    "Amerika|V\\.S\\.|VS|U\\.S\\.A?\\.?|USA|US|United States|Texas|Virginia|Oregon|New York|New Jersey|San Francisco|Seattle|Chicago|Boston|Dallas|Los Angeles|Washington|Californië|California|Virginia|Texas|Ohio|Oregon|Silicon Valley",
    "Amerikaanse?",
  ),
  row(
    "Verenigd Koninkrijk",
    "Groot-Brittannië|Engeland|Schotland|Wales|VK|UK|United Kingdom|Londen|London|Manchester|Edinburgh|Cardiff",
    "Britse?|Engelse server",
  ),
  row("Zwitserland", "Switzerland|Zürich|Zurich|Genève|Bazel|Bern", "Zwitserse?"),
  row("India", "Bangalore|Bengaluru|Mumbai|Hyderabad|Chennai|Pune|Delhi|New Delhi", "Indiase?"),
  row("China", "Peking|Beijing|Shanghai|Shenzhen", "Chinese?"),
  row("Hongkong", "Hong Kong"),
  row("Japan", "Tokio|Tokyo|Osaka", "Japanse?"),
  row("Zuid-Korea", "Korea|Seoel|Seoul", "Koreaanse?"),
  row("Israël", "Tel Aviv|Jeruzalem|Haifa", "Israëlische?"),
  row("Canada", "Toronto|Montreal|Montréal|Vancouver|Ottawa", "Canadese?"),
  row("Australië", "New South Wales|Sydney|Melbourne|Brisbane", "Australische?"),
  row("Nieuw-Zeeland", "Auckland|Wellington"),
  row("Brazilië", "São Paulo|Sao Paulo|Rio de Janeiro", "Braziliaanse?"),
  row("Argentinië", "Buenos Aires"),
  row("Uruguay", "Montevideo"),
  row("Mexico", "Mexico-Stad"),
  row("Rusland", "Moskou|Moscow|Sint-Petersburg", "Russische?"),
  row("Oekraïne", "Kiev|Kyiv|Lviv|Charkiv", "Oekraïense?"),
  row("Turkije", "Istanbul|Istanboel|Ankara", "Turkse?"),
  row("Servië", "Belgrado"),
  row("Albanië", "Tirana"),
  row("Filipijnen", "Filippijnen|Manilla|Manila"),
  row("Singapore", "Singapur"),
  row("Zuid-Afrika", "Kaapstad|Johannesburg", "Zuid-Afrikaanse?"),
  row("Marokko", "Casablanca|Rabat", "Marokkaanse?"),
  row("Egypte", "Caïro"),
  row("Suriname", "Paramaribo", "Surinaamse?"),
  row("Indonesië", "Jakarta"),
  row("Vietnam", "Hanoi|Ho Chi Minh"),
  row("Thailand", "Bangkok"),
  row("Maleisië", "Kuala Lumpur"),
  row("Pakistan", "Karachi|Lahore"),
  row("Bangladesh", "Dhaka"),
  row("Sri Lanka", "Colombo"),
  row("Verenigde Arabische Emiraten", "Dubai|Abu Dhabi|VAE"),
  row("Andorra", "Andorra la Vella"),
  row("Faeröer", "Tórshavn"),
  row("Guernsey", "Saint Peter Port"),
  row("Jersey", "Saint Helier"),
  row("Isle of Man", "Man \\(eiland\\)"),
];

/** Regions of the large clouds (AWS, Google Cloud, Azure): pattern → country, "" for the EEA. */
export const REGIONS: readonly (readonly [pattern: RegExp, country: string])[] = [
  [/\beu-west-2\b|\beurope-west2\b|\buk ?(?:south|west)\b/iu, "Verenigd Koninkrijk"],
  [/\beu-central-2\b|\beurope-west6\b|\bswitzerland ?(?:north|west)\b/iu, "Zwitserland"],
  [
    /\bus-(?:gov-)?(?:east|west|central|south)-?\d\b|\b(?:east|west|central|north ?central|south ?central|west ?central) ?us ?\d?\b/iu,
    "Verenigde Staten",
  ],
  [
    /\bca-(?:central|west)-\d\b|\bnorthamerica-northeast\d\b|\bcanada ?(?:central|east)\b/iu,
    "Canada",
  ],
  [/\bap-northeast-[13]\b|\basia-northeast[12]\b|\bjapan ?(?:east|west)\b/iu, "Japan"],
  [/\bap-northeast-2\b|\basia-northeast3\b|\bkorea ?(?:central|south)\b/iu, "Zuid-Korea"],
  [/\bap-south-\d\b|\basia-south\d\b|\b(?:central|south|west) ?india\b/iu, "India"],
  [/\bap-southeast-1\b|\basia-southeast1\b|\bsoutheast ?asia\b/iu, "Singapore"],
  [
    /\bap-southeast-[24]\b|\baustralia-southeast\d\b|\baustralia ?(?:east|southeast|central)\b/iu,
    "Australië",
  ],
  [/\bap-east-1\b|\basia-east2\b|\beast ?asia\b/iu, "Hongkong"],
  [/\bsa-east-1\b|\bsouthamerica-east1\b|\bbrazil ?(?:south|southeast)\b/iu, "Brazilië"],
  [/\bil-central-1\b|\bme-west1\b|\bisrael ?central\b/iu, "Israël"],
  [/\baf-south-1\b|\bafrica-south1\b|\bsouth ?africa ?(?:north|west)\b/iu, "Zuid-Afrika"],
  [/\bme-central-1\b|\buae ?(?:north|central)\b/iu, "Verenigde Arabische Emiraten"],
  [
    /\beu-(?:west|central|north|south)-\d\b|\beurope-(?:west|north|central|southwest)\d+\b|\b(?:west|north) ?europe\b|\b(?:germany|france|sweden|norway|italy|poland|spain) ?(?:west)?(?:central|north|south)\b/iu,
    "",
  ],
];

/** Shorter names are words of their own as well, once capitals are gone: "us", "Bern". */
const PLAIN = 5;

/** The places outside the EEA in the notation of `forms`. */
export const ABROAD = OUTSIDE.flatMap(({ names, adjective }) =>
  [...names.split("|"), ...(adjective === undefined ? [] : [adjective.replace(/\?$/u, "")])]
    .filter((name) => name.length >= PLAIN && !/[\\()]/u.test(name))
    .map((name) => name.toLowerCase()),
).join(" | ");
