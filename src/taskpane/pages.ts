/**
 * The pane's pages. A new page is one entry here, one folder, one text: its address (`?pagina=`) is what
 * the ribbon's buttons open. Four have a tab; the others are reached from a tab's page, the head line
 * or the menu.
 */
import type { ComponentType } from "react";
import type { shellTexts } from "../messages/pane/shell";
import { loadedPage } from "./page-loader";

type ShellTexts = (typeof shellTexts)["nl"];

export const TABS = ["opstellen", "invullen", "controleren", "verzenden"] as const;
export type TabId = (typeof TABS)[number];

export interface Page {
  id: string;
  /** Key of the page's name. */
  title: keyof ShellTexts["names"];
  /** The tab that it belongs to; null for what stands beside them. */
  tab: TabId | null;
  /** It fills the pane to its edges: rows, cards and bars of its own. */
  flush?: true;
  component: ComponentType;
}

export const pages: readonly Page[] = [
  {
    id: "overzicht",
    title: "overview",
    tab: null,
    component: loadedPage(() => import("./overview/overview-page")),
  },
  {
    id: "opstellen",
    title: "compose",
    tab: "opstellen",
    component: loadedPage(() => import("./compose/compose-page")),
  },
  {
    id: "invullen",
    title: "fill",
    tab: "invullen",
    component: loadedPage(() => import("./fill/fill-page")),
  },
  {
    id: "controleren",
    title: "check",
    tab: "controleren",
    flush: true,
    component: loadedPage(() => import("./check/check-page")),
  },
  {
    id: "bijlage-4",
    title: "annex",
    tab: "controleren",
    component: loadedPage(() => import("./annex/annex-page")),
  },
  {
    id: "verzenden",
    title: "send",
    tab: "verzenden",
    component: loadedPage(() => import("./send/send-page")),
  },
  {
    id: "bewaarde-gegevens",
    title: "kept",
    tab: null,
    component: loadedPage(() => import("./kept/kept-page")),
  },
  {
    id: "standpunten",
    title: "playbook",
    tab: null,
    component: loadedPage(() => import("./playbook/playbook-page")),
  },
  {
    id: "wat-telt-mee",
    title: "counts",
    tab: null,
    component: loadedPage(() => import("./counts/counts-page")),
  },
  {
    id: "sneltoetsen",
    title: "keys",
    tab: null,
    component: loadedPage(() => import("./keys/keys-page")),
  },
];

/** The page that an address asks for, else the first: what is open. */
export function pageOf(search: string): string {
  const asked = new URLSearchParams(search).get("pagina");
  return pages.find(({ id }) => id === asked)?.id ?? pages[0]?.id ?? "";
}
