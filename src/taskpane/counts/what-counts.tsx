/** "Wat telt mee": a box for each kind of difference that is no deviation by itself. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { IGNORED, NOISE_KINDS, WRITING_KINDS, type NoiseKind } from "../../ledger/noise/kinds";
import { whatCountsTexts } from "../../messages/pane/what-counts";
import { Title } from "../parts/section";
import { useTexts } from "../session/session";

const useStyles = makeStyles({
  extra: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: {
    padding: 0,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Two beside each other where the pane is wide enough.
  boxes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(240px, 100%), 1fr))",
    // The first box stands in line with the text above it.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // Fifteen of them: closer together than Fluent sets one, and still 24 pixels high.
    "& .fui-Checkbox__indicator": { marginTop: "4px", marginBottom: "4px" },
    "& .fui-Checkbox__label": { paddingTop: "2px", paddingBottom: "2px" },
  },
  reset: { marginTop: tokens.spacingVerticalXS },
});

const WRITING: ReadonlySet<NoiseKind> = new Set(WRITING_KINDS);

/** What the user can have counted: what does not count by itself. */
const KINDS = NOISE_KINDS.filter((kind) => IGNORED[kind]);

/** The likeliest to be wanted stands first in each group. */
const inGroup = {
  writing: KINDS.filter((kind) => WRITING.has(kind)),
  besides: KINDS.filter((kind) => !WRITING.has(kind)).reverse(),
};

export function WhatCounts(props: {
  counted: readonly NoiseKind[];
  onChange: (counted: readonly NoiseKind[]) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(whatCountsTexts);
  const { counted, onChange } = props;
  const none = counted.length === 0;
  return (
    <>
      <Title>{texts.title}</Title>
      <div className={none ? undefined : styles.extra}>{texts.state(counted.length)}</div>
      <p className={styles.hint}>{texts.hint}</p>
      {(["besides", "writing"] as const).map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.legend}>{texts.groups[group]}</legend>
          <div className={styles.boxes}>
            {inGroup[group].map((kind) => (
              <Checkbox
                key={kind}
                label={texts.kinds[kind]}
                checked={counted.includes(kind)}
                onChange={(_, { checked }) =>
                  onChange([
                    ...counted.filter((one) => one !== kind),
                    ...(checked === true ? [kind] : []),
                  ])
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Button
        className={styles.reset}
        size="small"
        disabledFocusable={none}
        onClick={() => onChange([])}
      >
        {texts.reset}
      </Button>
    </>
  );
}
