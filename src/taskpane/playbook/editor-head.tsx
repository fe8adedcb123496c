/** The clause by its number, the way back to all of them, and to the one before and after. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { playbookTexts } from "../../messages/pane/playbook";
import type { Playbook } from "../../playbook";
import { LinkButton } from "../parts/link-button";
import { Quiet, Title } from "../parts/section";
import { useTexts } from "../session/session";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: "8px" },
  steps: { flexShrink: 0 },
});

export function EditorHead(props: {
  playbook: Playbook;
  refOf: string;
  title: string;
  onOpen: (ref: string | null) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const { playbook, refOf: ref, title, onOpen } = props;
  const order = playbook.positions.map((one) => one.ref);
  const at = order.indexOf(ref);
  const step = (by: -1 | 1) => {
    const to = at < 0 ? undefined : order[at + by];
    const name = by < 0 ? texts.previous : texts.next;
    return (
      <Button
        size="small"
        icon={by < 0 ? <ArrowUp16Regular /> : <ArrowDown16Regular />}
        aria-label={name}
        title={name}
        disabled={to === undefined}
        onClick={() => onOpen(to ?? null)}
      />
    );
  };
  return (
    <>
      <div>
        <LinkButton onClick={() => onOpen(null)}>
          <ChevronLeft16Regular />
          {texts.back(playbook.name)}
        </LinkButton>
      </div>
      <div className={styles.head}>
        <Title>
          {ref} {title}
        </Title>
        <span className={styles.steps}>
          {step(-1)}
          {step(1)}
        </span>
      </div>
      <Quiet>{texts.inOrder}</Quiet>
    </>
  );
}
