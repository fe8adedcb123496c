/** A name that changed throughout: its places, one after the other; or a place that kept the model's. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Deviation } from "../../compare/types";
import { checkTexts } from "../../messages/pane/check";
import { PlaceButton } from "../parts/place-button";
import { useTexts } from "../session/session";
import type { Show } from "./use-show";

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function Naming({ deviation, show }: { deviation: Deviation; show: Show }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const [shown, setShown] = useState(0);
  const { keepsName, renaming, places = [] } = deviation;
  if (keepsName)
    return <p className={styles.line}>{texts.keepsName(keepsName.from, keepsName.to)}</p>;
  if (!renaming || places.length === 0) return null;
  // The place by its name is the first; the button goes on from there, round and round.
  const next = (shown + 1) % places.length;
  const select = show(places[next] ?? null, texts.placeOf(next + 1, places.length));
  return (
    <p className={styles.line}>
      {texts.throughout(places.length)}{" "}
      {places.length > 1 && (
        <PlaceButton
          onClick={
            select &&
            (() => {
              setShown(next);
              select();
            })
          }
        >
          {texts.nextPlace(next + 1)}
        </PlaceButton>
      )}
    </p>
  );
}
