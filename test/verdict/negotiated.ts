/**
 * Twenty changes that parties negotiate on the BOZ agreement, judged by hand on 26 November 2026 before the
 * code that judges: place, kind, limbs, rank, favour, what happens, what else must be said and what must
 * not. The sentences are free, so what they must hold is a pattern. Two readings differ on the favour of a
 * reversed precedence and the rank of an insured amount: there either is right.
 */
import type { Act } from "../requirements/changes";

export interface ExpectedDeviation {
  article: string;
  kind: "changed" | "missing" | "added";
  ownNumber?: string;
  rank: readonly ("kern" | "inhoudelijk")[];
  favours: readonly ("verwerker" | "verwerkingsverantwoordelijke" | null)[];
  /** Each must stand in what happens. */
  says: readonly RegExp[];
  /** Each must stand in what is said besides. */
  remarks: readonly RegExp[];
}

export interface Negotiated {
  name: string;
  acts: readonly Act[];
  deviations: readonly ExpectedDeviation[];
  renumbered: readonly string[];
  /** Those that are not as in the untouched agreement. */
  limbs: Readonly<Record<string, string>>;
  /** Limb → the place to read besides. */
  read?: Readonly<Record<string, string>>;
  /** Points of the guide that are no longer found whole. */
  guide: readonly string[];
  findings?: readonly (readonly [code: string, article: string])[];
  /** In nothing that is said. */
  never: readonly RegExp[];
}

const at = (ref: string, from: string | RegExp, to: string): Act => ({ at: ref, from, to });
const KERN = ["kern"] as const;
const PROCESSOR = ["verwerker"] as const;
const NOBODY = [null] as const;

