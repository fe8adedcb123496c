/** Requirements that lost the clause that carried them: above whatever else deviates. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Coverage } from "../../requirements";
import { contentsTexts } from "../../messages/pane/contents";
import { Notice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function LostRequirements({ list }: { list: readonly Coverage[] }) {
  const styles = useStyles();
  const texts = useTexts(contentsTexts);
  const { locale } = useSession();
  const lost = list.filter((one) => one.lost);
  if (lost.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.lostTitle(lost.length)}>
      <ul className={styles.list}>
        {lost.map(({ requirement, clauses }) => (
          <li key={requirement.id}>
            {requirement.source[locale]}: {requirement.text[locale]}.{" "}
            {texts.lostBy(
              clauses
                .filter(({ state }) => state === "missing")
                .map(({ ref }) => ref)
                .join(", "),
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
