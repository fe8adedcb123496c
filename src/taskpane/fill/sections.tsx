/** The fields of one model by group, its choices and its tables. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { allFields, recordTables } from "../../clauses/model";
import { fillTexts } from "../../messages/pane/fill";
import type { FillChange, ModelFill } from "../../word/fill-types";
import { useSession, useTexts } from "../session/session";
import { ChoiceRow } from "./choice-row";
import { FieldRow } from "./field-row";
import { RecordsTable } from "./records-table";
import type { FillJobs } from "./use-fill";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

function Section(props: { title: string; name?: string; children: ReactNode }) {
  const styles = useStyles();
  const { title, name, children } = props;
  return (
    <section className={styles.section} aria-label={title} data-section={name}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

export function Sections(props: {
  fill: ModelFill;
  drafts: ReadonlyMap<string, FillChange>;
  disabled: boolean;
  jobs: FillJobs;
  locate: (label: string, work: () => Promise<void>) => void;
}) {
  const texts = useTexts(fillTexts);
  const { locale } = useSession();
  const { fill, drafts, disabled, jobs, locate } = props;
  const { model } = fill;
  const groups = allFields(model).flatMap(({ group, fields }) => {
    const rows = fields.flatMap((field) => {
      const state = fill.fields.find(({ id }) => id === field.id);
      const draft = drafts.get(`field ${model.id} ${field.id}`);
      return state
        ? [
            <div key={field.id} data-section={field.id}>
              <FieldRow {...{ model, field, state, draft, disabled, locate }} />
            </div>,
          ]
        : [];
    });
    const title = model.groups.find(({ id }) => id === group)?.label[locale] ?? group;
    return rows.length > 0 ? [{ group, title, rows }] : [];
  });
  const choices = model.choices.flatMap((choice) => {
    const state = fill.choices.find(({ id }) => id === choice.id);
    const draft = drafts.get(`choice ${model.id} ${choice.id}`);
    return state
      ? [
          <div key={choice.id} data-section={choice.id}>
            <ChoiceRow {...{ model, choice, state, draft, disabled }} />
          </div>,
        ]
      : [];
  });
  return (
    <>
      {groups.map(({ group, title, rows }) => (
        <Section key={group} title={title}>
          {rows}
        </Section>
      ))}
      {choices.length > 0 && <Section title={texts.choices}>{choices}</Section>}
      {fill.tables.map((state, at) => (
        <Section
          key={`${state.id} ${at}`}
          name={state.id}
          title={recordTables(model).find(({ id }) => id === state.id)?.label[locale] ?? state.id}
        >
          <RecordsTable
            {...{ model, state, drafts, disabled, locate }}
            add={jobs.add}
            remove={jobs.remove}
          />
        </Section>
      ))}
    </>
  );
}
