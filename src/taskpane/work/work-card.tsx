/** One deviation: folded, open with its decisions, or decided and shrunk in its place. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Target20Regular } from "@fluentui/react-icons/svg/target";
import { memo, useState } from "react";
import { clausesTogether } from "../../clauses/together";
import { checkTexts } from "../../messages/pane/check";
import { workTexts } from "../../messages/pane/work";
import { placeName } from "../check/place-name";
import { rankOf, saysOf } from "../check/says";
import { Wording } from "../check/wording";
import { LinkButton } from "../parts/link-button";
import { Notice } from "../parts/notice";
import { Quiet } from "../parts/section";
import { RankMark } from "../parts/rank-mark";
import { Sign } from "../parts/signs";
import { useSession, useTexts } from "../session/session";
import { Ask } from "./ask";
import { useCardLook } from "./card-look";
import { useChoices, type Asking } from "./choices";
import { DecisionsRow } from "./decisions-row";
import type { WorkCardProps } from "./card-props";
import { CardFacts } from "./facts";
import { RungFact } from "../playbook/rung-fact";
import { useWritable } from "./use-writable";
import { useCardKeys } from "./use-card-keys";
import { focusCard } from "./use-step-keys";

export const WorkCard = memo(function WorkCard(props: WorkCardProps) {
  const look = useCardLook();
  const texts = useTexts(workTexts);
  const checking = useTexts(checkTexts);
  const { locale, check, host } = useSession();
  const { item, meaning, acts, show, open, stale, onOpen } = props;
  const { deviation, key, deed } = item;
  const [asking, setAsking] = useState<Asking | null>(null);
  const name = placeName(checking, deviation);
  const rank = item.handled?.rank ?? rankOf(meaning.ranked, deviation);
  const says = saysOf(checking, meaning.ranked, deviation, locale);
  const choices = useChoices({ ...props, name, asking: setAsking });
  const writable = useWritable();
  const keys = useCardKeys({
    open: () => onOpen(key),
    fold: () => onOpen(null),
    move: (by) => props.onMove(key, by),
    letters: stale || deed !== null ? {} : choices.letters,
  });
  const failed = acts.failed.get(key);
  const mark = <RankMark rank={rank}>{texts.rank[rank]}</RankMark>;
  const kinds = [deviation.kind, ...(deviation.also ?? [])].map((kind) => checking.kind[kind]);

  if (deed !== null && !open)
    return (
      <li
        className={look.item}
        data-card={name}
        data-key={key}
        aria-busy={acts.job.busy || undefined}
      >
        <Decided {...props} name={name} />
      </li>
    );
  if (!open)
    return (
      <li className={look.item} data-card={name} data-key={key} onKeyDown={keys}>
        <button
          type="button"
          data-fold
          data-focus
          className={look.fold}
          aria-expanded={false}
          onClick={() => onOpen(key)}
        >
          <span className={look.head}>
            <b>{name}</b>
            {mark}
            {stale && (
              <span className={mergeClasses(look.quiet, look.push)}>{texts.stale.mark}</span>
            )}
          </span>
          <span>{says}</span>
        </button>
      </li>
    );
  const place = show(deviation.place, name);
  return (
    <li className={look.item} data-card={name} data-key={key} onKeyDown={keys}>
      <div
        className={look.card}
        role="group"
        data-focus
        tabIndex={0}
        aria-label={`${name}, ${texts.rank[rank]}, ${kinds.join(", ")}`}
        aria-busy={acts.job.busy || undefined}
      >
        <div className={look.openHead}>
          <h3 className={look.reference}>
            <button
              type="button"
              data-fold
              className={look.toggle}
              aria-expanded
              onClick={() => onOpen(null)}
            >
              {name}
            </button>
          </h3>
          {mark}
          <span className={look.quiet}>{kinds.join(", ")}</span>
          {stale && <RankMark rank="other">{texts.stale.mark}</RankMark>}
          {place && (
            <Button
              className={look.push}
              appearance="subtle"
              size="small"
              icon={<Target20Regular />}
              aria-label={texts.show(name)}
              title={texts.show(name)}
              onClick={place}
            />
          )}
        </div>
        <div className={look.words}>
          <Wording deviation={deviation} />
        </div>
        <div className={look.why}>
          <p className={look.says}>{says}</p>
          <CardFacts {...props} name={name} />
          {(deed === null || (deed === "recorded" && !item.handled)) && !stale && (
            <RungFact
              item={item}
              model={meaning.model}
              rank={rank}
              onDone={(said) => props.onDone(key, said)}
            />
          )}
        </div>
        {failed && <Notice tone="error" title={failed} />}
        {stale ? (
          <div className={look.acts}>
            <Quiet>{texts.stale.text}</Quiet>
            <Button onClick={() => void check.run()}>{texts.acts.again}</Button>
          </div>
        ) : asking ? (
          <div className={look.acts}>
            <Ask
              key={asking.id}
              label={asking.label}
              hint={asking.hint}
              button={asking.button}
              initial={asking.initial}
              busy={acts.job.busy}
              onDone={(text) => {
                const { does } = asking;
                void does(text).then((done) => done && setAsking(null));
              }}
              onCancel={() => {
                setAsking(null);
                focusCard(key);
              }}
            />
          </div>
        ) : deed === null ? (
          <>
            <DecisionsRow
              first={choices.first}
              menu={choices.menu}
              row={choices.row}
              busy={acts.job.busy}
            />
            {!writable && <Quiet>{texts.readOnly}</Quiet>}
            {writable && !host.capabilities.tracking && <Quiet>{texts.untracked}</Quiet>}
          </>
        ) : (
          <TakeBack {...props} />
        )}
      </div>
    </li>
  );
});

/** "✓ 5.2 hersteld": grey, in its place, with what was read back and the way back. */
function Decided(props: WorkCardProps & { name: string }) {
  const look = useCardLook();
  const texts = useTexts(workTexts);
  const { item, meaning, name, acts, onLook, onOpen } = props;
  const { deed, handled, deviation, key } = item;
  if (deed === null) return null;
  const rule = meaning.model.deviationRule;
  const notValid = deed === "left" && rule && !deviation.recorded;
  const told =
    handled?.told ?? (notValid ? texts.told.leftNotValid(rule.clause) : texts.told[deed]);
  const also = clausesTogether(meaning.model.id, deviation.article);
  const failed = acts.failed.get(key);
  return (
    <div className={look.done}>
      <div className={look.doneLine}>
        <Sign kind="done" />
        <button
          type="button"
          data-fold
          data-focus
          className={mergeClasses(look.toggle, look.doneName)}
          aria-expanded={false}
          onClick={() => onOpen(key)}
        >
          {name} {texts.deed[deed]}
        </button>
        <TakeBack {...props} />
      </div>
      {told && <div className={look.doneText}>{told}</div>}
      {item.note && <div className={look.doneText}>{texts.told.note(item.note)}</div>}
      {item.remark && <div className={look.doneText}>{texts.told.remark(item.remark.text)}</div>}
      {handled && also.length > 0 && (
        <div className={look.doneText}>
          {texts.alsoLook}{" "}
          {also.map((ref, at) => (
            <span key={ref}>
              {at > 0 && ", "}
              <LinkButton small onClick={() => onLook(ref)}>
                {ref}
              </LinkButton>
            </span>
          ))}
        </div>
      )}
      {failed && <Notice tone="error" title={failed} />}
    </div>
  );
}

/** Undo is a word, on the card; offered where something can be taken back. */
function TakeBack({ item, acts, onUndone, onOpen }: WorkCardProps) {
  const texts = useTexts(workTexts);
  if (item.deed !== "left" && !item.handled?.back) return null;
  return (
    <LinkButton
      onClick={() =>
        // What was not taken back stands open, with why.
        void acts.takeBack(item).then((undone) => (undone ? onUndone : onOpen)(item.key))
      }
    >
      <ArrowUndo16Regular />
      {texts.acts.takeBack}
    </LinkButton>
  );
}
