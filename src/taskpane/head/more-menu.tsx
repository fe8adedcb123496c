/** What stands behind the pages: kept details, what counts, keys; how the pane behaves. */
import {
  Button,
  type ButtonProps,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { shellTexts } from "../../messages/pane/shell";
import { useSession, useTexts } from "../session/session";

const SWITCHES = ["goOn", "letters"] as const;

export default function MoreMenu(button: ButtonProps) {
  const texts = useTexts(shellTexts);
  const { goTo, preferences } = useSession();
  const on = SWITCHES.filter((name) => preferences[name]);
  return (
    <Menu
      checkedValues={{ behaviour: [...on] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        preferences.set({
          goOn: checkedItems.includes("goOn"),
          letters: checkedItems.includes("letters"),
        })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...button} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => goTo("bewaarde-gegevens")}>{texts.names.kept}</MenuItem>
          <MenuItem onClick={() => goTo("standpunten")}>{texts.names.playbook}</MenuItem>
          <MenuItem onClick={() => goTo("wat-telt-mee")}>{texts.names.counts}</MenuItem>
          <MenuItem secondaryContent="?" onClick={() => goTo("sneltoetsen")}>
            {texts.names.keys}
          </MenuItem>
          <MenuDivider />
          <MenuItemCheckbox name="behaviour" value="goOn">
            {texts.goOn}
          </MenuItemCheckbox>
          <MenuItemCheckbox name="behaviour" value="letters">
            {texts.letters}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
