/** Words and answers: replaced throughout, beside a blank, in place of an answer, a whole clause anew. */
import { itemOf } from "../edits/content";
import { Draft } from "../edits/draft";
import { textsOf, onTexts } from "../fill";
import { hasText, type Line } from "../source/agreement";
import type { Base, HostileKind, TrueThing } from "./kind";

/** Ordinary words that are no name of anybody or anything. */
const THROUGHOUT: [from: RegExp, to: string][] = [
  [/\bdient\b/g, "wenst"],
  [/\bmoeten\b/g, "mogen"],
  [/\bindien\b/g, "hoewel"],
  [/\buitsluitend\b/g, "bijvoorbeeld"],
  [/\bzonder\b/g, "met"],
  [/\bpassende\b/g, "eenvoudige"],
  [/\bbinnen\b/g, "na"],
  [/\bgeen\b/g, "enige"],
  [/\bzullen\b/g, "willen"],
  [/\bniet\b/g, "nauwelijks"],
  [/\bonverwijld\b/g, "gelegen"],
  [/\bredelijk\b/g, "denkbaar"],
  [/\bdoor\b/g, "namens"],
  [/\btijdens\b/g, "buiten"],
  [/\bvoor\b/g, "tegen"],
];

/** What a changed line of the agreement is told as. Null: outside what this kind promises. */
function thing(draft: Draft, line: Line): TrueThing | null {
  if (line.part !== "article" && line.part !== "recitals") return null;
  const at = { what: "deviation" as const, kind: "changed" as const, article: line.ref };
  if (line.kind === "definition") {
    const item = draft.originalItem(line.id) ?? line.item;
    return { ...at, item };
  }
  if (line.kind === "clause" || line.kind === "article") return at;
  return line.kind === "item" ? { ...at, ...itemOf(line) } : null;
}

const wordThroughout: HostileKind = {
  name: "a word replaced throughout",
  spoil: ({ model, lines, agreement, random }) => {
    const draft = new Draft(model, lines, agreement.lines, random);
    const count = (pattern: RegExp) =>
      lines.filter(
        (line) =>
          line.part === "article" && textsOf(line).some((text) => text.search(pattern) >= 0),
      ).length;
    const usable = THROUGHOUT.filter(([from]) => count(from) >= 4);
    if (usable.length === 0) return null;
    const [from, to] = random.pick(usable);
    const things: TrueThing[] = [];
    const loose: string[] = [];
    const changed = structuredClone(lines);
    changed.forEach((line, at) => {
      onTexts(line, (text) => text.replace(from, to));
      if (JSON.stringify(line) === JSON.stringify(lines[at])) return;
      const one = thing(draft, line);
      if (one) things.push(one);
      else loose.push(line.ref);
    });
    return { lines: changed, truth: { things, tolerated: { articles: loose } } };
  },
};

/** What stands behind an answer and is none. */
const NAME_TAILS = [
  " en alle met haar verbonden vennootschappen",
  ", die optreedt zonder enige gehoudenheid jegens de wederpartij",
  ", mits haar aandeelhouder daarmee instemt",
  " voor zover zij daartoe bereid is",
];
const NUMBER_TAILS = [" en tevens namens haar dochters", ", zonder garantie dat dit juist is"];
const PLACE_TAILS = [" of waar het haar uitkomt", ", waar ook de rechter gezocht wordt"];
const AMOUNT_TAILS = [
  " met een plafond van € 2.000 per jaar",
  " na aftrek van het eigen risico",
  " voor zover de verzekeraar uitkeert",
  " bij opzet, anders de helft",
];
const DATE_TAILS = [
  ", telkens met een jaar te verlengen",
  " tot wederopzegging door de leverancier",
  " of zoveel later als de leverancier schikt",
];
const NO_AMOUNT = [
  "een bedrag dat de leverancier billijk acht",
  "hooguit de laatste factuur",
  "niets",
];

interface Beside {
  value: string;
  tails: string[];
}

