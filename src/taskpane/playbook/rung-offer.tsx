/** What a card says of our position: the rung that stands, the next one in one press, another when asked. */
import { Checkbox, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId, useState } from "react";
import { playbookTexts as rungTexts } from "../../messages/playbook";
import { playbookTexts } from "../../messages/pane/playbook";
import { openFields } from "../../playbook/fill";
import type { Beside, FoundRung, Position } from "../../playbook";
import { Disclosure } from "../parts/disclosure";
import { LinkButton } from "../parts/link-button";
import { FailureNotice, Notice } from "../parts/notice";
import { Facts, Quiet } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { useWritable } from "../work/use-writable";
import type { RungActs, RungWish } from "./use-rung";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", paddingTop: "4px" },
});

export function RungOffer(props: {
  acts: RungActs;
  /** Which rung of ours stands. */
  found: FoundRung | null;
  /** What can be put in; null where we have no position. */
  known: { position: Position; next: number | null } | null;
  /** Rows of Bijlage 4 that it would take the place of, as they are called: named on the button. */
  over: (rung: number) => readonly string[];
  beside: readonly Beside[];
  /** Where it can go. */
  places: { annex: boolean; text: boolean };
  /** By which the way back is known. */
  name: string;
  put: (wish: RungWish) => Promise<boolean>;
  onDone: (where: RungWish["where"], rung: number) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const told = useTexts(rungTexts);
  const id = useId();
  const writable = useWritable();
  const { playbook, host, locale } = useSession();
  const { acts, found, known, over, beside, places, name } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const [asked, setAsked] = useState(!places.annex);
  const [remark, setRemark] = useState(false);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);

  const inText = asked && places.text;
  const number = chosen ?? known?.next ?? null;
  const rung = number === null ? undefined : known?.position.rungs[number - 1];
  const asks = rung
    ? [rung.text, ...(rung.along ?? []).map(({ text }) => text)].flatMap((text) =>
        openFields(text, {}),
      )
    : [];
  const blanks = playbook.playbook?.fields.filter((one) => asks.includes(one.id)) ?? [];
  const rows = number === null || inText ? [] : over(number);

  const put = async () => {
    // The button is not disabled while it works: the keyboard would fall out of the pane.
    if (acts.job.busy || !known || number === null) return;
    const lacking = blanks.some((one) => (answers[one.id] ?? "").trim() === "");
    // What it would stand beside is told first; what is open is asked first.
    if (lacking || (beside.length > 0 && !sure)) {
      setOpen(true);
      setSure(!lacking);
      return;
    }
    const where = inText ? "text" : "annex";
    if (!(await props.put({ position: known.position, rung: number, answers, where, remark })))
      return;
    setChosen(null);
    setOpen(false);
    props.onDone(where, number);
  };

  return (
    <div aria-busy={acts.job.busy || undefined}>
      <Facts
        all={[
          [
            texts.fact,
            <div key="fact">
              {found ? told[found.along ? "along" : "exactly"](found.rung, found.of) : texts.none}
              {writable && known && number !== null && (
                <div>
                  <LinkButton onClick={() => void put()}>
                    {rows.length > 0 ? texts.putOver(number, rows) : texts.put(number)}
                  </LinkButton>
                </div>
              )}
              {known && playbook.written.has(name) && (
                <div>
                  <LinkButton onClick={() => void acts.takeBack(name)}>
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
        <Disclosure
          key={String(open)}
          open={open}
          summary={places.annex && places.text ? texts.choices : texts.choicesHere}
        >
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
            {places.annex && places.text && (
              <Checkbox
                label={texts.textInstead}
                checked={inText}
                onChange={(_, { checked }) => setAsked(checked === true)}
              />
            )}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
