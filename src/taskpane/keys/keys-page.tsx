/** Sneltoetsen: the list of keys, and the switch for single letters. */
import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import { keysTexts } from "../../messages/pane/keys";
import { shellTexts } from "../../messages/pane/shell";
import { Quiet, Title } from "../parts/section";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(96px, auto) minmax(0, 1fr)",
    gap: "6px 12px",
    "& dt": { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0 },
    "@media (max-width: 230px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      "& dd": { marginBottom: "6px" },
    },
  },
});

export default function KeysPage() {
  const styles = useStyles();
  const texts = useTexts(keysTexts);
  const { letters } = useTexts(shellTexts);
  const { preferences } = useSession();
  return (
    <>
      <Title>{texts.title}</Title>
      <dl className={styles.list}>
        {texts.keys.flatMap(([key, does]) => [
          <dt key={`${key} key`}>{key}</dt>,
          <dd key={key}>{does}</dd>,
        ])}
      </dl>
      <Switch
        label={letters}
        checked={preferences.letters}
        onChange={(_, { checked }) => preferences.set({ letters: checked })}
      />
      <Quiet>{texts.letters}</Quiet>
    </>
  );
}
