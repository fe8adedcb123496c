/** What is known of a deviation, and only what is: requirement, favour, who proposed it, Bijlage 4, our note. */
import { BCP47 } from "../../messages/locale";
import { contentsTexts } from "../../messages/pane/contents";
import { workTexts } from "../../messages/pane/work";
import { Naming } from "../check/naming";
import type { Show } from "../check/use-show";
import { Facts } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import type { Meaning } from "../session/use-ranked";
import type { Item } from "./items";

export function CardFacts(props: {
  item: Item;
  meaning: Meaning;
  show: Show;
  recordable: boolean;
}) {
  const texts = useTexts(workTexts);
  const contents = useTexts(contentsTexts);
  const { locale, preferences } = useSession();
  const { item, meaning, recordable } = props;
  const { deviation, note } = item;
  const ranked = meaning.ranked.get(deviation.key);
  const proposals = [
    ...new Map(deviation.proposals?.map(({ author, date }) => [author, date])),
  ].map(([author, date]) => [author, day(date, BCP47[locale])].filter(Boolean).join(", "));

  /** "art. 28 lid 3 onder f AVG, bijstand bij het melden: verzwakt". */
  const touched = meaning.coverage.flatMap(({ requirement, limbs }) =>
    limbs
      .filter(({ by }) => by.includes(deviation.key))
      .map(({ limb, status }) => ({
        id: limb.id,
        text: `${requirement.source[locale]}, ${limb.text[locale]}`,
        state: contents.limb[status],
      })),
  );
  const once = [...new Map(touched.map((one) => [one.id, one])).values()];
  const spoken = [...new Set([...deviation.requirements, ...(ranked?.requirements ?? [])])].flatMap(
    (id) =>
      meaning.coverage.find(({ requirement }) => requirement.id === id)?.requirement.source[
        locale
      ] ?? [],
  );
  const rule = meaning.model.deviationRule;
  const ours = preferences.actsFor;
  const party = ranked?.favours === "verwerker" ? "2" : "1";
  const forUs =
    ours === null || ours === "none"
      ? ""
      : ours === party
        ? `; ${texts.actsFor.ours}`
        : `; ${texts.actsFor.theirs}`;

  return (
    <>
      <Facts
        all={[
          [
            texts.facts.touches,
            once.length > 0
              ? once.map(({ id, text, state }) => (
                  <div key={id}>
                    {text}: <b>{state}</b>
                  </div>
                ))
              : spoken.join("; "),
          ],
          [texts.facts.favours, ranked?.favours ? texts.favours[ranked.favours] + forUs : ""],
          [
            texts.facts.proposal,
            proposals.length > 0 ? `${proposals.join("; ")}, ${texts.tracked}` : "",
          ],
          [
            texts.facts.table,
            recordable && !deviation.counted
              ? deviation.recorded
                ? texts.recorded
                : rule
                  ? texts.notValid(rule.clause)
                  : texts.notRecorded
              : "",
          ],
          [texts.facts.note, note],
        ]}
      />
      <Naming deviation={deviation} show={props.show} />
    </>
  );
}

/** Word writes its own clock and calls it UTC: shown as written. */
function day(date: string, language: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(time);
}
