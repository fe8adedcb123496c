/** What is offered about rows that stand there; nothing of it is done unasked. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Proposal, TablePlan } from "../../compare/table";
import { annexTexts } from "../../messages/pane/annex";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function Proposals({ plan }: { plan: TablePlan }) {
  const styles = useStyles();
  const texts = useTexts(annexTexts);
  const { drafts } = useSession();
  if (plan.proposals.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{texts.proposals}</h2>
      <ul className={styles.list}>
        {plan.proposals.map((proposal) => (
          <li key={`${proposal.code} ${proposal.key}`}>
            {proposal.code === "remove-row" ? (
              <Checkbox
                label={proposalText(texts, proposal)}
                checked={drafts.remove.includes(proposal.key)}
                onChange={(_, { checked }) => drafts.setRemoved(proposal.key, checked === true)}
              />
            ) : (
              proposalText(texts, proposal)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function proposalText(texts: (typeof annexTexts)["nl"], proposal: Proposal): string {
  const { code, article, values } = proposal;
  switch (code) {
    case "citation":
      return texts.proposal.citation(values.from ?? article, values.to ?? "");
    case "remove-row":
      return texts.proposal.removeRow(article);
    case "replacement-updated":
      return texts.proposal.replacementUpdated(article);
    case "split-incomplete":
      return texts.proposal.splitIncomplete(article);
  }
}
