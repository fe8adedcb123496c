/** All at once: what each clause comes to say stands here first; nothing is written before it is confirmed. */
import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef, useState } from "react";
import { checkTexts } from "../../messages/pane/check";
import { workTexts } from "../../messages/pane/work";
import { Diff } from "../check/diff";
import { placeName } from "../check/place-name";
import { LinkButton } from "../parts/link-button";
import { Quiet, Text } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { recording, restoring, type BulkAct, type BulkRow } from "./bulk-list";
import type { Item } from "./items";
import { isRestorable, shapeOf } from "./restorable";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 0 8px",
    display: "flex",
    flexDirection: "column",
  },
  words: { paddingLeft: "34px", minWidth: 0, "@media (max-width: 230px)": { paddingLeft: 0 } },
  acts: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 230px), (max-height: 420px)": { position: "static" },
  },
});

/** What was chosen. */
export interface BulkChoice {
  items: Item[];
  reason: string;
  /** The model's text comes back too, as the model asks of what is recorded. */
  restore: boolean;
}

export function Bulk(props: {
  act: BulkAct;
  rows: readonly BulkRow[];
  busy: boolean;
  onDone: (choice: BulkChoice) => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts(workTexts).bulk;
  const checking = useTexts(checkTexts);
  const { host } = useSession();
  const { act, rows, busy, onCancel } = props;
  const [off, setOff] = useState<ReadonlySet<string>>(
    () => new Set(rows.flatMap(({ item, why }) => (why ? [item.key] : []))),
  );
  const [reason, setReason] = useState("");
  const [restore, setRestore] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const chosen = rows.flatMap(({ item }) =>
    off.has(item.key) || (restore && !isRestorable(item.deviation)) ? [] : [item],
  );
  const tick = (key: string, on: boolean) =>
    setOff((before) => {
      const after = new Set(before);
      if (on) after.delete(key);
      else after.add(key);
      return after;
    });
  const confirm = () => {
    if (chosen.length > 0 && !busy) props.onDone({ items: chosen, reason: reason.trim(), restore });
  };
  return (
    <div
      className={styles.page}
      aria-busy={busy || undefined}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) confirm();
        else return;
        event.preventDefault();
      }}
    >
      <LinkButton onClick={onCancel}>
        <ChevronLeft20Regular />
        {texts.back}
      </LinkButton>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {texts.title[act](chosen.length)}
      </h2>
      <Text>{host.capabilities.tracking ? texts.intro[act] : texts.introUntracked[act]}</Text>
      {act === "record" && (
        <>
          <Field label={texts.reason} hint={texts.reasonHint}>
            <Textarea
              value={reason}
              resize="vertical"
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
          <Checkbox
            label={texts.restoreToo}
            checked={restore}
            onChange={(_, { checked }) => setRestore(checked === true)}
          />
        </>
      )}
      <ul className={styles.list}>
        {rows.map(({ item, why, row }) => {
          const name = placeName(checking, item.deviation);
          const cannot = restore && !isRestorable(item.deviation);
          const shape = shapeOf(item.deviation);
          return (
            <li key={item.key} className={styles.row}>
              <Checkbox
                label={
                  <>
                    <b>{name}</b>{" "}
                    <span>
                      {[
                        cannot ? texts.byHand : why === null ? "" : texts.why[why](row ?? 0),
                        shape && !cannot && (restore || act === "restore")
                          ? texts.shape[shape]
                          : "",
                      ]
                        .filter(Boolean)
                        .join("; ")}
                    </span>
                  </>
                }
                disabled={cannot}
                checked={!cannot && !off.has(item.key)}
                onChange={(_, { checked }) => tick(item.key, checked === true)}
              />
              <div className={styles.words}>
                <Diff
                  changes={act === "restore" ? restoring(item) : recording(item)}
                  full={false}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.acts}>
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={confirm}
        >
          {texts.confirm[act](chosen.length)}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
      {chosen.length === 0 && <Quiet>{texts.none}</Quiet>}
    </div>
  );
}
