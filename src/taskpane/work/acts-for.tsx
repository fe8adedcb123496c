/** For whom do I act: asked once, kept in this browser; it tells what favours us. */
import { Field, Select } from "@fluentui/react-components";
import type { ModelAgreement } from "../../clauses/schema";
import { workTexts } from "../../messages/pane/work";
import { useSession, useTexts } from "../session/session";

export function ActsFor({ model }: { model: ModelAgreement }) {
  const { actsFor: texts } = useTexts(workTexts);
  const { preferences } = useSession();
  const { roles } = model;
  return (
    <Field label={texts.title}>
      <Select
        value={preferences.actsFor ?? ""}
        onChange={(_, { value }) =>
          preferences.set({
            actsFor: value === "1" || value === "2" || value === "none" ? value : null,
          })
        }
      >
        <option value="">–</option>
        <option value="1">{roles[0]}</option>
        <option value="2">{roles[1]}</option>
        <option value="none">{texts.neither}</option>
      </Select>
    </Field>
  );
}
