/** Icons that carry a meaning, each with the word that a screen reader says. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";

const useStyles = makeStyles({
  sign: { display: "inline-flex", flexShrink: 0 },
  obstacle: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  obstacle: ErrorCircle20Regular,
  warning: Warning20Regular,
  done: CheckmarkCircle20Regular,
  info: Info20Regular,
} as const;
export type SignKind = keyof typeof ICONS;

export function Sign({ kind, label }: { kind: SignKind; label?: string }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <span className={`${styles.sign} ${styles[kind]}`}>
      <Icon aria-hidden={label === undefined} aria-label={label} />
    </span>
  );
}
