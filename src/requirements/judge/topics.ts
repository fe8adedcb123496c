/**
 * What a passage speaks of: by which limb and requirement it is read, and what it takes away. One table,
 * for added clauses and for what moved elsewhere. `about` must stand in one sentence; `takes` as well for
 * it to take something from the limb.
 */
export interface TopicRule {
  id: string;
  about: RegExp;
  /** Limbs that the passage is to be read beside: "lees 8.8". */
  limbs: readonly string[];
  /** With this in the same sentence the first `weakens` limbs are weaker. */
  takes?: RegExp;
  weakens?: readonly string[];
  /** Requirements that it touches besides those of its limbs. */
  requirements?: readonly string[];
}

/** May, is entitled: not denied. */
const MAY =
  /\b(?:mag|mogen|kan|kunnen|is (?:bevoegd|gerechtigd|vrij)|heeft het recht|behoudt zich|staat het vrij|geeft .{0,40}toestemming|gebruikt)\b(?!.{0,20}\b(?:niet|geen)\b)/iu;

export const TOPICS: readonly TopicRule[] = [
  {
    id: "own-use",
    about:
      /\banonimis|geanonimiseerd|\btrain(?:en|ing|t)\b|\beigen (?:doel|gebruik|onderzoek)|verbeter\w* van (?:haar|zijn|de|hun) (?:dienst|product)|machine ?learning|\bAI\b|kunstmatige intelligentie/iu,
    takes: MAY,
    weakens: ["28.3.a-uitsluitend"],
    limbs: ["28.3.a-uitsluitend", "28.3-doel", "28.3.g-wissen"],
  },
  {
    id: "transfer",
    about:
      /buiten (?:de )?(?:EER|EU|Europese (?:Unie|Economische Ruimte))|\bderde landen?\b|\bdoorgifte\b/iu,
    takes: MAY,
    weakens: ["28.3.a-doorgifte"],
    limbs: ["28.3.a-doorgifte"],
  },
  {
    id: "sub-processors",
    about: /sub-?verwerker|onderaannemer|groepsmaatschappij|gelieerde (?:partij|onderneming)/iu,
    takes:
      /algemene (?:schriftelijke )?toestemming|zonder (?:voorafgaande )?(?:schriftelijke )?toestemming|(?:mag|kan) .{0,60}(?:inschakelen|vervangen|wijzigen)|\bvrij om\b/iu,
    weakens: ["28.2-toestemming"],
    limbs: ["28.2-toestemming"],
  },
  {
    id: "liability",
    about: /aansprakelijk|schadevergoeding|vrijwa/iu,
    takes:
      /beperkt|gemaximeerd|gelimiteerd|begrensd|maximaal|ten hoogste|hoogstens|uitgesloten|niet aansprakelijk|nimmer|bedraagt|€|verzekeraar/iu,
    weakens: ["hr.14"],
    limbs: ["hr.14", "28.4-aansprakelijk"],
  },
  {
    id: "insurance",
    about: /verzeker(?:d|ing|aar)|polis/iu,
    limbs: ["hr.14"],
  },
  {
    id: "retention",
    about: /\bbewa(?:art|ren|ring)|retentierecht|\bback-?ups?\b/iu,
    takes:
      /na (?:het )?(?:einde|beëindiging|afloop)|retentierecht|tot (?:volledige )?betaling|(?:\d+|twaalf|zes|drie) (?:maanden|jaar|dagen)/iu,
    weakens: ["28.3.g-moment", "28.3.g-kopieën"],
    limbs: ["28.3.g-moment", "28.3.g-kopieën", "28.3.g-wissen"],
  },
  {
    id: "audit",
    about: /\baudit|\bcontrole(?:ren)?\b|inspectie/iu,
    takes:
      /slechts|uitsluitend|ten hoogste|maximaal|niet (?:toegestaan|mogelijk)|alleen (?:indien|met|na)/iu,
    weakens: ["28.3.h-audit"],
    limbs: ["28.3.h-audit", "28.3.h-derde", "28.3.h-bijdrage"],
  },
  {
    id: "notice",
    about: /\bdatalek|\bincident|\binbreuk|\bhet lek\b|\been lek\b/iu,
    // Later than the clause on it says, or not at all: a bare term may be the sooner one.
    takes:
      /\b(?:eerst|pas) (?:na|nadat|wanneer)\b|\b(?:be)?hoeft\b|niet verplicht|wanneer hem dat/iu,
    weakens: ["33.2-tijdig"],
    limbs: ["33.2-melden", "33.2-tijdig"],
  },
  {
    id: "costs",
    about: /\b(?:kosten|vergoeding|tarief|tarieven|uurtarief)\b/iu,
    limbs: [],
    requirements: [],
  },
  {
    id: "security",
    about: /beveilig|NEN ?-?75\d\d|ISO ?-?27\d{3}|versleutel/iu,
    limbs: ["28.3.c"],
  },
  { id: "secrecy", about: /geheimhouding|vertrouwelijk/iu, limbs: ["28.3.b"] },
  {
    id: "instructions",
    about: /\binstructies?\b/iu,
    limbs: ["28.3.a-uitsluitend", "28.3-slot"],
  },
  {
    id: "rights",
    about:
      /rechten van (?:de )?betrokkenen?|verzoek(?:en)? van (?:de |een )?betrokkene|inzage|rectificatie/iu,
    limbs: ["28.3.e"],
  },
  {
    id: "dpia",
    about: /effectbeoordeling|\bDPIA\b|privacy impact|voorafgaande raadpleging/iu,
    limbs: ["28.3.f-35", "28.3.f-36"],
  },
];

