/** One deviation: what and where, the wording old and new, a click that shows it in Word. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Change, Deviation } from "../../compare/types";
import { checkTexts } from "../../messages/pane/check";
import { weightReasons } from "../../messages/weight";
import { contentsTexts } from "../../messages/pane/contents";
import { Mark } from "../parts/mark";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";
import { Diff } from "./diff";
import { foldEqual } from "./fold";

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalS} 0`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
  },
  touches: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reasons: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { justifySelf: "start", minWidth: "auto", padding: 0, height: "24px" },
});

export function DeviationCard(props: {
  deviation: Deviation;
  /** Whether the agreement has a table in which deviations are recorded. */
  recordable: boolean;
  /** Sources of the requirements that the clause covers. */
  touches: readonly string[];
  onShow: (() => void) | null;
}) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { locale } = useSession();
  const contents = useTexts(contentsTexts);
  const [full, setFull] = useState(false);
  const { deviation, recordable, touches, onShow } = props;
  const changes = wording(deviation);
  const folds = foldEqual(changes).some(({ op }) => op === "fold");
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <PlaceButton onClick={onShow}>{placeName(texts, deviation)}</PlaceButton>
        <Mark tone="plain">{texts.kind[deviation.kind]}</Mark>
        {deviation.weight.level === "substance" && <Mark tone="strong">{texts.substance}</Mark>}
        <span className={styles.reasons}>{weightReasons(deviation.weight.reasons, locale)}</span>
        {recordable && (
          <Mark tone={deviation.recorded ? "good" : "plain"}>
            {deviation.recorded ? texts.recorded : texts.notRecorded}
          </Mark>
        )}
      </div>
      {touches.length > 0 && (
        <div className={styles.touches}>
          {contents.touches} {touches.join("; ")}
        </div>
      )}
      <Diff changes={changes} full={full} />
      {folds && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={full}
          onClick={() => setFull(!full)}
        >
          {full ? texts.showLess : texts.showFull}
        </Button>
      )}
    </li>
  );
}

/** A missing or added unit is one stretch, whether or not the report spells that out as changes. */
function wording(deviation: Deviation): readonly Change[] {
  if (deviation.kind === "missing") return [{ op: "deleted", text: deviation.modelText }];
  if (deviation.kind === "added") return [{ op: "inserted", text: deviation.documentText }];
  return deviation.changes;
}

/** "8.3", "8.3 onder b", "na 8.3, genummerd 8.4". */
export function placeName(texts: (typeof checkTexts)["nl"], deviation: Deviation): string {
  const article = deviation.kind === "added" ? texts.after(deviation.article) : deviation.article;
  const item = deviation.item ? ` ${texts.item(deviation.item)}` : "";
  const own = deviation.ownNumber ? `, ${texts.ownNumber(deviation.ownNumber)}` : "";
  return article + item + own;
}
