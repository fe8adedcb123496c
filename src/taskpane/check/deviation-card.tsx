/** One deviation: what and where, the wording old and new, a click that shows it in Word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Deviation } from "../../outcome";
import { checkTexts } from "../../messages/pane/check";
import { PlaceButton } from "../parts/place-button";
import { useTexts } from "../session/session";
import { Card, CardHead, Proposers, Reasons } from "./card-parts";
import { placeName } from "./place-name";
import { Naming } from "./naming";
import type { Show } from "./use-show";
import { Wording } from "./wording";

const useStyles = makeStyles({
  recorded: { color: tokens.colorPaletteGreenForeground1 },
});

export interface CardProps {
  /** Whether the agreement has a table in which deviations are recorded. */
  recordable: boolean;
  /** Requirement → where it is from, for those that deviations touch. */
  sources: ReadonlyMap<string, string>;
  show: Show;
}

export const DeviationCard = memo(function DeviationCard(
  props: CardProps & { deviation: Deviation },
) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { deviation, recordable, sources, show } = props;
  const name = placeName(texts, deviation);
  const recorded = recordable && !deviation.counted && (
    <span className={deviation.recorded ? styles.recorded : undefined}>
      {deviation.recorded ? texts.recorded : texts.notRecorded}
    </span>
  );
  return (
    <Card>
      <CardHead deviation={deviation}>
        <PlaceButton onClick={show(deviation.place, name)}>{name}</PlaceButton>
      </CardHead>
      <Reasons deviation={deviation} sources={sources} />
      <Proposers deviation={deviation} />
      <Naming deviation={deviation} show={show} />
      <Wording deviation={deviation} end={recorded} />
    </Card>
  );
});
