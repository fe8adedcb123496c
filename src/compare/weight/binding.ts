/**
 * What makes a sentence of the parties' own one that binds: it creates a duty or a right, or limits one.
 * Data: a rule fires when a word or phrase of every list stands in the sentence, and a party where the
 * rule asks for one. Ordinary answers (a measure that is taken, a term, a name) set off none.
 */
import { WORD_RULES } from "./rules";

export interface BindingRule {
  /** What the sentence does; its words are in src/messages. */
  code: "liability" | "precedence" | "relief" | "condition" | "effort" | "right" | "duty" | "costs";
  /** One form of each list; of the first, the one that the party stands beside. */
  all: readonly (readonly string[])[];
  /** Who must be there: a party that acts, or one as the subject beside a form of the first list. */
  party?: "acts" | "subject";
  /** Only of the party that gives the orders: the other one describes its service so. */
  customer?: true;
  /** With one of these it is an ordinary answer. */
  unless?: readonly string[];
  /** "measures": only in an annex of security measures; "promise": there not of who takes them. */
  where?: "measures" | "promise";
  /** Fewer words are a term or a heading. */
  least?: number;
}

const formsOf = (code: string): string[] =>
  WORD_RULES.filter((rule) => rule.code === code).flatMap(({ forms }) => forms.flat());

export const DENIALS = formsOf("negation").filter((word) => !["zonder", "verboden"].includes(word));
const LAW = ["wet", "wettelijk", "wettelijke", "wetgeving", "wgbo", "archiefwet"];
const NEEDED = ["nodig", "noodzakelijk", "noodzakelijke"];
const CAPS = [
  ...["beperkt", "gelimiteerd", "gemaximeerd", "begrensd", "uitgesloten", "ten hoogste"],
  ...["hoogstens", "maximaal", "maximum", "bedraagt", "€", "euro", "aanvaardt", "aanvaarden"],
];
/** Participles that only sound like a duty. */
const HELD = ["hoogte gehouden", "rekening gehouden", "toezicht gehouden", "geheim gehouden"];

