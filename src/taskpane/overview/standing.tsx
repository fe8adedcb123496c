/** How the document stands: by rank, by law, by Bijlage 4, by what is filled in, by what it is sent for. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { DECISIVE } from "../../check/decisive";
import { BCP47 } from "../../messages/locale";
import { findingText } from "../../messages/findings";
import { overviewTexts } from "../../messages/pane/overview";
import type { CheckResult } from "../../word/check";
import { placeName } from "../check/place-name";
import { rankOf, saysOf } from "../check/says";
import { checkTexts } from "../../messages/pane/check";
import { LineButton } from "../parts/line-button";
import { BARE_BUTTON } from "../parts/look";
import { LinkButton } from "../parts/link-button";
import { RankMark } from "../parts/rank-mark";
import { Quiet, Section } from "../parts/section";
import { Sign } from "../parts/signs";
import { obstacleKey } from "../send/obstacle-key";
import { useSession, useTexts } from "../session/session";
import { PURPOSES, type Meaning } from "../session/use-ranked";
import { isOpen } from "../work/items";
import { clock } from "../parts/clock";

const useStyles = makeStyles({
  tri: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    "@media (max-width: 230px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  one: {
    border: "none",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderLeft: "none" },
    ...BARE_BUTTON,
    padding: "8px 4px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  filled: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "2px 8px",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

const RANKS = ["kern", "inhoudelijk", "bewoording"] as const;
/** Heaviest deviations that are named here; the rest stands on Controleren. */
const NAMED = 3;

