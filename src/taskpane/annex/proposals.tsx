/** What is offered about rows that stand there; nothing of it is done unasked. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { TablePlan } from "../../annex4";
import { annexTexts as sharedTexts } from "../../messages/annex";
import { annexTexts } from "../../messages/pane/annex";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function Proposals({ plan }: { plan: TablePlan }) {
  const styles = useStyles();
  const texts = useTexts(annexTexts);
  const sentences = useTexts(sharedTexts);
  const { drafts } = useSession();
  if (plan.proposals.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{texts.proposals}</h2>
      <ul className={styles.list}>
        {plan.proposals.map((proposal) => (
          <li key={`${proposal.code} ${proposal.key} ${proposal.values["column"] ?? ""}`}>
            {proposal.code === "remove-row" ? (
              <Checkbox
                label={texts.removeRow(proposal.article)}
                checked={drafts.remove.includes(proposal.key)}
                onChange={(_, { checked }) => drafts.setRemoved(proposal.key, checked === true)}
              />
            ) : proposal.code === "row-conflict" ? (
              <Checkbox
                label={texts.updateRow(proposal.article, proposal.values["becomes"] ?? "")}
                checked={drafts.update.some(({ key }) => key === proposal.key)}
                onChange={(_, { checked }) => drafts.setUpdated(proposal, checked === true)}
              />
            ) : (
              sentences.proposal(proposal)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
