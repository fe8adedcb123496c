/** One answer: typed, checked by its type, and the button that shows its place in Word. */
import {
  Button,
  Field,
  type FieldProps,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { checkAnswer } from "../../clauses/answer-check";
import type { FieldType } from "../../clauses/schema";
import { isWholeAnswer } from "../../language/answers";
import { fillTexts } from "../../messages/pane/fill";
import { useTexts } from "../session/session";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
  },
  field: { minWidth: 0 },
  // Beside the input, under its label.
  locate: { marginTop: "26px", minWidth: "32px", padding: 0 },
  typed: { fontWeight: tokens.fontWeightSemibold },
});

/** Answers of these types are lines; the others may be anything. */
const LINES: readonly FieldType[] = ["multiline", "text", "address"];

export function AnswerInput(props: {
  label: string;
  type: FieldType;
  value: string;
  placeholder: string;
  /** Typed and not in the document yet. */
  unsaved: boolean;
  hint?: FieldProps["hint"];
  disabled?: boolean;
  onChange: (value: string) => void;
  onLocate: (() => void) | null;
}) {
  const styles = useStyles();
  const texts = useTexts(fillTexts);
  const { label, type, value, onLocate } = props;
  const fault = checkAnswer(type, value);
  // As the check reads it: whoever types a condition beside a name hears so before the other side does.
  const advice = fault
    ? texts.faults[fault]
    : isWholeAnswer(type, value)
      ? undefined
      : texts.beside;
  const shared = {
    value,
    placeholder: props.placeholder,
    disabled: props.disabled,
    className: props.unsaved ? styles.typed : undefined,
    onChange: (_: unknown, data: { value: string }) => props.onChange(data.value),
  };
  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        label={label}
        hint={props.hint}
        validationState={advice ? "warning" : "none"}
        validationMessage={advice}
      >
        {LINES.includes(type) || value.includes("\n") ? (
          <Textarea {...shared} resize="vertical" rows={type === "multiline" ? 3 : 1} />
        ) : (
          <Input {...shared} />
        )}
      </Field>
      {onLocate && (
        <Button
          className={styles.locate}
          appearance="subtle"
          icon={<Locate />}
          aria-label={texts.show(label)}
          title={texts.show(label)}
          onClick={onLocate}
        />
      )}
    </div>
  );
}

/** A sight: four marks around a point. Drawn here, since one icon is no reason for a set of icons. */
function Locate() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden>
      <circle cx="8" cy="8" r="4.5" />
      <path d="M8 1v4M8 11v4M1 8h4M11 8h4" />
    </svg>
  );
}
