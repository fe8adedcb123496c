/** What the Word we run in is and can do. */
import { WordFailure } from "./failure";
import { officeScript } from "./office-script";

export interface Capabilities {
  /** Changes can be made as tracked changes: `document.changeTrackingMode`, WordApi 1.4. */
  tracking: boolean;
  /** Comments, WordApi 1.4. */
  comments: boolean;
  /** One tracked change of another's can be accepted or refused, WordApi 1.6. */
  proposals: boolean;
}

export interface HostInfo {
  /** Office's display language, such as "nl-NL". */
  language: string;
  /** Office's theme where the host tells it (not Word on the web), else null. */
  dark: boolean | null;
  readOnly: boolean;
  platform: string;
  /** A file can be handed to the user as a download. Word for the Mac drops those of a pane in silence (office-js#2700). */
  downloads: boolean;
  capabilities: Capabilities;
}

/** The oldest set that the add-in works with: Word 2021, Mac, web. */
export const FLOOR = "1.3";

/**
 * Waits for Office.js and says where we are.
 * @throws WordFailure `office-blocked` where Office.js does not come, `no-host` outside Word,
 * `unsupported` below WordApi 1.3.
 */
export async function startHost(): Promise<HostInfo> {
  await officeScript();
  const info = await Office.onReady();
  // Outside Office the host is null; the typings do not say so.
  if ((info.host as Office.HostType | null) !== Office.HostType.Word)
    throw new WordFailure("no-host");
  if (!Office.context.requirements.isSetSupported("WordApi", FLOOR))
    throw new WordFailure("unsupported", `WordApi ${FLOOR}`);
  return hostInfo();
}

/** Where we are; only after `startHost`. */
export function hostInfo(): HostInfo {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return {
    language: Office.context.displayLanguage,
    dark: typeof theme?.isDarkTheme === "boolean" ? theme.isDarkTheme : null,
    readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
    platform: String(Office.context.platform),
    downloads: Office.context.platform !== Office.PlatformType.Mac,
    capabilities: {
      tracking: supports("1.4"),
      comments: supports("1.4"),
      proposals: supports("1.6"),
    },
  };
}

/** @throws WordFailure `read-only` when the document cannot be changed: asked before any write. */
export function assertWritable(): void {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly)
    throw new WordFailure("read-only");
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("WordApi", version);
}
