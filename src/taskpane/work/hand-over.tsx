/** Decisions and notes handed over to a colleague, and taken over: a file of this device, never the document. */
import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { workTexts } from "../../messages/pane/work";
import { Disclosure } from "../parts/disclosure";
import { Notice, type Tone } from "../parts/notice";
import { Quiet } from "../parts/section";
import { TextFile } from "../parts/text-file";
import { useSession, useTexts } from "../session/session";
import { formatDecisions, joined } from "./decisions";

/** Bytes; more than all that is kept of one document. */
const LARGEST = 2_000_000;

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "4px 0" },
});

export function HandOver({ model }: { model: string }) {
  const styles = useStyles();
  const { handOver: texts } = useTexts(workTexts);
  const { work, announce } = useSession();
  const [told, setTold] = useState<{ tone: Tone; text: string } | null>(null);
  const tell = (tone: Tone, text: string) => {
    setTold({ tone, text });
    announce(text);
  };
  const take = async (text: string) => {
    const { parseDecisions } = await import("./decisions-file");
    const read = parseDecisions(text);
    if ("fault" in read) tell("error", texts.noDecisions);
    else if (read.decisions.model !== undefined && read.decisions.model !== model)
      tell("error", texts.otherModel);
    else {
      const kept = work.keep(joined(work.decisions, read.decisions));
      const count = Object.keys(read.decisions.clauses).length;
      tell(kept ? "success" : "warning", kept ? texts.taken(count) : texts.notKept(count));
    }
  };
  return (
    <Disclosure summary={texts.title}>
      <Quiet>{texts.text}</Quiet>
      <div className={styles.acts}>
        <TextFile
          name="modeltrouw-besluiten.json"
          texts={texts}
          largest={LARGEST}
          format={() => formatDecisions(work.decisions, model)}
          onText={(text) => void take(text)}
          onTell={tell}
        />
      </div>
      {told && <Notice tone={told.tone} title={told.text} />}
    </Disclosure>
  );
}
