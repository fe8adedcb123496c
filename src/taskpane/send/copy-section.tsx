/** Verzendkopie: what goes along and what is accepted is seen first; what was taken out is told after. */
import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { sendTexts as fileTexts } from "../../messages/send";
import { sendTexts } from "../../messages/pane/send";
import type { Obstacle } from "../../guide/readiness";
import type { Luggage } from "../../word/send";
import { Busy } from "../parts/busy";
import { Disclosure } from "../parts/disclosure";
import { FailureNotice, Notice } from "../parts/notice";
import { Quiet, Section } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import type { Purpose } from "../session/use-ranked";
import { useCopy, type SentCopy } from "./use-copy";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
});

const SHOWN = 80;

export function CopySection(props: {
  model: string | undefined;
  purpose: Purpose;
  luggage: Luggage | null;
  /** Obstacles that stand, and that were left as they are. */
  standing: readonly Obstacle[];
  left: readonly Obstacle[];
}) {
  const styles = useStyles();
  const texts = useTexts(sendTexts);
  const told = useTexts(fileTexts);
  const { host, locale } = useSession();
  const { model, purpose, luggage, standing, left } = props;
  const { job, sent, make } = useCopy(model);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const comments = purpose === "negotiation" ? (luggage?.comments ?? []) : [];
  const proposals = purpose === "clean" ? (luggage?.proposals ?? []) : [];
  const accept = proposals.length > 0;
  const stay = standing.filter(({ code }) => code !== "properties-travel").length;

  const toggle = (id: string, on: boolean) =>
    setChosen((before) => new Set([...before, id].filter((one) => on || one !== id)));
  return (
    <Section name="copy" title={texts.copy.title}>
      <Quiet>{texts.copy.what}</Quiet>
      {!host.downloads && <Quiet>{texts.noDownloads}</Quiet>}
      {comments.length > 0 && (
        <fieldset className={styles.group}>
          <legend>{texts.copy.comments}</legend>
          {comments.map(({ id, author, text }) => (
            <div key={id}>
              <Checkbox
                label={texts.copy.comment(author, text.slice(0, SHOWN))}
                checked={chosen.has(id)}
                onChange={(_, { checked }) => toggle(id, checked === true)}
              />
            </div>
          ))}
        </fieldset>
      )}
      {accept && (
        <Disclosure open summary={texts.copy.proposals(proposals.length)}>
          <ol className={styles.list}>
            {proposals.map(({ kind, text, author, date }, at) => (
              <li key={at}>{told.proposal(kind, text, author, date)}</li>
            ))}
          </ol>
        </Disclosure>
      )}
      <Button
        appearance={stay === 0 ? "primary" : "secondary"}
        // What a clean copy accepts is seen before it is accepted.
        disabledFocusable={job.busy || (purpose === "clean" && luggage === null)}
        onClick={() =>
          void make({
            accept,
            comments: comments.map(({ id }) => id).filter((id) => chosen.has(id)),
            properties: purpose !== "negotiation",
          })
        }
      >
        {accept
          ? texts.copy.accept(proposals.length)
          : stay > 0
            ? texts.copy.makeAnyway
            : texts.copy.make}
      </Button>
      {job.busy && <Busy text={texts.copy.making} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {sent && <Sent sent={sent} standing={standing} left={left} />}
    </Section>
  );
}

/** What was read back of the copy: never the plan. */
function Sent(props: { sent: SentCopy; standing: readonly Obstacle[]; left: readonly Obstacle[] }) {
  const { sent } = props;
  const styles = useStyles();
  const texts = useTexts(sendTexts);
  const told = useTexts(fileTexts);
  const { taken, travels, named } = sent;
  // What nothing of is in the copy stands in its way no more.
  const along = Object.keys(travels.telling).length > 0;
  const count = (all: readonly Obstacle[]) =>
    all.filter(({ code }) => code !== "properties-travel" || along).length;
  const [standing, left] = [count(props.standing), count(props.left)];
  const names = travels.changes.size + travels.comments.size > 0;
  const lines = [
    texts.copy.same,
    ...(standing + left > 0 ? [texts.copy.obstacles(standing, left)] : []),
    ...(taken.controls ? [texts.copy.taken(told.controls)] : []),
    ...(taken.parts > 0 ? [texts.copy.taken(told.parts(taken.parts))] : []),
    ...taken.comments.map(({ author, text }) =>
      texts.copy.taken(told.commentsLeft(author, text.slice(0, SHOWN))),
    ),
    ...taken.properties.map(({ name, value }) =>
      texts.copy.taken(told.property(name, value.slice(0, SHOWN))),
    ),
    ...(taken.accepted > 0 ? [told.accepted(taken.accepted)] : []),
    ...[...travels.changes].map(([author, count]) => texts.copy.along(told.changes(author, count))),
    ...[...travels.comments].map(([author, count]) =>
      texts.copy.along(told.comments(author, count)),
    ),
    ...(taken.properties.length > 0 && names ? [told.namesStay] : []),
    ...named.map(({ part, text }) => (text ? told.named(part) : told.namedElsewhere(part))),
  ];
  return (
    <Notice
      tone="success"
      title={sent.name === null ? texts.copy.opened : texts.copy.made(sent.name)}
    >
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
