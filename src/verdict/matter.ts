/** What the rules of this room read of one deviation: its sentences, side by side, and what stands around it. */
import { findClause } from "../clauses/model";
import type { ModelAgreement } from "../clauses/schema";
import { renderPlain } from "../clauses/template";
import { units } from "../clauses/units";
import type { Change, CheckReport, Deviation } from "../outcome";
import { clauseStates, type LimbResult } from "../requirements";
import { pairs, sentencesOf, type SentencePair } from "./sentences";

/** A clause or recital as it reads in the document. */
export interface Standing {
  ref: string;
  text: string;
}

export interface Matter {
  model: ModelAgreement;
  report: CheckReport;
  deviation: Deviation;
  /** Limbs that the deviation did something to. */
  hurt: readonly LimbResult[];
  /** The model's clause without its items, "" where there is none. */
  clause: string;
  /** Sentences that changed: a model's beside the one that came for it, "" for none. */
  pairs: readonly SentencePair[];
  /** The same, joined. */
  before: string;
  after: string;
  /** The other clauses and recitals, as they read in the document. */
  others: readonly Standing[];
}

const side = (changes: readonly Change[], without: Change["op"]): string =>
  changes.map(({ op, text, model }) => (op === without ? "" : (model ?? text))).join("");

function sidesOf({ kind, changes, modelText, documentText }: Deviation): [string, string] {
  if (kind === "missing") return [modelText, ""];
  if (kind === "added") return ["", documentText];
  return [side(changes, "inserted"), side(changes, "deleted")];
}

/** Every clause and recital of the document, by the model's reference or an added one's own. */
export function standing(model: ModelAgreement, report: CheckReport): Standing[] {
  const states = clauseStates(report);
  const texts = new Map<string, string>();
  for (const { ref, kind, pieces } of units(model)) {
    if (kind === "heading" || states.get(ref) === "missing") continue;
    const text = pieces.map((piece) => renderPlain(piece.text, model)).join("\n");
    texts.set(ref, [texts.get(ref), text].filter(Boolean).join("\n"));
  }
  const added: Standing[] = [];
  for (const { kind, article, item, ownNumber, whole, documentText } of report.deviations) {
    if (kind === "added" && item === undefined)
      added.push({ ref: ownNumber ?? `na ${article}`, text: documentText });
    else if (texts.has(article) && whole.documentText !== "")
      texts.set(article, whole.documentText);
  }
  return [...[...texts].map(([ref, text]) => ({ ref, text })), ...added];
}

/** @param around of `standing`, once for a report */
export function matterOf(
  model: ModelAgreement,
  report: CheckReport,
  deviation: Deviation,
  hurt: readonly LimbResult[],
  around: readonly Standing[],
): Matter {
  const [before, after] = sidesOf(deviation);
  const [model_, document] = [sentencesOf(before), sentencesOf(after)];
  const found = pairs(
    model_.filter((one) => !document.includes(one)),
    document.filter((one) => !model_.includes(one)),
  );
  const own =
    deviation.kind === "added"
      ? (deviation.ownNumber ?? `na ${deviation.article}`)
      : deviation.article;
  return {
    model,
    report,
    deviation,
    hurt,
    clause: deviation.kind === "added" ? "" : (findClause(model, deviation.article)?.text ?? ""),
    pairs: found,
    before: found.map((one) => one.before).join("\n"),
    after: found.map((one) => one.after).join("\n"),
    others: around.filter(({ ref }) => ref !== own),
  };
}
