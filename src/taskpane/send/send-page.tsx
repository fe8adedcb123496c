/** Verzenden: the purpose first, since obstacles depend on it; what stands in its way; what was not judged. */
import { Radio, RadioGroup, Field } from "@fluentui/react-components";
import { useState } from "react";
import { sendTexts } from "../../messages/pane/send";
import { checkTexts } from "../../messages/pane/check";
import { Busy } from "../parts/busy";
import { FailureNotice } from "../parts/notice";
import { Text } from "../parts/section";
import { StaleBar } from "../check/stale-bar";
import { useSession, useTexts } from "../session/session";
import { useFresh } from "../session/use-fresh";
import { PURPOSES, useMeaning, type Purpose } from "../session/use-ranked";
import { NotJudged } from "./not-judged";
import { ObstacleList } from "./obstacle-list";

export default function SendPage() {
  useFresh();
  const texts = useTexts(sendTexts);
  const checking = useTexts(checkTexts);
  const { check, target, locale } = useSession();
  const { result, job, stale } = check;
  const asked = PURPOSES.find((one) => one === target.rank);
  const [purpose, setPurpose] = useState<Purpose>(asked ?? "signature");
  const meaning = useMeaning(result?.report ?? null);

  const status = (
    <>
      {job.busy && <Busy text={checking.stage[check.stage]} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {result && stale && !job.busy && <StaleBar />}
    </>
  );
  if (!result?.report.model)
    return (
      <>
        {status}
        {!job.busy && <Text>{texts.none2}</Text>}
      </>
    );
  return (
    <>
      {status}
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
      {meaning && (
        <>
          <ObstacleList
            readiness={meaning.readiness[purpose]}
            purpose={texts.forPurpose[purpose]}
          />
          <NotJudged result={result} codes={meaning.readiness[purpose].notJudged} />
        </>
      )}
    </>
  );
}
