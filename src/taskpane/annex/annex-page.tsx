/** Bijlage 4; for a model that has none an overview of the deviations, and what makes an annex of it. */
import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { annexTexts } from "../../messages/pane/annex";
import { LinkButton } from "../parts/link-button";
import { Notice } from "../parts/notice";
import { useModel } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { LooseOverview } from "./loose-overview";
import { OwnAnnex } from "./own-annex";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
});

export default function AnnexPage() {
  const styles = useStyles();
  const texts = useTexts(annexTexts);
  const { check, goTo } = useSession();
  const { result } = check;
  const overview = result?.overview ?? null;
  const model = useModel(overview && result?.report.model ? result.report.model.id : null);
  const [made, setMade] = useState("");
  return (
    <div className={styles.page}>
      <div>
        <LinkButton onClick={() => goTo("controleren")}>{texts.back}</LinkButton>
      </div>
      {made !== "" && <Notice tone="success" title={made} />}
      {result && overview ? (
        model && (
          <LooseOverview result={result} overview={overview} model={model} onMade={setMade} />
        )
      ) : (
        <OwnAnnex />
      )}
    </div>
  );
}
