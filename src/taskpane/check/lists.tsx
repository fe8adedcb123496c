/** Below the deviations, folded away until wanted: blanks, what was not compared. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FieldResult, NotCompared } from "../../outcome";
import { checkTexts } from "../../messages/pane/check";
import { Gradual } from "../parts/gradual";
import { LinkButton } from "../parts/link-button";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";
import { Folded } from "./folded";
import type { Show } from "./use-show";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

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
