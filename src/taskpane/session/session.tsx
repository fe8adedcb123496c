/** What every page shares: where we run, the language, what is told to a screen reader, the work. */
import { createContext, useContext } from "react";
import { withAnnexName } from "../../messages/annex-name";
import type { Locale, Texts } from "../../messages/locale";
import type { Travels } from "../../word/send";
import type { HostInfo } from "../../word/host";
import type { PlaybookState } from "../playbook/use-playbook";
import type { Drafts } from "../annex/use-drafts";
import type { Work } from "../work/use-work";
import type { CheckState } from "./use-check";
import type { Purpose } from "../../guide/obstacles/purposes";
import type { Preferences } from "./use-preferences";

/** Where on a page to begin: a card, a filter, a blank. */
export interface Target {
  card?: string;
  rank?: string;
  field?: string;
}

export interface Session {
  host: HostInfo;
  locale: Locale;
  /** Says something through the live region. */
  announce: (text: string) => void;
  check: CheckState;
  drafts: Drafts;
  work: Work;
  playbook: PlaybookState;
  preferences: Preferences;
  /** What the document is to be sent for: of this session, and of every page. */
  purpose: Purpose;
  setPurpose: (purpose: Purpose) => void;
  /** What goes along with the file, as it was last looked at; null where nobody looked yet. */
  travels: Travels | null;
  setTravels: (travels: Travels) => void;
  /** Opens another page, and there what is asked for. */
  goTo: (page: string, target?: Target) => void;
  /** What the page was opened for. */
  target: Target;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside SessionProvider");
  return session;
}

/** The texts in the language of the session, with the annex for deviations under its name in the document. */
export function useTexts<T>(texts: Texts<T>): T {
  const { locale, check } = useSession();
  return withAnnexName(texts[locale], locale, check.result?.report.deviationTable.name ?? null);
}
