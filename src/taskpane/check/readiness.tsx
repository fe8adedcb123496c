/** No obstacles found, and what that does not say; or what stands in the way. */
import type { Readiness } from "../../guide/readiness";
import { blockerText, notJudgedText } from "../../messages/guide";
import { contentsTexts } from "../../messages/pane/contents";
import { Notice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";
import { Folded } from "./folded";

export function ReadinessList({ readiness }: { readiness: Readiness }) {
  const texts = useTexts(contentsTexts);
  const { locale } = useSession();
  const { ready, blockers, notJudged } = readiness;
  if (ready)
    return (
      <Notice tone="success" title={texts.ready}>
        {texts.readyText}{" "}
        {texts.notJudged(notJudged.map((code) => notJudgedText(code, locale)).join("; "))}
      </Notice>
    );
  return (
    <Folded title={texts.notReady(blockers.length)}>
      {blockers.map((blocker, index) => (
        <li key={index}>{blockerText(blocker, locale)}</li>
      ))}
    </Folded>
  );
}
