/** Verdicts on units → deviations: one for a clause that is gone or moved as a whole, else one a unit. */
import { documentTextOf, modelTextOf, toChanges } from "../match/difference/changes";
import type { DocumentLines } from "../match/lines/line";
import type { ModelGroup, PreparedModel } from "../match/model/prepared";
import type { Change, Deviation, DeviationKind, Place } from "../outcome";
import { placeOf, pointBehind } from "../match/place";
import type { Verdict } from "./unit";
import { wholeOf, type Whole } from "./whole";

/** A deviation before it is weighed and looked up in Bijlage 4. */
export type Draft = Omit<Deviation, "key" | "recorded" | "weight" | "requirements"> & {
  /** The steps without noise that the user wants counted: by these it is weighed. */
  quiet?: Change[];
  /** Reasons of wording for what was asked to count: "typing", "mark". */
  asked?: string[];
  /** A renaming after which two go by one name. */
  joins?: true;
  /** The clauses that such a renaming changes. */
  among?: string[];
};

interface Context {
  model: PreparedModel;
  document: DocumentLines;
  verdicts: readonly Verdict[];
}

function literal(verdict: Verdict): boolean {
  return verdict.state !== "same" || verdict.segments.length > 0;
}

function base(context: Context, group: ModelGroup, verdict: Verdict, whole: Whole) {
  const { unit } = verdict;
  return {
    article: unit.ref,
    unit: unit.kind,
    ...(unit.item !== undefined && { item: unit.item }),
    heading: group.heading,
    whole,
    place: placeOf(context.document, verdict.segments),
  };
}

/** Where something is missing: behind what stands before it. */
function placeBehind({ document }: Context, before: Verdict | null): Place | null {
  return before && pointBehind(placeOf(document, before.segments));
}

function missingGroup(context: Context, group: ModelGroup, before: Verdict | null): Draft {
  const own = context.verdicts.slice(group.from, group.to).filter(({ model }) => model.text !== "");
  const whole = wholeOf(context.model, context.document, group, context.verdicts);
  const text =
    own.length > 1 && whole.modelText !== "" ? whole.modelText : (own[0]?.model.text ?? "");
  return {
    kind: "missing",
    article: group.ref,
    unit: group.kind,
    ...(own.length === 1 && own[0]?.unit.item !== undefined && { item: own[0].unit.item }),
    heading: group.heading,
    modelText: text,
    documentText: "",
    changes: [{ op: "deleted", text }],
    whole: { modelText: text, documentText: "" },
    place: placeBehind(context, before),
  };
}

function unitDraft(
  context: Context,
  group: ModelGroup,
  verdict: Verdict,
  before: Verdict | null,
): Draft | null {
  const kinds: DeviationKind[] = [];
  if (verdict.state === "missing") kinds.push("missing");
  if (verdict.moved) kinds.push("moved");
  if (verdict.split) kinds.push("split");
  if (verdict.state === "changed") kinds.push("changed");
  const [kind, ...also] = kinds;
  if (!kind) return null;
  const row = verdict.unit.kind === "definition" ? verdict : undefined;
  const whole = wholeOf(context.model, context.document, group, context.verdicts, row);
  const shared = base(context, group, verdict, whole);
  if (kind === "missing") {
    const { text } = verdict.model;
    const place = placeBehind(context, before);
    return {
      ...shared,
      kind,
      modelText: text,
      documentText: "",
      changes: [{ op: "deleted", text }],
      place,
    };
  }
  const changes = toChanges(verdict.steps, verdict.model, verdict.doc);
  return {
    ...shared,
    kind,
    ...(also.length > 0 && { also }),
    modelText: modelTextOf(changes),
    documentText: documentTextOf(changes),
    changes,
  };
}

/** A clause whose every part stands elsewhere: told once, on the clause. */
function movedGroup(context: Context, group: ModelGroup, own: Verdict[]): Draft[] {
  const drafts = own.flatMap((verdict) => unitDraft(context, group, verdict, null) ?? []);
  const [lead, ...rest] = drafts;
  if (!lead) return [];
  const also = lead.also ?? [];
  const changed = rest.some((one) => one.also?.includes("changed"));
  if (changed && !also.includes("changed")) also.push("changed");
  return [
    { ...lead, ...(also.length > 0 && { also }) },
    ...rest.filter(({ kind }) => kind !== "moved"),
  ];
}

function groupDrafts(context: Context, group: ModelGroup, before: Verdict | null): Draft[] {
  const own = context.verdicts.slice(group.from, group.to).filter(literal);
  if (own.length === 0) return [];
  if (own.every(({ state }) => state === "missing")) {
    return own[0]?.unit.optional ? [] : [missingGroup(context, group, before)];
  }
  if (own.every(({ moved }) => moved)) return movedGroup(context, group, own);
  const drafts: Draft[] = [];
  let last = before;
  for (const verdict of own) {
    const draft = unitDraft(context, group, verdict, last);
    if (draft) drafts.push(draft);
    if (verdict.segments.length > 0) last = verdict;
  }
  return drafts;
}

/** Sections that are not in the document at all: a finding, not a deviation for every line of theirs. */
export function absentSections(context: Context): Set<string> {
  const present = new Map<string, boolean>();
  for (const { unit, segments } of context.verdicts) {
    present.set(unit.section, (present.get(unit.section) ?? false) || segments.length > 0);
  }
  const absent = new Set<string>();
  for (const [section, found] of present) {
    const kind = context.model.model.sections.find(({ id }) => id === section)?.kind;
    if (!found && kind === "annex") absent.add(section);
  }
  return absent;
}

export function deviationsOf(context: Context, absent: Set<string>): Draft[] {
  const drafts: Draft[] = [];
  let before: Verdict | null = null;
  for (const group of context.model.groups) {
    if (absent.has(group.section)) continue;
    drafts.push(...groupDrafts(context, group, before));
    for (const verdict of context.verdicts.slice(group.from, group.to)) {
      if (!verdict.moved && verdict.segments.length > 0) before = verdict;
    }
  }
  return drafts;
}
