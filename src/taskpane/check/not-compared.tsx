/** Niet vergeleken: the document follows no model. No counts and no bar; what was read, and what can be done. */
import { Button, Field, Select } from "@fluentui/react-components";
import type { ModelSummary } from "../../clauses/summary";
import { checkTexts } from "../../messages/pane/check";
import { readerNoteTexts } from "../../messages/reader-notes";
import { readingTexts } from "../../messages/reading";
import type { CheckResult } from "../../word/check";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { Facts, Section, Text, Title } from "../parts/section";
import { useSession, useTexts } from "../session/session";

/** Standard agreements share sentences; a likeness below this is none. */
const ALIKE = 0.05;

export function NotCompared({ result, models }: { result: CheckResult; models: ModelSummary[] }) {
  const texts = useTexts(checkTexts);
  const notes = useTexts(readerNoteTexts);
  const reading = useTexts(readingTexts);
  const { check, goTo } = useSession();
  const { report, text } = result;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const [nearest] = report.candidates.filter(({ confidence }) => confidence >= ALIKE);
  const unread = [
    ...result.unread.map((code) => notes[code] ?? code),
    ...report.unread.map(({ kind, part, count, ...known }) =>
      reading.unread(kind, part, count, known),
    ),
  ];
  return (
    <>
      <Title>{texts.nothingCompared}</Title>
      <Text>{texts.followsNone}</Text>
      {result.by === "paragraphs" && (
        <Notice tone="warning" title={texts.byParagraphs.title}>
          <div>{texts.byParagraphs.text}</div>
        </Notice>
      )}
      <Section title={texts.whatWasRead}>
        <Facts
          all={[
            [texts.readText, texts.words(words)],
            [
              texts.nearest,
              nearest
                ? texts.tooLittle(models.find(({ id }) => id === nearest.id)?.name ?? nearest.id)
                : "",
            ],
            [texts.unread, unread.join("; ")],
          ]}
        />
      </Section>
      <Section title={texts.whatToDo}>
        <Field label={texts.compareAnyway} hint={texts.compareAnywayHint}>
          <Select
            value={check.model}
            onChange={(_, { value }) => {
              check.setModel(value);
              if (value !== "") void check.run(undefined, value);
            }}
          >
            <option value="">{texts.chooseModel}</option>
            {models.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={() => goTo("opstellen", { card: "guide" })}>{texts.whichModel}</Button>
        <Button appearance="subtle" onClick={() => void check.run()}>
          {texts.again}
        </Button>
        {text.trim() !== "" && (
          <Disclosure summary={texts.showRead}>
            <div style={{ whiteSpace: "pre-wrap" }}>{text.replace(/\r/gu, "\n")}</div>
          </Disclosure>
        )}
      </Section>
    </>
  );
}
