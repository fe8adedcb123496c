/** The wording of a deviation, old and new; long equal stretches fold until asked for. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Change, Deviation } from "../../compare/types";
import { checkTexts } from "../../messages/pane/check";
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
  more: {
    minWidth: "auto",
    height: "24px",
    padding: 0,
    border: "none",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
    // High contrast would draw a box close around the words.
    "@media (forced-colors: active)": { border: "none", textDecorationLine: "underline" },
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
            <Button
              appearance="transparent"
              size="small"
              className={styles.more}
              aria-expanded={full}
              onClick={() => setFull(!full)}
            >
              {full ? texts.showLess : texts.showFull}
            </Button>
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
