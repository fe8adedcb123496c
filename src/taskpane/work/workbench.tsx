/** The work on the deviations: the bar that stays, the articles with their cards, the way from one to the next. */
import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { checkTexts } from "../../messages/pane/check";
import { workTexts } from "../../messages/pane/work";
import type { Rank } from "../../verdict";
import { headingOf } from "../check/heading";
import { placeName } from "../check/place-name";
import { rankOf } from "../check/says";
import type { Show } from "../check/use-show";
import { useStalePlaces } from "../check/use-stale-places";
import { LinkButton } from "../parts/link-button";
import { useGradual } from "../parts/gradual";
import { useSession, useTexts } from "../session/session";
import type { Meaning } from "../session/use-ranked";
import { authorsOf, isOn, NO_FILTER, passes, type Filter } from "./filter";
import { FilterPanel } from "./filter-panel";
import { GroupSection } from "./group-section";
import { groupsOf } from "./groups";
import { isOpen, type Item } from "./items";
import { useActs } from "./use-acts";
import { focusCard, useStepKeys } from "./use-step-keys";
import { WorkBar } from "./work-bar";
import { WorkCard } from "./work-card";

const useStyles = makeStyles({ none: { padding: "12px" } });

const RANKS: readonly Rank[] = ["kern", "inhoudelijk", "bewoording"];
const isRank = (text: string | undefined): text is Rank => RANKS.some((rank) => rank === text);

