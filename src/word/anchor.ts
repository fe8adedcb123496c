/**
 * Where an insert may land: never inside a content control or a table, ours or somebody else's
 * (repeated inserts would nest, office-js#866; a bound control would be overwritten).
 */

/** How deep controls are followed upwards. Ours nest two deep: annex › table. */
const MAX_DEPTH = 4;

/** Queued objects that tell, after a sync, around what the paragraph stands. */
export interface AnchorQuery {
  paragraph: Word.Paragraph;
  /** Controls around the paragraph, innermost first; null objects above the outermost. */
  controls: Word.ContentControl[];
  table: Word.Table;
  /** Controls around that table. */
  tableControls: Word.ContentControl[];
}

export type Anchor =
  /** An empty paragraph in which nothing stands (spot.ts): replaced by what is inserted. */
  | { kind: "blank"; object: Word.Paragraph }
  | { kind: "paragraph"; object: Word.Paragraph }
  | { kind: "body"; object: Word.Body }
  | { kind: "control"; object: Word.ContentControl }
  /** What a control covers, where Word refuses the control itself. */
  | { kind: "range"; object: Word.Range }
  | { kind: "table"; object: Word.Table };

/** Queues what `chooseAnchor` needs; the caller syncs in between. */
export function queryAnchor(paragraph: Word.Paragraph): AnchorQuery {
  paragraph.load("text");
  const table = paragraph.parentTableOrNullObject;
  table.load("rowCount");
  return {
    paragraph,
    table,
    controls: climb(paragraph.parentContentControlOrNullObject),
    tableControls: climb(table.parentContentControlOrNullObject),
  };
}

function climb(innermost: Word.ContentControl): Word.ContentControl[] {
  const chain: Word.ContentControl[] = [];
  let control = innermost;
  while (chain.length < MAX_DEPTH) {
    control.load("tag");
    chain.push(control);
    control = control.parentContentControlOrNullObject;
  }
  return chain;
}

/**
 * The outermost thing around the paragraph that must not be entered, as far as Word's objects tell:
 * for where the document could not be read. Nothing is ever taken for empty here.
 */
export function chooseAnchor(query: AnchorQuery): Anchor {
  const outermost = (chain: Word.ContentControl[]) =>
    chain.filter((control) => !control.isNullObject).at(-1);
  const inTable = !query.table.isNullObject;
  const control = outermost(inTable ? query.tableControls : query.controls);
  if (control) return { kind: "control", object: control };
  if (inTable) return { kind: "table", object: query.table };
  // Empty text says nothing: the firm's logo may stand in it.
  return { kind: "paragraph", object: query.paragraph };
}

/** Past so many of the controls around a paragraph, from the inside out. */
export function outsideControls(paragraph: Word.Paragraph, leave: number): Anchor {
  if (leave === 0) return { kind: "paragraph", object: paragraph };
  let control = paragraph.parentContentControl;
  for (let left = leave - 1; left > 0; left -= 1) control = control.parentContentControl;
  return { kind: "control", object: control };
}
