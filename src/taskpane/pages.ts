/**
 * The pane's pages, in the order of the tabs. A new page is one entry here, one folder, one text:
 * its address (`?pagina=`) is what the ribbon's buttons open.
 */
import type { ComponentType } from "react";
import type { shellTexts } from "../messages/pane/shell";
import { loadedPage } from "./page-loader";

type ShellTexts = (typeof shellTexts)["nl"];

export interface Page {
  id: string;
  /** Key of the tab's text. */
  title: keyof Pick<
    ShellTexts,
    "pageCompose" | "pageFill" | "pageCheck" | "pageAnnex" | "pageKept"
  >;
  component: ComponentType;
}

export const pages: readonly Page[] = [
  {
    id: "opstellen",
    title: "pageCompose",
    component: loadedPage(() => import("./compose/compose-page")),
  },
  {
    id: "invullen",
    title: "pageFill",
    component: loadedPage(() => import("./fill/fill-page")),
  },
  {
    id: "controleren",
    title: "pageCheck",
    component: loadedPage(() => import("./check/check-page")),
  },
  {
    id: "bijlage-4",
    title: "pageAnnex",
    component: loadedPage(() => import("./annex/annex-page")),
  },
  {
    id: "bewaarde-gegevens",
    title: "pageKept",
    component: loadedPage(() => import("./kept/kept-page")),
  },
];

/** The page that an address asks for, else the first. */
export function pageOf(search: string): string {
  const asked = new URLSearchParams(search).get("pagina");
  return pages.find(({ id }) => id === asked)?.id ?? pages[0]?.id ?? "";
}
