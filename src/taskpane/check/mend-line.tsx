/** "8.2 is gewijzigd in 8.3", with the way back. */
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { workTexts } from "../../messages/pane/work";
import { LinkButton } from "../parts/link-button";
import { useTexts } from "../session/session";
import type { Mended } from "./use-mends";

export function MendLine({ mended, onUndo }: { mended: Mended; onUndo: () => void }) {
  const texts = useTexts(workTexts);
  return (
    <div>
      {texts.row.mended(mended.from, mended.to)}{" "}
      <LinkButton onClick={onUndo}>
        <ArrowUndo16Regular />
        {texts.acts.takeBack}
      </LinkButton>
    </div>
  );
}