/** The answers of these parties, each with what may stand behind it. */
function answersOf({ answers }: Base): Beside[] {
  const { parties, amounts, date } = answers;
  return [
    ...parties.flatMap((party) => [
      { value: party.name, tails: NAME_TAILS },
      { value: party.kvk, tails: NUMBER_TAILS },
      { value: party.place, tails: PLACE_TAILS },
    ]),
    ...amounts.map((value) => ({ value, tails: AMOUNT_TAILS })),
    { value: date, tails: DATE_TAILS },
  ];
}

const PLACES = /^(partijen|\d+\.\d+|overweging)/;

const besideBlank: HostileKind = {
  name: "words beside a filled blank",
  filling: "filled",
  spoil: (base) => {
    const { lines, random } = base;
    const found = answersOf(base).flatMap(({ value, tails }) =>
      lines.flatMap((line, at) =>
        line.part !== "annex" && PLACES.test(line.ref) && hasText(line) && line.text.includes(value)
          ? [{ at, value, tails }]
          : [],
      ),
    );
    if (found.length === 0) return null;
    const { at, value, tails } = random.pick(found);
    const changed = structuredClone(lines);
    const line = changed[at] as Line;
    onTexts(line, (text) => text.replace(value, () => value + random.pick(tails)));
    return {
      lines: changed,
      truth: {
        things: [
          {
            what: "deviation",
            kind: "changed",
            article: line.ref,
            ...(line.part === "article" ? itemOf(line) : {}),
          },
        ],
      },
    };
  },
};

const noAnswer: HostileKind = {
  name: "an amount that is none",
  models: ["bouw-verwerker", "bouw-gezamenlijk", "coach"],
  filling: "filled",
  spoil: ({ lines, answers, random }) => {
    const [value] = answers.amounts;
    const at = lines.findIndex((line) => hasText(line) && line.text.includes(value));
    if (at < 0) return null;
    const changed = structuredClone(lines);
    const line = changed[at] as Line;
    onTexts(line, (text) => text.replace(value, () => random.pick(NO_AMOUNT)));
    return {
      lines: changed,
      truth: {
        things: [{ what: "deviation", kind: "changed", article: line.ref, ...itemOf(line) }],
      },
    };
  },
};

/** Other clauses altogether, in other words and in another language. */
const ANEW = [
  "Wie van beide ondernemingen een fout maakt, ruimt die zelf op; verder is niemand elkaar iets schuldig.",
  "The vendor decides at its own discretion how this subject is dealt with.",
  "Hierover maken de directies jaarlijks nieuwe afspraken, die mondeling kunnen zijn.",
  "Dit onderwerp regelt de leverancier naar eigen inzicht en op kosten van de klant.",
  "Each party bears its own costs and waives any further claim in this respect.",
  "Zonder uitdrukkelijk verzoek, gedaan bij aangetekende brief, gebeurt er niets.",
];

const rewritten = (more: boolean): HostileKind => ({
  name: more
    ? "a clause rewritten under its own number, and a new one behind the last"
    : "a clause rewritten under its own number",
  spoil: ({ model, lines, agreement, random }) => {
    const draft = new Draft(model, lines, agreement.lines, random);
    const units = draft.free(
      (unit) =>
        unit.items.length === 0 &&
        unit.end === unit.start + 1 &&
        !draft.hasBlank(unit.clause) &&
        !draft.isOptional(unit.ref),
    );
    if (units.length === 0) return null;
    const [text = "", other = ""] = random.shuffle(ANEW);
    const unit = random.pick(units);
    unit.clause.text = text;
    const things: TrueThing[] = [{ what: "deviation", kind: "changed", article: unit.ref }];
    if (more) {
      const last = draft
        .units()
        .filter((one) => one.article === unit.article)
        .at(-1);
      if (!last?.clause.number) return null;
      const clause = {
        ...last.clause,
        id: draft.newId(),
        ref: "new",
        number: last.clause.number + 1,
      };
      draft.lines.splice(last.end, 0, { ...clause, text: other });
      things.push({ what: "deviation", kind: "added", article: last.ref });
    }
    return { lines: draft.lines, truth: { things } };
  },
});

export const WORDS: HostileKind[] = [
  wordThroughout,
  besideBlank,
  noAnswer,
  rewritten(false),
  rewritten(true),
];
