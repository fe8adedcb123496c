/** Reist mee: what the other side finds in the file besides the text. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { sendTexts as fileTexts } from "../../messages/send";
import { sendTexts } from "../../messages/pane/send";
import type { Luggage } from "../../word/send";
import { Busy } from "../parts/busy";
import { FailureNotice } from "../parts/notice";
import { Quiet, Section } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import type { Job } from "../session/use-job";
import type { Purpose } from "../session/use-ranked";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTop: "none" },
  },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

const SHOWN = 80;
const sum = (counts: Luggage["travels"]["changes"]): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);

export function TravelsSection(props: { luggage: Luggage | null; purpose: Purpose; job: Job }) {
  const { luggage, purpose, job } = props;
  const styles = useStyles();
  const texts = useTexts(sendTexts);
  const told = useTexts(fileTexts);
  const { locale } = useSession();
  const line = (what: string, count: number | null, details: readonly string[]) => (
    <li key={what} className={styles.line}>
      <div className={styles.what}>
        {what}
        {details.map((detail) => (
          <Quiet key={detail}>{detail}</Quiet>
        ))}
      </div>
      {count !== null && <span className={styles.count}>{count}</span>}
    </li>
  );
  const by = (counts: Luggage["travels"]["changes"]) =>
    [...counts].map(([author, count]) => texts.travels.by(count, author));
  const found = luggage?.travels;
  // In a draft they are chosen from below, by their words.
  const comments = purpose === "negotiation" ? [] : (luggage?.comments ?? []);
  return (
    <Section name="travels" title={texts.travels.title}>
      {job.busy && !found && <Busy text={texts.travels.looking} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {found && (
        <ul className={styles.list}>
          {line(texts.travels.changes, sum(found.changes), by(found.changes))}
          {line(texts.travels.comments, sum(found.comments), [
            ...by(found.comments),
            ...comments.map(({ author, text }) => texts.copy.comment(author, text.slice(0, SHOWN))),
          ])}
          {line(
            texts.travels.properties,
            found.properties.size,
            [...found.properties].map(([name, value]) => told.property(name, value)),
          )}
          {line(
            texts.travels.hidden,
            found.hiddenWords,
            found.hiddenWords > 0 ? [texts.travels.hiddenWords] : [],
          )}
          {line(
            texts.travels.furniture,
            found.furniture.length,
            found.furniture.map((text) => `“${text.slice(0, SHOWN)}”`),
          )}
          {found.template !== null && line(told.template(found.template), null, [])}
        </ul>
      )}
    </Section>
  );
}