export function Workbench(props: { meaning: Meaning; show: Show; recordable: boolean }) {
  const styles = useStyles();
  const texts = useTexts(workTexts);
  const checking = useTexts(checkTexts);
  const { work, target, preferences, announce } = useSession();
  const { meaning, show, recordable } = props;
  const { items } = work;
  const [filter, setFilter] = useState<Filter>(() =>
    isRank(target.rank) ? { ...NO_FILTER, rank: target.rank } : NO_FILTER,
  );
  const [filtering, setFiltering] = useState(false);
  const [card, setCard] = useState<string | null>(target.card ?? null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const isStale = useStalePlaces();

  const rank = useCallback(
    ({ deviation, handled }: Item) => handled?.rank ?? rankOf(meaning.ranked, deviation),
    [meaning],
  );
  const acts = useActs(meaning.model.id, rank);
  const groups = useMemo(
    () =>
      groupsOf(
        items.filter((item) => passes(filter, item, rank(item))),
        {
          order: filter.order,
          heap: !isOn(filter),
          headingOf: ({ deviation }) => headingOf(checking, deviation),
          rankOf: rank,
        },
      ),
    [items, filter, rank, checking],
  );
  const shown = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const drawn = useGradual(groups);
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  }, [shown]);

  const groupOf = useCallback(
    (key: string) => groups.find((group) => group.items.some((item) => item.key === key))?.heading,
    [groups],
  );
  const open = useCallback(
    (key: string | null) => {
      setCard((before) => {
        const shut = key === null ? before : key;
        if (shut !== null) focusCard(shut);
        return key;
      });
      const group = key === null ? undefined : groupOf(key);
      if (group !== undefined) setUnfolded((before) => new Set(before).add(group));
    },
    [groupOf],
  );
  // Opened for a card: its article too.
  const first = useRef(target.card ?? null);
  useEffect(() => {
    if (first.current !== null && items.some(({ key }) => key === first.current)) {
      open(first.current);
      first.current = null;
    }
  }, [items, open]);

  /** The next open one behind a card, round and round; null when all is handled. */
  const nextFrom = useCallback((key: string | null, by: 1 | -1): Item | null => {
    const all = latest.current;
    const at = all.findIndex((item) => item.key === key);
    for (let step = 1; step <= all.length; step += 1) {
      const from = at < 0 && by < 0 ? 0 : at;
      const item = all[(from + by * step + all.length * 2) % all.length];
      if (item && isOpen(item) && item.key !== key) return item;
    }
    return null;
  }, []);
  const stepTo = useCallback(
    (by: 1 | -1) => {
      const next = nextFrom(card, by);
      if (!next) return;
      open(next.key);
      show(next.deviation.place, placeName(checking, next.deviation))?.();
    },
    [card, checking, nextFrom, open, show],
  );
  useStepKeys(stepTo);
  const move = useCallback((key: string, by: 1 | -1) => {
    const keys = [...document.querySelectorAll<HTMLElement>("[data-key]")].map(
      ({ dataset }) => dataset.key,
    );
    const to = keys[keys.indexOf(key) + by];
    if (to !== undefined) focusCard(to);
  }, []);
  const done = useCallback(
    (key: string, said: string) => {
      const next = preferences.goOn ? nextFrom(key, 1) : null;
      if (!next) {
        announce(said + (nextFrom(key, 1) ? "" : texts.allDone));
        open(null);
        return;
      }
      const name = placeName(checking, next.deviation);
      show(next.deviation.place, name)?.();
      open(next.key);
      announce(said + texts.nextIs(name, texts.rank[rank(next)]));
    },
    [announce, checking, nextFrom, open, preferences.goOn, rank, show, texts],
  );
  const undone = useCallback(
    (key: string) => {
      const item = latest.current.find((one) => one.key === key);
      if (item) announce(texts.undone(placeName(checking, item.deviation)));
      open(key);
    },
    [announce, checking, open, texts],
  );
  const look = useCallback(
    (ref: string) => {
      const there = latest.current.find(({ deviation }) => deviation.article === ref);
      if (there) open(there.key);
      else {
        setFilter(NO_FILTER);
        const place = meaning.places?.[ref] ?? null;
        show(place, ref)?.();
      }
    },
    [meaning, open, show],
  );

  const left = (of: Rank) => items.filter((item) => isOpen(item) && rank(item) === of).length;
  const handled = items.length - work.open;
  return (
    <>
      <WorkBar
        done={handled}
        all={items.length}
        open={{
          kern: left("kern"),
          inhoudelijk: left("inhoudelijk"),
          bewoording: left("bewoording"),
        }}
        filter={filter}
        onFilter={setFilter}
        filtering={filtering}
        onFiltering={setFiltering}
        onStep={stepTo}
      >
        {filtering && (
          <FilterPanel
            filter={filter}
            onFilter={setFilter}
            authors={[...new Set(items.flatMap(authorsOf))]}
          />
        )}
      </WorkBar>
      {groups.length === 0 && isOn(filter) && (
        <div className={styles.none}>
          {texts.filter.none}{" "}
          <LinkButton onClick={() => setFilter(NO_FILTER)}>{texts.filter.clear}</LinkButton>
        </div>
      )}
      {drawn.map((group) => {
        const finished = group.items.filter((item) => !isOpen(item)).length;
        return (
          <GroupSection
            key={group.heading}
            id={group.heading}
            title={
              group.heading ||
              texts.lighter(
                new Set(group.items.map((one) => headingOf(checking, one.deviation))).size,
              )
            }
            small={texts.group(group.of)}
            count={texts.done(finished, group.items.length)}
            done={finished === group.items.length}
            open={unfolded.has(group.heading)}
            onOpen={(on) =>
              setUnfolded((before) => {
                const after = new Set(before);
                if (on) after.add(group.heading);
                else after.delete(group.heading);
                return after;
              })
            }
          >
            {group.items.map((item) => (
              <WorkCard
                key={item.key}
                item={item}
                meaning={meaning}
                acts={acts}
                show={show}
                open={card === item.key}
                stale={isStale(item.deviation)}
                recordable={recordable}
                onOpen={open}
                onMove={move}
                onDone={done}
                onUndone={undone}
                onLook={look}
              />
            ))}
          </GroupSection>
        );
      })}
    </>
  );
}
