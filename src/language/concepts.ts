import { ABROAD, FAR } from "./places";

/**
 * The lexicon: what contracts speak of, by concept, Dutch and English, in the notation of `forms`. A
 * concept by itself binds nobody; which of them together do is in `binding-rules`.
 */
export const CONCEPTS = {
  // How a sentence binds.
  denial: `niet | geen | nooit | nimmer | noch | evenmin | niemand | niets | nergens | not | no | never | neither | nor | nobody | none`,
  duty: `moet/moeten | zal/zullen | dient/dienen | behoort/behoren | heeft ~ te | hebben ~ te | shall | must | will`,
  promise: `is/zijn/blijft/blijven ~ verplicht | verplicht om/zich | is/zijn/blijft ~ gehouden | gehouden tot |
    verbindt/verbinden ~ zich | staat/staan ~ in voor | is/zijn/blijft/blijven ~ verantwoordelijk`,
  may: `mag/mogen | may`,
  can: `kan/kunnen | can`,
  allowed: `mag/mogen | kan/kunnen | toegestaan | is/zijn ~ bevoegd | is/zijn ~ gerechtigd | gerechtigd om | is/zijn/staat/staan ~ vrij |
    het recht | may | can | permitted | allowed | entitled | free to`,
  entitled: `behoudt/behouden zich/ons ~ voor | behoudt/behouden ~ zich/ons voor | is/zijn ~ bevoegd | is/zijn ~ gerechtigd | gerechtigd om | het recht | staat/staan ~ vrij |
    entitled to | reserves the right`,
  only: `alleen | uitsluitend | slechts | enkel | only | solely`,
  limited: `beperkt tot | beperkt zich tot | gelimiteerd | gemaximeerd | begrensd | ten hoogste | hoogstens | hooguit | maximaal | maximum | niet/nooit meer dan |
    meer dan | niet/nooit vaker dan | niet/nooit langer dan | niet/nooit eerder dan | pas na/nadat | slechts | alleen | uitsluitend | enkel | capped |
    limited to | at most | no/not more than | only | solely | exceed* | not before | niet/nooit meer ~ dan`,
  excluded: `uitgesloten | uitgezonderd | uitsluit* | sluit/sluiten ~ uit | niet toegestaan | niet ~ mogelijk | onmogelijk |
    niet aan de orde | verboden | geweigerd | weiger* | weigert | afgewezen | vervalt | vervallen | achterwege | geschrapt |
    buiten toepassing | buiten beschouwing | niet ~ van toepassing | geldt/gelden niet | niet voor | vindt/vinden ~ niet plaats |
    staat/staan ~ niet toe | laat/laten ~ niet toe | zit/zitten ~ niet in | ontbreekt | excluded | not permitted | not allowed | not available | prohibited |
    refused | waived | deleted | does/do not apply | not possible | valt/vallen ~ buiten | van de baan | uit den boze | valt/vallen niet onder | niet inbegrepen | not included`,
  refuses: `werk/werkt/werken ~ niet ~ mee | geeft/geven ~ geen gehoor`,
  shifted: `voor rekening | voor rekening en risico | ten laste | op kosten van | voor risico | ligt/liggen bij | rust/rusten op | berust/berusten bij |
    komt/komen ~ toe | komt/komen voor | draagt/dragen | borne by | at the expense/cost | lies/rests with | for the account | verhaalt/verhalen ~ op | verhaald op`,
  gated: `op afspraak | na ~ toestemming/goedkeuring/instemming/akkoord | pas na/nadat | na betaling | tegen betaling/vergoeding | na voorafgaande |
    by appointment | upon payment | against payment | subject to`,
  termed: `binnen ~ dag/dagen/uur/uren/werkdagen/kalenderdagen/week/weken/maand/maanden/jaar |
    na ~ dag/dagen/uur/uren/werkdagen/kalenderdagen/week/weken/maand/maanden/jaar |
    # dag/dagen/uur/uren/werkdagen/kalenderdagen/week/weken/maand/maanden/jaar |
    # hours/days/weeks/months/years | # business/calendar/working days | within | per direct | per dag | per jaar`,
  unasked: `zonder ~ toestemming | zonder ~ overleg | zonder ~ kennisgeving | zonder ~ melding | zonder ~ voorafgaande | zonder ~ goedkeuring | zonder meer | ongevraagd |
    eenzijdig | naar eigen inzicht | naar eigen goeddunken | op elk moment | op ieder moment | te allen tijde | wanneer hij/zij/het/wij ~ wil/willen | without ~ consent | without ~ notice |
    at its ~ discretion | at any time | unilaterally | wanneer/als hij/zij/het/wij ~ acht | met onmiddellijke ingang | zonder ~ te melden/berichten/vragen/overleggen | zonder opgaaf/opgave van reden/redenen | at our/its ~ discretion`,
  oneself: `zelf | zelfstandig | vrij | vrijelijk | itself`,
  decides: `bepaalt/bepalen | kiest/kiezen | beslist/beslissen | beoordeelt/beoordelen | decides/determines/chooses`,

  // What contracts regulate.
  agreement: `overeenkomst | dienstverlening | overeenkomsten | *overeenkomst | *overeenkomsten | contract | contracten | *contract | afspraken | deze bijlage | bijlage | deze regeling | voorwaarden | *voorwaarden | deze bepalingen |
    abonnement | agreement | contract | this annex | annex | dpa | terms`,
  clause: `artikel | artikelen | art | lid | leden | bepaling | bepalingen | clausule | clausules | clause | section | article | wat hier ~ afgesproken/overeengekomen/bepaald | hetgeen ~ afgesproken/overeengekomen/bepaald | hoofdtekst`,
  conditions: `algemene voorwaarden | *svoorwaarden | *koopvoorwaarden | voorwaarden van | onze voorwaarden | general terms | terms and conditions | terms of service`,
  applies: `van toepassing | maakt/maken ~ deel uit | maakt/maken ~ onderdeel | geldt/gelden | apply/applies | form part | is/are part of`,
  reworded: `komt/komen ~ te luiden | wordt/worden ~ gelezen als | luidt/luiden ~ voortaan | luidt/luiden ~ als volgt | wordt/worden ~ vervangen | vervangt/vervangen | treedt/treden ~ in de plaats | is replaced | shall read | supersede*`,
  precedence: `in afwijking | wijkt/wijken ~ voor | prevale* | niettegenstaande | notwithstanding | prevail* | in weerwil van | takes precedence | take precedence |
    anders dan ~ artikel/overeenkomst/bepaald/afgesproken/verwerkersovereenkomst | ongeacht ~ artikel/overeenkomst/bepaalde/verwerkersovereenkomst | rangorde | het laatste woord | order of precedence`,
  goesFirst: `voorrang | doorslaggevend | is/zijn leidend | gaat/gaan voor/vóór | gaat/gaan dan/altijd/steeds/hierbij voor | gaat/gaan de/deze/het/dit/onze * voor | gaat/gaan ~ vóór/boven |
    takes priority | take priority | overrides | precedence`,
  liability: `aansprakelijkheid | *aansprakelijkheid | schadeplicht | schadeplichtigheid | liability | schadevergoeding | schadevergoedingen | gevolgschade | bedrijfsschade | damages`,
  liable: `aansprakelijk | liable`,
  indemnity: `vrijwaart | vrijwaren | vrijwaring | gevrijwaard | schadeplichtig | schadeloos* | indemnif* | hold/holds ~ harmless | held harmless`,
  damage: `schade | *schade | schades | damage | losses`,
  bears: `draagt/dragen | betaalt/betalen | vergoed | vergoedt | vergoeden | krijgt/krijgen ~ vergoed | compensat* | reimburs* | gedragen`,
  risk: `*risico | *risico's | risk`,
  onRisk: `op eigen risico | voor risico van | aanvaardt/aanvaarden ~ risico | draagt/dragen ~ risico | risico ~ van/bij de klant | risico ~ ligt/rust/berust | at its own risk`,
  cap: `beperkt | gelimiteerd | gemaximeerd | begrensd | uitgesloten | ten hoogste | hoogstens | hooguit | maximaal | maximum | bedraagt | aanvaardt | aanvaarden | € | euro | eur | capped | limited | excluded | exceed*`,
  is: `is | zijn | blijft | blijven | wordt | worden | be | are`,
  equals: `gelijk aan | equal to | equals`,
  fine: `boete | boetes | *boete | *boetes | dwangsom | dwangsommen | penalty | penalties | fines`,
  forfeits: `verbeurt | verbeuren | verbeurd | verschuldigd | forfeit*`,
  owes: "verbeurt | verbeuren | forfeits",
  insured: `verzekeraar ~ uitkeert | verzekering ~ uitkeert | verzeker* ~ uitgekeerd | uitkeert`,
  costs: `kosten | *kosten | costs | fee | fees`,
  onCosts: `voor rekening van | voor rekening en risico | ten laste van | op kosten van | at the expense of | at the cost of | tegen betaling | tegen vergoeding | na betaling | upon payment |
    in rekening gebracht | brengt/brengen ~ in rekening | brengen/brengt ~ kosten | doorbelast | gefactureerd | factureert/factureren | charged | invoiced | draagt/dragen ~ kosten | betaalt/betalen ~ kosten | vergoedt/vergoeden ~ kosten |
    bekostigt/bekostigen | declareert/declareren | rekenen/rekent ~ euro/€ | verschuldigd | vooraf te voldoen | vooraf te betalen`,
  price: `prijs | prijzen | tarief | tarieven | vergoeding | vergoedingen | prices | rates`,
  raised: `verhoogd | verhogen | verhoogt | stijgt | stijgen | geïndexeerd | indexeren | indexeert | indexering | increased | indexed`,
  pays: `betaalt | betalen | vergoedt | vergoeden | pays`,
  unpaid: `wanbetaling | betalingsachterstand | niet ~ betaalt | niet betaalt | betaling | openstaa* | openstaande | facturen | factuur | unpaid | non-payment`,
  audit: `audit | audits | auditrecht | auditrechten | inspectie | inspecties | controlerecht | onderzoek ~ datacentra/datacentrum/gebouw/gebouwen/locatie/kantoor | onderzoek ter plaatse | controle ter plaatse | inspection | inspections`,
  auditLog: `audit log/logs/trail/trails/logging/logboek`,
  checks: `controleren | controleert | inspecteren | onderzoeken | auditeren | audit | inspect`,
  incident: `incident | incidents | incidenten | *incident | *incidenten | datalek | datalekken | inbreuk | inbreuken | lek | lekken | breach | breaches`,
  reports: `meldt | melden | meld | gemeld | seinen | seint | ingeseind | informeert | informeren | geïnformeerd | bericht | inlichten | ingelicht | verwittigt | verwittigd | in kennis | op de hoogte ~ gesteld | laten ~ weten | laat ~ weten |
    report | reports | reported | notify | notifies | notified | informed | seinen/seint ~ in | delen/deelt ~ mee | meegedeeld`,
  report: `melding | meldingen | kennisgeving | mededeling | notification | notifications | notice | meldingen`,
  happens: `plaats | gedaan | volgt | verstuurd | gemaakt | nodig | vereist | required | verplicht | doen | doet`,
  assistance: `bijstand | medewerking | assistance | cooperation | verzoeken van | hulp bij | ondersteuning bij | begeleiding bij`,
  gives: `verleent | verlenen | verleend | biedt | bieden | geboden | geeft | geven | gegeven | verstrekt | verstrekken | provide | provides | provided | given`,
  instruction: `instructie | instructies | aanwijzing | aanwijzingen | instructions`,
  follows: `opgevolgd | volgt | volgen | opvolgen | followed | bindend | gebonden`,
  subcontractor: `subverwerker* | sub-verwerker* | onderaannemer | onderaannemers | hulpleverancier* | hulpbedrij* | hulppersonen | onderleverancier* | sub-processor* | subprocessor* | subcontractor* | inzet van derden/anderen | inschakelen van derden/anderen | inschakeling van derden/anderen | hostingpartij* | hoster | hosters | freelancer* | inhuurkrachten | toeleverancier*`,
  consent: `toestemming | instemming | akkoord | goedkeuring | aanvaarding | aanvaard | consent | approval | in te stemmen | acceptance`,
  deemed: `wordt/worden ~ geacht | geldt/gelden als | geldt/gelden ~ als ~ gegeven | stilzwijgend | zwijgen | zwijgt | verondersteld | bij voorbaat | vooraf ~ gegeven | deemed | tacitly`,
  byDefault: `zwijgen ~ als | stilzwijgend | stilzwijgende | wordt/worden geacht | deemed to`,
  transfer: `doorgifte | doorgeven | doorgegeven | doorgeeft | opslag | opslaan | opgeslagen | bewaard | bewaren | verwerkt | overgebracht | overdragen | transfer | transferred | stored | processed`,
  abroad: `buiten de eer | buiten de eu | buiten europa | buiten de europese | derde landen | derde land | wereldwijd | overal ter wereld | de vs | india | outside the eea | outside the eu | outside europe | third countries | worldwide | ${ABROAD}`,
  data: `gegevens | *gegevens | data | kopie | kopieën | *kopie | *kopieën | *bestanden | *dossiers | invoer | the data | personal data | *statistieken | back-ups | *back-ups | reservekopie*`,
  handles: `gebruikt | gebruiken | benut | benutten | gedeeld | delen | deelt | verstrekt | verstrekken | verwerkt | opgeslagen | doorgegeven | bewaard | gekopieerd | gepubliceerd | used | use | shared | disclosed | stored | transferred`,
  ownUse: `eigen doeleinden | eigen doel | eigen gebruik | eigen belang | eigen belangen | train/trainen/traint/getraind/train ~ model/modellen/algoritme/algoritmen/algoritmes/models/ai | trainen van ~ model/modellen/algoritme/algoritmen/ai |
    train/trains ~ models/algorithms | own purposes | productontwikkeling | product development | *ontwikkeling van nieuwe | verbeter* ~ algoritme/algoritmen/algoritmes/modellen/producten/product/diensten | algoritme/algoritmen/algoritmes/modellen/producten/diensten ~ verbeter* | benchmark*`,
  sells: `verkoop | verkoopt | verkopen | verkocht | vermarkt* | te gelde | sell | sells | sold | verhandelt | verhandelen | verhandeld`,
  keeps: `behoudt | behouden | achterhouden | houdt/houden ~ kopie/kopieën | kopie/kopieën ~ houden/houdt | retain | retains | keep/keeps ~ copy/copies`,
  destroys: `vernietigd | vernietigen | vernietigt | verwijderd | verwijderen | verwijdert | gewist | wissen | wist | verwijdering | vernietiging | erased | deleted | destroyed`,
  returns: `teruggeven | teruggegeven | teruggave | geeft/geven ~ terug | krijgt/krijgen ~ terug | terugleveren | teruggeleverd | uitgeleverd | returned | return | levert/leveren ~ terug | export`,
  afterEnd: `na afloop | na beëindiging | na het einde | bij het einde | na einde | bij beëindiging | after termination | upon termination | na opzegging | na afloop van | na het contract | after expiry | after the end`,
  stores: `bewaart | bewaren | archiveert | keeps | houdt | houden | blijft/blijven ~ staan/bewaard/beschikbaar | kept | stored | retained`,
  secrecy: `geheimhouding | geheimhoudingsplicht | vertrouwelijkheid | zwijgplicht | confidentiality`,
  ends: `eindigt | eindigen | opzeggen | opgezegd | opzegbaar | zegt/zeggen ~ op | beëindigen | beëindigt | beëindigd | ontbinden | ontbindt | ontbonden | verlengd | verlengt | verlengen | loopt ~ door | loopt ~ af | duurt |
    terminate | terminates | terminated | expires | renew* | extended`,
  endOf: `opzegging | opzegtermijn | ontbinding | verlenging | beëindiging | termination | renewal`,
  until: `nadat | zodra | wanneer | als | totdat | tot | indien | when | after | until | once | if`,
  suspends: `opschort* | opgeschort | schort/schorten ~ op | stilleggen | stillegt | stilgelegd | legt/leggen ~ stil | retentierecht | suspend*`,
  blocks: `afgesloten | afsluiten | sluit/sluiten ~ af | geblokkeerd | blokkeren | blokkeert | gestaakt | staken | staakt | achter | ingehouden | inhouden | opgeschort | blocked | withheld | withhold | gaat/gaan ~ dicht | gaat/gaan ~ op slot`,
  changes: `wijzigen | wijzigt | gewijzigd | aanpassen | aangepast | past/passen ~ aan | herzien | herziet | vervangen | change | changed | amend | amended | modify | modified | update`,
  changeable: `deze bijlage | bijlage | overeenkomst | *overeenkomst | voorwaarden | *voorwaarden | afspraken | prijzen | tarieven | maatregelen | termijnen | annex | agreement | terms | measures | deze tekst | dit stuk | dit document | dit hoofdstuk | dit overzicht | deze lijst`,
  assigned: `overdraagbaar | overgedragen | overdragen | draagt/dragen ~ over | overdracht | assign | assigned | transferable | assignable`,
  rights: `recht | rechten | verplichtingen | rechten en plichten | rights | obligations`,
  meaning: `onder ~ wordt ~ verstaan | onder ~ worden ~ verstaan | onder ~ valt ~ niet | onder ~ vallen ~ niet | verstaan/verstaat ~ onder | is deemed to mean | shall mean | means only`,
  owner: `eigendom van | eigendommen van | is/zijn/blijft/blijven/wordt/worden ~ eigenaar | eigendom ~ bij | berust/berusten ~ bij | komen/komt ~ toe | ownership | owned by | vests in | property of | is/zijn van ons`,
  waives: `doet/doen ~ afstand | afstand ~ gedaan | afstand doen | ziet/zien af | ziet/zien ~ af van | zien ~ ervan af | ziet ~ ervan af | geen beroep | beroep ~ uitgesloten | verliest/verliezen ~ recht | verspeelt/verspelen | waive* | no recourse | verliest/verliezen ~ aanspraak/aanspraken/vordering/vorderingen`,
  appeals: "beroep | recourse",
  claim: `klacht | klachten | vordering | vorderingen | rechtsvordering* | aanspraak | aanspraken | claim | claims | reclames`,
  lapses: `vervalt | vervallen | verjaart | verjaren | verjaring | vervaltermijn | uitgesloten | lapse* | barred`,
  barred: "verjaart | verjaren | verjaring | vervaltermijn",
  law: `* recht ~ van toepassing | recht ~ is van toepassing | van toepassing ~ recht | recht ~ beheerst | recht ~ beheerst | wordt/worden ~ beheerst door | beheerst door ~ recht | recht van ~ geldt | recht geldt | recht van ~ van toepassing | onderworpen aan ~ recht | rechtskeuze | governed by | laws of | law applies`,
  rightOf: "het recht op | het recht om | recht op",
  court: `rechter | rechters | rechtbank | gerecht | gerechtshof | arbiter | arbiters | arbitrage | geschil | geschillen | bindend advies | bindend adviseur | court | courts | arbitration | disputes`,
  judges: `bevoegd | exclusief | uitsluitend | beslecht | beslechten | beslechting | voorgelegd | beslist | berecht | beslissen | oordeelt | oordelen | jurisdiction | settled | resolved | submitted | exclusive`,
  relieved: `ontslagen van | van ~ ontslagen | ontheven | vrijgesteld van | bevrijd van | van ~ bevrijd | released from | exempt from`,
  bound: `gehouden tot | gehouden om | hoeft | hoeven | behoeft | behoeven | in voor | verplicht tot | verplicht om | gehouden aan`,
  noDuty: `geen/enige plicht/meldplicht/zorgplicht/informatieplicht/*splicht | geen ~ verplichting | geen ~ verplichtingen | niet gehouden | niet verantwoordelijk | geen verantwoordelijkheid |
    uitsluitend/slechts/alleen gehouden | uitsluitend/slechts/alleen verplicht | hoeft/hoeven ~ niet te worden | rust/rusten ~ geen | no obligation | not obliged | not required to | under no | not responsible`,
  held: `hoogte gehouden | rekening gehouden | toezicht gehouden | geheim gehouden`,
  obliged: `verplicht`,
  lawful: `wet | wettelijk | wettelijke | wetgeving | wgbo | archiefwet | law`,
  legally: `wettelijk verplicht | bij wet verplicht`,
  warranty: `garantie | garanties | garandeert | garanderen | gegarandeerd | waarborg | waarborgen | warranty | warranties | guarantee | guarantees`,
  asIs: `as is | in de staat waarin`,
  derive: `ontleend | ontlenen | derived`,
  notBinding: `indicatief | indicatieve | vrijblijvend | vrijblijvende | niet bindend | streefwaarde | streefwaarden | not binding | indicative | bindt/binden ~ niet | zonder verplichting | streefdoel* | streefgetal* | een indicatie | targets | not commitments`,
  notObliged: "niet verplicht",
  later: `onderzoek | afgerond | voltooid | vastgesteld | bevestigd | gereed | completed | confirmed | achteraf | afterwards | pas na | pas nadat | pas als | eerstvolgende | volgende overleg | kwartaaloverleg | jaaroverleg | jaarverslag | in plaats van`,
  staff: `medewerker | medewerkers | personeel | gebruiker | gebruikers | beheerders | staff | employees | users`,
  engages: `ingeschakeld | inschakelen | schakelt/schakelen ~ in | ingezet | inzetten | zet/zetten ~ in | vervangen | gewisseld | engaged | engage | engages | appointed`,
  lessThan: `niet/nooit langer dan | niet/nooit meer dan | beperkt tot | ten hoogste | hooguit | maximaal | eindigt | vervalt | geldt/gelden slechts/alleen/enkel/uitsluitend/niet | ends | limited to`,
  property: `intellectu* | resultaten | software | rechten | rights | ip`,
  retention: "retentierecht | lien",
  conditionWords: "voorwaarde | voorwaarden | uitgezonderd | verboden | gehouden",
  without: "zonder | without",
  label: `meldtermijn | toepasselijk recht | bevoegde rechter | bevoegde rechtbank | opzegtermijn | contractduur | betalingstermijn | notice period | governing law`,
  delay: `vertraging | te laat | te late | overtreding | overtredingen | schending | tekortkoming | delay | breach`,
  stops: `stoppen | stopt | ophouden | houdt op | staken | stop | cease`,
  publishes: `publiceren | publiceert | publish`,
  conflict: `tegenstrijdig* | strijdig* | tegenspraak | onderlinge strijd | conflict between | bij verschil | bij verschillen | verschil tussen | verschillen tussen`,
  followed: `gevolgd | geldt | gelden | voor | beslissend`,
  security: `versleuteling | beveiliging | logging | back-ups | back-up | monitoring | bewaking | encryption | *versleuteling | encryptie | tweestaps* | tweefactor* | *updates | antivirus*`,
  off: `uitgeschakeld | uitgezet | opgeheven | achterwege | weggelaten | onderbroken | disabled`,
  standsIn: `staat/staan ~ in`,
  insight: `inzage | toegang tot onze`,
  inquiry: `onderzoek | onderzoeken | controle | controles`,
  seldom: `hooguit eens | hoogstens eens | eens in de # jaar | eens per # jaar | niet vaker dan | at most once | eenmaal | eenmalig | één keer | # keer`,
  boundTo: `gebonden | bound`,
  appeal: `beroep op | beroep ~ toe | recourse to`,
  required: `vereist | nodig | gevraagd | required | noodzakelijk | behoeft | behoeven`,
  compensation: `vergoeding | schadevergoeding | uitkering | compensation | keert/keren ~ uit`,
  upTo: `houdt/houden ~ op bij | maximale | maximaal | ten hoogste | hooguit | hoogstens | niet/nooit meer dan | beperkt tot | begrensd | gemaximeerd`,
  deadline: `loopt/lopen ~ termijn/termijnen | termijn/termijnen ~ loopt/lopen | begint/beginnen ~ termijn`,
  settles: `beslist | beslissen`,
  otherwise: `anders besluit/beslist/bepaalt/wil`,
  freely: `vrij | vrijelijk | freely`,
  amount: `€ | euro | eur | # procent | # %`,
  needed: `nodig | noodzakelijk | noodzakelijke | necessary | needed`,
  condition: `tenzij | mits | behoudens | met dien verstande | onder voorbehoud | op voorwaarde | onder de voorwaarde | unless | provided that | subject to`,
  asFar: `voor zover | voorzover | to the extent`,
  reasonable: `redelijk | redelijke | redelijkerwijs | wenselijk | opportuun | haalbaar | reasonable | reasonably`,
  effort: `naar beste vermogen | inspanningsverplichting | inspanningsverplichtingen | redelijke inspanning | redelijke inspanningen | commercieel redelijke | spant/spannen ~ in | zal/zullen ~ inspannen | streeft/streven |
    best effort | best efforts | reasonable efforts | reasonable endeavours | commercially reasonable | zoveel als/dat haalbaar | waar haalbaar | wanneer/als/indien ~ planning/capaciteit/drukte/bezetting ~ toelaat/toelaten`,
  inPrinciple: "in beginsel | in principe | in principle",
  zorgt: "zorgt | zorgen | draagt/dragen ~ zorg",
  commits: `betaalt | betalen | vergoedt | vergoeden | draagt | dragen | aanvaardt | aanvaarden | accepteert | accepteren | erkent | erkennen | stemt | stemmen | gaat akkoord | gaan akkoord | garandeert | garanderen | machtigt | machtigen | verleent | verlenen | onthoudt | onthouden | staat ~ in | verplicht zich |
    agrees | accepts | acknowledges | warrants | pays | authorises | authorizes | bears`,
  // What suppliers write in an annex of measures.
  backups: `back-ups | *back-ups | backups | reservekopie*`,
  ceiling: `bovengrens | plafond | limiet | ceiling`,
  insuredSum: `verzekerde som | verzekerd bedrag | verzekerde bedrag | verzekering | polis`,
  forGranted: `voor lief | op de koop toe`,
  thisText: `deze bijlage | dit hoofdstuk | deze tekst | dit stuk | dit document | deze maatregelen | dit overzicht | deze lijst | deze afspraken | this annex | these measures`,
  version: `nieuwe/nieuwste/actuele/laatste/volgende versie/versies | latest version | new versions`,
  charge: `kost ~ €/euro | kosten ~ €/euro | rekenen/rekent ~ €/euro | berekent/berekenen ~ door | doorberek* | doorbelast* | meerwerk | in rekening | charged | billed`,
  papers: `inzage | rapport | rapporten | *rapport | *rapporten | bevindingen | auditverslag* | certificaten | reports`,
  outsiders: `met derden | aan derden | met anderen | aan anderen | onbevoegd* | buiten het team`,
  replaces: `voldaan | volstaat | volstaan | vervangt | vervangen | vervanging | in plaats van | replaced | instead`,
  proof: `certifica* | *certificaat | *certificaten | verklaring | jaarrapport | jaarverslag | annual report | vragenlijst | questionnaire | self-assessment | zelfverklaring`,
  checkDuty: `*plicht | controle | controles | audit | audits | *audits | onderzoek | inspectie | inspecties | inspections`,
  access: `beheer | vanuit | leesrechten | *rechten | toegang | meekij* | support | *dienst | ondersteuning | helpdesk | medewerkers | collega's | team | staff | access`,
  farAway: FAR,
  improves: `verbeter* | ontwikkel* | train* | leert | leren | improve | develop`,
  ours: `onze | ons | eigen | our | own`,
  asWish: `als ~ wens/wensen/suggestie/suggesties/advies/verzoek | vrijblijvend*`,
  optional: `optioneel | optionele | een optie | naar keuze | desgewenst | optional`,
  admissible: `ontvankelijk | in behandeling | aanvaard | admissible`,
  finally: `uiteindelijk | in laatste instantie | als enige | in de laatste plaats`,
  speaks: `bespreekt/bespreken | besproken | neemt/nemen ~ op | opgenomen | deelt/delen | gedeeld | toegelicht | hoort | horen | verneemt | vernemen`,
} satisfies Record<string, string>;

