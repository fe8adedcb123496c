/** One obstacle: what, and the act that ends it; "Zo laten" leaves it on this device's account. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Obstacle } from "../../guide/readiness";
import { blockerText } from "../../messages/guide";
import { sendTexts } from "../../messages/pane/send";
import { LinkButton } from "../parts/link-button";
import { Sign, type SignKind } from "../parts/signs";
import { useSession, useTexts } from "../session/session";
import { obstacleKey } from "./obstacle-key";

const useStyles = makeStyles({
  row: {
    display: "flex",
    columnGap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTop: "none" },
  },
  body: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0, flex: 1 },
  acts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 12px" },
});

export function ObstacleRow(props: { obstacle: Obstacle; sign: SignKind; left: boolean }) {
  const styles = useStyles();
  const texts = useTexts(sendTexts);
  const { locale, work, announce, goTo } = useSession();
  const { obstacle, sign, left } = props;
  const key = obstacleKey(obstacle);
  const [name, act] = useAct(obstacle, goTo);
  const setLeft = (on: boolean) => {
    const others = (work.decisions.obstacles ?? []).filter((one) => one !== key);
    work.keep({ ...work.decisions, obstacles: on ? [...others, key] : others });
    announce(on ? texts.leftDone : texts.takeBack);
  };
  return (
    <li className={styles.row}>
      <Sign kind={left ? "info" : sign} />
      <div className={styles.body}>
        <div>{blockerText(obstacle, locale)}</div>
        <div className={styles.acts}>
          {act && (
            <Button size="small" onClick={act}>
              {name}
            </Button>
          )}
          {obstacle.level !== "warning" && (
            <LinkButton onClick={() => setLeft(!left)}>
              {left ? texts.takeBack : texts.leave}
            </LinkButton>
          )}
        </div>
      </div>
    </li>
  );
}

/** Code → the page on which it ends. */
function useAct(
  { code, article, values }: Obstacle,
  goTo: ReturnType<typeof useSession>["goTo"],
): readonly [string, (() => void) | null] {
  const { acts } = useTexts(sendTexts);
  const { work } = useSession();
  const card = work.items.find(({ deviation }) => deviation.article === article)?.key;
  if (code === "field-open" || code === "default-name")
    return [acts.fill, () => goTo("invullen", { field: values.field ?? "" })];
  if (code === "choice-open")
    return [acts.choose, () => goTo("invullen", { field: values.choice ?? "" })];
  if (code === "annex-missing") return [acts.insert, () => goTo("opstellen")];
  if (code === "annex-empty" || code === "limb-blank") return [acts.fill, () => goTo("invullen")];
  if (code === "deviation-unrecorded" && card !== undefined)
    return [acts.place(article), () => goTo("controleren", { card })];
  if (code.startsWith("row-")) return [acts.row, () => goTo("controleren", { card: "rows" })];
  if (code === "proposals-open" || code === "revisions-open")
    return [acts.review, () => goTo("controleren", card === undefined ? {} : { card })];
  if (code.startsWith("finding-"))
    return [acts.look, () => goTo("controleren", { card: "findings" })];
  if (code === "part-unread") return [acts.look, () => goTo("controleren", { card: "unread" })];
  if (code.startsWith("limb-"))
    return [acts.look, () => goTo("controleren", { card: card ?? "contents" })];
  if (card !== undefined) return [acts.place(article), () => goTo("controleren", { card })];
  return ["", null];
}
