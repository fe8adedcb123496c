/** How the table stands: in the document, still to be written. */
import type { TablePlan } from "../../annex4";
import { annexTexts } from "../../messages/pane/annex";
import { useTexts } from "../session/session";

export function Summary({ plan }: { plan: TablePlan }) {
  const texts = useTexts(annexTexts);
  const standing = plan.rows.filter(({ existing }) => existing).length;
  const toWrite = plan.rows.filter(({ writes }) => writes.length > 0).length;
  if (plan.rows.length === 0) return <div>{texts.nothing}</div>;
  return (
    <div>
      {plan.present ? texts.inTable(standing) : texts.noTable}
      {toWrite > 0 ? `; ${texts.toWrite(toWrite)}.` : `. ${plan.present ? texts.upToDate : ""}`}
    </div>
  );
}
