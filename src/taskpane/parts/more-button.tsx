/** Opens and closes the rest of a text. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: {
    justifySelf: "start",
    minWidth: "auto",
    height: "24px",
    padding: 0,
    border: "none",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
    // High contrast would draw a box close around the words.
    "@media (forced-colors: active)": { border: "none", textDecorationLine: "underline" },
  },
});

export interface MoreButtonProps {
  open: boolean;
  onToggle: (open: boolean) => void;
  more: string;
  less: string;
}

export function MoreButton({ open, onToggle, more, less }: MoreButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      aria-expanded={open}
      onClick={() => onToggle(!open)}
    >
      {open ? less : more}
    </Button>
  );
}
