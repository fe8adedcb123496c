/**
 * What a contract calls its parties, and which of them decides about the personal data and which handles them for
 * the other. Pure.
 */

/** The two sides of an agreement about processing. */
export type Side = "controller" | "processor";

export interface PartyNames {
  /** As the contract writes it in a sentence, with its article where it has one: "Leverancier", "de leverancier". */
  names: Record<Side, string>;
  /** The contract does not say who is which; the names themselves do, by what such parties do for each other. */
  derived: boolean;
}

/** Parties stand at the head: no further than this is looked. */
const HEAD_LINES = 60;
const ARTICLE = /^\s*(?:artikel\s+|§\s*)?1[.:)]?(?:\d+[.:)]?)?\s+\p{L}/iu;
const OPEN = "[“”\"„‘’'«]";

const DEFINED = new RegExp(
  [
    // hierna te noemen: “Leverancier”
    `\\b(?:hierna|verder|nader)(?:\\s+(?:ook|mede))?(?:\\s+(?:te\\s+noemen|aan\\s+te\\s+duiden\\s+als|genoemd))?\\s*[:,]?\\s*(?:${OPEN}\\s*(?:de\\s+|het\\s+)?(?<quoted>[^“”"„‘’'»]{2,40}?)\\s*${OPEN.replace("«", "»")}|(?:de\\s+|het\\s+)?(?<bare>\\p{L}[\\p{L}-]{2,}(?:\\s\\p{Lu}[\\p{L}-]+)?)(?=\\s*(?:[;,.)]|$|en\\b)))`,
    // hereinafter referred to as “Supplier”; (the “Supplier”)
    `\\bhereinafter(?:\\s+(?:referred\\s+to|called|also))*(?:\\s+as)?\\s*[:,]?\\s*${OPEN}?(?:the\\s+)?(?<english>\\p{L}[\\p{L} -]{1,38}?)(?=\\s*(?:[“”"’'»;,.)]|$))`,
    `\\((?:de |het |the )?[“"](?:de |het |the )?(?<aside>[^“”"]{2,40})[”"]\\)`,
  ].join("|"),
  "giu",
);
/** Leverancier: Voorbeeld B.V., gevestigd te Utrecht */
const LABELLED =
  /^\s*(?:[\p{L}\d]{1,2}[.)]\s+)?(?<name>\p{L}[\p{L}-]{3,24}):\s+(?=\p{Lu}).*(?:gevestigd|statutair|kantoorhoudend|\b[BN]\.?V\.?\b|stichting|registered)/iu;
const NO_PARTY = /^(?:part(?:ij|ijen|ner|ners|y|ies)|avg|gdpr|.*(?:overeenkomst|agreement))$/iu;

const CONTROLLER = "(?:verwerkings)?verantwoordelijke|(?:data )?controller";
const PROCESSOR = "verwerker|(?:data )?processor";
const ROLE: Record<Side, string> = { controller: CONTROLLER, processor: PROCESSOR };
const SIDES: readonly Side[] = ["controller", "processor"];

/** Who asks for a service decides what for; who renders it handles the data: so those names are given. */
const CUSTOMER =
  /^(?:opdrachtgever|klant|afnemer|cliënt|client|licentienemer|customer|licensee)$/iu;
const SUPPLIER =
  /^(?:opdrachtnemer|leverancier|dienstverlener|aanbieder|licentiegever|supplier|vendor|(?:service )?provider|contractor|licensor)$/iu;

const whole = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
const word = (text: string): string => whole(text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));

interface Defined {
  name: string;
  /** What stands before it in its line, up to the party before. */
  passage: string;
}