export type Concept = keyof typeof CONCEPTS | "customer" | "supplier";

/** Parties by the names that agreements use, beside the model's own roles: who takes the measures … */
export const SUPPLIERS = `verwerker | leverancier | opdrachtnemer | dienstverlener | aanbieder | wij | we | supplier | provider | processor | vendor`;
/** … and the others. */
export const CUSTOMERS = `verwerkingsverantwoordelijke | verantwoordelijke | opdrachtgever | afnemer | klant | koper | licentienemer | partij | partijen | u |
  customer | controller | client | parties | party`;

/** A party behind one of these is not who acts. */
export const PREPOSITIONS = new Set(
  (
    "van door aan voor bij namens met tot tussen jegens op in onder via uit naar over tegen " +
    "per zonder binnen buiten of by for with to from"
  ).split(" "),
);

/** What may stand between a party and its verb. */
export const BETWEEN = new Set(
  "de het een zelf ook altijd hierbij daarbij dan the alle".split(" "),
);

/** A sentence with one of these among its first words speaks of the one before it. */
export const POINTING = new Set(
  (
    "dat dit die deze daar daaraan daarvan daarvoor daarmee daarop daarbij daaruit daartoe daarin daarom hier hieraan hiervan " +
    "hiervoor hiermee hierop hierbij zulks zij hij dan meer anders such this that these those it they"
  ).split(" "),
);
