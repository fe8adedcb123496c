/** Below the deviations, folded away until wanted: findings, blanks, what was not compared. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FieldResult, Finding, NotCompared } from "../../compare/types";
import { findingText } from "../../messages/findings";
import { checkTexts } from "../../messages/pane/check";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";
import { Folded } from "./folded";
import type { Show } from "./report";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Those of the document open, those that the model itself brings quietly below. */
export function Findings({ findings, show }: { findings: readonly Finding[]; show: Show }) {
  const texts = useTexts(checkTexts);
  const { locale } = useSession();
  const list = (origin: Finding["origin"]) =>
    findings
      // Open blanks stand in the list of blanks, once.
      .filter((finding) => finding.origin === origin && finding.code !== "field-open")
      .map((finding, index) => (
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
        </li>
      ));
  const own = list("document");
  const model = list("model");
  return (
    <>
      {own.length > 0 && (
        <Folded title={texts.findings(own.length)} open>
          {own}
        </Folded>
      )}
      {model.length > 0 && <Folded title={texts.modelFindings(model.length)}>{model}</Folded>}
    </>
  );
}

export function Fields({ fields, show }: { fields: readonly FieldResult[]; show: Show }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  if (fields.length === 0) return null;
  const filled = fields.filter((field) => field.filled).length;
  return (
    <Folded title={texts.fields(filled, fields.length)}>
      {fields.map((field) => (
        <li key={field.id}>
          <PlaceButton onClick={show(field.places[0] ?? null, field.label)}>
            {field.label}
          </PlaceButton>
          <div className={field.filled ? undefined : styles.quiet}>
            {field.filled ? field.value : texts.open}
          </div>
        </li>
      ))}
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
      {entries.map((entry, index) => (
        <li key={index}>
          <PlaceButton onClick={show(entry.place, entry.article)}>{entry.article}</PlaceButton>
          <div className={styles.quiet}>{entry.text}</div>
        </li>
      ))}
    </Folded>
  );
}
