/**
 * Which concepts together make a sentence one that binds: it creates, limits, shifts or ends a right or a
 * duty, or says what prevails. Data; the first rule that fires names what the sentence does.
 */
import type { Concept } from "./concepts";

/** What a sentence does; the words are in src/messages. */
export type BindingCode =
  | "liability"
  | "precedence"
  | "relief"
  | "waiver"
  | "law"
  | "term"
  | "notice"
  | "own-use"
  | "third-parties"
  | "retention"
  | "ownership"
  | "definition"
  | "consent"
  | "condition"
  | "effort"
  | "right"
  | "duty"
  | "costs";

export interface BindingRule {
  does: BindingCode;
  /** One concept of each list, near the first. */
  all: readonly (readonly Concept[])[];
  /** The first is denied: a denial stands some words before it or directly behind it. */
  denied?: true;
  /** A party that acts; or one as the subject, beside the first; or one that something is put upon ("voor de klant"), or that it is done by; or any. */
  party?: "acts" | "subject" | "object" | "by" | "any";
  /** Only of this side. */
  whose?: "customer" | "supplier";
  /** With one of these in the sentence it is an ordinary answer. */
  unless?: readonly Concept[];
  /** The first is the main clause's own: nothing like "nadat" stands before it in its part of the sentence. */
  main?: true;
  /** The first is not behind a preposition ("na beëindiging"). */
  free?: true;
  /** "measures": only in an annex of security measures; "promise": there not of who takes them. */
  where?: "measures" | "promise";
  /** Fewer words are a term or a heading. */
  least?: number;
}

