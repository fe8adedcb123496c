/** The blanks of a clause: what each is called when it is asked, and what an answer to it is. */
import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { playbookTexts } from "../../messages/pane/playbook";
import type { RungField } from "../../playbook";
import { Section } from "../parts/section";
import { useTexts } from "../session/session";
import { blanksOf, fieldOf, type Draft } from "./draft";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  label: { flex: "1 1 130px", minWidth: 0 },
  type: { flex: "0 1 90px", minWidth: 0 },
});

const TYPES = ["amount", "number"] as const;

export function BlankList(props: {
  draft: Draft;
  onChange: (fields: readonly RungField[]) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const { draft, onChange } = props;
  const ids = blanksOf(draft.position);
  if (ids.length === 0) return null;
  const set = (next: RungField) =>
    onChange([...draft.fields.filter(({ id }) => id !== next.id), next]);
  return (
    <Section title={texts.blanks}>
      {ids.map((id) => {
        const field = fieldOf(draft, id);
        return (
          <div key={id} className={styles.row}>
            <Field className={styles.label} label={texts.blankLabel(id)}>
              <Input
                value={field.label}
                onChange={(_, { value }) => set({ ...field, label: value })}
              />
            </Field>
            <Field className={styles.type} label={texts.blankType}>
              <Select
                value={field.type}
                onChange={(_, { value }) =>
                  set({ ...field, type: TYPES.find((one) => one === value) ?? field.type })
                }
              >
                {TYPES.map((one) => (
                  <option key={one} value={one}>
                    {texts.blankTypes[one]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        );
      })}
    </Section>
  );
}
