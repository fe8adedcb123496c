/** What the document is: its parties, its model and how sure that is, who worked in it. */
import type { ModelSummary } from "../../clauses/summary";
import type { CheckReport } from "../../outcome";
import { checkTexts } from "../../messages/pane/check";
import { overviewTexts } from "../../messages/pane/overview";
import type { CheckResult } from "../../word/check";
import { Notice } from "../parts/notice";
import { Facts, Quiet, Title } from "../parts/section";
import { useSession, useTexts } from "../session/session";

/** From here on the model is certain, or at least likely. */
const SURE = 0.9;
const LIKELY = 0.6;
/** Standard agreements share sentences; below this the likeness says nothing. */
const ALIKE = 0.3;

export function Identity({ result, models }: { result: CheckResult; models: ModelSummary[] }) {
  const texts = useTexts(overviewTexts);
  const checking = useTexts(checkTexts);
  const { locale, check } = useSession();
  const { report } = result;
  const { model } = report;
  if (!model) return null;
  const summary = models.find(({ id }) => id === model.id);
  const certain =
    model.confidence >= SURE ? "sure" : model.confidence >= LIKELY ? "likely" : "partly";
  const others = report.candidates
    .filter(({ id, confidence }) => id !== model.id && confidence >= ALIKE)
    .map(({ id }) => models.find((other) => other.id === id)?.name ?? id);
  return (
    <div>
      <Quiet>{model.title}</Quiet>
      <Title>{partiesOf(report) ?? model.name}</Title>
      <Facts
        all={[
          [
            texts.facts.model,
            `${texts.edition(model.name, model.version)}, ${check.model ? texts.chosen : texts.certainty[certain]}`,
          ],
          [texts.facts.source, sourceOf(summary?.provenance.text[locale] ?? "")],
          [texts.facts.edited, authorsOf(report).join(", ")],
          [texts.facts.also, others.join(", ")],
        ]}
      />
      {result.by === "paragraphs" && (
        <Notice tone="warning" title={checking.byParagraphs.title}>
          <div>{checking.byParagraphs.text}</div>
        </Notice>
      )}
    </div>
  );
}

/** Its own name stands before it already. */
const sourceOf = (text: string): string => text.replace(/^[\p{L} ]+: */u, "");

/** "Zorggroep Oeverduin – Pulsweg Software", where both are filled in. */
function partiesOf({ fields }: CheckReport): string | null {
  const named = ["party1.name", "party2.name"].map((id) => {
    const field = fields.find((one) => one.id === id);
    return field?.filled ? field.value : null;
  });
  return named.every((name) => name !== null) ? named.join(" – ") : null;
}

/** Who proposed changes that stand in the document. */
function authorsOf({ deviations }: CheckReport): string[] {
  return [...new Set(deviations.flatMap(({ proposals = [] }) => proposals.map((p) => p.author)))];
}
