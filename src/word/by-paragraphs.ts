/**
 * The document where Word will not give it whole (office-js#6059): its paragraphs and tables, which Word
 * does tell, as a package that the reader takes. What cannot be seen so is said with the result: tracked
 * changes, controls, notes, text boxes, comments, protection; headers and footers are asked for (beside.ts).
 */
import { toFailure } from "./failure";
import type { BodyReading } from "./reading";
import { reading, run } from "./run";
import { bodyOf, paragraphOf } from "./words-only";

interface Line {
  text: string;
  label: string;
  inTable: boolean;
}

/** In two syncs, whatever the document's size. @throws WordFailure */
export function readByParagraphs(signal?: AbortSignal): Promise<BodyReading> {
  return run(async (context) => {
    const { body } = context.document;
    const { paragraphs, tables } = body;
    paragraphs.load("text,isListItem,tableNestingLevel");
    tables.load("values");
    body.load("text");
    await reading(context.sync(), signal);
    const labels = await labelsOf(context, paragraphs.items, signal);
    const lines = paragraphs.items.map(({ text, tableNestingLevel }, at) => ({
      text,
      label: labels.get(at) ?? "",
      inTable: tableNestingLevel > 0,
    }));
    const values = tables.items.map((table) => table.values);
    return {
      ooxml: packageOf(lines, values),
      body: body.text,
      by: "paragraphs",
    };
  });
}

/** The automatic numbers; none where Word fails on one of them (office-js#5335): the words tell enough. */
async function labelsOf(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  signal?: AbortSignal,
): Promise<Map<number, string>> {
  const items = paragraphs.flatMap((paragraph, at) => {
    if (!paragraph.isListItem) return [];
    const item = paragraph.listItemOrNullObject;
    item.load("listString");
    return [{ at, item }];
  });
  if (items.length === 0) return new Map();
  try {
    await reading(context.sync(), signal);
  } catch (error) {
    if (toFailure(error).code === "cancelled") throw error;
    return new Map();
  }
  return new Map(
    items.flatMap(({ at, item }) => (item.isNullObject ? [] : [[at, item.listString] as const])),
  );
}

const RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const OFFICE_DOCUMENT =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** Pure. A number stands typed before its text; a stretch of paragraphs in cells is the next table. */
export function packageOf(lines: readonly Line[], tables: readonly string[][][]): string {
  const stretches = lines.filter(({ inTable }, at) => inTable && !lines[at - 1]?.inTable).length;
  // Where tables touch or stand in each other the two cannot be told apart: paragraphs, then.
  const known = stretches === tables.length;
  let next = 0;
  const body = lines.map(({ text, label, inTable }, at) => {
    if (!inTable || !known) return paragraphOf(label === "" ? text : `${label}\t${text}`);
    return lines[at - 1]?.inTable ? "" : tableOf(tables[next++] ?? []);
  });
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part(
      "/_rels/.rels",
      RELATIONS,
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE_DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    ) +
    part("/word/document.xml", DOCUMENT, bodyOf(body)) +
    "</pkg:package>"
  );
}

function tableOf(rows: readonly string[][]): string {
  const cell = (text: string) =>
    `<w:tc>${text
      .split(/\r\n?|\n/)
      .map(paragraphOf)
      .join("")}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
