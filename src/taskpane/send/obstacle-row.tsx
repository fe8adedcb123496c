/** One obstacle, or some that one act ends: what, the act that ends it; "Zo laten" leaves it on this device's account. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Obstacle } from "../../guide/readiness";
import { mendText } from "../../messages/mends";
import { sendTexts } from "../../messages/pane/send";
import { LinkButton } from "../parts/link-button";
import { Quiet } from "../parts/section";
import { Sign, type SignKind } from "../parts/signs";
import { useSession, useTexts } from "../session/session";
import { useObstacleActs, type Means } from "./obstacle-act";
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

/** What ends them is done elsewhere: the row says where. */
const EXPLAINED = new Set([
  ...["document-closed", "draft-mark", "comments-open", "revisions-open", "legal-data-dated"],
  ...["limb-not-in-model", "model-incomplete", "properties-travel"],
]);

export function ObstacleRow(props: {
  /** Of one kind: their act is the first one's. */
  obstacles: readonly [Obstacle, ...Obstacle[]];
  what: string;
  sign: SignKind;
  left: boolean;
  means: Means;
}) {
  const styles = useStyles();
  const texts = useTexts(sendTexts);
  const { work, announce, locale } = useSession();
  const { obstacles, what, sign, left, means } = props;
  const [first] = obstacles;
  const [act, ...ways] = useObstacleActs(first, means);
  const busy = means.rows.job.busy || means.acts.job.busy;
  const setLeft = (on: boolean) => {
    const keys = new Set(obstacles.map(obstacleKey));
    const others = (work.decisions.obstacles ?? []).filter((one) => !keys.has(one));
    work.keep({ ...work.decisions, obstacles: on ? [...others, ...keys] : others });
    announce(on ? texts.leftDone : texts.takenBack);
  };
  return (
    <li className={styles.row} data-obstacle={first.code} aria-busy={busy || undefined}>
      <Sign kind={left ? "info" : sign} />
      <div className={styles.body}>
        <div>{what}</div>
        {EXPLAINED.has(first.code) && <Quiet>{mendText(first.code, locale)}</Quiet>}
        <div className={styles.acts}>
          {act && (
            <Button size="small" disabledFocusable={busy} onClick={act.does}>
              {act.name}
            </Button>
          )}
          {ways.map(({ name, does }) => (
            <LinkButton key={name} onClick={does}>
              {name}
            </LinkButton>
          ))}
          {first.level !== "warning" && (
            <LinkButton onClick={() => setLeft(!left)}>
              {left ? texts.takeBack : texts.leave}
            </LinkButton>
          )}
        </div>
      </div>
    </li>
  );
}
