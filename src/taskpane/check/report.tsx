/** The report: verdict first, then what deviates by article, then what is worth knowing besides. */
import { useMemo } from "react";
import type { ModelSummary } from "../../clauses/summary";
import type { Deviation } from "../../compare/types";
import { checkTexts } from "../../messages/pane/check";
import type { CheckResult } from "../../word/check";
import { FailureNotice, Notice } from "../parts/notice";
import { Segments } from "../parts/segments";
import { useSession, useTexts } from "../session/session";
import { AnnexRows } from "./annex-rows";
import { Contents } from "./contents";
import { DeviationCard } from "./deviation-card";
import { ByArticle } from "./deviations";
import { Fields, Findings, NotComparedList } from "./lists";
import { LostRequirements } from "./lost";
import { NotRead, Outside, Passed } from "./outside";
import { PairCard } from "./pair-card";
import { ReadinessList } from "./readiness";
import { useGuide } from "./use-guide";
import { useShow } from "./use-show";
import { Verdict } from "./verdict";
import { shownOf, sideBySide, type Pair, type ShownView } from "./views";

const VIEWS: readonly ShownView[] = ["accepted", "rejected", "both"];

const itself = (deviation: Deviation) => deviation;

export function Report({ result, models }: { result: CheckResult; models: ModelSummary[] }) {
  const texts = useTexts(checkTexts);
  const { locale, check } = useSession();
  const { show, job } = useShow();
  const { rejected } = result;
  const view = rejected ? check.view : "accepted";
  const report = view === "rejected" && rejected ? rejected : result.report;
  const guide = useGuide(report);
  const coverage = guide?.coverage;
  const sources = useMemo(
    () => new Map(coverage?.map(({ requirement }) => [requirement.id, requirement.source[locale]])),
    [coverage, locale],
  );
  const pairs = useMemo(
    () => (view === "both" && rejected ? sideBySide(result.report, rejected) : null),
    [view, rejected, result.report],
  );

  const partial = result.by === "paragraphs" && (
    <Notice tone="warning" title={texts.byParagraphs.title}>
      <div>{texts.byParagraphs.text}</div>
    </Notice>
  );
  if (!report.model)
    return (
      <>
        {partial}
        <Notice tone="info" title={texts.nothingCompared}>
          {texts.followsNone}
        </Notice>
      </>
    );
  const cards = { recordable: report.deviationTable.present, sources, show };
  return (
    <>
      {partial}
      <Verdict report={report} beside={view === "both" ? rejected : null} models={models} />
      {rejected && (
        <Segments
          label={texts.tracked}
          options={VIEWS.map((value) => ({ value, label: texts.view[value] }))}
          value={view}
          onChange={check.setView}
        />
      )}
      {guide && <LostRequirements list={guide.coverage} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {pairs ? (
        <ByArticle<Pair> all={pairs} deviationOf={shownOf}>
          {(pair) => <PairCard key={pair.key} pair={pair} {...cards} />}
        </ByArticle>
      ) : (
        <ByArticle<Deviation> all={report.deviations} deviationOf={itself}>
          {(one) => <DeviationCard key={one.key} deviation={one} {...cards} />}
        </ByArticle>
      )}
      <AnnexRows rows={report.deviationTable.rows} show={show} />
      <Findings findings={report.findings} more={guide?.annexFindings} show={show} />
      {guide && <Contents list={guide.coverage} places={report.clausePlaces} show={show} />}
      {guide && <ReadinessList readiness={guide.readiness} />}
      <Fields fields={report.fields} show={show} />
      <NotComparedList entries={report.notCompared} show={show} />
      <Outside entries={report.outside} show={show} />
      <Passed entries={report.passedOver} show={show} />
      <NotRead codes={result.unread} unread={report.unread} show={show} />
    </>
  );
}
