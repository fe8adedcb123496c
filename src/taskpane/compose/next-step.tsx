/** The agreement stands there: what is to be done with it. */
import { Button } from "@fluentui/react-components";
import { composeTexts } from "../../messages/pane/compose";
import { LinkButton } from "../parts/link-button";
import { Section } from "../parts/section";
import { useSession, useTexts } from "../session/session";

export function NextStep() {
  const { next } = useTexts(composeTexts);
  const { goTo } = useSession();
  return (
    <Section title={next.title}>
      <Button appearance="primary" onClick={() => goTo("invullen")}>
        {next.fill}
      </Button>
      <div>
        <LinkButton onClick={() => goTo("overzicht")}>{next.overview}</LinkButton>
      </div>
    </Section>
  );
}
