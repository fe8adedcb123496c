/**
 * Does a sentence speak of what such agreements regulate, and say how it is to be? No list of turns of
 * phrase is complete; what nobody knows as binding may bind all the same when it speaks of liability or of
 * a notice. Only a description — what was, where something lies, what a paper looks like — says nothing of
 * what is to be.
 */
import { formsOf, Lexicon, readWords } from "./forms";

/** Of what these agreements speak. Stems: the sentence may put them in any form. */
const SUBJECTS = `*aansprake* | *schade* | boete* | dwangsom* | *vergoeding* | *vrijwar* | vrijwaart | garantie* | *waarborg* | risico | overmacht | tekortkoming* | verzuim |
  *overeenkomst* | contract* | *contract | *voorwaarden | offerte* | bestelbon* | sla | afspraak | afspraken | artikel* | bepaling* | clausule* | lid | voorrang | rangorde | strijd | tegenstrijdig* |
  *verwerker* | *verwerking* | onderaannemer* | hulpleverancier* | *partij | *partijen | betrokkene* | opdrachtgever* | leverancier* | afnemer* | klant* | zorgaanbieder* | zorginstelling* |
  *gegevens | data | dataset* | *dossier* | bestand* | logbestand* | kopie* | *back-up* | backup* | reservekopie* | doorgifte | export | opslag | server* | datacent* |
  audit* | controle* | inspectie* | onderzoek | certifica* | verklaring* | datalek* | *inbreuk* | *incident* | *lek | *melding* | *termijn* | responstijd* | hersteltijd* | reactietijd* |
  beveilig* | *versleutel* | encryptie | logging | toegang | wachtwoord* | geheimhoud* | vertrouwelijk* | zwijgplicht |
  *opzeg* | beëindig* | ontbinding* | looptijd* | *verleng* | einde | overname | overdracht | wijziging* | toestemming | instemming | goedkeuring* | bezwaar* | instructie* | aanwijzing* |
  *kosten | *tarief | *tarieven | uurloon | betaling* | factu* | rekening | prijs | prijzen | verrekening | bedrag* | maximum | € | euro | eur |
  recht | rechten | rechter* | rechtbank | geschil* | conflict* | arbitrage | vordering* | claim* | klacht* | beroep | bewijs* | vernietig* | verwijder* | teruggave | *bewaren | *bewaar* | eigendom* | licentie* |
  toegezegd* | inzage | vrij | akkoord | vervangt | vervangen | betaalt | betalen | berekend | meerwerk | stoppen | leze | toezegging* | aanspraak | aanspraken | verplicht* | gehouden | gebonden | doorslaggevend | voorbehoud* | bevoegd* | hulp | medewerking | bijstand | medewerker* | personeel | instelling* | dienst | diensten | dienstverlening | storing* |
  geldt | gelden | geldig | mogelijk | onmogelijk | uitgesloten | inbegrepen | optioneel | volstaat | volstaan | achterwege | gelezen |
  liabil* | refund* | set-off | bill | liable | damage* | fine | fines | penalt* | indemn* | warrant* | agreement* | terms | contract* | clause* | section | processor* | subprocessor* | controller* | customer* | vendor* | supplier* | provider* | client | party | parties |
  data | records | backup* | transfer* | audit* | inspection* | breach* | incident* | notice* | notif* | security | encrypt* | confidential* | terminat* | renew* | consent* | approval | instruction* | cost | costs | fee | fees | expense | charge* | invoice* | law | laws | court* | dispute* | claim* | rights | retention | deletion`;

/** What was, and what something looks like or where it lies. */
const DESCRIPTIONS = `was | waren | werd | werden | had | hadden | vond | vonden | kwam | kwamen | ging | gingen | stond | stonden | sprak | spraken | schreef | schreven | bleef | bleven |
  verscheen | verschenen | trok | trokken | won | begon | begonnen | sloot | sloten | bezocht* | vierde | vierden | gaf | gaven | nam | namen | las | lazen | hield | hielden | liet | lieten | zag | zagen | kreeg | kregen | verhuisde* |
  ligt | liggen | bevindt | bevinden | hangt | hangen | grenst | vertrekt | gevestigd | staat/staan ~ op/in/naast/tegenover/aan/bij/boven/onder | is/zijn ~ te vinden | kijkt/kijken ~ uit |
  is/zijn ~ gemaakt/gebouwd/gedrukt/ontworpen/opgericht/geschreven/vertaald/opgesteld/aangelegd/uitverkocht/getekend/geschilderd/verschenen/gezet/opgeknapt/verplaatst/genomen/bijgewerkt/afgedrukt |
  verschijnt | verschijnen | telt | heet | heten | toont | tonen | beschrijft | beschrijven | gaat/gaan over | handelt over | behandelt | behandelen | bestaat/bestaan ~ uit/sinds | is/zijn ~ verkrijgbaar/open/geopend/bereikbaar/krijgen | komt/komen uit | zit/zitten ~ in/op | haalde* | meldde* | duurde* | stopte* | paste | vorig* | sinds | comes from | on sale | located | seat | starts | wijdde | ontving | ontvingen |
  heeft/hebben/is/zijn ~ uitgevoerd | were | wrote | spoke | held | took | won | opened | moved | overlooks | located | shows | describes | appears | printed | designed | published`;

