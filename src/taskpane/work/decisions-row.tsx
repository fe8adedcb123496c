/** What can be decided: the act that is proposed, what hangs under it, and below it always the same. */
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
} from "@fluentui/react-components";
import { workTexts } from "../../messages/pane/work";
import { useTexts } from "../session/session";
import { useCardLook } from "./card-look";

export interface Choice {
  id: string;
  label: string;
  key: string;
  does: () => void;
}

const useStyles = makeStyles({
  split: { display: "flex", width: "100%" },
  // A pane at 200 % is narrower than the width that a button has by itself.
  grow: { flexGrow: 1, maxWidth: "none", minWidth: 0 },
});

export function DecisionsRow(props: {
  first: Choice | null;
  menu: readonly Choice[];
  row: readonly Choice[];
  busy: boolean;
}) {
  const look = useCardLook();
  const styles = useStyles();
  const texts = useTexts(workTexts);
  const { first, menu, row, busy } = props;
  const button = ({ id, label, key, does }: Choice, primary: boolean) => (
    <Button
      key={id}
      appearance={primary ? "primary" : "secondary"}
      disabledFocusable={busy}
      aria-keyshortcuts={key}
      onClick={does}
    >
      {label}
    </Button>
  );
  return (
    <div className={look.acts}>
      {first && menu.length === 0 && button(first, true)}
      {first && menu.length > 0 && (
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            {(trigger) => (
              <SplitButton
                className={styles.split}
                appearance="primary"
                disabledFocusable={busy}
                menuButton={{ ...trigger, "aria-label": texts.acts.more, title: texts.acts.more }}
                primaryActionButton={{
                  className: styles.grow,
                  "aria-keyshortcuts": first.key,
                  onClick: first.does,
                }}
              >
                {first.label}
              </SplitButton>
            )}
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {menu.map(({ id, label, key, does }) => (
                <MenuItem key={id} secondaryContent={key} onClick={does}>
                  {label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <div className={look.three}>{row.map((one) => button(one, false))}</div>
    </div>
  );
}
