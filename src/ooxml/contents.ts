/** A contents table as Word makes one: its own control around a TOC field, with lines to read until Word works it out. */
import { element, valued, type Xml } from "./element";
import { paragraph } from "./paragraph";
import { run } from "./run";
import { STYLE } from "./style-ids";

/** Everything that has the outline level of a heading 1: articles and annexes. */
const INSTRUCTION = ' TOC \\o "1-1" \\h \\z \\u ';

const mark = (type: "begin" | "separate" | "end", dirty = false): Xml =>
  element(
    "w:r",
    {},
    element("w:fldChar", { "w:fldCharType": type, "w:dirty": dirty ? 1 : undefined }),
  );

/**
 * @param heading what stands above it
 * @param lines the headings, numbers included; their pages Word alone knows, and fills in
 */
export function contentsTable(heading: string, lines: readonly string[]): Xml {
  const begin =
    mark("begin", true) +
    element("w:r", {}, `<w:instrText xml:space="preserve">${INSTRUCTION}</w:instrText>`) +
    mark("separate");
  const entries = lines.map((line, at) =>
    paragraph((at === 0 ? begin : "") + run(line) + (at === lines.length - 1 ? mark("end") : ""), {
      style: "TOC1",
    }),
  );
  const properties = element(
    "w:sdtPr",
    {},
    element(
      "w:docPartObj",
      {},
      valued("w:docPartGallery", "Table of Contents"),
      element("w:docPartUnique"),
    ),
  );
  return element(
    "w:sdt",
    {},
    properties,
    element("w:sdtContent", {}, paragraph(run(heading), { style: STYLE.heading }), ...entries),
  );
}
