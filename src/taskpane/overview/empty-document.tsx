/** A document without a text: the way to a model. */
import { Button } from "@fluentui/react-components";
import type { ModelSummary } from "../../clauses/summary";
import { overviewTexts } from "../../messages/pane/overview";
import { LineButton } from "../parts/line-button";
import { Quiet, Section, Text, Title } from "../parts/section";
import { useSession, useTexts } from "../session/session";

export function EmptyDocument({ models }: { models: readonly ModelSummary[] }) {
  const { empty } = useTexts(overviewTexts);
  const { goTo } = useSession();
  return (
    <>
      <Title>{empty.title}</Title>
      <Text>{empty.text}</Text>
      <Button appearance="primary" onClick={() => goTo("opstellen", { card: "guide" })}>
        {empty.guide}
      </Button>
      <Quiet>{empty.guideText}</Quiet>
      <Section title={empty.choose}>
        <div>
          {models
            .filter(({ neverRecommend }) => !neverRecommend)
            .map(({ id, name, relation }, at) => (
              <LineButton
                key={id}
                first={at === 0}
                small={empty.relation[relation]}
                onClick={() => goTo("opstellen", { card: id })}
              >
                {name}
              </LineButton>
            ))}
        </div>
      </Section>
    </>
  );
}
