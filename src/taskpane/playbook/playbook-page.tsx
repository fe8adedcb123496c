/** Standpunten: the clauses on which we have positions; one at a time is edited on a page of its own. */
import { Button, Field, Input } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState } from "react";
import { findClause } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import { playbookTexts } from "../../messages/pane/playbook";
import type { Playbook, Position } from "../../playbook";
import { LineButton } from "../parts/line-button";
import { LinkButton } from "../parts/link-button";
import { Notice } from "../parts/notice";
import { Quiet, Section, Text, Title } from "../parts/section";
import { useModel } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { ClauseEditor } from "./clause-editor";
import { behind } from "./draft";
import { PlaybookFile, type Told } from "./playbook-file";

export default function PlaybookPage() {
  const texts = useTexts(playbookTexts);
  const { check, target } = useSession();
  const model = useModel(check.result?.report.model?.id ?? null);
  const [ref, setRef] = useState<string | null>(target.card ?? null);
  if (!model)
    return (
      <>
        <Title>{texts.title}</Title>
        <Text>{texts.noModel}</Text>
      </>
    );
  return ref === null ? (
    <Overview model={model} onOpen={setRef} />
  ) : (
    <ClauseEditor key={ref} model={model} refOf={ref} onOpen={setRef} />
  );
}

function Overview({ model, onOpen }: { model: ModelAgreement; onOpen: (ref: string) => void }) {
  const texts = useTexts(playbookTexts);
  const { playbook: state, announce } = useSession();
  const { playbook, kept, drafts } = state;
  const [told, setTold] = useState<Told | null>(null);
  const tell = (one: Told) => {
    setTold(one);
    announce(one.title);
  };
  const keep = (next: Playbook | null, said: string) => {
    const done = state.keep(next);
    tell({
      tone: done ? "success" : "warning",
      title: done ? said : texts.notKept,
      before: kept,
    });
  };
  const putBack = (text: string | null) => {
    const done = state.putBack(text);
    tell({ tone: done ? "success" : "warning", title: done ? texts.asBefore : texts.notKept });
  };
  const begin = async () => {
    const { examplePlaybook } = await import("../../playbook");
    const example = examplePlaybook(model.id);
    if (example) keep(example, texts.imported(example.name));
  };
  /** A model of which we ship no example can have positions too. */
  const beginEmpty = () => {
    const name = texts.ownName(model.name);
    const empty = { fields: [], positions: [] };
    keep({ modeltrouw: "standpunten-1", name, model: model.id, ...empty }, texts.begun);
  };
  const lead = (ref: string, count: number) =>
    [texts.rungs(count), drafts.has(ref) ? texts.draft : ""].filter(Boolean).join(" · ");
  const places = playbook?.positions.map(({ ref }) => ref) ?? [];
  const fresh = [...drafts.keys()].filter((ref) => !places.includes(ref));
  return (
    <>
      <div>
        <Title>{texts.title}</Title>
        <Quiet>{model.name}</Quiet>
      </div>
      <Text>{texts.intro}</Text>
      {told && (
        <Notice tone={told.tone} title={told.title}>
          {told.lines?.map((line) => (
            <div key={line}>{line}</div>
          ))}
          {told.before !== undefined && (
            <div>
              <LinkButton onClick={() => putBack(told.before ?? null)}>
                <ArrowUndo16Regular />
                {texts.takeBack}
              </LinkButton>
            </div>
          )}
        </Notice>
      )}
      {kept !== null && !playbook && (
        <Notice tone="warning" title={texts.unreadable}>
          {texts.unreadableText}
        </Notice>
      )}
      {playbook ? (
        <Section title={playbook.name}>
          {playbook.example && <Notice tone="info" title={texts.exampleIs} quiet />}
          <div>
            {playbook.positions.map(({ ref, title, rungs }, at) => (
              <LineButton
                key={ref}
                first={at === 0}
                lead={ref}
                small={lead(ref, rungs.length)}
                onClick={() => onOpen(ref)}
              >
                {title}
              </LineButton>
            ))}
            {fresh.map((ref) => (
              <LineButton key={ref} lead={ref} small={texts.draft} onClick={() => onOpen(ref)}>
                {drafts.get(ref)?.position.title}
              </LineButton>
            ))}
          </div>
          <NewClause model={model} playbook={playbook} onOpen={onOpen} />
        </Section>
      ) : (
        <>
          {kept === null && <Text>{texts.empty}</Text>}
          {kept === null && model.id === "boz-2017" && (
            <Button appearance="primary" onClick={() => void begin()}>
              {texts.example}
            </Button>
          )}
          {kept === null && <Button onClick={beginEmpty}>{texts.beginEmpty}</Button>}
        </>
      )}
      <PlaybookFile model={model} kept={kept} onKeep={keep} onTell={tell} />
    </>
  );
}

/** A clause of the model on which nothing is said yet. */
function NewClause(props: {
  model: ModelAgreement;
  playbook: Playbook;
  onOpen: (ref: string) => void;
}) {
  const texts = useTexts(playbookTexts);
  const { model, playbook, onOpen } = props;
  const [ref, setRef] = useState("");
  const [fault, setFault] = useState("");
  const add = () => {
    const asked = ref.trim();
    const there = (one: Position) => one.ref === asked;
    if (!findClause(model, asked) && behind(model, asked) === undefined)
      setFault(texts.unknownRef(asked));
    else if (playbook.positions.some(there)) setFault(texts.refTwice(asked));
    else onOpen(asked);
  };
  return (
    <>
      <Field label={texts.newRef} hint={texts.newRefHint} validationMessage={fault || undefined}>
        <Input
          value={ref}
          onChange={(_, { value }) => {
            setRef(value);
            setFault("");
          }}
        />
      </Field>
      <div>
        <Button disabled={ref.trim() === ""} onClick={add}>
          {texts.add}
        </Button>
      </div>
    </>
  );
}