export const BINDING_RULES: readonly BindingRule[] = [
  { does: "liability", all: [["indemnity"]] },
  { does: "liability", all: [["liable"], ["is"]] },
  { does: "liability", all: [["liability"], ["cap", "denial"]] },
  { does: "liability", all: [["damage"], ["bears", "onCosts", "shifted", "excluded"]] },
  { does: "liability", all: [["fine"], ["forfeits", "shifted", "excluded", "bears", "onCosts"]] },
  { does: "liability", all: [["fine"], ["is"]], party: "object" },
  { does: "liability", all: [["owes"]] },
  { does: "liability", all: [["onRisk"]] },
  { does: "liability", all: [["risk"], ["shifted"]], party: "object" },
  { does: "liability", all: [["pays"], ["limited", "denial"]], party: "acts" },
  { does: "liability", all: [["insured"]] },
  { does: "liability", all: [["fine"], ["amount", "cap", "limited", "equals"]] },
  { does: "liability", all: [["bears", "pays", "compensation"], ["limited", "upTo"], ["amount"]] },
  { does: "liability", all: [["compensation"], ["upTo"]] },
  { does: "liability", all: [["pays"], ["delay"]], party: "acts" },
  { does: "liability", all: [["standsIn"], ["damage"], ["denial"]] },
  { does: "liability", all: [["ceiling"], ["insuredSum", "compensation", "damage", "amount"]] },
  { does: "liability", all: [["pays", "compensation"], ["limited"], ["damage", "data"]] },
  { does: "liability", all: [["risk"], ["forGranted"]] },

  { does: "precedence", all: [["precedence"]] },
  { does: "precedence", all: [["goesFirst"], ["agreement", "clause"]] },
  { does: "precedence", all: [["clause", "agreement"], ["reworded"]] },
  { does: "precedence", all: [["clause"], ["excluded"]] },
  { does: "precedence", all: [["conditions"], ["applies"]] },
  { does: "precedence", all: [["conflict"], ["followed", "goesFirst"]] },

  { does: "law", all: [["law"]], unless: ["rightOf"] },
  { does: "law", all: [["court"], ["judges"]] },

  { does: "waiver", all: [["waives"]] },
  { does: "waiver", all: [["claim"], ["lapses"]] },
  { does: "waiver", all: [["barred"]] },
  { does: "waiver", all: [["claim"], ["admissible"], ["termed", "limited", "denial"]] },
  { does: "waiver", all: [["appeal"], ["denial", "excluded"]] },

  { does: "own-use", all: [["ownUse"]], unless: ["denial"] },
  { does: "own-use", all: [["sells"], ["data"]], unless: ["denial"] },
  { does: "own-use", all: [["publishes"], ["may"]], unless: ["denial"] },
  { does: "own-use", all: [["data"], ["improves"], ["ours"]], unless: ["denial", "security"] },
  {
    does: "third-parties",
    all: [["subcontractor"], ["unasked", "deemed", "freely"]],
    unless: ["denial"],
  },
  {
    does: "third-parties",
    all: [["subcontractor"], ["engages"], ["allowed"]],
    unless: ["denial", "only", "gated"],
  },
  { does: "third-parties", all: [["decides"], ["oneself"], ["subcontractor"]] },
  { does: "third-parties", all: [["subcontractor"], ["reports"], ["later"]] },
  {
    does: "third-parties",
    all: [["transfer", "data"], ["abroad"], ["allowed"]],
    unless: ["denial", "only"],
  },
  {
    does: "third-parties",
    all: [["data"], ["abroad"], ["transfer", "handles", "stores"]],
    unless: ["denial", "only"],
  },
  { does: "third-parties", all: [["abroad"], ["access"]], unless: ["denial"] },
  { does: "third-parties", all: [["farAway"]], unless: ["denial"], where: "measures" },

  { does: "consent", all: [["byDefault"]] },
  { does: "consent", all: [["consent"], ["deemed"]] },
  { does: "definition", all: [["meaning"]] },
  { does: "ownership", all: [["owner"], ["data", "property"]] },

  { does: "relief", all: [["bound"], ["denial"]], party: "acts" },
  { does: "relief", all: [["obliged"], ["is"], ["denial"]], party: "acts", unless: ["legally"] },
  { does: "relief", all: [["noDuty"]] },
  { does: "relief", all: [["relieved"]] },
  { does: "relief", all: [["standsIn"], ["denial"]], party: "acts", whose: "supplier" },
  { does: "relief", all: [["excluded"]], party: "by", whose: "customer" },
  {
    does: "relief",
    all: [["papers"], ["denial", "seldom"]],
    party: "acts",
    whose: "supplier",
    unless: ["outsiders"],
  },
  { does: "relief", all: [["checkDuty"], ["replaces"], ["proof"]] },
  { does: "relief", all: [["instruction"], ["asWish"]] },
  { does: "relief", all: [["security"], ["optional"]] },
  { does: "relief", all: [["security"], ["excluded"], ["is"]], unless: ["access"] },
  { does: "relief", all: [["incident"], ["unasked"]] },
  { does: "relief", all: [["report"], ["happens"]], denied: true, unless: ["staff"] },
  { does: "relief", all: [["warranty"], ["denial", "without"]] },
  { does: "relief", all: [["derive"], ["denial"]] },
  { does: "relief", all: [["notBinding"]] },
  { does: "relief", all: [["asIs"]] },
  { does: "relief", all: [["notObliged"]], where: "measures" },
  { does: "relief", all: [["audit"], ["excluded", "limited", "gated"]], unless: ["auditLog"] },
  { does: "relief", all: [["audit"]], denied: true, unless: ["auditLog"] },
  {
    does: "relief",
    all: [["checks"], ["denial", "limited", "gated", "excluded"]],
    party: "acts",
    whose: "customer",
  },
  { does: "relief", all: [["reports"], ["incident", "subcontractor"]], denied: true },
  { does: "relief", all: [["report"], ["incident"], ["happens"]], denied: true },
  { does: "relief", all: [["assistance"]], denied: true },
  { does: "relief", all: [["assistance"], ["limited", "gated", "excluded"]] },
  { does: "relief", all: [["refuses"]] },
  { does: "relief", all: [["inquiry"], ["excluded", "seldom"]] },
  { does: "relief", all: [["insight"], ["denial"]], party: "acts", whose: "supplier" },
  { does: "relief", all: [["bound"], ["instruction", "assistance", "incident"], ["denial"]] },
  { does: "relief", all: [["boundTo"], ["denial"]], party: "acts" },
  { does: "relief", all: [["required"], ["consent"]], denied: true },
  { does: "relief", all: [["deadline"], ["denial"]] },
  { does: "relief", all: [["security"], ["off"], ["can", "may"]], unless: ["denial"] },
  { does: "relief", all: [["follows"], ["instruction"]], denied: true },
  { does: "relief", all: [["instruction"], ["follows"], ["limited", "gated"]] },
  { does: "relief", all: [["secrecy"], ["excluded", "lessThan"]] },
  { does: "relief", all: [["secrecy"]], denied: true },

  {
    does: "notice",
    all: [["incident"], ["reports", "report"], ["termed", "later"]],
    unless: ["staff"],
  },
  { does: "notice", all: [["report"], ["happens"], ["termed"]], unless: ["staff"] },
  { does: "notice", all: [["incident"], ["speaks", "reports"], ["later"]], unless: ["staff"] },

  { does: "retention", all: [["returns"]], denied: true },
  { does: "retention", all: [["returns"], ["gated", "limited", "excluded"]] },
  { does: "retention", all: [["destroys"], ["data"]], denied: true, unless: ["can"] },
  { does: "retention", all: [["keeps"], ["data"]], party: "acts" },
  {
    does: "retention",
    all: [["stores"], ["data"], ["afterEnd"]],
    party: "acts",
    whose: "supplier",
  },
  { does: "retention", all: [["retention"]] },
  { does: "retention", all: [["backups"], ["stores"], ["afterEnd"]] },
  { does: "notice", all: [["reports"], ["termed"], ["later"]], party: "any", whose: "customer" },

  { does: "term", all: [["ends"], ["agreement"]], main: true, least: 4 },
  { does: "term", all: [["ends"], ["excluded"]] },
  { does: "term", all: [["stops"], ["unasked"]], party: "acts" },
  { does: "term", all: [["label"]] },
  {
    does: "term",
    all: [["endOf"], ["excluded", "limited", "allowed", "gated", "termed"]],
    free: true,
  },
  { does: "term", all: [["assigned"], ["agreement", "rights"]] },

  { does: "costs", all: [["onCosts"]] },
  { does: "costs", all: [["costs"], ["is"]], party: "object" },
  { does: "costs", all: [["price"], ["raised"]] },
  { does: "costs", all: [["charge"]], where: "measures" },
  { does: "costs", all: [["charge"], ["incident", "audit", "inquiry", "returns", "assistance"]] },

  { does: "condition", all: [["condition"]], unless: ["lawful", "needed"] },
  { does: "condition", all: [["condition"]], party: "acts", unless: ["lawful"] },
  { does: "condition", all: [["asFar"]], party: "acts", unless: ["lawful", "needed"] },
  { does: "condition", all: [["asFar"], ["reasonable"]] },
  { does: "effort", all: [["effort"]] },
  { does: "effort", all: [["inPrinciple"]], least: 5 },

  { does: "right", all: [["may"]], party: "subject", unless: ["denial"] },
  { does: "right", all: [["entitled"]], party: "acts" },
  { does: "right", all: [["suspends"]], party: "acts" },
  { does: "right", all: [["blocks"], ["unpaid"]] },
  { does: "right", all: [["blocks", "stops", "ends"], ["unasked"]], unless: ["denial"] },
  { does: "right", all: [["changes"], ["thisText"]], party: "acts", whose: "supplier" },
  { does: "right", all: [["version"], ["applies"]] },
  { does: "right", all: [["decides"], ["finally"]] },
  { does: "right", all: [["changes"], ["unasked"]], unless: ["denial"] },
  {
    does: "right",
    all: [["changes"], ["changeable"], ["can", "may"]],
    party: "acts",
    unless: ["denial"],
  },
  { does: "right", all: [["decides"], ["oneself"]], party: "acts" },
  { does: "right", all: [["settles"]], party: "subject", whose: "supplier" },
  { does: "right", all: [["otherwise"]] },
  { does: "right", all: [["data"], ["may"], ["handles"]], unless: ["denial", "only", "needed"] },

  { does: "duty", all: [["duty"]], party: "subject", where: "promise" },
  { does: "duty", all: [["may"]], party: "subject", where: "promise" },
  { does: "duty", all: [["promise"]], party: "acts", where: "promise" },
  { does: "duty", all: [["duty"]], party: "by", whose: "customer" },
  { does: "duty", all: [["zorgt", "commits"]], party: "subject", whose: "customer" },
  {
    does: "duty",
    all: [["oneself"]],
    party: "acts",
    whose: "customer",
    unless: ["can", "may", "allowed"],
  },
];
