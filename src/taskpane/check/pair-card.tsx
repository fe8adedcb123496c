/** One place as it reads with the proposals accepted and with them refused. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { checkTexts } from "../../messages/pane/check";
import { PlaceButton } from "../parts/place-button";
import { useTexts } from "../session/session";
import { Card, CardHead, Proposers, Reasons } from "./card-parts";
import { placeName } from "./place-name";
import { DeviationCard, type CardProps } from "./deviation-card";
import { isSettled, shownOf, type Pair } from "./views";
import { Wording } from "./wording";

const useStyles = makeStyles({
  side: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  asModel: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export const PairCard = memo(function PairCard({ pair, ...rest }: CardProps & { pair: Pair }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const shown = shownOf(pair);
  // Nobody's proposal: one wording, as everywhere else.
  if (isSettled(pair)) return <DeviationCard deviation={shown} {...rest} />;
  const name = placeName(texts, shown);
  return (
    <Card>
      <CardHead deviation={null}>
        <PlaceButton onClick={rest.show(shown.place, name)}>{name}</PlaceButton>
      </CardHead>
      <Proposers deviation={shown} />
      {(["accepted", "rejected"] as const).map((side) => {
        const deviation = pair[side];
        return (
          <section key={side} className={styles.side} aria-label={texts.side[side]}>
            <CardHead deviation={deviation}>
              <span className={styles.label}>{texts.side[side]}</span>
            </CardHead>
            {deviation ? (
              <>
                <Reasons deviation={deviation} sources={rest.sources} />
                <Wording deviation={deviation} />
              </>
            ) : (
              <div className={styles.asModel}>{texts.asModel}</div>
            )}
          </section>
        );
      })}
    </Card>
  );
});
