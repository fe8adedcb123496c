/** The report for people outside the pane: one tree, written as HTML, as .docx, or as a table to paste. */
export { AUDIENCES, type Audience, type Ours, type ReportInput, type Tree } from "./types";
export { overviewTree, type OverviewInput } from "./overview";
export { reportTree } from "./tree";
export { reportHtml } from "./html";
export { reportDocx } from "./docx";
export { reportTable } from "./copied";
