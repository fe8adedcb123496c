/** The work on the deviations: the bar that stays, the articles with their cards, the way from one to the next. */
import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
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
import { Bulk } from "./bulk";
import { bulkRows, type BulkAct } from "./bulk-list";
import { authorsOf, isOn, NO_FILTER, passes, type Filter } from "./filter";
import { FilterPanel } from "./filter-panel";
import { GroupSection } from "./group-section";
import { groupsOf } from "./groups";
import { isOpen, type Item } from "./items";
import { useActs } from "./use-acts";
import { useBulk } from "./use-bulk";
import { useRoute } from "./use-route";
import { WorkBar } from "./work-bar";
import { WorkCard } from "./work-card";
import { useWritable } from "./use-writable";

const useStyles = makeStyles({ none: { padding: "12px" } });

const RANKS: readonly Rank[] = ["kern", "inhoudelijk", "bewoording"];
const BULK: readonly BulkAct[] = ["restore", "record"];
const isRank = (text: string | undefined): text is Rank => RANKS.some((rank) => rank === text);

export function Workbench(props: { meaning: Meaning; show: Show; recordable: boolean }) {
  const styles = useStyles();
  const texts = useTexts(workTexts);
  const checking = useTexts(checkTexts);
  const { work, target, preferences, announce, check } = useSession();
  const { meaning, show, recordable } = props;
  const { items } = work;
  const [filter, setFilter] = useState<Filter>(() =>
    isRank(target.rank) ? { ...NO_FILTER, rank: target.rank } : NO_FILTER,
  );
  const [filtering, setFiltering] = useState(false);
  const isStale = useStalePlaces();

  const rank = useCallback(
    ({ deviation, handled }: Item) => handled?.rank ?? rankOf(meaning.ranked, deviation),
    [meaning],
  );
  const acts = useActs(meaning.model.id, rank);
  const bulk = useBulk(acts);
  const writable = useWritable();
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
  const route = useRoute(groups, items, { show, acts });
  const { card, open, unfolded, fold, nextFrom, stepTo, move, decide, undone, cardOf } = route;
  const done = useCallback(
    (key: string, said: string) => {
      decide(key);
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
    [announce, checking, decide, nextFrom, open, preferences.goOn, rank, show, texts],
  );
  const look = useCallback(
    (ref: string) => {
      const there = cardOf(ref);
      if (there) open(there.key);
      else {
        setFilter(NO_FILTER);
        const place = meaning.places?.[ref] ?? null;
        show(place, ref)?.();
      }
    },
    [cardOf, meaning, open, show],
  );

  const left = (of: Rank) => items.filter((item) => isOpen(item) && rank(item) === of).length;
  const handled = items.length - work.open;
  const rows = check.result?.report.deviationTable.rows ?? [];
  const many = writable
    ? BULK.filter((act) => act === "restore" || recordable).flatMap((act) => {
        const all = bulkRows(shown, act, rows);
        return all.length > 1 ? [{ act, all }] : [];
      })
    : [];
  const previewed = many.find(({ act }) => act === bulk.act);
  if (previewed)
    return (
      <Bulk
        act={previewed.act}
        rows={previewed.all}
        busy={acts.job.busy}
        onDone={(choice) => void bulk.confirm(choice)}
        onCancel={() => bulk.open(null)}
      />
    );
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
        bulk={many.map(({ act }) => act)}
        shown={shown.filter(isOpen).length}
        onBulk={bulk.open}
        undoes={bulk.last.length}
        onUndo={() => void bulk.takeBack()}
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
            onOpen={(on) => fold(group.heading, on)}
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
