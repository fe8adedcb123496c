/** What stands in the way, heaviest first, each with its own act; nothing blocks, and all can be left as it is. */
import { makeStyles } from "@fluentui/react-components";
import type { Obstacle, Readiness } from "../../guide/readiness";
import { sendTexts } from "../../messages/pane/send";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { Quiet } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { obstacleKey } from "./obstacle-key";
import { ObstacleRow } from "./obstacle-row";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Ranks up to here touch what the law or the whole agreement hangs on (src/guide/obstacles/purposes.ts). */
const CORE = 7;

export function ObstacleList({ readiness, purpose }: { readiness: Readiness; purpose: string }) {
  const styles = useStyles();
  const texts = useTexts(sendTexts);
  const { work } = useSession();
  const left = new Set(work.decisions.obstacles);
  const isLeft = (one: Obstacle) => left.has(obstacleKey(one));
  const standing = readiness.obstacles.filter((one) => !isLeft(one));
  const let_ = readiness.obstacles.filter(isLeft);
  const core = standing.filter(({ rank }) => rank <= CORE);
  const other = standing.filter(({ rank }) => rank > CORE);
  const list = (all: readonly Obstacle[], isOff = false) => (
    <ul className={styles.list}>
      {all.map((one) => (
        <ObstacleRow
          key={obstacleKey(one)}
          obstacle={one}
          sign={one.level === "warning" ? "info" : one.rank <= CORE ? "obstacle" : "warning"}
          left={isOff}
        />
      ))}
    </ul>
  );
  return (
    <>
      {standing.length > 0 && (
        <Notice tone="error" title={texts.obstacles(standing.length)} quiet>
          <Quiet>{texts.counts(purpose, core.length, other.length)}</Quiet>
        </Notice>
      )}
      {standing.length === 0 && let_.length > 0 && (
        <Notice tone="info" title={texts.leftOnly(let_.length)}>
          <Quiet>{texts.notJudgedParts(readiness.notJudged.length)}</Quiet>
        </Notice>
      )}
      {readiness.obstacles.length === 0 && (
        <Notice tone="success" title={texts.none(purpose)}>
          <div>{texts.noneText}</div>
          <Quiet>
            {texts.notJudgedParts(readiness.notJudged.length)} {texts.aid}
          </Quiet>
        </Notice>
      )}
      {core.length > 0 && <Quiet>{texts.core}</Quiet>}
      {list(core)}
      {other.length > 0 && <Quiet>{texts.other}</Quiet>}
      {list(other)}
      {let_.length > 0 && (
        <Disclosure summary={texts.left(let_.length)}>{list(let_, true)}</Disclosure>
      )}
      {readiness.warnings.length > 0 && (
        <Disclosure summary={`${texts.warnings} (${readiness.warnings.length})`}>
          {list(readiness.warnings)}
        </Disclosure>
      )}
    </>
  );
}
