/** The wording of a deviation, old and new; long equal stretches fold until asked for. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Change, Deviation } from "../../outcome";
import { checkTexts } from "../../messages/pane/check";
import { MoreButton } from "../parts/more-button";
import { useTexts } from "../session/session";
import { Diff } from "./diff";
import { foldEqual } from "./fold";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function Wording({ deviation, end }: { deviation: Deviation; end?: ReactNode }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const [full, setFull] = useState(false);
  const changes = changesOf(deviation);
  const folds = foldEqual(changes).some(({ op }) => op === "fold");
  return (
    <>
      <Diff changes={changes} full={full} />
      {(folds || end) && (
        <div className={styles.foot}>
          {folds ? (
            <MoreButton
              open={full}
              onToggle={setFull}
              more={texts.showFull}
              less={texts.showLess}
            />
          ) : (
            <span />
          )}
          {end}
        </div>
      )}
    </>
  );
}

/** A missing or added unit is one stretch, whether or not the report spells that out as changes. */
function changesOf(deviation: Deviation): readonly Change[] {
  if (deviation.kind === "missing") return [{ op: "deleted", text: deviation.modelText }];
  if (deviation.kind === "added") return [{ op: "inserted", text: deviation.documentText }];
  return deviation.changes;
}
