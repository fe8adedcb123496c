/**
 * Verzenden: the purpose first, since obstacles depend on it; what stands in its way; what was not judged;
 * what travels along; the copy and the report.
 */
import { Button, Radio, RadioGroup, Field } from "@fluentui/react-components";
import { useEffect } from "react";
import { sendTexts } from "../../messages/pane/send";
import { checkTexts } from "../../messages/pane/check";
import type { CheckResult } from "../../word/check";
import { Busy } from "../parts/busy";
import { FailureNotice } from "../parts/notice";
import { Text } from "../parts/section";
import { StaleBar } from "../check/stale-bar";
import { useSession, useTexts } from "../session/session";
import { useFresh } from "../session/use-fresh";
import { PURPOSES, useMeaning, type Meaning } from "../session/use-ranked";
import { CopySection } from "./copy-section";
import { NotJudged } from "./not-judged";
import { ObstacleList, useStanding } from "./obstacle-list";
import { ReportSection } from "./report-section";
import { TravelsSection } from "./travels-section";
import { useLuggage } from "./use-luggage";

export default function SendPage() {
  useFresh();
  const texts = useTexts(sendTexts);
  const checking = useTexts(checkTexts);
  const { check, goTo, locale } = useSession();
  const { result, job, stale } = check;
  const meaning = useMeaning(result?.report ?? null);

  return (
    <>
      {job.busy && <Busy text={checking.stage[check.stage]} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {result && stale && !job.busy && <StaleBar />}
      {!result?.report.model
        ? !job.busy && (
            <>
              <Text>{texts.none2}</Text>
              <div>
                <Button onClick={() => goTo("controleren")}>{texts.acts.model}</Button>
              </div>
            </>
          )
        : meaning && <Ready result={result} meaning={meaning} />}
    </>
  );
}

function Ready({ result, meaning }: { result: CheckResult; meaning: Meaning }) {
  const texts = useTexts(sendTexts);
  const { target, purpose, setPurpose } = useSession();
  const asked = PURPOSES.find((one) => one === target.rank);
  useEffect(() => {
    if (asked) setPurpose(asked);
  }, [asked, setPurpose]);
  const readiness = meaning.readiness[purpose];
  const { standing, left } = useStanding(readiness);
  const { luggage, job } = useLuggage(result);
  return (
    <>
      <Field label={texts.purpose}>
        <RadioGroup
          value={purpose}
          onChange={(_, { value }) => setPurpose(PURPOSES.find((one) => one === value) ?? purpose)}
        >
          {PURPOSES.map((one) => (
            <Radio key={one} value={one} label={texts.purposes[one]} />
          ))}
        </RadioGroup>
      </Field>
      <ObstacleList
        meaning={meaning}
        readiness={readiness}
        purpose={texts.forPurpose[purpose]}
        setPurpose={setPurpose}
      />
      <NotJudged result={result} codes={readiness.notJudged} />
      <TravelsSection luggage={luggage} purpose={purpose} job={job} />
      <CopySection
        model={result.report.model?.id}
        purpose={purpose}
        luggage={luggage}
        standing={standing}
        left={left}
      />
      <ReportSection meaning={meaning} purpose={purpose} />
    </>
  );
}