/** "In afwijking van artikel 4.7", "artikel 4.7 is niet van toepassing". */
const CITED = /\bartikel(?:en)?\s+(\d+(?:\.\d+)?)/giu;
const SETS_ASIDE = /niet van toepassing|buiten toepassing|vervalt|geldt niet|komt te vervallen/iu;
/** Of a limit that stops short of a clause: that clause stands. */
const STOPS_SHORT =
  /\b(?:deze|die|voormelde|bovenstaande|genoemde)\s+(?:\p{L}+\s+)?(?:beperking(?:en)?|uitsluiting(?:en)?|grens|grenzen|begrenzing|limiet)\s+(?:geldt|gelden|is|zijn)\s+niet\b/iu;
const DEPARTS =
  /in afwijking van|onverminderd het bepaalde wordt|anders dan (?:in )?artikel|prevaleert boven/iu;

export interface Effect {
  limb: string;
  /** Nothing taken, but to be read beside it. */
  state: "read" | "weaker";
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.;!?])\s+|\n/u).filter((one) => one.trim() !== "");

export const topicsOf = (text: string): TopicRule[] =>
  TOPICS.filter(({ about }) => about.test(text));

/** What a passage that the model does not have takes from limbs, by what it speaks of. */
export function effectsOf(text: string): Effect[] {
  return sentencesOf(text).flatMap((sentence) =>
    topicsOf(sentence).flatMap(({ limbs, takes, weakens = [] }): Effect[] => {
      const taken = takes?.test(sentence) ? weakens : [];
      return [
        ...taken.map((limb): Effect => ({ limb, state: "weaker" })),
        ...limbs
          .filter((limb) => !taken.includes(limb))
          .map((limb): Effect => ({ limb, state: "read" })),
      ];
    }),
  );
}

/** A clause that a passage sets aside, or departs from. */
export interface SetAside {
  article: string;
  state: "gone" | "weaker";
}

/** Clauses that a passage sets aside or departs from. */
export function setsAside(text: string): SetAside[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (STOPS_SHORT.test(sentence)) return [];
    const gone = SETS_ASIDE.test(sentence);
    if (!gone && !DEPARTS.test(sentence)) return [];
    return [...sentence.matchAll(CITED)].map(({ 1: article = "" }) => ({
      article,
      state: gone ? ("gone" as const) : ("weaker" as const),
    }));
  });
}

/** What a passage says of limbs and clauses; read once, for it may be long and there are many limbs. */
export interface Spoken {
  topics: readonly TopicRule[];
  effects: readonly Effect[];
  aside: readonly SetAside[];
}

export const spokenIn = (text: string): Spoken => ({
  topics: topicsOf(text),
  effects: effectsOf(text),
  aside: setsAside(text),
});
