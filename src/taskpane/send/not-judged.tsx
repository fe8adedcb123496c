/** What nobody judged: always said beneath a verdict, with its place where it has one. */
import type { CheckResult } from "../../word/check";
import { notJudgedText } from "../../messages/mends";
import { sendTexts } from "../../messages/pane/send";
import { PlaceButton } from "../parts/place-button";
import { Quiet, Section } from "../parts/section";
import { useShow } from "../check/use-show";
import { FailureNotice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";

/** Own text of the parties is told by its annex, all of it together. */
function ownText({ report }: CheckResult) {
  const found = new Map<
    string,
    { words: number; place: CheckResult["report"]["notCompared"][0]["place"] }
  >();
  for (const { article, text, place } of report.notCompared) {
    const before = found.get(article);
    const words = text.match(/\p{L}+/gu)?.length ?? 0;
    found.set(article, { words: (before?.words ?? 0) + words, place: before?.place ?? place });
  }
  return [...found];
}

export function NotJudged({ result, codes }: { result: CheckResult; codes: readonly string[] }) {
  const texts = useTexts(sendTexts);
  const { locale } = useSession();
  const { show, job } = useShow();
  return (
    <Section title={texts.notJudged}>
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {ownText(result).map(([article, { words, place }]) => (
        <div key={article}>
          <PlaceButton onClick={show(place, article)}>{texts.parts(words, article)}</PlaceButton>
        </div>
      ))}
      {codes.map((code) => (
        <div key={code}>{notJudgedText(code, locale)}</div>
      ))}
      <Quiet>{texts.aid}</Quiet>
    </Section>
  );
}
