/** What stands in the document and is no part of the agreement, folded away: outside, passed over, not read. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { OutsideText, PassedOver, Place, Unread } from "../../outcome";
import { partName, passedTexts } from "../../messages/parts";
import { checkTexts } from "../../messages/pane/check";
import { readerNoteTexts } from "../../messages/reader-notes";
import { readingTexts } from "../../messages/reading";
import { Gradual } from "../parts/gradual";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";
import { Folded } from "./folded";
import type { Show } from "./use-show";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A contract around an agreement may be long: its beginning is enough to know it by, it stands in the document. */
const MAX_SHOWN = 240;
const shortened = (text: string): string =>
  text.length > MAX_SHOWN ? `${text.slice(0, text.lastIndexOf(" ", MAX_SHOWN))} …` : text;

const asHead = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function Outside({ entries, show }: { entries: readonly OutsideText[]; show: Show }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { locale } = useSession();
  if (entries.length === 0) return null;
  return (
    <Folded title={texts.outside(entries.length)} hint={texts.outsideText}>
      <Gradual all={entries}>
        {({ part, place, words, text, findings }, index) => (
          <li key={index}>
            <PlaceButton onClick={show(place, partName(part, locale))}>
              {asHead(partName(part, locale))}
            </PlaceButton>
            {`, ${texts.words(words)}`}
            {findings.length > 0 && `, ${texts.touching(findings.length)}`}
            <div className={styles.quiet}>{shortened(text)}</div>
          </li>
        )}
      </Gradual>
    </Folded>
  );
}

export function Passed({ entries, show }: { entries: readonly PassedOver[]; show: Show }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const names = useTexts(passedTexts);
  if (entries.length === 0) return null;
  return (
    <Folded title={texts.passedOver(entries.length)} hint={texts.passedOverText}>
      <Gradual all={entries}>
        {({ kind, text, place }, index) => (
          <li key={index}>
            <PlaceButton onClick={show(place, text)}>{asHead(names[kind] ?? kind)}</PlaceButton>
            <div className={styles.quiet}>{text}</div>
          </li>
        )}
      </Gradual>
    </Folded>
  );
}

/** Text that the reader passed over, and what is no text: open at once, for nothing above says anything of it. */
export function NotRead(props: {
  /** Codes of the reader's notes. */
  codes: readonly string[];
  unread: readonly Unread[];
  show: Show;
}) {
  const texts = useTexts(checkTexts);
  const notes = useTexts(readerNoteTexts);
  const reading = useTexts(readingTexts);
  const { codes, unread, show } = props;
  if (codes.length + unread.length === 0) return null;
  const named = ({ kind, part, count, ...known }: Unread): string =>
    reading.unread(kind, part, count, known);
  return (
    <Folded section="unread" title={texts.unread} hint={texts.unreadText} open>
      {codes.map((code) => (
        <li key={code}>{asHead(notes[code] ?? code)}</li>
      ))}
      {unread.map((one, index) => (
        <li key={index}>
          <PlaceButton onClick={show(paragraphOf(one.place), named(one))}>{named(one)}</PlaceButton>
        </li>
      ))}
    </Folded>
  );
}

/** What is no text has no words to find it by again: only a place that has some can be shown. */
const paragraphOf = (place: Place | null): Place | null =>
  place === null || place.head === "" ? null : place;
