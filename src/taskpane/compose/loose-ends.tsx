/** What a clause just inserted leans on and the document does not have. */
import type { LooseEnds } from "../../clauses/loose-ends";
import { composeTexts } from "../../messages/pane/compose";
import { Notice } from "../parts/notice";
import { useTexts } from "../session/session";

export function LooseEndsNotice({ loose }: { loose: LooseEnds }) {
  const texts = useTexts(composeTexts);
  const { terms, references } = loose;
  if (terms.length === 0 && references.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.looseEnds}>
      {terms.length > 0 && <div>{texts.looseTerms(terms.join(", "))}</div>}
      {references.length > 0 && <div>{texts.looseReferences(references.join(", "))}</div>}
    </Notice>
  );
}
