/** One bar where nothing can be written, with the cause: the document is read-only, final, protected or signed. */
import { makeStyles } from "@fluentui/react-components";
import { shellTexts } from "../../messages/pane/shell";
import { useSession, useTexts } from "../session/session";
import { Notice } from "./notice";

const useStyles = makeStyles({ flush: { padding: "8px 12px" } });

export function ReadOnlyBar({ flush }: { flush: boolean }) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { host, check } = useSession();
  const closed = check.result?.closed ?? null;
  const told = host.readOnly ? texts.readOnly : closed ? texts.closed[closed] : null;
  if (!told) return null;
  return (
    <div className={flush ? styles.flush : undefined}>
      <Notice tone="warning" title={told.title}>
        {told.text}
      </Notice>
    </div>
  );
}