export const BINDING_RULES: readonly BindingRule[] = [
  { code: "liability", all: [["vrijwaart", "vrijwaren", "vrijwaring", "schadeplichtig"]] },
  {
    code: "liability",
    all: [["aansprakelijk"], ["is", "zijn", "blijft", "blijven", "wordt", "worden"]],
  },
  {
    code: "liability",
    all: [
      ["aansprakelijkheid", "schadevergoeding", "gevolgschade", "bedrijfsschade"],
      [...CAPS, ...DENIALS],
    ],
  },
  {
    code: "liability",
    all: [
      ["boete", "boetes", "dwangsom"],
      ["verschuldigd", "verbeurt", "verbeuren"],
    ],
  },
  { code: "precedence", all: [["in afwijking van", "prevaleert", "prevaleren"]] },
  {
    code: "precedence",
    all: [
      ["artikel", "artikelen", "bepaling", "bepalingen", "verwerkersovereenkomst"],
      ["niet van toepassing", "geldt niet", "gelden niet", "buiten toepassing", "vervalt"],
    ],
  },
  {
    code: "precedence",
    all: [
      ["algemene voorwaarden", "voorwaarden van", "leveringsvoorwaarden", "inkoopvoorwaarden"],
      ["van toepassing"],
    ],
  },
  {
    code: "relief",
    party: "acts",
    all: [
      [
        ...["niet gehouden", "gehouden tot", "gehouden om", "hoeft", "hoeven", "in voor"],
        ...["niet verantwoordelijk", "geen verantwoordelijkheid"],
      ],
      DENIALS,
    ],
  },
  {
    code: "relief",
    party: "acts",
    all: [["verplicht"], ["is", "zijn", "wordt", "worden"], DENIALS],
    unless: ["wettelijk verplicht"],
  },
  { code: "relief", party: "acts", all: [["gehouden"], ["tot"], DENIALS], unless: HELD },
  {
    code: "relief",
    all: [["garantie", "garanties", "garandeert", "garanderen", "gegarandeerd"], DENIALS],
  },
  { code: "relief", all: [["ontleend", "ontlenen"], DENIALS] },
  {
    code: "relief",
    all: [
      [
        ...["geen verplichting", "geen verplichtingen", "hoeft niet te worden"],
        ...["hoeven niet te worden", "uitsluitend gehouden", "slechts gehouden"],
        ...["uitsluitend verplicht", "slechts verplicht"],
      ],
    ],
  },
  { code: "relief", where: "measures", all: [["niet verplicht"]] },
  {
    code: "condition",
    all: [
      [
        ...["tenzij", "mits", "behoudens", "met dien verstande", "onder voorbehoud"],
        ...["op voorwaarde", "onder de voorwaarde"],
      ],
    ],
    unless: LAW,
  },
  {
    code: "condition",
    party: "acts",
    all: [["voor zover", "voorzover"]],
    unless: [...LAW, ...NEEDED],
  },
  {
    code: "effort",
    all: [
      [
        ...["naar beste vermogen", "inspanningsverplichting", "inspanningsverplichtingen"],
        ...["redelijke inspanning", "redelijke inspanningen", "commercieel redelijke"],
      ],
    ],
  },
  { code: "effort", all: [["in beginsel", "in principe"]], least: 5 },
  { code: "right", party: "subject", all: [["mag", "mogen"]], unless: DENIALS },
  {
    code: "right",
    party: "acts",
    all: [
      [
        ...["is bevoegd", "zijn bevoegd", "is gerechtigd", "zijn gerechtigd", "gerechtigd om"],
        ...["het recht", "opschorten", "schort"],
      ],
    ],
  },
  {
    code: "right",
    all: [
      ["wijzigen", "wijzigt", "gewijzigd", "aanpassen", "aangepast"],
      [
        ...["eenzijdig", "zonder overleg", "zonder toestemming", "zonder voorafgaande"],
        ...["zonder voorafgaand overleg", "naar eigen inzicht"],
      ],
    ],
    unless: DENIALS,
  },
  {
    code: "duty",
    party: "subject",
    where: "promise",
    all: [
      ["zal", "zullen", "moet", "moeten", "dient", "dienen", "behoort", "behoren", "mag", "mogen"],
    ],
  },
  {
    code: "duty",
    party: "acts",
    where: "promise",
    all: [
      [
        ...["is verplicht", "zijn verplicht", "verplicht om", "is gehouden", "zijn gehouden"],
        ...["gehouden tot", "verbindt zich", "verbinden zich", "staat in voor"],
        ...["is verantwoordelijk", "zijn verantwoordelijk", "blijft verantwoordelijk"],
      ],
    ],
  },
  { code: "duty", party: "subject", customer: true, all: [["zorgt", "draagt zorg"]] },
  {
    code: "costs",
    all: [["voor rekening van", "voor rekening en risico", "ten laste van", "op kosten van"]],
  },
];

/** Parties by the names that agreements use, beside the model's own roles: who takes the measures … */
export const SUPPLIERS = ["verwerker", "leverancier", "opdrachtnemer"];
/** … and the others. */
export const CUSTOMERS = [
  ...["verwerkingsverantwoordelijke", "verantwoordelijke", "opdrachtgever", "afnemer"],
  ...["partij", "partijen"],
];

/** A party behind one of these is not who acts. */
export const PREPOSITIONS = new Set(
  (
    "van door aan voor bij namens met tot tussen jegens op in onder via uit naar over tegen " +
    "per zonder binnen buiten"
  ).split(" "),
);

/** What may stand between a party and its verb. */
export const BETWEEN = new Set(["de", "het", "een", "zelf", "ook", "altijd", "hierbij", "daarbij"]);
