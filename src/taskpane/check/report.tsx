/** The report: verdict first, then what deviates by article, then what is worth knowing besides. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ModelSummary } from "../../clauses/summary";
import type { Place } from "../../compare/types";
import { checkTexts } from "../../messages/pane/check";
import type { CheckResult } from "../../word/check";
import { selectPlace } from "../../word/select";
import { FailureNotice, Notice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import { AnnexRows } from "./annex-rows";
import { Contents } from "./contents";
import { DeviationCard, placeName } from "./deviation-card";
import { groupByArticle } from "./group";
import { Fields, Findings, NotComparedList } from "./lists";
import { LostRequirements } from "./lost";
import { ReadinessList } from "./readiness";
import { useGuide } from "./use-guide";
import { Verdict } from "./verdict";

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0 },
});

export function Report({ result, models }: { result: CheckResult; models: ModelSummary[] }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { locale, announce, check } = useSession();
  const selecting = useJob();
  const { report } = result;
  const guide = useGuide(report);
  const sources = new Map(
    guide?.coverage.map(({ requirement }) => [requirement.id, requirement.source[locale]]),
  );
  const touched = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => sources.get(id) ?? [])),
  ];

  const show = (place: Place | null, name: string) =>
    place &&
    (() =>
      void selecting
        .start(() => selectPlace(place))
        .then((selected) => {
          if (selected) announce(texts.selected(name));
          else check.markStale();
        }));

  if (!report.model)
    return (
      <Notice tone="info" title={texts.noModel}>
        {texts.noModelText}
      </Notice>
    );
  return (
    <>
      <Verdict result={result} models={models} />
      {guide && <LostRequirements list={guide.coverage} />}
      {selecting.failure && <FailureNotice failure={selecting.failure} locale={locale} />}
      {groupByArticle(report.deviations).map(({ heading, deviations }) => (
        <section key={heading} className={styles.group}>
          <h2 className={styles.heading}>{heading}</h2>
          <ul className={styles.list}>
            {deviations.map((deviation) => (
              <DeviationCard
                key={deviation.key}
                deviation={deviation}
                recordable={report.deviationTable.present}
                touches={touched(deviation.requirements)}
                onShow={show(deviation.place, placeName(texts, deviation))}
              />
            ))}
          </ul>
        </section>
      ))}
      <AnnexRows rows={report.deviationTable.rows} show={show} />
      <Findings findings={[...report.findings, ...(guide?.annexFindings ?? [])]} show={show} />
      {guide && <Contents list={guide.coverage} places={report.clausePlaces} show={show} />}
      {guide && <ReadinessList readiness={guide.readiness} />}
      <Fields fields={report.fields} show={show} />
      <NotComparedList entries={report.notCompared} show={show} />
    </>
  );
}

/** Makes the action that shows a place in Word; null where there is no place. */
export type Show = (place: Place | null, name: string) => (() => void) | null;
