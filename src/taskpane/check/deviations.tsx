/** The deviations under the headings of their articles; a long list comes in by pieces. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Deviation } from "../../outcome";
import { checkTexts } from "../../messages/pane/check";
import { useGradual } from "../parts/gradual";
import { useTexts } from "../session/session";
import { groupByHeading } from "./group";
import { headingOf } from "./heading";

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0 },
});

export function ByArticle<T>(props: {
  all: readonly T[];
  deviationOf: (one: T) => Deviation;
  children: (one: T) => ReactNode;
}) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { all, deviationOf, children } = props;
  const shown = useGradual(all);
  return groupByHeading(shown, (one) => headingOf(texts, deviationOf(one))).map(
    ({ heading, members }) => (
      <section key={heading} className={styles.group}>
        <h2 className={styles.heading}>{heading}</h2>
        <ul className={styles.list}>{members.map(children)}</ul>
      </section>
    ),
  );
}
