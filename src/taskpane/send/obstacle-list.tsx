/** What stands in the way, heaviest first, each with its own act; nothing blocks, and all can be left as it is. */
import { makeStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useCallback } from "react";
import type { Obstacle, Readiness } from "../../guide/readiness";
import { blockerText } from "../../messages/guide";
import { sendTexts } from "../../messages/pane/send";
import { workTexts } from "../../messages/pane/work";
import { rankOf } from "../check/says";
import { rowWords } from "../check/mend-row";
import { useMends } from "../check/use-mends";
import { useShow } from "../check/use-show";
import { Disclosure } from "../parts/disclosure";
import { LinkButton } from "../parts/link-button";
import { FailureNotice, Notice } from "../parts/notice";
import { Quiet, Text } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import type { Meaning } from "../session/use-ranked";
import type { Item } from "../work/items";
import { useActs } from "../work/use-acts";
import type { Means } from "./obstacle-act";
import { obstacleKey } from "./obstacle-key";
import { ObstacleRow } from "./obstacle-row";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Ranks up to here touch what the law or the whole agreement hangs on (src/guide/obstacles/purposes.ts). */
const CORE = 7;
/** Ended in one go, so told in one line. */
const TOGETHER = new Set(["field-open", "deviation-unrecorded"]);

/** Blanks told by name. */
const NAMED = 4;

/** Each by itself, but for what one act ends, and for what reads the same: two rows on one clause, say. */
function grouped(all: readonly Obstacle[]): [Obstacle, ...Obstacle[]][] {
  const nameOf = (one: Obstacle) => (TOGETHER.has(one.code) ? one.code : obstacleKey(one));
  const groups = new Map<string, [Obstacle, ...Obstacle[]]>();
  for (const one of all) {
    const known = groups.get(nameOf(one));
    if (known) known.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return [...groups.values()];
}

/** Obstacles that stand, and those that were left as they are. */
export function useStanding({ obstacles }: Readiness): {
  standing: Obstacle[];
  left: Obstacle[];
} {
  const { work } = useSession();
  const kept = new Set(work.decisions.obstacles);
  const isLeft = (one: Obstacle) => kept.has(obstacleKey(one));
  return { standing: obstacles.filter((one) => !isLeft(one)), left: obstacles.filter(isLeft) };
}

export function ObstacleList(props: {
  meaning: Meaning;
  readiness: Readiness;
  purpose: string;
  setPurpose: Means["setPurpose"];
}) {
  const styles = useStyles();
  const texts = useTexts(sendTexts);
  const working = useTexts(workTexts);
  const { locale, check } = useSession();
  const { meaning, readiness, purpose, setPurpose } = props;
  const { ranked, model } = meaning;
  const rank = useCallback(
    ({ deviation, handled }: Item) => handled?.rank ?? rankOf(ranked, deviation),
    [ranked],
  );
  const rows = useMends(model.id);
  const acts = useActs(model.id, rank);
  const { show, job } = useShow();
  const { standing, left } = useStanding(readiness);
  const core = standing.filter((one) => one.rank <= CORE);
  const other = standing.filter((one) => one.rank > CORE);

  const whatOf = (group: readonly [Obstacle, ...Obstacle[]]): string => {
    const [first] = group;
    if (group.length === 1 || !TOGETHER.has(first.code)) return blockerText(first, locale);
    if (first.code !== "field-open")
      return texts.unrecorded(group.map(({ article }) => article).join(", "), group.length);
    const names = group.map(({ values: { label = "", labelEn = label } }) =>
      locale === "en" ? labelEn : label,
    );
    // Invullen lists them all; here enough of them to know what is asked.
    const more = names.length > NAMED ? "; …" : "";
    return texts.openFields(group.length, names.slice(0, NAMED).join("; ") + more);
  };
  const list = (all: readonly Obstacle[], isOff = false) => (
    <ul className={styles.list}>
      {grouped(all).map((group) => (
        <ObstacleRow
          key={obstacleKey(group[0])}
          obstacles={group}
          what={whatOf(group)}
          sign={
            group[0].level === "warning" ? "info" : group[0].rank <= CORE ? "obstacle" : "warning"
          }
          left={isOff}
          means={{ model, rows, acts, show, setPurpose }}
        />
      ))}
    </ul>
  );
  const mended = check.result?.report.deviationTable.rows.flatMap((row) => {
    const one = rows.mended.get(rowWords(row));
    return one ? [{ row, ...one }] : [];
  });
  const failed = [...rows.failed.values(), ...acts.failed.values()];
  const failure = rows.job.failure ?? acts.job.failure ?? job.failure;
  return (
    <>
      {standing.length > 0 && (
        <Notice tone="error" title={texts.obstacles(standing.length)} quiet>
          <Quiet>{texts.counts(purpose, core.length, other.length)}</Quiet>
          {left.length > 0 && <Quiet>{texts.leftToo(left.length)}</Quiet>}
        </Notice>
      )}
      {standing.length === 0 && left.length > 0 && (
        <Notice tone="info" title={texts.leftOnly(left.length)}>
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
      {failure && <FailureNotice failure={failure} locale={locale} />}
      {failed.map((text) => (
        <Notice key={text} tone="error" title={text} />
      ))}
      {mended?.map(({ row, from, to }) => (
        <Text key={rowWords(row)}>
          {working.row.mended(from, to)}{" "}
          <LinkButton onClick={() => void rows.takeBack(rowWords(row))}>
            <ArrowUndo16Regular />
            {working.acts.takeBack}
          </LinkButton>
        </Text>
      ))}
      {core.length > 0 && <Quiet>{texts.core}</Quiet>}
      {list(core)}
      {other.length > 0 && <Quiet>{texts.other}</Quiet>}
      {list(other)}
      {left.length > 0 && (
        <Disclosure summary={texts.left(left.length)}>{list(left, true)}</Disclosure>
      )}
      {readiness.warnings.length > 0 && (
        <Disclosure summary={`${texts.warnings} (${readiness.warnings.length})`}>
          {list(readiness.warnings)}
        </Disclosure>
      )}
    </>
  );
}
