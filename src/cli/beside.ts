/** A report with what goes along with the file beside its text. */
import type { CheckReport } from "../check";
import { withAlong } from "../guide/along";
import { titlesOf } from "../outcome/titles";
import { besideText } from "../send";
import { textsBeside, type OpenedDocument } from "./open";

export function withBeside(report: CheckReport, opened: OpenedDocument): CheckReport {
  const texts = textsBeside(opened);
  return withAlong(report, texts && besideText(texts, titlesOf(report)));
}
