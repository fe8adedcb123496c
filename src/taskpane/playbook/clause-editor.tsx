/** One clause: what we accept on it, in order, and what never. Nothing is kept before "Bewaar". */
import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { useState } from "react";
import type { ModelAgreement } from "../../clauses/schema";
import { units } from "../../clauses/units";
import { playbookProblemTexts } from "../../messages/playbook";
import { playbookTexts } from "../../messages/pane/playbook";
import type { Playbook, Position, Rung } from "../../playbook";
import { Disclosure } from "../parts/disclosure";
import { LinkButton } from "../parts/link-button";
import { Notice } from "../parts/notice";
import { Quiet, Section, Text, Title } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { RungEditor } from "./rung-editor";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: "8px" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  text: { whiteSpace: "pre-wrap" },
});

const SHOWN = 120;
/** The day, as the file keeps it. */
const today = (): string => new Date().toISOString().slice(0, 10);

function modelTextOf(model: ModelAgreement, ref: string): string {
  const unit = units(model).find((one) => one.kind === "clause" && one.ref === ref);
  return (
    unit?.pieces.map(({ label, text }) => (label === "" ? text : `${label} ${text}`)).join("\n") ??
    ""
  );
}

const freshRung = (text: string, author: string): Rung => ({
  text,
  reason: "",
  counterparty: "",
  ourselves: "",
  author,
  date: today(),
});

export function ClauseEditor(props: {
  model: ModelAgreement;
  refOf: string;
  onOpen: (ref: string | null) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const { playbook: state, check, announce, locale } = useSession();
  const { model, refOf: ref, onOpen } = props;
  const { playbook } = state;
  const kept = playbook?.positions.find((one) => one.ref === ref);
  const [position, setPosition] = useState<Position>(
    () => kept ?? { ref, title: "", rungs: [], never: [] },
  );
  const [faults, setFaults] = useState<readonly string[]>([]);
  if (!playbook) return null;
  const modelText = modelTextOf(model, position.after ?? ref);
  const { rungs } = position;
  const author = rungs.at(-1)?.author ?? "";

  const change = (at: number, next: Rung | null) =>
    setPosition((before) => ({
      ...before,
      rungs: before.rungs.flatMap((one, index) => (index !== at ? [one] : next ? [next] : [])),
    }));
  const move = (at: number, by: number) =>
    setPosition((before) => {
      const all = [...before.rungs];
      const [one] = all.splice(at, 1);
      if (one) all.splice(at + by, 0, one);
      return { ...before, rungs: all };
    });
  const add = (text: string) =>
    setPosition((before) => ({ ...before, rungs: [...before.rungs, freshRung(text, author)] }));

  const save = async () => {
    const { againstModel, readPlaybook } = await import("../../playbook");
    const others = playbook.positions.filter((one) => one.ref !== ref);
    const positions = rungs.length > 0 ? [...others, position] : others;
    const next: Playbook = { ...playbook, positions: positions.sort(byRef) };
    // Read as a file is read: what is kept can be exported, and imported again.
    const read = readPlaybook(JSON.stringify(next));
    const problems = "playbook" in read ? againstModel(read.playbook, model) : read.problems;
    if (!("playbook" in read) || problems.length > 0) {
      const own = playbookProblemTexts[locale];
      setFaults(problems.map((one) => own[one.code]("at" in one ? placeOf(one.at, next) : "")));
      return;
    }
    const done = state.keep(read.playbook);
    announce(done ? texts.saved(ref) : texts.notKept);
    onOpen(null);
  };

  const stands = check.result?.report.deviations.find(
    (one) => one.article === ref && one.kind !== "added",
  );
  const found = stands ? state.rungOf(stands) : null;
  const order = playbook.positions.map((one) => one.ref);
  const at = order.indexOf(ref);
  const step = (by: number) => order[at + by];
  return (
    <>
      <div>
        <LinkButton onClick={() => onOpen(null)}>
          <ChevronLeft16Regular />
          {texts.back(playbook.name)}
        </LinkButton>
      </div>
      <div className={styles.head}>
        <Title>
          {ref} {kept?.title ?? ""}
        </Title>
        <span>
          <Button
            size="small"
            icon={<ArrowUp16Regular />}
            aria-label={texts.previous}
            title={texts.previous}
            disabled={at <= 0}
            onClick={() => onOpen(step(-1) ?? null)}
          />
          <Button
            size="small"
            icon={<ArrowDown16Regular />}
            aria-label={texts.next}
            title={texts.next}
            disabled={at < 0 || at + 1 >= order.length}
            onClick={() => onOpen(step(1) ?? null)}
          />
        </span>
      </div>
      <Quiet>{texts.inOrder}</Quiet>
      {stands && (
        <Notice
          tone="info"
          quiet
          title={
            found
              ? texts.standsRung(found.rung)
              : texts.stands(stands.whole.documentText.slice(0, SHOWN))
          }
        >
          {!found && stands.whole.documentText !== "" && (
            <LinkButton onClick={() => add(stands.whole.documentText)}>
              {texts.makeRung(rungs.length + 1)}
            </LinkButton>
          )}
        </Notice>
      )}
      <Field label={texts.name} required>
        <Input
          value={position.title}
          onChange={(_, { value }) => setPosition((before) => ({ ...before, title: value }))}
        />
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
      <Field label={texts.never}>
        <Textarea
          value={position.never.join("\n")}
          onChange={(_, { value }) =>
            setPosition((before) => ({ ...before, never: value === "" ? [] : value.split("\n") }))
          }
        />
      </Field>
      {faults.length > 0 && (
        <Notice tone="error" title={texts.notRead}>
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
          <Button appearance="subtle" onClick={() => onOpen(null)}>
            {texts.cancel}
          </Button>
          <Quiet>{texts.device}</Quiet>
        </div>
      </Section>
    </>
  );
}

function byRef(one: Position, other: Position): number {
  const [a = 0, b = 0] = one.ref.split(".").map(Number);
  const [c = 0, d = 0] = other.ref.split(".").map(Number);
  return a - c || b - d;
}

/** "positions.3.rungs.0.reason" → "5.2, terugval 1, reason". */
function placeOf(path: string, { positions }: Playbook): string {
  const [, at, , rung, name] = /^positions\.(\d+)(\.rungs\.(\d+)\.(\w+))?/u.exec(path) ?? [];
  const ref = positions[Number(at)]?.ref;
  if (ref === undefined) return path;
  return rung === undefined ? ref : `${ref}, terugval ${Number(rung) + 1}, ${name ?? ""}`;
}
