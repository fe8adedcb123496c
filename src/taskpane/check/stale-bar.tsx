/** The document was edited since the check: how much and where, and the way to a new one. */
import { checkTexts } from "../../messages/pane/check";
import { BCP47 } from "../../messages/locale";
import { clock } from "../parts/clock";
import { LinkButton } from "../parts/link-button";
import { Notice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";
import { placeName } from "./place-name";
import { useStalePlaces } from "./use-stale-places";

/** Places that are named; more say no more. */
const NAMED = 4;

export function StaleBar() {
  const texts = useTexts(checkTexts);
  const { check, work, locale } = useSession();
  const isStale = useStalePlaces();
  const names = work.items
    .filter(({ deviation }) => isStale(deviation))
    .map(({ deviation }) => placeName(texts, deviation));
  const at = check.checkedAt ? clock(check.checkedAt, BCP47[locale]) : "";
  return (
    <Notice
      tone="warning"
      title={texts.stale}
      actions={<LinkButton onClick={() => void check.run()}>{texts.again}</LinkButton>}
    >
      <div>{texts.staleText(check.gone.length, at, names.slice(0, NAMED))}</div>
    </Notice>
  );
}