export function Standing({ result, meaning }: { result: CheckResult; meaning: Meaning }) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const checking = useTexts(checkTexts);
  const { goTo, work, check, locale, travels } = useSession();
  const { report } = result;
  const { ranked, readiness, coverage, model } = meaning;
  const all = work.items.map(({ deviation }) => deviation);
  const open = work.items.filter(isOpen).map(({ deviation }) => deviation);
  const of = (rank: string) => all.filter((one) => rankOf(ranked, one) === rank).length;
  const heaviest = RANKS.flatMap((rank) => open.filter((one) => rankOf(ranked, one) === rank));
  const viaTable = report.deviationTable.rows.filter(({ status }) => status === "annex-only");
  const openFields = report.fields.filter(({ filled }) => !filled);
  const filled = report.fields.length - openFields.length;
  const kern = open.filter((one) => rankOf(ranked, one) === "kern").length;
  const decisive = report.findings.filter(({ code }) => DECISIVE.has(code)).length;

  const next = (): readonly [string, () => void] => {
    if (kern > 0) return [texts.next.kern(kern), () => goTo("controleren", { rank: "kern" })];
    if (open.length > 0) return [texts.next.open(open.length), () => goTo("controleren")];
    if (decisive > 0)
      return [texts.next.findings(decisive), () => goTo("controleren", { card: "findings" })];
    if (openFields.length > 0) return [texts.next.fill(openFields.length), () => goTo("invullen")];
    return [texts.next.send, () => goTo("verzenden")];
  };
  const [nextText, nextDo] = next();

  const limbs = new Map(
    coverage
      .filter(({ requirement }) => requirement.list === "gdpr")
      .flatMap(({ limbs: own }) => own.map((one) => [one.limb.id, one.status] as const)),
  );
  const lost = [...limbs.values()].filter((status) => status === "vervallen").length;
  const weakened = [...limbs.values()].filter((status) => status === "verzwakt").length;
  const unrecorded = report.deviations.filter(({ recorded }) => !recorded).length;
  const rule = model.deviationRule;
  const rowFindings = report.deviationTable.rows.flatMap(({ findings }) => findings);
  const unread = report.unread.length + result.unread.length;

  return (
    <>
      <Section title={texts.deviations(report.deviations.length)}>
        {viaTable.length > 0 && <Quiet>{texts.viaTable(viaTable.length)}</Quiet>}
        {all.length > 0 && (
          <div className={styles.tri}>
            {RANKS.map((rank) => (
              <button
                key={rank}
                type="button"
                className={styles.one}
                onClick={() => goTo("controleren", { rank })}
              >
                <span className={styles.count}>{of(rank)}</span>
                <RankMark rank={rank}>{texts.ranks[rank]}</RankMark>
              </button>
            ))}
          </div>
        )}
        {all.length > open.length && (
          <Quiet>{texts.handled(all.length - open.length, all.length)}</Quiet>
        )}
        <Button appearance="primary" onClick={nextDo}>
          {nextText}
        </Button>
        {heaviest.length > 0 && <Quiet>{texts.heaviest}</Quiet>}
        <div>
          {heaviest.slice(0, NAMED).map((deviation, at) => (
            <LineButton
              key={deviation.key}
              first={at === 0}
              lead={placeName(checking, deviation)}
              onClick={() => goTo("controleren", { card: deviation.key })}
            >
              {saysOf(checking, ranked, deviation, locale)}
            </LineButton>
          ))}
        </div>
      </Section>
      <Section title={rule ? texts.law : undefined} label={texts.law}>
        <div>
          {coverage.length > 0 && (
            <LineButton
              first
              lead={<Sign kind={lost > 0 ? "obstacle" : weakened > 0 ? "warning" : "done"} />}
              onClick={() => goTo("controleren", { card: "contents" })}
            >
              {lost + weakened > 0 ? texts.limbs(lost, weakened) : texts.limbsCarried}
            </LineButton>
          )}
          {rule && report.deviations.length > 0 && (
            <LineButton
              lead={<Sign kind={unrecorded > 0 ? "warning" : "done"} />}
              onClick={() => goTo("bijlage-4")}
            >
              {unrecorded > 0
                ? texts.unrecorded(unrecorded, report.deviations.length, rule.clause)
                : texts.allRecorded}
            </LineButton>
          )}
          {rowFindings.map((finding, at) => (
            <LineButton
              key={at}
              lead={<Sign kind="warning" />}
              onClick={() => goTo("controleren", { card: "rows" })}
            >
              {findingText(finding, locale)}
            </LineButton>
          ))}
          {decisive > 0 && (
            <LineButton
              lead={<Sign kind="obstacle" />}
              onClick={() => goTo("controleren", { card: "findings" })}
            >
              {texts.decisive(decisive)}
            </LineButton>
          )}
          {unread > 0 && (
            <LineButton
              lead={<Sign kind="warning" />}
              onClick={() => goTo("controleren", { card: "unread" })}
            >
              {texts.unread(unread)}
            </LineButton>
          )}
        </div>
      </Section>
      {report.fields.length > 0 && (
        <Section label={texts.filled(filled, report.fields.length)}>
          <div className={styles.filled}>
            <h2 className={styles.heading}>{texts.filled(filled, report.fields.length)}</h2>
            {openFields[0] && (
              <LinkButton onClick={() => goTo("invullen", { field: openFields[0]?.id ?? "" })}>
                {texts.goOn(openFields[0].label)}
              </LinkButton>
            )}
          </div>
          <ProgressBar
            thickness="large"
            value={filled / report.fields.length}
            aria-label={texts.filled(filled, report.fields.length)}
          />
        </Section>
      )}
      <Section title={texts.send}>
        <div>
          {PURPOSES.filter((purpose) => purpose !== "clean").map((purpose, at) => {
            const { obstacles } = readiness[purpose];
            const left = new Set(work.decisions.obstacles);
            const standing = obstacles.filter((one) => !left.has(obstacleKey(one))).length;
            return (
              <LineButton
                key={purpose}
                first={at === 0}
                lead={
                  <Sign
                    kind={obstacles.length === 0 ? "done" : standing > 0 ? "obstacle" : "info"}
                  />
                }
                small={
                  obstacles.length > 0 && standing === 0
                    ? texts.obstaclesLeft(obstacles.length)
                    : texts.obstacles(standing)
                }
                onClick={() => goTo("verzenden", { rank: purpose })}
              >
                <b>{texts.purpose[purpose]}</b>
              </LineButton>
            );
          })}
        </div>
        {travels === null && <Quiet>{texts.unseen}</Quiet>}
      </Section>
      <Quiet>
        {check.checkedAt && texts.checked(clock(check.checkedAt, BCP47[locale]))}{" "}
        <LinkButton small onClick={() => void check.run()}>
          {texts.again}
        </LinkButton>{" "}
        {texts.aid}
      </Quiet>
    </>
  );
}
