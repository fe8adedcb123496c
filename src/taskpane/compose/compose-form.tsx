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
import { profileAnswers, type Party } from "../../clauses/profile";
import type { Where } from "../../word/insert";
import { keptProfile } from "../../word/profile";
import { Busy } from "../parts/busy";
import { FailureNotice, Notice } from "../parts/notice";
import { Quiet, Section, Text } from "../parts/section";
import { useModel, useModels } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { partOptions } from "./choice";
import { LooseEndsNotice } from "./loose-ends";
import { MissingParts } from "./missing-parts";
import { SecondAgreement } from "./second-agreement";
import { ModelCard } from "./model-card";
import { NextStep } from "./next-step";
import { OwnParty } from "./own-party";
import { PartSelect } from "./part-select";
import { useInsert } from "./use-insert";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  // A list is as wide as its longest entry, unless it is told otherwise.
  list: { gridTemplateColumns: "minmax(0, 1fr)" },
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
  const { host, locale, check } = useSession();
  const models = useModels();
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [where, setWhere] = useState<Where>("cursor");
  const [contents, setContents] = useState(false);
  const [tracked, setTracked] = useState<boolean | null>(null);
  const [profile] = useState(keptProfile);
  const [party, setParty] = useState<Party | null>(profile?.party ?? null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const guideButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) (focus === "insert" ? insertButton : guideButton).current?.focus();
  }, [focus]);
  const { job, done, warnings, loose, insert } = useInsert();
  const model = useModel(modelId);
  const summary = models.find(({ id }) => id === modelId);

  const options = model ? partOptions(model) : [];
  const standing = check.result?.report.model ?? null;
  // Of the agreement that stands there a part is wanted, not all of it again.
  const byItself = standing?.id === modelId ? undefined : options[0];
  const option = options.find(({ value }) => value === chosen) ?? byItself;
  // A whole agreement as one long proposal helps nobody; a part in somebody's contract is one.
  const asChange = host.capabilities.tracking && (tracked ?? option?.what !== "agreement");

  const second = option?.what === "agreement" && standing !== null;

  const press = (there: Where, agreed = false) => {
    if (!model || !option) return;
    if (second && !agreed) {
      setAsking(true);
      return;
    }
    setAsking(false);
    const fields = profile && party ? profileAnswers(model, profile, party) : {};
    void insert({ model, option, fields, where: there, tracked: asChange, contents });
  };

  const choose = (
    <>
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
    </>
  );

  return (
    <div className={styles.form}>
      {standing && <MissingParts modelId={standing.id} />}
      {standing ? (
        <Section title={texts.insertPart}>
          <Quiet>{texts.partOf(model?.name ?? standing.name)}</Quiet>
        </Section>
      ) : (
        choose
      )}
      <Field label={texts.what} className={styles.list}>
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
      {option?.what === "agreement" && (
        <Field hint={contents ? texts.contentsHint : undefined}>
          <Switch
            label={texts.contents}
            checked={contents}
            onChange={(_, { checked }) => setContents(checked)}
          />
        </Field>
      )}
      {profile && model && <OwnParty roles={model.roles} value={party} onChange={setParty} />}
      {host.capabilities.tracking ? (
        <Field hint={asChange ? texts.trackedHint : undefined}>
          <Switch
            label={texts.tracked}
            checked={asChange}
            onChange={(_, { checked }) => setTracked(checked)}
          />
        </Field>
      ) : (
        <Field hint={texts.untrackable} />
      )}
      {asking && standing && model && (
        <SecondAgreement
          standing={standing.name}
          second={model.name}
          onAgree={() => press(where, true)}
          onCancel={() => setAsking(false)}
        />
      )}
      <Button
        ref={insertButton}
        appearance="primary"
        className={styles.insert}
        disabledFocusable={!option || job.busy || host.readOnly}
        onClick={() => press(where)}
      >
        {texts.insert}
      </Button>
      {model && !option && <Quiet>{texts.chooseFirst}</Quiet>}
      {job.busy && <Busy text={texts.inserting} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {job.failure?.code === "misplaced" && (
        <Button className={styles.guide} onClick={() => press("end", true)}>
          {texts.insertAtEnd}
        </Button>
      )}
      {done && !job.busy && <Notice tone="success" title={done} />}
      {!job.busy && warnings.map((text) => <Notice key={text} tone="warning" title={text} />)}
      {loose && !job.busy && <LooseEndsNotice loose={loose} />}
      {done && !job.busy && option?.what === "agreement" && <NextStep />}
      {standing && (
        <Section title={texts.other}>
          <Text>{texts.otherText(standing.name)}</Text>
          {choose}
        </Section>
      )}
    </div>
  );
}
