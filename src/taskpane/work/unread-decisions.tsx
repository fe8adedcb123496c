/** Decisions and notes that were kept and cannot be read: told wherever the user is, given as a file, never written over. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { unreadTexts } from "../../messages/pane/unread";
import { CopiedText } from "../parts/copied-text";
import { handOver } from "../parts/hand-over";
import { Notice, type Tone } from "../parts/notice";
import { useSession, useTexts } from "../session/session";

const FILE = "modeltrouw-onleesbare-besluiten.txt";

const useStyles = makeStyles({ acts: { display: "flex", flexWrap: "wrap", gap: "8px" } });

export function UnreadDecisions() {
  const styles = useStyles();
  const texts = useTexts(unreadTexts);
  const { host, work, announce } = useSession();
  const [step, setStep] = useState<"told" | "text" | "asking" | "later">("told");
  const [told, setTold] = useState<{ tone: Tone; text: string } | null>(null);
  const some = work.unread.length > 0;
  useEffect(() => {
    if (some) announce(texts.title);
  }, [announce, some, texts]);

  const tell = (tone: Tone, text: string) => {
    setTold({ tone, text });
    announce(text);
  };
  if (step === "later") return null;
  if (!some) return told && <Notice tone={told.tone} title={told.text} />;
  const text = work.unread.join("\n");
  const save = () => {
    if (!host.downloads) {
      setStep("text");
      return;
    }
    handOver(FILE, text, "text/plain");
    tell("success", texts.saved);
  };
  const drop = () => {
    setStep("told");
    if (work.dropUnread()) tell("success", texts.dropped);
    else tell("error", texts.notDropped);
  };
  const button = (label: string, does: () => void) => (
    <Button size="small" onClick={does}>
      {label}
    </Button>
  );
  return (
    <>
      <Notice
        tone="warning"
        title={step === "asking" ? texts.ask : texts.title}
        actions={
          <div className={styles.acts}>
            {step === "asking" ? (
              <>
                {button(texts.yes, drop)}
                {button(texts.no, () => setStep("told"))}
              </>
            ) : (
              <>
                {button(texts.save, save)}
                {button(texts.drop, () => setStep("asking"))}
                {button(texts.later, () => setStep("later"))}
              </>
            )}
          </div>
        }
      >
        {step !== "asking" && <div>{texts.text}</div>}
        {step === "text" && <CopiedText label={texts.label} text={text} />}
      </Notice>
      {told && <Notice tone={told.tone} title={told.text} />}
    </>
  );
}
