/** "Wat erin moet staan": both lists, each requirement with the clauses that cover it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../outcome";
import { isCarried, type Coverage } from "../../requirements";
import { contentsTexts } from "../../messages/pane/contents";
import { Mark } from "../parts/mark";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";
import { Folded } from "./folded";
import type { Show } from "./use-show";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  clauses: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** Enough to know which words are meant. */
const SHOWN = 90;
const clipped = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;

export function Contents(props: {
  list: readonly Coverage[];
  places: CheckReport["clausePlaces"];
  show: Show;
}) {
  const styles = useStyles();
  const texts = useTexts(contentsTexts);
  const { locale } = useSession();
  const { list, places, show } = props;
  if (list.length === 0) return null;
  const found = list.filter(({ status }) => status === "gevonden").length;

  // Only what is not carried as it should: the rest would crowd the list.
  const less = ({ limb, status, because, elsewhere }: Coverage["limbs"][number]) => {
    if (isCarried(status)) return null;
    const why = because.length > 0 ? `: “${clipped(because.join("”, “"))}”` : "";
    const read = elsewhere.length > 0 ? ` ${texts.readAlso(elsewhere.join(", "))}` : "";
    return (
      <div key={limb.id} className={styles.quiet} data-limb={limb.id}>
        {`${limb.text[locale]}: ${texts.limb[status]}${why}.${read}`}
      </div>
    );
  };

  const entry = ({ requirement, status, clauses, limbs }: Coverage) => (
    <li key={requirement.id} data-requirement={requirement.id}>
      <div className={styles.quiet}>{requirement.source[locale]}</div>
      <div>{requirement.text[locale]}</div>
      {limbs.map(less)}
      <div className={styles.clauses}>
        {status !== "gevonden" && <Mark tone="strong">{texts.status[status]}</Mark>}
        {clauses.map(({ ref, state }) => (
          <span key={ref}>
            <PlaceButton onClick={show(places?.[ref] ?? null, ref)}>{ref}</PlaceButton>
            {state !== "intact" && ` (${texts.state[state]})`}
          </span>
        ))}
      </div>
    </li>
  );

  return (
    <Folded section="contents" title={texts.title(found, list.length)}>
      {(["guide", "gdpr"] as const).map((name) => (
        <li key={name}>
          <h3 className={styles.heading}>{texts.lists[name]}</h3>
          {name === "guide" && <p className={styles.quiet}>{texts.optionalUnknown}</p>}
          <ul className={styles.list}>
            {list.filter(({ requirement }) => requirement.list === name).map(entry)}
          </ul>
        </li>
      ))}
    </Folded>
  );
}
