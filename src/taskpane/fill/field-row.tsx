/** A field of the model: one answer, and how it stands in its places. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Field, ModelAgreement } from "../../clauses/schema";
import { fillTexts } from "../../messages/pane/fill";
import { selectField } from "../../word/fields-select";
import { selectPlace } from "../../word/select";
import type { FieldState, FillChange } from "../../word/fill-types";
import { useSession, useTexts } from "../session/session";
import { AnswerInput } from "./answer-input";
import { type } from "./store";

export function FieldRow(props: {
  model: ModelAgreement;
  field: Field;
  state: FieldState;
  draft: FillChange | undefined;
  disabled: boolean;
  locate: (label: string, work: () => Promise<void>) => void;
}) {
  const texts = useTexts(fillTexts);
  const { locale } = useSession();
  const { model, field, state, draft } = props;
  const place = useRef(0);
  const label = field.label[locale];
  const standing = state.values.length === 1 ? (state.values[0] ?? "") : "";
  const value = draft?.kind === "field" ? draft.value : standing;
  const { at } = state;
  const nowhere = at !== undefined && state.places === 0;
  const set = (text: string) =>
    type({
      kind: "field",
      model: model.id,
      id: field.id,
      value: text,
      seen: state.values,
      ...(at && { typed: true }),
    });
  /** Its next place at every click. */
  const show = () => {
    const n = place.current++ % Math.max(1, state.places);
    const controls = state.places - (at?.length ?? 0);
    const inText = at?.[n - controls];
    return inText
      ? selectPlace(inText)
      : selectField({ model: model.id, part: { kind: "field", id: field.id } }, n);
  };
  return (
    <AnswerInput
      label={label}
      type={field.type}
      value={value}
      placeholder={field.prompt}
      unsaved={draft !== undefined}
      disabled={props.disabled || state.closed || nowhere}
      hint={hint()}
      onChange={set}
      onLocate={nowhere ? null : () => props.locate(label, show)}
    />
  );

  function hint() {
    if (state.closed) return texts.closed;
    if (nowhere) return texts.nowhere;
    if (state.values.length > 1) return texts.differs(state.values.map((v) => `“${v}”`).join(", "));
    if (state.values.length === 0 || state.open === 0 || draft) return undefined;
    return (
      <>
        {texts.partlyOpen(state.open)}{" "}
        <Button size="small" onClick={() => set(standing)}>
          {texts.fillOpen}
        </Button>
      </>
    );
  }
}
