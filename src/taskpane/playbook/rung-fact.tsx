/** Standpunt, on a card: the rung that the clause is exactly, or none; the next one put in with one press. */
import { Checkbox, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId, useState } from "react";
import { playbookTexts as rungTexts } from "../../messages/playbook";
import { playbookTexts } from "../../messages/pane/playbook";
import { besides } from "../../playbook/beside";
import { openFields } from "../../playbook/fill";
import type { ModelAgreement } from "../../clauses/schema";
import type { Rank } from "../../verdict";
import { Disclosure } from "../parts/disclosure";
import { LinkButton } from "../parts/link-button";
import { FailureNotice, Notice } from "../parts/notice";
import { Facts, Quiet } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import type { Item } from "../work/items";
import { useWritable } from "../work/use-writable";
import { useRung } from "./use-rung";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", paddingTop: "4px" },
});

export function RungFact(props: {
  item: Item;
  model: ModelAgreement;
  rank: Rank;
  /** It was put in, and the card has gone on. */
  onDone: (said: string) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const told = useTexts(rungTexts);
  const id = useId();
  const writable = useWritable();
  const { check, playbook, host, locale, announce } = useSession();
  const { item, model, rank, onDone } = props;
  const { deviation } = item;
  const acts = useRung(model.id, rank);
  const annexed = model.deviationRule !== undefined;
  const [chosen, setChosen] = useState<number | null>(null);
  const [inText, setInText] = useState(!annexed);
  const [remark, setRemark] = useState(false);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);

  const found = playbook.rungOf(deviation);
  const known = playbook.positionOf(deviation);
  if (!found && !known) return null;
  const stands = found
    ? found.along
      ? told.along(found.rung, found.of)
      : told.exactly(found.rung, found.of)
    : texts.none;
  const number = chosen ?? known?.next ?? null;
  const rung = number === null ? undefined : known?.position.rungs[number - 1];
  const asked = rung
    ? [rung.text, ...(rung.along ?? []).map(({ text }) => text)].flatMap((text) =>
        openFields(text, {}),
      )
    : [];
  const blanks = playbook.playbook?.fields.filter((one) => asked.includes(one.id)) ?? [];
  const beside =
    known && check.result ? besides(check.result.report, known.position, deviation.key) : [];
  const ref = known?.position.ref ?? "";

  const put = async () => {
    if (!known || number === null) return;
    const lacking = blanks.some((one) => (answers[one.id] ?? "").trim() === "");
    // What it would stand beside is told first; what is open is asked first.
    if (lacking || (beside.length > 0 && !sure)) {
      setOpen(true);
      setSure(!lacking);
      return;
    }
    const where = inText ? "text" : "annex";
    const wish = { position: known.position, rung: number, answers, where, remark } as const;
    if (await acts.put(item, wish)) {
      if (inText) announce(texts.inText(ref, number));
      else onDone(texts.done(ref, number));
    }
  };

  return (
    <div aria-busy={acts.job.busy || undefined}>
      <Facts
        all={[
          [
            texts.fact,
            <div key="fact">
              {stands}
              {writable && known && number !== null && (
                <div>
                  <LinkButton disabled={acts.job.busy} onClick={() => void put()}>
                    {texts.put(number)}
                  </LinkButton>
                </div>
              )}
              {known && playbook.written.has(ref) && (
                <div>
                  <LinkButton onClick={() => void acts.takeBack(ref)}>
                    <ArrowUndo16Regular />
                    {texts.takeBack}
                  </LinkButton>
                </div>
              )}
            </div>,
          ],
          [texts.neverFact, found ? null : known?.position.never.join("; ")],
        ]}
      />
      {acts.failed && <Notice tone="error" title={acts.failed} />}
      {acts.job.failure && <FailureNotice failure={acts.job.failure} locale={locale} />}
      {writable && known && rung && (
        <Disclosure key={String(open)} open={open} summary={texts.choices}>
          <div className={styles.form}>
            <Field label={texts.which}>
              <Select value={String(number)} onChange={(_, { value }) => setChosen(Number(value))}>
                {known.position.rungs.map((_, at) => (
                  <option key={at} value={at + 1}>
                    {texts.rung(at + 1)}
                  </option>
                ))}
              </Select>
            </Field>
            <Quiet>
              {texts.reason}: {rung.reason}
            </Quiet>
            {rung.touches && <Notice tone="warning" title={rung.touches} />}
            {beside.length > 0 && (
              <Notice tone="warning" title={texts.beside}>
                {beside.map(({ row, article }) => (row ? texts.row(article) : article)).join(", ")}
              </Notice>
            )}
            {blanks.map((one) => (
              <Field key={one.id} label={one.label}>
                <Input
                  id={`${id}-${one.id}`}
                  value={answers[one.id] ?? ""}
                  onChange={(_, { value }) =>
                    setAnswers((before) => ({ ...before, [one.id]: value }))
                  }
                />
              </Field>
            ))}
            {host.capabilities.comments && (
              <Checkbox
                label={texts.remark}
                checked={remark}
                onChange={(_, { checked }) => setRemark(checked === true)}
              />
            )}
            {annexed && (
              <Checkbox
                label={texts.textInstead}
                checked={inText}
                onChange={(_, { checked }) => setInText(checked === true)}
              />
            )}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
