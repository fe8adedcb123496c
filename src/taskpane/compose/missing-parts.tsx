/** What the model has and the document lacks, before anything else is offered: clauses at their card, annexes here. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { annexes } from "../../clauses/model";
import { checkTexts } from "../../messages/pane/check";
import { composeTexts } from "../../messages/pane/compose";
import { placeName } from "../check/place-name";
import { useSection } from "../check/use-section";
import { Busy } from "../parts/busy";
import { FailureNotice, Notice } from "../parts/notice";
import { Quiet, Section } from "../parts/section";
import { useModel } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { useInsert } from "./use-insert";
import { partOptions } from "./choice";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTop: "none" },
    "@media (max-width: 230px)": { flexWrap: "wrap" },
  },
  what: { flex: 1, minWidth: 0 },
});

export function MissingParts({ modelId }: { modelId: string }) {
  const styles = useStyles();
  const texts = useTexts(composeTexts);
  const checking = useTexts(checkTexts);
  const { check, goTo, host, locale, target } = useSession();
  const model = useModel(modelId);
  const { job, done, warnings, insert } = useInsert();
  const report = check.result?.report;
  useSection(target.card, Boolean(model && report));
  if (!model || !report) return null;
  const clauses = report.deviations.filter(
    ({ kind, unit }) => kind === "missing" && unit !== "annex",
  );
  const there = new Set(Object.keys(report.clausePlaces ?? {}));
  const gone = annexes(model).filter(
    ({ id, notPrinted }) => !notPrinted && ![...there].some((ref) => refIsOf(ref, id)),
  );
  const count = clauses.length + gone.length;
  const option = (id: string) => partOptions(model).find(({ value }) => value === `annex ${id}`);
  if (count === 0 && !done) return null;
  return (
    <Section title={texts.missing.title} bare>
      <Quiet>{texts.missing.count(count)}</Quiet>
      <div>
        {clauses.map((deviation) => {
          const name = placeName(checking, deviation);
          return (
            <div key={deviation.key} className={styles.row}>
              <div className={styles.what}>
                <b>{name}</b>
                <Quiet>{texts.missing.clause}</Quiet>
              </div>
              <Button size="small" onClick={() => goTo("controleren", { card: deviation.key })}>
                {texts.missing.toCard(name)}
              </Button>
            </div>
          );
        })}
        {gone.map(({ id, number, heading }) => (
          <div key={id} className={styles.row} data-section={`bijlage ${number}`}>
            <div className={styles.what}>
              <b>{heading}</b>
              <Quiet>{texts.missing.annex}</Quiet>
            </div>
            <Button
              size="small"
              disabledFocusable={job.busy || host.readOnly}
              aria-label={texts.missing.insert(heading)}
              onClick={() => {
                const part = option(id);
                if (!part) return;
                void insert({
                  model,
                  option: part,
                  fields: {},
                  where: "end",
                  tracked: host.capabilities.tracking,
                }).then(() => check.run());
              }}
            >
              {texts.insert}
            </Button>
          </div>
        ))}
      </div>
      {job.busy && <Busy text={texts.inserting} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {done && !job.busy && <Notice tone="success" title={done} />}
      {warnings.map((text) => (
        <Notice key={text} tone="warning" title={text} />
      ))}
    </Section>
  );
}

/** "bijlage 2" is of the annex "bijlage-2". */
function refIsOf(ref: string, id: string): boolean {
  const own = id.replace(/-/g, " ");
  return ref === own || ref.startsWith(`${own} `) || ref === id;
}
