/** One rung: its three texts told apart by where they go, and its difference with the model. */
import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useRef } from "react";
import { rowDifference } from "../../annex4";
import { playbookTexts } from "../../messages/pane/playbook";
import type { Rung } from "../../playbook";
import { Diff } from "../check/diff";
import { Disclosure } from "../parts/disclosure";
import { LinkButton } from "../parts/link-button";
import { Quiet } from "../parts/section";
import { useTexts } from "../session/session";
import { freeBlank, today } from "./draft";

const useStyles = makeStyles({
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px", paddingTop: "6px" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

/** What a field of it says: it is of whoever changes it, today. */
type Said = "text" | "reason" | "counterparty" | "ourselves" | "author";

export function RungEditor(props: {
  rung: Rung;
  /** From 1. */
  number: number;
  /** Of the clause in the model; "" for a new one. */
  modelText: string;
  last: boolean;
  /** Open at first. */
  open: boolean;
  /** null: it goes. */
  onChange: (rung: Rung | null) => void;
  onMove: (by: -1 | 1) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const { rung, number, modelText, last, open, onChange, onMove } = props;
  const words = useRef<HTMLTextAreaElement>(null);
  const say = (name: Said, value: string) => onChange({ ...rung, [name]: value, date: today() });
  const set =
    (name: Said) =>
    (_: unknown, { value }: { value: string }) =>
      say(name, value);
  /** A blank where the cursor is, or at the end. */
  const addBlank = () => {
    const { selectionStart: from, selectionEnd: to } = words.current ?? {
      selectionStart: rung.text.length,
      selectionEnd: rung.text.length,
    };
    say("text", rung.text.slice(0, from) + freeBlank(rung.text) + rung.text.slice(to));
    words.current?.focus();
  };
  const differs =
    modelText === "" ? null : rowDifference({ lapses: modelText, replacement: rung.text });
  const area = (
    name: Exclude<Said, "author" | "text">,
    label: string,
    hint: string,
    rows: number,
  ) => (
    <Field label={label} hint={hint}>
      <Textarea rows={rows} resize="vertical" value={rung[name]} onChange={set(name)} />
    </Field>
  );
  return (
    <Disclosure open={open} summary={texts.rung(number)}>
      <div className={styles.body}>
        <Field label={texts.text} hint={texts.textHint}>
          <Textarea
            rows={6}
            resize="vertical"
            value={rung.text}
            textarea={{ ref: words }}
            onChange={set("text")}
          />
        </Field>
        <div>
          <LinkButton onClick={addBlank}>{texts.addBlank}</LinkButton>
        </div>
        {differs && differs.some(({ op }) => op !== "equal") && (
          <Disclosure summary={texts.difference}>
            <Diff changes={differs} full={false} />
          </Disclosure>
        )}
        {area("reason", texts.reason, texts.reasonHint, 3)}
        {area("counterparty", texts.counterparty, texts.counterpartyHint, 3)}
        {area("ourselves", texts.ourselves, texts.ourselvesHint, 2)}
        <Field label={texts.author}>
          <Input value={rung.author} onChange={set("author")} />
        </Field>
        <div className={styles.foot}>
          <Quiet>{texts.by(rung.author, rung.date)}</Quiet>
          <Button
            size="small"
            icon={<ArrowUp16Regular />}
            aria-label={texts.higher(number)}
            title={texts.higher(number)}
            disabled={number === 1}
            onClick={() => onMove(-1)}
          />
          <Button
            size="small"
            icon={<ArrowDown16Regular />}
            aria-label={texts.lower(number)}
            title={texts.lower(number)}
            disabled={last}
            onClick={() => onMove(1)}
          />
          <LinkButton onClick={() => onChange(null)}>{texts.removeRung(number)}</LinkButton>
        </div>
      </div>
    </Disclosure>
  );
}
