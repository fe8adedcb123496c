/** For whom do I act: asked once, kept in this browser; it tells what favours us. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ModelAgreement } from "../../clauses/schema";
import { workTexts } from "../../messages/pane/work";
import { Quiet } from "../parts/section";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  ask: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

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

/** The same question in front of the work, until it was answered. */
export function AskActsFor({ model }: { model: ModelAgreement }) {
  const styles = useStyles();
  const { actsFor: texts } = useTexts(workTexts);
  const { preferences } = useSession();
  if (preferences.actsFor !== null) return null;
  const answers = [
    ["1", model.roles[0]],
    ["2", model.roles[1]],
    ["none", texts.neither],
  ] as const;
  return (
    <section className={styles.ask} aria-label={texts.title}>
      <b>{texts.title}</b>
      <Quiet>{texts.hint}</Quiet>
      <div className={styles.answers}>
        {answers.map(([value, label]) => (
          <Button key={value} size="small" onClick={() => preferences.set({ actsFor: value })}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
