/** The document's line and the tabs above, the page below, and the live region that reads results aloud. */
import {
  makeStyles,
  mergeClasses,
  ProgressBar,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import {
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import type { Locale } from "../messages/locale";
import { headTexts } from "../messages/pane/head";
import { shellTexts } from "../messages/pane/shell";
import type { HostInfo } from "../word/host";
import { useDrafts } from "./annex/use-drafts";
import { DocumentLine } from "./head/document-line";
import { useHelpKey } from "./keys/use-help-key";
import { pageOf, pages, TABS } from "./pages";
import { SPOKEN } from "./parts/look";
import { Boundary } from "./parts/boundary";
import { Busy } from "./parts/busy";
import { ReadOnlyBar } from "./parts/read-only-bar";
import { UnfinishedNotice } from "./parts/unfinished";
import type { Purpose } from "../guide/obstacles/purposes";
import type { Travels } from "../word/send";
import { usePlaybook } from "./playbook/use-playbook";
import { SessionProvider, type Target } from "./session/session";
import { useCheck } from "./session/use-check";
import { useOpening } from "./session/use-opening";
import { usePreferences } from "./session/use-preferences";
import { useStaleness } from "./session/use-staleness";
import { UnreadDecisions } from "./work/unread-decisions";
import { useWork } from "./work/use-work";

/** Below this nothing sticks: a pane at 200 %, or a very low one, is a page to scroll. */
const SMALL = "@media (max-width: 230px), (max-height: 420px)";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    [SMALL]: { height: "auto", minHeight: "100vh" },
  },
  bar: { position: "absolute", insetInline: 0, bottom: 0 },
  top: {
    position: "relative",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // One row of four at 270 pixels, the pane on a Mac; only a pane at 200 % breaks it.
  tabs: {
    padding: "0 4px",
    "@media (max-width: 230px)": { flexWrap: "wrap" },
    "& .fui-Tab": {
      flex: "1 1 auto",
      justifyContent: "center",
      padding: "8px 7px 10px",
      "@media (max-width: 299px)": { padding: "8px 3px 10px" },
      "@media (min-width: 540px)": { flex: "0 0 auto", padding: "8px 12px 10px" },
    },
    "& .fui-Tab__content": {
      padding: 0,
      overflow: "visible",
      "@media (max-width: 299px)": {
        fontSize: tokens.fontSizeBase200,
        lineHeight: tokens.lineHeightBase300,
      },
    },
  },
  // "scroll": WebView2 hides the bars of "auto" until the mouse is over them.
  main: { flexGrow: 1, overflowY: "scroll", [SMALL]: { overflowY: "visible" } },
  panel: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
    // A list would be as wide as its longest entry, a row of choices as wide as all of them: at 200 %
    // the pane has 160 pixels.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-RadioGroup": { flexWrap: "wrap" },
    "& .fui-Select__select": { minWidth: 0, width: "100%" },
  },
  padded: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    gap: tokens.spacingVerticalM,
  },
  hidden: SPOKEN,
});

/** Where the page itself has the focus, Fluent's keeper of the focus would hold Tab there. */
function tabFromPage(event: KeyboardEvent<HTMLElement>): void {
  const { key, shiftKey, target, currentTarget } = event;
  if (key !== "Tab" || shiftKey || target !== currentTarget) return;
  const first = [
    ...currentTarget.querySelectorAll<HTMLElement>("button, input, select, textarea, summary"),
  ].find((one) => one.tabIndex >= 0 && one.getClientRects().length > 0);
  if (!first) return;
  event.preventDefault();
  event.stopPropagation();
  first.focus();
}

export function Shell({ host, locale }: { host: HostInfo; locale: Locale }) {
  const styles = useStyles();
  const texts = shellTexts[locale];
  const [{ page, before, target }, setPlace] = useState<{
    page: string;
    before: string;
    target: Target;
  }>(() => ({ page: pageOf(location.search), before: "opstellen", target: {} }));
  const [spoken, setSpoken] = useState("");
  const announce = useCallback((text: string) => setSpoken(text), []);
  const check = useCheck();
  const opening = useOpening(check);
  useStaleness(check);
  const drafts = useDrafts();
  const work = useWork(check);
  const playbook = usePlaybook(check.result?.report.model?.id ?? null);
  const preferences = usePreferences();
  const [purpose, setPurpose] = useState<Purpose>("signature");
  const [travels, setTravels] = useState<Travels | null>(null);
  const goTo = useCallback((to: string, wanted: Target = {}) => {
    setPlace(({ page: from, before: last }) => ({
      page: to,
      before: from === "overzicht" ? last : from,
      target: wanted,
    }));
  }, []);
  useHelpKey(goTo);
  const session = useMemo(
    () => ({
      ...{ host, locale, announce, check, drafts, work, playbook, preferences },
      ...{ purpose, setPurpose, travels, setTravels, goTo, target },
    }),
    [
      host,
      locale,
      announce,
      check,
      drafts,
      work,
      playbook,
      preferences,
      purpose,
      travels,
      goTo,
      target,
    ],
  );
  const shown = pages.find(({ id }) => id === page);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may have gone with its page: the keyboard goes on in the new one.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
    panel.current?.parentElement?.scrollTo(0, 0);
  }, [page]);

  return (
    <SessionProvider value={session}>
      <div className={styles.shell}>
        <div className={styles.top} aria-busy={opening || check.job.busy}>
          <DocumentLine page={page} back={() => goTo(before)} />
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={shown?.tab ?? ""}
            onTabSelect={(_, { value }) => goTo(String(value))}
            aria-label={texts.pages}
          >
            {TABS.map((id) => {
              const tab = pages.find((one) => one.id === id);
              return (
                <Tab key={id} value={id} id={`tab-${id}`} aria-controls="panel">
                  {tab && texts.names[tab.title]}
                </Tab>
              );
            })}
          </TabList>
          {(opening || check.job.busy) && (
            <ProgressBar className={styles.bar} aria-label={headTexts[locale].reading} />
          )}
        </div>
        <main className={styles.main}>
          <div
            ref={panel}
            id="panel"
            role={shown?.tab ? "tabpanel" : "region"}
            // Where the keyboard goes when what it was on is gone.
            tabIndex={-1}
            onKeyDownCapture={tabFromPage}
            aria-labelledby={shown?.tab ? `tab-${shown.tab}` : undefined}
            aria-label={shown && !shown.tab ? texts.names[shown.title] : undefined}
            className={mergeClasses(styles.panel, !shown?.flush && styles.padded)}
          >
            <ReadOnlyBar flush={shown?.flush === true} />
            <UnfinishedNotice />
            <UnreadDecisions />
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
