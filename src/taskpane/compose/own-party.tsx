/** Which party the organisation is: its kept details are then filled in with the text. */
import { Field, Select } from "@fluentui/react-components";
import type { Party } from "../../clauses/profile";
import { composeTexts } from "../../messages/pane/compose";
import { useTexts } from "../session/session";

export function OwnParty(props: {
  roles: readonly string[];
  value: Party | null;
  onChange: (party: Party | null) => void;
}) {
  const texts = useTexts(composeTexts);
  const { roles, value, onChange } = props;
  return (
    <Field label={texts.own}>
      <Select
        value={String(value ?? "")}
        onChange={(_, data) => onChange(data.value ? (Number(data.value) as Party) : null)}
      >
        <option value="">{texts.ownNot}</option>
        <option value="1">{roles[0]}</option>
        <option value="2">{roles[1]}</option>
      </Select>
    </Field>
  );
}
