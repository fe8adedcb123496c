/** Tabs above, the page below, and the live region that reads results aloud. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useMemo, useState } from "react";
import type { Locale } from "../messages/locale";
import { shellTexts } from "../messages/pane/shell";
import type { HostInfo } from "../word/host";
import { pageOf, pages } from "./pages";
import { Boundary } from "./parts/boundary";
import { Busy } from "./parts/busy";
import { Notice } from "./parts/notice";
import { UnfinishedNotice } from "./parts/unfinished";
import { SessionProvider } from "./session/session";
import { useCheck } from "./session/use-check";
import { useStaleness } from "./session/use-staleness";
import { useDrafts } from "./annex/use-drafts";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", height: "100vh" },
  tabs: {
    flexShrink: 0,
    // Five pages do not fit beside each other at 320 px: two lines beat a menu that hides them.
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  // "scroll": WebView2 hides the bars of "auto" until the mouse is over them.
  main: { flexGrow: 1, overflowY: "scroll" },
  panel: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    // A list would be as wide as its longest entry, a row of choices as wide as all of them: at 200 %
    // the pane has 160 pixels.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-RadioGroup": { flexWrap: "wrap" },
    "& .fui-Select__select": { minWidth: 0, width: "100%" },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function Shell({ host, locale }: { host: HostInfo; locale: Locale }) {
  const styles = useStyles();
  const texts = shellTexts[locale];
  const [page, setPage] = useState(() => pageOf(location.search));
  const [spoken, setSpoken] = useState("");
  const announce = useCallback((text: string) => setSpoken(text), []);
  const check = useCheck();
  useStaleness(check);
  const drafts = useDrafts();
  const session = useMemo(
    () => ({ host, locale, announce, check, drafts, goTo: setPage }),
    [host, locale, announce, check, drafts],
  );
  const shown = pages.find(({ id }) => id === page);

  return (
    <SessionProvider value={session}>
      <div className={styles.shell}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={page}
          onTabSelect={(_, { value }) => setPage(String(value))}
          aria-label={texts.pages}
        >
          {pages.map(({ id, title }) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="panel">
              {texts[title]}
            </Tab>
          ))}
        </TabList>
        <main className={styles.main}>
          <div
            id="panel"
            role="tabpanel"
            // Where the keyboard goes when what it was on is gone.
            tabIndex={-1}
            aria-labelledby={`tab-${page}`}
            className={styles.panel}
          >
            {host.readOnly && (
              <Notice tone="warning" title={texts.readOnly.title}>
                {texts.readOnly.text}
              </Notice>
            )}
            <UnfinishedNotice />
            <Boundary key={page} locale={locale}>
              <Suspense fallback={<Busy text={texts.loadingModels} />}>
                {shown && <shown.component />}
              </Suspense>
            </Boundary>
          </div>
        </main>
        <div className={styles.hidden} role="status" aria-live="polite">
          {spoken}
        </div>
      </div>
    </SessionProvider>
  );
}