export const NEGOTIATED: readonly Negotiated[] = [
  {
    name: "1 a cap",
    acts: [
      {
        behind: "8.7",
        add: "De totale aansprakelijkheid van Verwerker op grond van deze Verwerkersovereenkomst is beperkt tot € 250.000 per gebeurtenis en € 500.000 per kalenderjaar.",
      },
    ],
    deviations: [
      {
        article: "8.7",
        kind: "added",
        ownNumber: "8.8",
        rank: KERN,
        favours: PROCESSOR,
        says: [
          /aansprakelijkheid van (?:de )?Verwerker wordt begrensd.*€ 250\.000 per gebeurtenis.*€ 500\.000 per (?:kalender)?jaar/i,
        ],
        remarks: [/vrijwaring van 8\.3/i, /8\.6.*opzet.*gaat voor/i],
      },
    ],
    renumbered: [],
    limbs: { "hr.14": "verzwakt" },
    read: { "28.4-aansprakelijk": "8.8" },
    guide: ["guide.liability"],
    never: [/geschonden/i, /botst met 8\.2/i],
  },
  {
    name: "2 notice in 72 hours",
    acts: [
      at(
        "5.2",
        "daarvan onmiddellijk in kennis te stellen",
        "daarvan binnen 72 uur na ontdekking in kennis te stellen",
      ),
    ],
    deviations: [
      {
        article: "5.2",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [/meldtermijn: onmiddellijk wordt 72 uur na ontdekking/],
        remarks: [
          /5\.6 .*ogenblikkelijk/,
          /5\.5 .*onmiddellijke/,
          /art\. 33 lid 2.*zonder onredelijke vertraging/,
        ],
      },
    ],
    renumbered: [],
    limbs: { "33.2-tijdig": "verzwakt" },
    guide: ["guide.breaches"],
    never: [/72 uur is de wettelijke/i, /eigen 72 uur/i, /verliest/i],
  },
  {
    name: "3 audit",
    acts: [
      at("4.7", "eenmaal per jaar", "eenmaal per drie jaar"),
      at(
        "4.7",
        /$/,
        " De kosten van een dergelijk onderzoek komen voor rekening van Verwerkingsverantwoordelijke.",
      ),
    ],
    deviations: [
      {
        article: "4.7",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [
          /controle: eenmaal per jaar wordt eenmaal per drie jaar/,
          /kosten.*Verwerkingsverantwoordelijke/,
        ],
        remarks: [/incident.*blijft/i, /9\.3 .*kosteloos/],
      },
    ],
    renumbered: [],
    limbs: { "28.3.h-audit": "verzwakt" },
    guide: ["guide.compliance"],
    never: [/kosten.*strijd met de AVG/i, /kosteloos wordt/],
  },
  {
    name: "4 general consent",
    acts: [
      at(
        "7.1",
        /niet uitbesteden aan een Subverwerker.*$/s,
        "uitbesteden aan Subverwerkers, waarvoor Verwerkingsverantwoordelijke hierbij algemene schriftelijke toestemming geeft. Verwerker informeert Verwerkingsverantwoordelijke ten minste 30 dagen vooraf over een nieuwe of andere Subverwerker, waarna deze daartegen bezwaar kan maken.",
      ),
    ],
    deviations: [
      {
        article: "7.1",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [
          /subverwerkers: toestemming per geval wordt algemene toestemming.*30 dagen vooraf.*bezwaar/,
        ],
        remarks: [/bijlage 1.*vervalt/i, /7\.2 .*instemt/, /gevolg van (?:een )?bezwaar/i],
      },
    ],
    renumbered: [],
    limbs: {
      "28.2-toestemming": "vervangen",
      "28.2-wijziging": "gedragen",
      "28.2-bezwaar": "gedragen",
      "28.3.d": "vervangen",
    },
    guide: [],
    never: [/verzwakt/i, /toestemming: vervalt/i],
  },
  {
    name: "5 transfers",
    acts: [
      at(
        "3.7",
        /^.*$/s,
        "Verwerker mag Persoonsgegevens verwerken of laten verwerken in landen buiten de Europese Economische Ruimte (“EER”), mits is voldaan aan de artikelen 44 tot en met 49 AVG.",
      ),
      at(
        "bijlage 1",
        "Voorbeeld Hosting B.V. (Zwolle)",
        "Voorbeeld Hosting B.V. (hosting in us-east-1, Virginia)",
      ),
    ],
    deviations: [
      {
        article: "3.7",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [/doorgifte buiten de EER: verboden zonder .*toestemming wordt toegestaan/],
        remarks: [/7\.3 .*toestemming/],
      },
    ],
    renumbered: [],
    limbs: { "28.3.a-doorgifte": "vervallen" },
    guide: ["guide.export"],
    findings: [["outside-eea-without-ground", "bijlage 1"]],
    never: [/VS: (?:niet )?adequaat/i],
  },
  {
    name: "6 retention",
    acts: [at("11.1", "langer dan tot het einde", "langer dan tot twaalf maanden na het einde")],
    deviations: [
      {
        article: "11.1",
        kind: "changed",
        rank: KERN,
        favours: NOBODY,
        says: [/bewaren: tot het einde wordt tot twaalf maanden na het einde/],
        remarks: [/11\.2 .*[Bb]ij beëindiging/, /10\.1.*geëindigd|geëindigd.*10\.1/],
      },
    ],
    renumbered: [],
    limbs: {
      "28.3-duur": "verzwakt",
      "28.3.g-moment": "verzwakt",
      "28.3.g-kopieën": "verzwakt",
    },
    guide: ["guide.duration", "guide.return"],
    never: [/gunstiger/i],
  },
  {
    name: "7 indemnity",
    acts: [{ drop: "8.3" }],
    deviations: [
      {
        article: "8.3",
        kind: "missing",
        rank: KERN,
        favours: PROCESSOR,
        says: [/vrijwaring en schadeloosstelling door Verwerker vervallen/],
        remarks: [/art\. 82 AVG.*6:74 BW.*blijf/],
      },
    ],
    renumbered: ["8.4", "8.5", "8.6", "8.7"],
    limbs: { "hr.14": "verzwakt" },
    guide: ["guide.liability"],
    never: [/niet gevonden/i],
  },
  {
    name: "8 exit",
    acts: [
      at(
        "11.2",
        "tegen redelijke kosten, naar keuze van Verwerkingsverantwoordelijke",
        "tegen de tarieven van Bijlage 3, naar keuze van Verwerker",
      ),
      { drop: "9.3" },
    ],
    deviations: [
      {
        article: "11.2",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [
          /keuze tussen vernietigen en teruggeven gaat naar Verwerker/,
          /redelijke kosten .*tarieven van Bijlage 3/,
        ],
        remarks: [],
      },
      {
        article: "9.3",
        kind: "missing",
        rank: KERN,
        favours: PROCESSOR,
        says: [/kosteloos bij een tekortkoming van Verwerker vervalt/],
        remarks: [],
      },
    ],
    renumbered: [],
    limbs: { "28.3.g-keuze": "vervallen" },
    guide: ["guide.return"],
    never: [],
  },
  {
    name: "9 insurance",
    acts: [
      at("8.7", /^.*$/s, "Verwerker is verzekerd tot een bedrag van € 1.000.000 per aanspraak."),
    ],
    deviations: [
      {
        article: "8.7",
        kind: "changed",
        rank: ["inhoudelijk", "kern"] as const,
        favours: NOBODY,
        says: [/verzekering: afdoende dekking .*wordt .*€ 1\.000\.000 per aanspraak/],
        remarks: [
          /geen grens aan de aansprakelijkheid/,
          /plicht.*mededeling/i,
          /Verwerkingsverantwoordelijke.*vervalt/,
        ],
      },
    ],
    renumbered: [],
    limbs: {},
    guide: [],
    never: [/aansprakelijkheid (?:wordt )?be(?:perkt|grensd)/i],
  },
  {
    name: "10 norms",
    acts: [at("4.2", "ISO27001 en/of NEN 7510", "ISO27001"), { drop: "4.3" }],
    deviations: [
      {
        article: "4.2",
        kind: "changed",
        rank: KERN,
        favours: NOBODY,
        says: [/norm NEN 7510 vervalt als maatstaf/],
        remarks: [/en\/of/, /zorgaanbieder.*zelf gebonden/i],
      },
      {
        article: "4.3",
        kind: "missing",
        rank: KERN,
        favours: PROCESSOR,
        says: [/norm NEN ?7512 vervalt/],
        remarks: [/zorgaanbieder.*zelf gebonden/i],
      },
    ],
    renumbered: ["4.4", "4.5", "4.6", "4.7", "4.8"],
    limbs: { "32-concreet": "verzwakt" },
    guide: [],
    findings: [["reference-shifted", "4.7"]],
    never: [/onder c vervallen/i, /maatregelen.*: vervalt/i],
  },
  {
    name: "11 warning",
    acts: [at("3.3", / Verwerker stelt Verwerkingsverantwoordelijke onmiddellijk.*$/s, "")],
    deviations: [
      {
        article: "3.3",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [/waarschuwing.* bij een onrechtmatige instructie.*vervalt/],
        remarks: [/wet legt .*ook zonder beding/],
      },
    ],
    renumbered: [],
    limbs: { "28.3-slot": "vervallen" },
    guide: [],
    never: [/meldtermijn/],
  },
  {
    name: "12 help",
    acts: [
      at(
        "6.4",
        "op eerste verzoek van Verwerkingsverantwoordelijke alle noodzakelijke bijstand verlenen",
        "tegen vergoeding van de kosten redelijke bijstand verlenen",
      ),
    ],
    deviations: [
      {
        article: "6.4",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [/bijstand.*alle noodzakelijke wordt redelijke/, /vergoeding/],
        remarks: [/9\.2/, /9\.3/],
      },
    ],
    renumbered: [],
    limbs: { "28.3.f-32": "verzwakt", "28.3.f-35": "verzwakt", "28.3.f-36": "verzwakt" },
    guide: [],
    never: [/kosteloos wordt/],
  },
  {
    name: "13 law and court",
    acts: [
      at("13.4", "Nederlands recht", "Iers recht"),
      at(
        "13.6",
        "de daartoe in de Overeenkomst aangewezen rechtbank of arbiter(s)",
        "de bevoegde rechter te Dublin",
      ),
    ],
    deviations: [
      {
        article: "13.4",
        kind: "changed",
        rank: KERN,
        favours: NOBODY,
        says: [/toepasselijk recht: Nederlands wordt Iers/],
        remarks: [/8\.4 .*Boek 6/],
      },
      {
        article: "13.6",
        kind: "changed",
        rank: KERN,
        favours: NOBODY,
        says: [/recht(?:bank|er): .*Dublin/],
        remarks: [/arbit.*vervalt/i],
      },
    ],
    renumbered: [],
    limbs: {},
    guide: [],
    never: [/gunstiger/i, /Nederlandse rechter wordt/i],
  },
  {
    name: "14 precedence",
    acts: [
      at(
        "2.3",
        "prevaleert het bepaalde in de Verwerkersovereenkomst",
        "prevaleert het bepaalde in de Overeenkomst",
      ),
    ],
    deviations: [
      {
        article: "2.3",
        kind: "changed",
        rank: KERN,
        favours: [null, "verwerker"] as const,
        says: [/voorrang omgekeerd: bij strijd gaat de Overeenkomst voor/],
        remarks: [/1\.4 .*alleen binnen deze/i],
      },
    ],
    renumbered: [],
    limbs: {},
    guide: [],
    never: [/eisen vervallen/i],
  },
  {
    name: "15 dissolution and transfer of the agreement",
    acts: [
      { drop: "10.7" },
      at("10.9", "derde partij", "derde partij, behoudens een groepsmaatschappij"),
    ],
    deviations: [
      {
        article: "10.7",
        kind: "missing",
        rank: ["inhoudelijk"] as const,
        favours: PROCESSOR,
        says: [/recht van Verwerkingsverantwoordelijke .*ontbinden.* vervalt/],
        remarks: [],
      },
      {
        article: "10.9",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [/overdracht.*zonder toestemming.*groepsmaatschappij/],
        remarks: [],
      },
    ],
    renumbered: ["10.8", "10.9"],
    limbs: {},
    guide: [],
    never: [],
  },
  {
    name: "an effort",
    acts: [at("3.1", "garandeert dat hij", "spant zich ervoor in dat hij")],
    deviations: [
      {
        article: "3.1",
        kind: "changed",
        rank: KERN,
        favours: PROCESSOR,
        says: [/garantie wordt inspanning/],
        remarks: [],
      },
    ],
    renumbered: [],
    limbs: { "28.3.a-uitsluitend": "verzwakt" },
    guide: ["guide.instructions"],
    never: [],
  },
  {
    name: "training models",
    acts: [
      {
        behind: "3.8",
        add: "Verwerker mag Persoonsgegevens anonimiseren en gebruiken voor de verbetering van haar diensten, waaronder het trainen van modellen.",
      },
    ],
    deviations: [
      {
        article: "3.8",
        kind: "added",
        ownNumber: "3.9",
        rank: KERN,
        favours: PROCESSOR,
        says: [/eigen gebruik: Verwerker mag .*trainen/],
        remarks: [/overweging c .*eigen doeleinden/, /art\. 28 lid 10/],
      },
    ],
    renumbered: [],
    limbs: { "28.3.a-uitsluitend": "verzwakt" },
    guide: ["guide.instructions"],
    never: [],
  },
  {
    name: "the rule on deviations",
    acts: [
      at(
        "1.4",
        "zijn alleen geldig voor zover deze zijn gespecificeerd in bijlage 4",
        "worden bij voorkeur gespecificeerd in bijlage 4",
      ),
    ],
    deviations: [
      {
        article: "1.4",
        kind: "changed",
        rank: KERN,
        favours: NOBODY,
        says: [/vormvereiste vervalt: een afwijking geldt ook buiten bijlage 4/],
        remarks: [],
      },
    ],
    renumbered: [],
    limbs: {},
    guide: [],
    findings: [["deviation-rule-changed", "1.4"]],
    never: [],
  },
  {
    name: "wilful recklessness",
    acts: [
      at("8.6", "opzet of grove schuld", "opzet of bewuste roekeloosheid van de bedrijfsleiding"),
    ],
    deviations: [
      {
        article: "8.6",
        kind: "changed",
        rank: KERN,
        favours: NOBODY,
        says: [
          /doorbreking van de grens: grove schuld wordt bewuste roekeloosheid van de bedrijfsleiding/,
        ],
        remarks: [],
      },
    ],
    renumbered: [],
    limbs: {},
    guide: [],
    never: [],
  },
  {
    name: "limits on fines",
    acts: [at("8.2", /^(.*)uitsluitingen(.*boete.*)$/s, "$1beperkingen$2")],
    deviations: [
      {
        article: "8.2",
        kind: "changed",
        rank: KERN,
        favours: ["verwerkingsverantwoordelijke"] as const,
        says: [/boetes: .*uitsluitingen.*beperkingen/],
        remarks: [],
      },
    ],
    renumbered: [],
    limbs: {},
    guide: [],
    never: [],
  },
];
