/** Texts of the report for people: client, privacy officer, counterparty. */
import type { Texts } from "./locale";
import { en } from "./report-en";
import { nl } from "./report-nl";

export type ReportTexts = typeof nl;
export const reportTexts: Texts<ReportTexts> = { nl, en };
