/** What is known of a deviation, and only what is: requirement, favour, who proposed it, Bijlage 4, comment, note. */
import { contentsTexts } from "../../messages/pane/contents";
import { workTexts } from "../../messages/pane/work";
import { Naming } from "../check/naming";
import { LinkButton } from "../parts/link-button";
import { Facts } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import type { WorkCardProps } from "./card-props";
import { Proposals } from "./proposals";

export function CardFacts(props: WorkCardProps & { name: string }) {
  const texts = useTexts(workTexts);
  const contents = useTexts(contentsTexts);
  const { locale, preferences, announce } = useSession();
  const { item, meaning, recordable, acts } = props;
  const { deviation, note, remark } = item;
  const ranked = meaning.ranked.get(deviation.key);
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
            deviation.proposals && deviation.proposals.length > 0 ? <Proposals {...props} /> : "",
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
          [
            texts.facts.remark,
            remark && (
              <>
                <div>{remark.text}</div>
                <LinkButton
                  small
                  onClick={() =>
                    void acts
                      .unremark(item)
                      .then((gone) => gone && announce(texts.told.unremarked(props.name)))
                  }
                >
                  {texts.acts.unremark}
                </LinkButton>
              </>
            ),
          ],
          [texts.facts.note, note],
        ]}
      />
      <Naming deviation={deviation} show={props.show} />
    </>
  );
}