/** A subject behind one of these is what a course, a book or a brochure is about. */
const ABOUT = new Set("over rond omtrent about on".split(" "));
const SMALL = new Set("de het een the a an onze ons hun haar zijn our their".split(" "));

/** History is told with a year, or by a verb; "geanonimiseerde" is none. */
const PAST =
  /(?<!\p{L})(?!ge)\p{L}+eerden?(?!\p{L})|(?<!\p{L})(?:in|uit|sinds|van|since|from) (?:19|20)\d\d(?!\d)/u;

/** What a deal is made of and a list of security measures is not. */
const DEALS = `*aansprake* | *schade* | boete* | dwangsom* | *vergoeding* | *vrijwar* | vrijwaart | garantie* | overmacht | tekortkoming* | verzuim |
  *voorwaarden | offerte* | bestelbon* | sla | afspraken | artikel* | bepaling* | clausule* | lid | voorrang | rangorde | strijd | tegenstrijdig* | hierboven |
  *subverwerker* | onderaannemer* | hulpleverancier* | opdrachtgever* | afnemer* | klant | zorgaanbieder* | zorginstelling* | corporatie |
  bewaartermijn* | doorgifte | *opzeg* | beëindig* | ontbinding* | looptijd* | *verleng* | einde | overname | overdracht | toestemming | instemming | goedkeuring* | bezwaar* | instructie* | aanwijzing* |
  *kosten | *tarief | *tarieven | uurloon | betaling* | betaalt | factu* | meerwerk | prijs | prijzen | verrekening | € | nacalculatie |
  rechter* | rechtbank | geschil* | arbit* | vordering* | claim* | klacht* | beroep | bewijs* | teruggave | eigendom* | licentie* |
  toegezegd* | akkoord | verplicht* | verplichting | gehouden | gebonden | doorslaggevend | voorbehoud* | volstaat | achterwege | bijstand |
  liabil* | refund* | bill | liable | damage* | fine | penalt* | indemn* | warrant* | agreement* | terms | contract* | clause* | subprocessor* | customer* | client | parties | notice* | terminat* | consent* | approval | cost | costs | fee | fees | expense | charge* | invoice* | court* | dispute* | claim*`;

/** Words of whose own habits a list of measures speaks: the staff's, not the other party's. */
const INWARD = `interne | intern | internal | onze klanten | our customers | certificering | verkleind | verkleint | verlaagd | verlaagt | reduces | reduced`;

type Mark = "subject" | "description" | "denial" | "deal" | "inward";
const LEXICON = new Lexicon<Mark>([
  ["subject", formsOf(SUBJECTS)],
  ["description", formsOf(DESCRIPTIONS)],
  // "Een vergoeding staat daar niet tegenover": nobody describes what is not.
  ["denial", formsOf("niet | geen | not | no")],
  ["deal", formsOf(DEALS)],
  ["inward", formsOf(INWARD)],
]);

/** In an annex of measures: does a sentence speak of what stands in a contract rather than in such a list? */
export function regardsDeal(sentence: string): boolean {
  const marks = LEXICON.marksOf(readWords(sentence));
  return marks.has("deal") && !marks.has("inward") && regardsAgreement(sentence);
}

/** @param sentence one sentence, or two of which the second points to the first */
export function regardsAgreement(sentence: string): boolean {
  const read = readWords(sentence);
  const marks = LEXICON.marksOf(read);
  const describes = marks.has("description") || PAST.test(sentence);
  if (describes && !marks.has("denial")) return false;
  return (marks.get("subject") ?? []).some(({ from }) => {
    let before = from - 1;
    while (SMALL.has(read.words[before] ?? "")) before -= 1;
    return !ABOUT.has(read.words[before] ?? "");
  });
}
