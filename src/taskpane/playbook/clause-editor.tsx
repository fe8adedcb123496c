/** One clause: what we accept on it, in order, and what never. Nothing is kept before "Bewaar"; nothing typed is lost. */
import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { ModelAgreement } from "../../clauses/schema";
import { units } from "../../clauses/units";
import { playbookProblemTexts } from "../../messages/playbook";
import { playbookTexts } from "../../messages/pane/playbook";
import type { Playbook, Position, Rung } from "../../playbook";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { Quiet, Section, Text } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { BlankList } from "./blank-list";
import { draftOf, freshRung, withDraft, type Draft } from "./draft";
import { EditorHead } from "./editor-head";
import { RungEditor } from "./rung-editor";
import { StandsHere } from "./stands-here";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  text: { whiteSpace: "pre-wrap" },
});

function modelTextOf(model: ModelAgreement, ref: string): string {
  const unit = units(model).find((one) => one.kind === "clause" && one.ref === ref);
  const lines = unit?.pieces.map(({ label, text }) => (label === "" ? text : `${label} ${text}`));
  return lines?.join("\n") ?? "";
}

interface EditorProps {
  model: ModelAgreement;
  refOf: string;
  onOpen: (ref: string | null) => void;
}

export function ClauseEditor(props: EditorProps) {
  const { playbook } = useSession().playbook;
  return playbook && <Editor {...props} playbook={playbook} />;
}

function Editor({ model, refOf: ref, onOpen, playbook }: EditorProps & { playbook: Playbook }) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const { playbook: state, announce, locale } = useSession();
  const draft = state.drafts.get(ref) ?? draftOf(model, playbook, ref);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const { position } = draft;
  const { rungs } = position;
  const modelText = position.after === undefined ? modelTextOf(model, ref) : "";

  const set = (change: Partial<Draft>) => state.draft(ref, { ...draft, ...change });
  const setPosition = (change: Partial<Position>) => set({ position: { ...position, ...change } });
  const change = (at: number, next: Rung | null) =>
    setPosition({
      rungs: rungs.flatMap((one, index) => (index !== at ? [one] : next ? [next] : [])),
    });
  const move = (at: number, by: number) => {
    const all = [...rungs];
    const [one] = all.splice(at, 1);
    if (one) all.splice(at + by, 0, one);
    setPosition({ rungs: all });
  };
  const add = (text: string) =>
    setPosition({ rungs: [...rungs, freshRung(text, rungs.at(-1)?.author ?? "")] });

  const save = async () => {
    const { againstModel, readPlaybook } = await import("../../playbook");
    const next = withDraft(playbook, draft);
    // Read as a file is read: what is kept can be exported, and imported again.
    const read = readPlaybook(JSON.stringify(next));
    const problems = "playbook" in read ? againstModel(read.playbook, model) : read.problems;
    if (!("playbook" in read) || problems.length > 0) {
      const own = playbookProblemTexts[locale];
      const told = (at: string) => placeOf(at, next, texts);
      setFaults(problems.map((one) => own[one.code]("at" in one ? told(one.at) : "")));
      return;
    }
    const done = state.keep(read.playbook);
    announce(done ? texts.saved(ref) : texts.notKept);
    leave();
  };
  const leave = () => {
    state.draft(ref, null);
    onOpen(null);
  };

  return (
    <>
      <EditorHead playbook={playbook} refOf={ref} title={position.title} onOpen={onOpen} />
      <StandsHere position={position} onMake={add} next={rungs.length + 1} />
      <Field label={texts.name} required>
        <Input value={position.title} onChange={(_, { value }) => setPosition({ title: value })} />
      </Field>
      {modelText !== "" && (
        <Disclosure summary={texts.modelText}>
          <div className={styles.text}>{modelText}</div>
        </Disclosure>
      )}
      {rungs.map((rung, index) => (
        <RungEditor
          key={index}
          rung={rung}
          number={index + 1}
          modelText={modelText}
          last={index + 1 === rungs.length}
          open={rung.reason === ""}
          onChange={(next) => change(index, next)}
          onMove={(by) => move(index, by)}
        />
      ))}
      <div>
        <Button size="small" icon={<Add16Regular />} onClick={() => add(modelText)}>
          {texts.addRung}
        </Button>
      </div>
      <BlankList draft={draft} onChange={(fields) => set({ fields })} />
      <Field label={texts.never}>
        <Textarea
          value={position.never.join("\n")}
          onChange={(_, { value }) => setPosition({ never: value === "" ? [] : value.split("\n") })}
        />
      </Field>
      {faults.length > 0 && (
        <Notice tone="error" title={texts.notSaved}>
          {faults.map((one) => (
            <Text key={one}>{one}</Text>
          ))}
        </Notice>
      )}
      <Section>
        <div className={styles.foot}>
          <Button appearance="primary" onClick={() => void save()}>
            {texts.save}
          </Button>
          <Button appearance="subtle" onClick={leave}>
            {texts.cancel}
          </Button>
          <Quiet>{texts.device}</Quiet>
        </div>
      </Section>
    </>
  );
}

/** "positions.3.rungs.0.reason" → "5.2, terugval 1: Reden". */
function placeOf(
  path: string,
  { positions }: Playbook,
  texts: (typeof playbookTexts)["nl"],
): string {
  const [, at, name = "", rung, part = ""] =
    /^positions\.(\d+)\.(\w+)(?:\.(\d+)\.?(\w*))?/u.exec(path) ?? [];
  const ref = positions[Number(at)]?.ref;
  if (ref === undefined) return path;
  const words: Partial<Record<string, string>> = {
    title: texts.name,
    text: texts.text,
    reason: texts.reason,
    counterparty: texts.counterparty,
    author: texts.author,
    never: texts.never,
  };
  return name === "rungs" && rung !== undefined
    ? `${ref}, ${texts.rung(Number(rung) + 1)}: ${words[part] ?? part}`
    : `${ref}: ${words[name] ?? name}`;
}
