/** Who proposed it, and when: accepted or refused one by one, theirs only, on the user's click. */
import { BCP47 } from "../../messages/locale";
import { workTexts } from "../../messages/pane/work";
import { LinkButton } from "../parts/link-button";
import { useSession, useTexts } from "../session/session";
import { useCardLook } from "./card-look";
import type { WorkCardProps } from "./card-props";
import { useWritable } from "./use-writable";

export function Proposals({ item, acts, stale, onDone, name }: WorkCardProps & { name: string }) {
  const look = useCardLook();
  const texts = useTexts(workTexts);
  const { locale, host } = useSession();
  const writable = useWritable() && !stale && item.deed === null;
  /** Each author once, with the last day. */
  const all = new Map(item.deviation.proposals?.map(({ author, date }) => [author, date]));

  const settle = (author: string, accept: boolean) => {
    void acts.settle(item, author, accept).then((deed) => {
      if (deed !== null) onDone(item.key, `${name} ${texts.deed[deed]}.`);
    });
  };
  return [...all].map(([author, date]) => {
    const who = [author, day(date, BCP47[locale])].filter(Boolean).join(", ");
    return (
      <div key={author}>
        <div>{`${who}, ${texts.tracked}`}</div>
        {writable && host.capabilities.proposals && (
          <span className={look.links}>
            <LinkButton disabled={acts.job.busy} onClick={() => settle(author, true)}>
              {texts.acts.accept}
            </LinkButton>
            <LinkButton disabled={acts.job.busy} onClick={() => settle(author, false)}>
              {texts.acts.refuse}
            </LinkButton>
          </span>
        )}
        {writable && !host.capabilities.proposals && <div>{texts.inWord}</div>}
      </div>
    );
  });
}

/** Word writes its own clock and calls it UTC: shown as written. */
function day(date: string, language: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(time);
}
