/**
 * What the document that a part is put in says of the parties: the part carries the same answers where it is the
 * same agreement, and calls the roles as the document does.
 */
import type { Answers, ModelAgreement } from "../clauses/schema";
import { partyNames, sideOf } from "../language/parties";
import { compareInWorker } from "./comparer";

export type CalledParties =
  /** `derived`: the document does not say who is which, its names do. */
  | { kind: "called"; names: readonly { from: string; to: string }[]; derived: boolean }
  /** It names parties, and nothing tells which of them is which. */
  | { kind: "unknown"; roles: readonly string[] }
  /** Word did not give the document, or it could not be compared. */
  | { kind: "unread"; roles: readonly string[] };

export interface HouseNames {
  answers: Answers;
  /** The model, with the roles called as the document calls them. */
  model: ModelAgreement;
  /** How they are called in a document that follows no model; null where there is nothing to tell. */
  parties: CalledParties | null;
}

/**
 * @param own answers of the user's own: they fill what the document leaves open
 * @param ooxml the document; null where Word did not give it
 * @returns model and answers as they are where the document cannot be compared, which is to be told
 */
export async function inHouseNames(
  model: ModelAgreement,
  own: Answers,
  ooxml: string | null,
): Promise<HouseNames> {
  const given = { answers: own, model, parties: null };
  const unread: HouseNames = { ...given, parties: { kind: "unread", roles: model.roles } };
  if (ooxml === null) return unread;
  try {
    const { report } = await compareInWorker({ ooxml, alone: true }, new AbortController().signal);
    if (!report.model) return called(given, await linesOf(ooxml));
    // Fields belong to their model; what the parties are called does not.
    const same = report.model.id === model.id;
    const found = Object.fromEntries(
      report.fields.flatMap(({ id, filled, value }) =>
        same && filled && value ? [[id, value]] : [],
      ),
    );
    const renamings = report.deviations.flatMap(({ renaming }) => renaming ?? []);
    return {
      answers: { ...own, fields: { ...own.fields, ...found } },
      model: renamings.reduce(renamed, model),
      parties: null,
    };
  } catch {
    // A document that cannot be compared is no reason not to insert.
    return unread;
  }
}

async function linesOf(ooxml: string): Promise<string[]> {
  const { readDocument, readFlatPackage, walk } = await import("../document");
  const readings = walk(readDocument(readFlatPackage(ooxml)), "accepted");
  return readings.map(({ label, text }) => `${label} ${text}`.trim()).filter((line) => line !== "");
}

function called(given: HouseNames, lines: readonly string[]): HouseNames {
  const { model } = given;
  const sides = model.roles.map((role) => ({ role, side: sideOf(role) }));
  // Other roles are parties that a contract cannot tell apart.
  if (sides.some(({ side }) => side === null)) return given;
  const found = partyNames(lines);
  // A letter names no parties: nothing is to be told of it.
  if (found === null) return given;
  if (found === "untold") {
    const foreign = model.roles.filter((role) => !lines.some((line) => says(line, role)));
    return foreign.length === 0
      ? given
      : { ...given, parties: { kind: "unknown", roles: model.roles } };
  }
  const names = sides.flatMap(({ role, side }) => {
    const to = side && found.names[side];
    return to && !isSame(to, role) ? [{ from: role, to }] : [];
  });
  if (names.length === 0) return given;
  return {
    ...given,
    model: names.reduce(renamed, model),
    parties: { kind: "called", names, derived: found.derived },
  };
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const says = (text: string, name: string): boolean => wordOf(name, "iu").test(text);

/** What of it is to be told of a text that was composed: nothing where no party is named in it. */
export function partiesIn(parties: CalledParties | null, ooxml: string): CalledParties | null {
  if (!parties) return null;
  const text = ooxml.replace(/<[^>]*>/gu, "");
  if (parties.kind !== "called") {
    const roles = parties.roles.filter((role) => says(text, role));
    return roles.length > 0 ? { ...parties, roles } : null;
  }
  const names = parties.names.filter(({ to }) => says(text, to));
  return names.length > 0 ? { ...parties, names } : null;
}

/**
 * Another name in every text of the model, as a whole word, with one article and with a capital where a sentence
 * begins; ids and types are no texts.
 */
export function renamed(
  model: ModelAgreement,
  { from, to }: { from: string; to: string },
): ModelAgreement {
  const word = wordOf(from, "gu", "(?:(?<article>[Dd]e|[Hh]et)\\s+)?(?<!(?:een|andere|geen)\\s)");
  const within = (text: string): string =>
    text.replace(word, (found: string, article: string | undefined, at: number) => {
      const made = article && !/^(?:de|het)\s/iu.test(to) ? `${article} ${to}` : to;
      const begins = /(?:^|[.!?]\s+)$/u.test(text.slice(0, at)) && /^\p{Lu}/u.test(found);
      return begins ? made.charAt(0).toUpperCase() + made.slice(1) : made;
    });
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return IDS.has(key) ? value : within(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return { ...model, sections: walk(model.sections, "sections") as ModelAgreement["sections"] };
}

/** Keys of the model's data whose values name something, and are not printed. */
const IDS: ReadonlySet<string> = new Set(["id", "kind", "type", "ref", "style", "role", "field"]);

const wordOf = (name: string, flags: string, before = ""): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}{])${before}${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}}])`,
    flags,
  );
