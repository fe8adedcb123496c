/** Settings and document properties that say how the document may be touched. */
import { group, leaf, readPart, table } from "../package/grammar";
import { isOn } from "../formatting/values";

export interface Settings {
  trackingOn: boolean;
  protected: boolean;
  /** Even pages have headers and footers of their own. */
  evenAndOdd: boolean;
  /** The colour of the page is shown. */
  showsPage: boolean;
}

const settingsRoot = table<Settings>({
  "w:settings": group(
    table<Settings>({
      "w:trackRevisions": leaf((s, e) => (s.trackingOn = isOn(e.w("val")))),
      "w:evenAndOddHeaders": leaf((s, e) => (s.evenAndOdd = isOn(e.w("val")))),
      "w:displayBackgroundShape": leaf((s, e) => (s.showsPage = isOn(e.w("val")))),
      // Without enforcement the element only remembers what was chosen (17.15.1.29).
      "w:documentProtection": leaf((s, e) => {
        const enforcement = e.w("enforcement");
        s.protected = enforcement !== undefined && isOn(enforcement) && e.w("edit") !== "none";
      }),
    }),
  ),
});

/** @throws UnreadableDocument */
export function readSettings(text: string | undefined): Settings {
  const state: Settings = {
    trackingOn: false,
    protected: false,
    evenAndOdd: false,
    showsPage: false,
  };
  if (text !== undefined) readPart(text, "settings", settingsRoot, state);
  return state;
}

interface Final {
  final: boolean;
}
const propertiesRoot = table<Final>({
  "cp:Properties": group(
    table<Final>({
      "cp:property": (_s, e) =>
        e.plain("name") === "_MarkAsFinal"
          ? {
              children: table<Final>({
                "vt:bool": () => ({
                  children: new Map(),
                  text: (s, text) => (s.final = isOn(text.trim())),
                }),
              }),
            }
          : null,
    }),
  ),
});

/** Is the document marked as final (docProps/custom.xml)? @throws UnreadableDocument */
export function isMarkedFinal(text: string | undefined): boolean {
  const state: Final = { final: false };
  if (text !== undefined) readPart(text, "custom properties", propertiesRoot, state);
  return state.final;
}