function partiesOf(lines: readonly string[]): Defined[] {
  const first = lines.findIndex(
    (line) => ARTICLE.test(line) && !LABELLED.test(line) && !isDefining(line),
  );
  const head = lines.slice(0, Math.min(HEAD_LINES, first < 0 ? HEAD_LINES : first));
  const defined = head.flatMap((line): Defined[] => {
    const labelled = LABELLED.exec(line)?.groups?.name;
    if (labelled !== undefined) return [{ name: labelled, passage: line }];
    let from = 0;
    return [...line.matchAll(DEFINED)].map(({ 0: found, index, groups = {} }) => {
      const passage = line.slice(from, index);
      from = index + found.length;
      const { quoted, bare, english, aside } = groups;
      return { name: (quoted ?? bare ?? english ?? aside ?? "").trim(), passage };
    });
  });
  const names = defined.filter(({ name }) => name !== "" && !NO_PARTY.test(name));
  return names.filter(({ name }, at) => names.findIndex((one) => one.name === name) === at);
}

const isDefining = (line: string): boolean => line.search(DEFINED) >= 0;

/** Says the contract of this party that it is that side, and nowhere that it is not? */
function isSaid(
  lines: readonly string[],
  { name, passage }: Defined,
  others: readonly string[],
  side: Side,
): boolean {
  const role = ROLE[side];
  if (new RegExp(whole(role), "iu").test(passage)) return true;
  const own = word(name);
  const called = new RegExp(
    `${own}(?:\\s*\\(|[^.;]{0,60}?\\b(?:is|als|geldt|treedt|optreedt|kwalificeert|aangemerkt|aan te merken|rol van|zin van|acts|as)\\b)(?<between>[^.;]{0,50}?)(?<![\\p{L}])(?:${role})(?![\\p{L}])`,
    "giu",
  );
  return lines.some((line) =>
    [...line.matchAll(called)].some(({ 0: found, groups }) => {
      const rest = found.slice(name.length);
      return (
        !/\b(?:geen|niet|not|no)\b/iu.test(rest) &&
        !others.some((other) => new RegExp(word(other), "iu").test(rest)) &&
        !/verantwoordelijke\b|controller\b|verwerker\b|processor\b/iu.test(groups?.between ?? "")
      );
    }),
  );
}

/** With the article that the contract mostly gives it. */
function inSentence(lines: readonly string[], name: string): string {
  const all = lines.join("\n");
  const bare = [...all.matchAll(new RegExp(word(name), "gu"))].length;
  for (const article of ["de", "het"]) {
    const own = [...all.matchAll(new RegExp(`(?<![\\p{L}])${article} ${word(name)}`, "giu"))];
    if (own.length * 2 > bare) return `${article} ${name}`;
  }
  return name;
}

/**
 * @param lines the paragraphs of a contract, in order
 * @returns null where it names no two parties; "untold" where nothing tells which of them is which
 */
export function partyNames(lines: readonly string[]): PartyNames | "untold" | null {
  const parties = partiesOf(lines);
  // Each for itself: then neither handles anything for the other.
  const apart = /\b(?:zelfstandig|gezamenlijk)\p{L}* (?:verwerkings)?verantwoordelijken?\b/iu;
  if (parties.length < 2) return null;
  if (lines.some((line) => apart.test(line))) return "untold";
  const said = (side: Side) =>
    parties.filter((one) => {
      const others = parties.filter((other) => other !== one).map(({ name }) => name);
      return isSaid(lines, one, others, side);
    });
  const [controllers, processors] = [said("controller"), said("processor")];
  if (controllers.length > 1 || processors.length > 1) return "untold";
  const pair = parties.length === 2;
  const other = (one: Defined | undefined) =>
    one && pair ? parties.find((p) => p !== one) : undefined;
  let controller = controllers[0] ?? other(processors[0]);
  let processor = processors[0] ?? other(controllers[0]);
  const derived = !controller || !processor;
  if (derived && pair) {
    controller = parties.find(({ name }) => CUSTOMER.test(name));
    processor = parties.find(({ name }) => SUPPLIER.test(name));
  }
  if (!controller || !processor || controller === processor) return "untold";
  const names = {
    controller: inSentence(lines, controller.name),
    processor: inSentence(lines, processor.name),
  };
  return { names, derived };
}

/** Which side a model's name for a party is; null for one that is neither. */
export function sideOf(role: string): Side | null {
  return SIDES.find((side) => new RegExp(`^(?:${ROLE[side]})$`, "iu").test(role)) ?? null;
}
