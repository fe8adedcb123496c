/** Below the deviations, folded away until wanted: findings, blanks, what was not compared. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FieldResult, Finding, NotCompared } from "../../outcome";
import { findingText } from "../../messages/findings";
import { checkTexts } from "../../messages/pane/check";
import { Gradual } from "../parts/gradual";
import { workTexts } from "../../messages/pane/work";
import { LinkButton } from "../parts/link-button";
import { Notice } from "../parts/notice";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";
import { useWritable } from "../work/use-writable";
import { Folded } from "./folded";
import { MendLine } from "./mend-line";
import { referenceMend } from "./reference-mend";
import { useMends, type Mends } from "./use-mends";
import type { Show } from "./use-show";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Those of the document open, those that the model itself brings quietly below. */
export function Findings(props: {
  findings: readonly Finding[];
  /** What the guide found besides. */
  more?: readonly Finding[];
  model: string;
  show: Show;
}) {
  const texts = useTexts(checkTexts);
  const { locale } = useSession();
  const { findings, more, show } = props;
  const mends = useMends(props.model);
  const [own, model] = useMemo(() => {
    // Open blanks stand in the list of blanks, once.
    const told = [...findings, ...(more ?? [])].filter(({ code }) => code !== "field-open");
    const of = (origin: Finding["origin"]) => told.filter((finding) => finding.origin === origin);
    return [of("document"), of("model")];
  }, [findings, more]);
  const entry = (finding: Finding, index: number) => (
    <li key={index}>
      {finding.article && (
        <>
          <PlaceButton onClick={show(finding.place, finding.article)}>
            {finding.article}
          </PlaceButton>
          {": "}
        </>
      )}
      {findingText(finding, locale)}
      <FindingMend finding={finding} mends={mends} />
    </li>
  );
  return (
    <>
      {[...mends.mended].map(([key, one]) => (
        <MendLine key={key} mended={one} onUndo={() => void mends.takeBack(key)} />
      ))}
      {own.length > 0 && (
        <Folded section="findings" title={texts.findings(own.length)} open>
          <Gradual all={own}>{entry}</Gradual>
        </Folded>
      )}
      {model.length > 0 && (
        <Folded section="known" title={texts.modelFindings(model.length)}>
          <Gradual all={model}>{entry}</Gradual>
        </Folded>
      )}
    </>
  );
}

/** What a finding carries its own mend for: a reference, to its right target. */
function FindingMend({ finding, mends }: { finding: Finding; mends: Mends }) {
  const working = useTexts(workTexts);
  const writable = useWritable();
  const mend = referenceMend(finding);
  if (!mend || !writable) return null;
  const { place, from, to } = mend;
  const key = `${finding.article} ${place.paragraph} ${place.start}`;
  const failed = mends.failed.get(key);
  return (
    <div>
      <LinkButton
        disabled={mends.job.busy}
        onClick={() =>
          void mends.mend(key, { from, to }, ({ changeReference }, how) =>
            changeReference({
              ...how,
              finding: { article: finding.article, place },
              was: from,
              becomes: to,
            }),
          )
        }
      >
        {working.row.change(from, to)}
      </LinkButton>
      {failed && <Notice tone="error" title={failed} />}
    </div>
  );
}

export function Fields({ fields, show }: { fields: readonly FieldResult[]; show: Show }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { goTo } = useSession();
  if (fields.length === 0) return null;
  const filled = fields.filter((field) => field.filled).length;
  return (
    <Folded title={texts.fields(filled, fields.length)}>
      <Gradual all={fields}>
        {(field) => (
          <li key={field.id}>
            <PlaceButton onClick={show(field.places[0] ?? null, field.label)}>
              {field.label}
            </PlaceButton>
            <div className={field.filled ? undefined : styles.quiet}>
              {field.filled ? (
                field.value
              ) : (
                <>
                  {texts.open}{" "}
                  <LinkButton
                    small
                    aria-label={`${texts.fillIn}: ${field.label}`}
                    onClick={() => goTo("invullen", { field: field.id })}
                  >
                    {texts.fillIn}
                  </LinkButton>
                </>
              )}
            </div>
          </li>
        )}
      </Gradual>
    </Folded>
  );
}

export function NotComparedList({
  entries,
  show,
}: {
  entries: readonly NotCompared[];
  show: Show;
}) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  if (entries.length === 0) return null;
  return (
    <Folded title={texts.notCompared(entries.length)} hint={texts.notComparedText}>
      <Gradual all={entries}>
        {(entry, index) => (
          <li key={index}>
            <PlaceButton onClick={show(entry.place, entry.article)}>{entry.article}</PlaceButton>
            <div className={styles.quiet}>{entry.text}</div>
          </li>
        )}
      </Gradual>
    </Folded>
  );
}
