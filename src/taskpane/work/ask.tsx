/** A reason, comment or note asked for in the card: focus in it, Ctrl+Enter confirms, Esc leaves. Nothing is written before. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { workTexts } from "../../messages/pane/work";
import { useTexts } from "../session/session";
import { useCardLook } from "./card-look";

export function Ask(props: {
  label: string;
  hint: string;
  /** What will happen. */
  button: string;
  initial: string;
  busy: boolean;
  onDone: (text: string) => void;
  onCancel: () => void;
}) {
  const look = useCardLook();
  const texts = useTexts(workTexts);
  const [text, setText] = useState(props.initial);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div
      className={look.ask}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onCancel();
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) props.onDone(text);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <Field label={props.label} hint={props.hint}>
        <Textarea
          value={text}
          resize="vertical"
          textarea={{ ref: area }}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={look.askActs}>
        <Button
          appearance="primary"
          disabledFocusable={props.busy}
          aria-keyshortcuts="Control+Enter"
          onClick={() => props.onDone(text)}
        >
          {props.button}
        </Button>
        <Button appearance="subtle" onClick={props.onCancel}>
          {texts.acts.cancel}
        </Button>
        <span className={look.quiet}>Ctrl+Enter</span>
      </div>
    </div>
  );
}
