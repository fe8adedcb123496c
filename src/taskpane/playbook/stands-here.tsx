/** What this document has at the clause: a rung of ours, or words that can be made one. */
import { playbookTexts } from "../../messages/pane/playbook";
import type { Position } from "../../playbook";
import { LinkButton } from "../parts/link-button";
import { Notice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";

const SHOWN = 120;

export function StandsHere(props: {
  position: Position;
  /** Number that the words would get as a rung. */
  next: number;
  onMake: (text: string) => void;
}) {
  const texts = useTexts(playbookTexts);
  const { playbook: state, check } = useSession();
  const { position, next, onMake } = props;
  const { ref, after } = position;
  const stands = check.result?.report.deviations.find(({ kind, article }) =>
    after === undefined
      ? article === ref && kind !== "added"
      : kind === "added" && article === after,
  );
  if (!stands) return null;
  const found = state.rungOf(stands);
  const text = stands.whole.documentText;
  const said = found
    ? texts.standsRung(found.rung)
    : text === ""
      ? texts.standsNone
      : texts.stands(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
  return (
    <Notice tone="info" quiet title={said}>
      {!found && text !== "" && (
        <LinkButton onClick={() => onMake(text)}>{texts.makeRung(next)}</LinkButton>
      )}
    </Notice>
  );
}
