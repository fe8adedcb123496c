/** Findings: those of the document open, those that the model itself brings quietly below; each with its mend. */
import { useMemo } from "react";
import type { ModelNote } from "../../clauses/schema";
import type { CheckReport, Finding } from "../../outcome";
import { findingText } from "../../messages/findings";
import { checkTexts } from "../../messages/pane/check";
import { workTexts } from "../../messages/pane/work";
import type { ActOptions, ActOutcome } from "../../word/editing";
import { Gradual } from "../parts/gradual";
import { LinkButton } from "../parts/link-button";
import { Notice } from "../parts/notice";
import { PlaceButton } from "../parts/place-button";
import { Quiet } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { useWritable } from "../work/use-writable";
import { Folded } from "./folded";
import { MendLine } from "./mend-line";
import { modelMend } from "./model-mend";
import { referenceMend } from "./reference-mend";
import { useMends, type Mends } from "./use-mends";
import type { Show } from "./use-show";

export function Findings(props: {
  report: CheckReport;
  /** What the guide found besides. */
  more?: readonly Finding[];
  /** What is known of the model's own faults. */
  notes: readonly ModelNote[];
  show: Show;
}) {
  const texts = useTexts(checkTexts);
  const { locale } = useSession();
  const { report, more, notes, show } = props;
  const { findings } = report;
  const mends = useMends(report.model?.id ?? "");
  const [own, model] = useMemo(() => {
    // Open blanks stand in the list of blanks, once.
    const told = [...findings, ...(more ?? [])].filter(({ code }) => code !== "field-open");
    const of = (origin: Finding["origin"]) => told.filter((finding) => finding.origin === origin);
    return [of("document"), of("model")];
  }, [findings, more]);
  const entry = (finding: Finding, index: number) => {
    const place = finding.place ?? report.clausePlaces?.[finding.article] ?? null;
    return (
      <li key={index}>
        {finding.article && (
          <>
            <PlaceButton onClick={show(place, finding.article)}>{finding.article}</PlaceButton>
            {": "}
          </>
        )}
        {findingText(finding, locale)}
        <ReferenceMend finding={finding} mends={mends} />
        <ModelMend finding={finding} notes={notes} report={report} mends={mends} />
      </li>
    );
  };
  return (
    <>
      {[...mends.mended].map(([key, one]) => (
        <MendLine key={key} mended={one} onUndo={() => void mends.takeBack(key)} />
      ))}
      {own.length > 0 && (
        <Folded section="findings" title={texts.findings(own.length)} open>
          <Gradual all={own}>{entry}</Gradual>
        </Folded>
      )}
      {model.length > 0 && (
        <Folded section="known" title={texts.modelFindings(model.length)}>
          <Gradual all={model}>{entry}</Gradual>
        </Folded>
      )}
    </>
  );
}

/** One mend: what it changes into what, by what it is known, and how it is done. */
function Mend(props: {
  mends: Mends;
  id: string;
  from: string;
  to: string;
  name: string;
  does: (editing: typeof import("../../word/editing"), how: ActOptions) => Promise<ActOutcome>;
}) {
  const { mends, id, from, to, name, does } = props;
  const failed = mends.failed.get(id);
  return (
    <div>
      <LinkButton disabled={mends.job.busy} onClick={() => void mends.mend(id, { from, to }, does)}>
        {name}
      </LinkButton>
      {failed && <Notice tone="error" title={failed} />}
    </div>
  );
}

/** A reference, to its right target. */
function ReferenceMend({ finding, mends }: { finding: Finding; mends: Mends }) {
  const working = useTexts(workTexts);
  const mend = referenceMend(finding);
  if (!useWritable() || !mend) return null;
  const { place, from, to } = mend;
  const { article } = finding;
  return (
    <Mend
      mends={mends}
      id={`${article} ${place.paragraph} ${place.start}`}
      from={from}
      to={to}
      name={working.row.change(from, to)}
      does={({ changeReference }, how) =>
        changeReference({ ...how, finding: { article, place }, was: from, becomes: to })
      }
    />
  );
}

/** A known fault of the model, where the document carries it still. */
function ModelMend(props: {
  finding: Finding;
  notes: readonly ModelNote[];
  report: CheckReport;
  mends: Mends;
}) {
  const working = useTexts(workTexts);
  const { finding, notes, report, mends } = props;
  const mend = useMemo(() => modelMend(finding, notes, report), [finding, notes, report]);
  if (!useWritable() || !mend) return null;
  const { article, consequence } = mend;
  const from = mend.mends.map((one) => one.from.trim()).join("; ");
  const to = mend.mends.map((one) => one.to.trim()).join("; ");
  return (
    <>
      <Mend
        mends={mends}
        id={`fault ${article} ${from}`}
        from={from}
        to={to}
        name={to === "" ? working.row.takeOut(from) : working.row.changeWords(from, to)}
        does={({ repairFault }, how) => repairFault({ ...how, article, mends: mend.mends })}
      />
      {consequence && <Quiet>{working.row.consequence}</Quiet>}
    </>
  );
}
