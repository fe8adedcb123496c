/** A name that changed throughout: its places, one after the other; or a place that kept the model's. */
import { useState } from "react";
import type { Deviation } from "../../outcome";
import { checkTexts } from "../../messages/pane/check";
import { PlaceButton } from "../parts/place-button";
import { useTexts } from "../session/session";
import { CardLine } from "./card-parts";
import type { Show } from "./use-show";

export function Naming({ deviation, show }: { deviation: Deviation; show: Show }) {
  const texts = useTexts(checkTexts);
  const [shown, setShown] = useState(0);
  const { keepsName, renaming, places = [] } = deviation;
  if (keepsName) return <CardLine>{texts.keepsName(keepsName.from, keepsName.to)}</CardLine>;
  if (!renaming || places.length === 0) return null;
  // The place by its name is the first; the button goes on from there, round and round.
  const next = (shown + 1) % places.length;
  const select = show(places[next] ?? null, texts.placeOf(next + 1, places.length));
  return (
    <CardLine>
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
    </CardLine>
  );
}
