/** A choice that the model prints; made once, it reads so everywhere. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Choice, ModelAgreement } from "../../clauses/schema";
import { fillTexts } from "../../messages/pane/fill";
import { lapsingClauses } from "../../word/lapses";
import type { ChoiceState, FillChange } from "../../word/fill-types";
import { useSession, useTexts } from "../session/session";
import { type } from "./store";

export function ChoiceRow(props: {
  model: ModelAgreement;
  choice: Choice;
  state: ChoiceState;
  draft: FillChange | undefined;
  disabled: boolean;
}) {
  const texts = useTexts(fillTexts);
  const { locale } = useSession();
  const { model, choice, state, draft } = props;
  const chosen = draft?.kind === "choice" ? draft.alternative : state.alternative;
  const lapsing = draft && chosen ? lapsingClauses(model, choice.id, chosen) : [];
  const ownText = !state.open && state.alternative === null;
  return (
    <Field
      label={choice.label[locale]}
      hint={ownText ? texts.ownText : undefined}
      validationState={lapsing.length > 0 ? "warning" : "none"}
      validationMessage={
        lapsing.length > 0 ? texts.lapses(lapsing.map(({ ref }) => ref).join(", ")) : undefined
      }
    >
      <RadioGroup
        value={chosen ?? ""}
        disabled={props.disabled}
        onChange={(_, { value }) =>
          type({ kind: "choice", model: model.id, id: choice.id, alternative: value })
        }
      >
        {choice.alternatives.map(({ id, label }) => (
          <Radio key={id} value={id} label={label[locale]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
