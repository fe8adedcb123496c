/**
 * Old and new wording in one text. Never by colour alone: what lapses is struck, what is new is
 * underlined, and a screen reader is told which is which.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change } from "../../outcome";
import { markTexts } from "../../messages/marks";
import { checkTexts } from "../../messages/pane/check";
import { whatCountsTexts } from "../../messages/pane/what-counts";
import { SPOKEN } from "../parts/look";
import { useTexts } from "../session/session";
import { contractFont } from "../theme";
import { foldEqual } from "./fold";
import { seen } from "./unseen";

const useStyles = makeStyles({
  text: {
    fontFamily: contractFont,
    fontSize: "14px",
    lineHeight: "20px",
    margin: 0,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  deleted: {
    textDecorationLine: "line-through",
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  inserted: {
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "2px",
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
  },
  fold: { color: tokens.colorNeutralForeground3 },
  spoken: SPOKEN,
});

export function Diff({ changes, full }: { changes: readonly Change[]; full: boolean }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const pieces = full ? changes : foldEqual(changes);
  return (
    <p className={styles.text}>
      {pieces.map((piece, index) => {
        switch (piece.op) {
          case "equal":
            return <span key={index}>{piece.text}</span>;
          case "fold":
            return (
              <span key={index} className={styles.fold}>
                {" … "}
              </span>
            );
          case "deleted":
            return (
              <del key={index} className={styles.deleted}>
                <span className={styles.spoken}>[{texts.deleted}: </span>
                <Differing {...piece} />
                <span className={styles.spoken}>]</span>
              </del>
            );
          case "inserted":
            return (
              <ins key={index} className={styles.inserted}>
                <span className={styles.spoken}>[{texts.inserted}: </span>
                <Differing {...piece} />
                <span className={styles.spoken}>]</span>
              </ins>
            );
        }
      })}
    </p>
  );
}

/** What was taken away or put in: a mark by its name, and what leaves no mark by a sign. */
function Differing({ text, mark }: Pick<Change, "text" | "mark">) {
  const styles = useStyles();
  const marks = useTexts(markTexts);
  const { unseen } = useTexts(whatCountsTexts);
  if (mark) return `[${marks[mark.kind](mark.text, mark.author ?? "")}]`;
  return seen(text).map((one, index) =>
    "text" in one ? (
      one.text
    ) : (
      <span key={index}>
        <span aria-hidden>{one.sign}</span>
        <span className={styles.spoken}>{unseen[one.unseen]} </span>
      </span>
    ),
  );
}
