/** Colours: ink on paper, the ink of the icons. Office's theme decides, else the system's. */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const ink: BrandVariants = {
  10: "#030608",
  20: "#0c1820",
  30: "#102836",
  40: "#143449",
  50: "#1a3f58",
  60: "#1f4a67",
  70: "#265676",
  80: "#2f6285",
  90: "#417093",
  100: "#557fa0",
  110: "#6a8fad",
  120: "#809fba",
  130: "#97b0c7",
  140: "#afc1d4",
  150: "#c7d3e1",
  160: "#e0e7ef",
};

/** Contract text is set in a book face: it is not ours, and it reads as the document does. */
const shared: Partial<Theme> = {
  borderRadiusMedium: "3px",
};

export const lightTheme: Theme = { ...createLightTheme(ink), ...shared };
export const darkTheme: Theme = {
  ...createDarkTheme(ink),
  ...shared,
  colorBrandForeground1: ink[120],
  colorBrandForeground2: ink[130],
  // Fluent's own is 3.4 to 1 on the pane's dark paper.
  colorBrandForegroundLink: ink[120],
  colorBrandForegroundLinkHover: ink[130],
  colorBrandForegroundLinkPressed: ink[130],
};

/** The face of contract text. */
export const contractFont = "Cambria, Georgia, 'Times New Roman', serif";

const query = "(prefers-color-scheme: dark)";

function subscribe(changed: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether to be dark: as Office says, or as the system does where Office says nothing. */
export function useDark(office: boolean | null): boolean {
  const system = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return office ?? system;
}
