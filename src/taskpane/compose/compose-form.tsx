/** Choose a model and a part of it, and where it lands. */
import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { composeTexts } from "../../messages/pane/compose";
import { guideTexts } from "../../messages/pane/guide";
import { insertPart } from "../../word/insert-part";
import type { Inserted, Where } from "../../word/insert";
import { Busy } from "../parts/busy";
import { FailureNotice, Notice } from "../parts/notice";
import { useModel, useModels } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import { partOptions } from "./choice";
import { ModelCard } from "./model-card";
import { PartSelect } from "./part-select";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  insert: { width: "100%" },
  guide: { justifySelf: "start" },
});

export function ComposeForm(props: {
  modelId: string;
  onModel: (id: string) => void;
  onGuide: () => void;
  /** Out of the guide, the keyboard goes on at the button that it left by or led to. */
  focus: "insert" | "guide" | null;
}) {
  const { modelId, onModel, onGuide, focus } = props;
  const styles = useStyles();
  const texts = useTexts(composeTexts);
  const guide = useTexts(guideTexts);
  const { host, locale, announce, check } = useSession();
  const models = useModels();
  const [chosen, setChosen] = useState("agreement");
  const [where, setWhere] = useState<Where>("cursor");
  const [tracked, setTracked] = useState<boolean | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const guideButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) (focus === "insert" ? insertButton : guideButton).current?.focus();
  }, [focus]);
  const job = useJob();
  const model = useModel(modelId);
  const summary = models.find(({ id }) => id === modelId);

  const options = model ? partOptions(model) : [];
  const option = options.find(({ value }) => value === chosen) ?? options[0];
  // A whole agreement as one long proposal helps nobody; a part in somebody's contract is one.
  const asChange = host.capabilities.tracking && (tracked ?? option?.what !== "agreement");

  const insert = async () => {
    if (!model || !option) return;
    setDone(null);
    await job.start(async () => {
      const result = await insertPart(model, option.part, {}, where, asChange);
      check.markStale();
      const name = option.what === "agreement" ? texts.agreementName(model.name) : option.label;
      const told = doneText(texts, result, name);
      setDone(told);
      announce(told);
    });
  };

  return (
    <div className={styles.form}>
      <Field label={texts.model}>
        <Select value={modelId} onChange={(_, { value }) => onModel(value)}>
          {models.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button ref={guideButton} size="small" className={styles.guide} onClick={onGuide}>
        {guide.open}
      </Button>
      {summary && <ModelCard summary={summary} notes={model?.notes ?? []} />}
      <Field label={texts.what}>
        <PartSelect options={options} value={option?.value ?? ""} onChange={setChosen} />
      </Field>
      <Field label={texts.where}>
        <RadioGroup
          layout="horizontal"
          value={where}
          onChange={(_, { value }) => setWhere(value as Where)}
        >
          <Radio value="cursor" label={texts.cursor} />
          <Radio value="end" label={texts.end} />
        </RadioGroup>
      </Field>
      {host.capabilities.tracking && (
        <Field hint={asChange ? texts.trackedHint : undefined}>
          <Switch
            label={texts.tracked}
            checked={asChange}
            onChange={(_, { checked }) => setTracked(checked)}
          />
        </Field>
      )}
      <Button
        ref={insertButton}
        appearance="primary"
        className={styles.insert}
        disabledFocusable={!model || job.busy || host.readOnly}
        onClick={() => void insert()}
      >
        {texts.insert}
      </Button>
      {job.busy && <Busy text={texts.inserting} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {done && !job.busy && <Notice tone="success" title={done} />}
    </div>
  );
}

type ComposeTexts = (typeof composeTexts)["nl"];

function doneText(texts: ComposeTexts, result: Inserted, name: string): string {
  if (result.unconfirmed) return texts.doneUnconfirmed(name);
  return result.moved ? texts.doneAfter(name) : texts.done(name);
}
