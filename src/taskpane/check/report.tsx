/** The report: the work on the deviations, then what is worth knowing besides, folded. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Deviation } from "../../outcome";
import { BCP47 } from "../../messages/locale";
import { checkTexts } from "../../messages/pane/check";
import { looseTexts } from "../../messages/pane/loose";
import { workTexts } from "../../messages/pane/work";
import type { CheckResult } from "../../word/check";
import { clock } from "../parts/clock";
import { LinkButton } from "../parts/link-button";
import { SPOKEN } from "../parts/look";
import { FailureNotice, Notice } from "../parts/notice";
import { Quiet } from "../parts/section";
import { Segments } from "../parts/segments";
import { useSession, useTexts } from "../session/session";
import { useMeaning } from "../session/use-ranked";
import { ActsFor, AskActsFor } from "../work/acts-for";
import { HandOver } from "../work/hand-over";
import { Workbench } from "../work/workbench";
import { AnnexRows } from "./annex-rows";
import { Contents } from "./contents";
import { DeviationCard } from "./deviation-card";
import { ByArticle } from "./deviations";
import { Findings } from "./findings";
import { Fields, NotComparedList } from "./lists";
import { LostRequirements } from "./lost";
import { NotRead, Outside, Passed } from "./outside";
import { PairCard } from "./pair-card";
import { useSection } from "./use-section";
import { useShow } from "./use-show";
import { verdictText } from "./verdict-text";
import { shownOf, sideBySide, type Pair, type ShownView } from "./views";

const useStyles = makeStyles({
  part: { padding: "0 12px", display: "flex", flexDirection: "column", minWidth: 0 },
  notices: { padding: "8px 12px 0", display: "flex", flexDirection: "column", gap: "8px" },
  foot: { padding: "12px 12px 24px", display: "flex", flexDirection: "column", gap: "4px" },
  hidden: { ...SPOKEN, margin: 0 },
  verdict: {
    margin: 0,
    padding: "12px 12px 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

const VIEWS: readonly ShownView[] = ["accepted", "rejected", "both"];
const itself = (deviation: Deviation) => deviation;

export function Report({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const working = useTexts(workTexts);
  const loose = useTexts(looseTexts);
  const { locale, check, goTo, target, work } = useSession();
  const { show, job } = useShow();
  const { rejected } = result;
  const view = rejected ? check.view : "accepted";
  const report = view === "rejected" && rejected ? rejected : result.report;
  const meaning = useMeaning(report);
  // Nothing to work on: the outcome by itself, and no "0 of 0".
  const bare = view === "accepted" && work.items.length === 0;
  useSection(target.card, meaning !== null);
  const coverage = meaning?.coverage;
  const sources = useMemo(
    () => new Map(coverage?.map(({ requirement }) => [requirement.id, requirement.source[locale]])),
    [coverage, locale],
  );
  const pairs = useMemo(
    () => (view === "both" && rejected ? sideBySide(result.report, rejected) : null),
    [view, rejected, result.report],
  );
  const recordable = report.deviationTable.present || result.plan !== null;
  const cards = { recordable: report.deviationTable.present, sources, show };
  const views = rejected && (
    <Segments
      label={texts.tracked}
      options={VIEWS.map((value) => ({ value, label: texts.view[value] }))}
      value={view}
      onChange={check.setView}
    />
  );
  return (
    <>
      <h1 className={bare ? styles.verdict : styles.hidden}>
        {view === "both" && rejected
          ? texts.verdictBoth(result.report.deviations.length, rejected.deviations.length)
          : verdictText(texts, report)}
      </h1>
      {meaning && !bare && <AskActsFor model={meaning.model} />}
      {view === "accepted" && meaning && !bare && (
        <Workbench meaning={meaning} show={show} recordable={recordable} />
      )}
      <div className={styles.notices}>
        {result.by === "paragraphs" && (
          <Notice tone="warning" title={texts.byParagraphs.title}>
            <div>{texts.byParagraphs.text}</div>
          </Notice>
        )}
        {views}
        {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
        {meaning && <LostRequirements list={meaning.coverage} />}
      </div>
      <div className={styles.part}>
        {pairs && (
          <ByArticle<Pair> all={pairs} deviationOf={shownOf}>
            {(pair) => <PairCard key={pair.key} pair={pair} {...cards} />}
          </ByArticle>
        )}
        {view === "rejected" && (
          <ByArticle<Deviation> all={report.deviations} deviationOf={itself}>
            {(one) => <DeviationCard key={one.key} deviation={one} {...cards} />}
          </ByArticle>
        )}
        <AnnexRows
          rows={report.deviationTable.rows}
          model={report.model?.id ?? ""}
          show={show}
          accepted={view === "accepted"}
        />
        <Findings
          report={report}
          more={meaning?.annexFindings}
          notes={meaning?.model.notes ?? []}
          show={show}
        />
        {meaning && <Contents list={meaning.coverage} places={report.clausePlaces} show={show} />}
        <Fields fields={report.fields} show={show} />
        <NotComparedList entries={report.notCompared} show={show} />
        <Outside entries={report.outside} show={show} />
        <Passed entries={report.passedOver} show={show} />
        <NotRead codes={result.unread} unread={report.unread} show={show} />
      </div>
      <div className={styles.foot}>
        {meaning && <ActsFor model={meaning.model} />}
        {meaning && !bare && <HandOver model={meaning.model.id} />}
        <LinkButton onClick={() => goTo("bijlage-4")}>
          {result.overview ? loose.title : texts.toAnnex}
        </LinkButton>
        <Quiet>
          {check.checkedAt && working.foot.checked(clock(check.checkedAt, BCP47[locale]))}{" "}
          {texts.verdictHint}
        </Quiet>
      </div>
    </>
  );
}
