/** Obstacles of the file itself: what travels with it, what it says to be, whether it may be written in. */
import { annexes } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";
import type { Blocker } from "./blocker";

const one = (code: string, values: Record<string, string> = {}): Blocker[] => [
  { code, article: "", values },
];

/** Final, signed or protected: we write nothing in it, and a clean copy is made of another. */
export function closedDocument(_model: ModelAgreement, { file }: CheckReport): Blocker[] {
  return file?.closed ? one("document-closed", { why: file.closed }) : [];
}

export function comments(_model: ModelAgreement, { file }: CheckReport): Blocker[] {
  return file && file.comments > 0 ? one("comments-open", { count: String(file.comments) }) : [];
}

/** Text that Word hides may come back with one click, and was not read. */
export function hiddenText(_model: ModelAgreement, { file }: CheckReport): Blocker[] {
  return file?.hidden ? one("text-hidden") : [];
}

/** In a header, a footer, a watermark, a property or a name of the file: it says that the text is not the last one. */
const DRAFT = /(?<!\p{L})(?:concept|conceptversie|draft|ontwerp|kladversie)(?!\p{L})/iu;
/** Longer lines speak of a draft, and are no mark. */
const MARK = 80;

/** @param called names that the file goes by */
export function draftMark(
  { file, outside, passedOver, unread }: CheckReport,
  called: readonly string[],
): Blocker[] {
  const beside = (part: string | undefined): boolean =>
    /^(?:header|footer|textbox)/.test(part ?? "");
  const marks = [
    ...called,
    ...(file?.names ?? []),
    ...outside.filter(({ part }) => beside(part)).map(({ text }) => text),
    ...passedOver.filter(({ place }) => beside(place?.part)).map(({ text }) => text),
    ...unread.flatMap(({ texts = [] }) => texts),
  ].flatMap((text) => text.split("\n"));
  const found = marks.find((text) => text.length <= MARK && DRAFT.test(text));
  return found === undefined ? [] : one("draft-mark", { text: found.trim() });
}

/** What calls the document a draft is told as that. */
const CALLS = new Set(["title", "subject"]);

/** Names and words that go along with the file: nothing is wrong with the text, and they may say whose it was. */
export function propertiesTravel(_model: ModelAgreement, { file }: CheckReport): Blocker[] {
  const told = Object.entries(file?.along ?? {}).filter(
    ([name, value]) => !(CALLS.has(name) && value.length <= MARK && DRAFT.test(value)),
  );
  return told.length > 0 ? one("properties-travel", Object.fromEntries(told)) : [];
}

/** A list of measures with boxes, of which none was ticked and to which nothing was added. */
export function untickedMeasures(model: ModelAgreement, report: CheckReport): Blocker[] {
  const { file, deviations, notCompared } = report;
  if (!file || file.boxes.all === 0 || file.boxes.ticked > 0) return [];
  return annexes(model).flatMap((section): Blocker[] => {
    const boxes = section.blocks.some((b) => b.type === "list" && b.style === "checkbox");
    const article = `bijlage ${section.number}`;
    const written =
      deviations.some((d) => d.article.startsWith(article) && d.documentText !== "") ||
      notCompared.some((own) => own.article === article && own.text.trim() !== "");
    return boxes && !written ? [{ code: "measures-unticked", article, values: { article } }] : [];
  });
}
