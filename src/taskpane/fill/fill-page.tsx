/** Invullen: every blank of the document, and one button that puts the answers in all their places. */
import { Button, Field, makeStyles, ProgressBar, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fillTexts } from "../../messages/pane/fill";
import { Busy } from "../parts/busy";
import { FailureNotice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";
import { useSection } from "../check/use-section";
import { useJob } from "../session/use-job";
import { changesAnswers } from "./changes-answers";
import { progress } from "./labels";
import { InText, NothingToFill } from "./not-ours";
import { Outcome } from "./outcome";
import { OwnDetails } from "./own-details";
import { Sections } from "./sections";
import { drop, useFillStore } from "./store";
import { useFill } from "./use-fill";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  head: { display: "grid", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  reread: { justifySelf: "start" },
  // Stays in sight below a long list.
  foot: {
    position: "sticky",
    bottom: 0,
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

export default function FillPage() {
  const styles = useStyles();
  const texts = useTexts(fillTexts);
  const { host, locale, announce, target } = useSession();
  const { fills, drafts } = useFillStore();
  useSection(target.field, fills !== null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const changing = changesAnswers(fills ?? [], drafts.values());
  const tracked = chosen ?? changing;
  const jobs = useFill(tracked && host.capabilities.tracking);
  const locating = useJob();
  const busy = jobs.reading.busy || jobs.writing.busy;

  const locate = (label: string, work: () => Promise<void>) =>
    void locating.start(async () => {
      await work();
      announce(texts.shown(label));
    });

  if (!fills)
    return jobs.reading.failure ? (
      <Outcome jobs={jobs} fills={[]} />
    ) : (
      <Busy text={texts.reading} />
    );
  const { filled, total } = progress(fills);
  const none = fills.length === 0;
  const fields = fills.flatMap((fill) => fill.fields);
  const allInText = fields.length > 0 && fields.every(({ at, places }) => at?.length === places);
  const reread = (
    <Button
      size="small"
      className={styles.reread}
      disabledFocusable={busy}
      aria-busy={jobs.reading.busy}
      onClick={() => jobs.read()}
    >
      {texts.rereading}
    </Button>
  );
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (drafts.size > 0 && !busy && !host.readOnly) jobs.write([...drafts.values()]);
      }}
    >
      {none ? (
        <NothingToFill />
      ) : (
        <div className={styles.head}>
          <h1 className={styles.title}>{texts.filled(filled, total)}</h1>
          <ProgressBar
            value={total === 0 ? 1 : filled / total}
            aria-label={texts.filled(filled, total)}
          />
        </div>
      )}
      {reread}
      {allInText && <InText />}
      {!none && <OwnDetails fills={fills} drafts={drafts} disabled={host.readOnly} />}
      {fills.map((fill) => (
        <Sections
          key={fill.model.id}
          fill={fill}
          drafts={drafts}
          disabled={jobs.writing.busy || host.readOnly}
          jobs={jobs}
          locate={locate}
        />
      ))}
      {locating.failure && <FailureNotice failure={locating.failure} locale={locale} />}
      {none && <Outcome jobs={jobs} fills={fills} />}
      {!none && (
        <div className={styles.foot}>
          <Outcome jobs={jobs} fills={fills} />
          {jobs.writing.busy && <Busy text={texts.writing} />}
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={busy || host.readOnly || drafts.size === 0}
          >
            {texts.write(drafts.size)}
          </Button>
          {drafts.size > 0 && host.capabilities.tracking && (
            <Switch
              label={texts.tracked}
              checked={tracked}
              onChange={(_, { checked }) => setChosen(checked)}
            />
          )}
          {changing && !host.capabilities.tracking && <Field hint={texts.untrackable} />}
          {drafts.size > 0 && (
            <Button size="small" onClick={() => drop([...drafts.values()])}>
              {texts.drop}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
