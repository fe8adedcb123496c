/** One choice out of two or three that are all in sight; radio buttons that look like one switch. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  set: {
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  segment: {
    position: "relative",
    flex: "1 1 76px",
    display: "grid",
    placeItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    overflowWrap: "normal",
    ":has(:checked)": {
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
      fontWeight: tokens.fontWeightSemibold,
    },
    ":has(:focus-visible)": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    // High contrast takes backgrounds and shadows away; a border stays.
    "@media (forced-colors: active)": {
      ":has(:checked)": { borderBottom: "3px solid Highlight" },
    },
  },
  radio: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
});

export function Segments<T extends string>(props: {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{props.label}</legend>
      <div className={styles.row}>
        {props.options.map(({ value, label }) => (
          <label key={value} className={styles.segment}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
