/**
 * A copy to send: what is ours taken out or made neutral, comments that stay here, and, when asked,
 * every tracked change accepted. Pure, on the texts of the parts; what is not touched stays byte for byte.
 */
import { accepted } from "./accept";
import { COMMENTS, commentsOf, withoutComments, withoutMarks, type Comment } from "./comments";
import {
  ADDIN_ID,
  neutralStyles,
  OURS,
  renamedAuthors,
  withoutBookmarks,
  withoutControls,
  withoutProperties,
} from "./ours";
import { relations, relsOf, withoutParts, type Texts } from "./package";
import { stripped, type Stripped } from "./strip";
import { attribute, childOf, isElement, parse, rewrite, write, type Node } from "./tree";

export interface Wish {
  /** Accept every tracked change. */
  accept: boolean;
  /** Does the comment go along? One that names us never does. */
  comment: (comment: Comment) => boolean;
  /** In the place of our own name as author of changes. */
  author: string;
  /** Without what the file says of itself beside its text; what names this document (its model) may stay. */
  properties: { called: readonly string[] } | null;
}

export interface Copy {
  /** Name → text of the parts that are other than they were. */
  changed: Map<string, string>;
  removed: ReadonlySet<string>;
  /** Something of ours went, and so many parts with it; the rest of what was removed are `properties`. */
  ours: { marks: boolean; parts: number };
  properties: Stripped["properties"];
  comments: { along: Comment[]; left: Comment[] };
  /** Parts that still name us: in what the parties themselves wrote (`text`), or elsewhere, where we know no way. */
  named: { part: string; text: boolean }[];
}

/** Whatever its folder: where the main part stands is the file's own affair (ECMA-376 part 2, 10.1). */
const WORD_PART = /^(?!docProps\/|customXml\/|\[Content_Types\]).*\.xml$/u;
/** What a reader sees: words of the contract. */
const SAID = /<(?:[\w.-]+:)?(?:t|delText)(?:\s[^>]*)?>[^<]*</gu;
/** Say more of each comment, and may be left out whole. */
const COMMENT_IDS = /(?:^|\/)comments(?:Ids|Extensible)\d*\.xml$/u;
const COMMENTS_MORE = /(?:^|\/)comments(?:Extended|Ids|Extensible)\d*\.xml$/u;
const EXTENSION = /webextension/iu;
const PROPERTIES = /^docProps\/[^/]+\.xml$/u;

export function copyOf(original: ReadonlyMap<string, string>, wish: Wish): Copy {
  const texts: Texts = new Map(original);
  const comments = commentsOf(texts);
  const goes = (one: Comment): boolean => !OURS.test(one.text) && wish.comment(one);
  const along = comments.filter(goes);
  const left = comments.filter((one) => !goes(one));
  const removed = withoutParts(texts, partsOfOurs(texts, comments, left));
  for (const [name, text] of texts) {
    const changed = changedPart(name, text, wish, left);
    if (changed !== text) texts.set(name, changed);
  }
  const marks = [...texts].some(([name, text]) => original.get(name) !== text);
  const { properties, parts } = wish.properties ? stripped(texts, wish.properties.called) : NOTHING;
  const changed = new Map([...texts].filter(([name, text]) => original.get(name) !== text));
  const named = [...texts].flatMap(([part, text]) =>
    OURS.test(part + text) ? [{ part, text: !OURS.test(part + text.replace(SAID, "")) }] : [],
  );
  return {
    changed,
    removed: new Set([...removed, ...parts]),
    ours: { marks, parts: removed.size },
    properties,
    comments: { along, left },
    named,
  };
}

const NOTHING: Stripped = { properties: [], parts: new Set() };

/** Whole parts: data of ours, the note that this document opens our pane, comments when none goes along. */
function partsOfOurs(
  texts: Texts,
  comments: readonly Comment[],
  left: readonly Comment[],
): Set<string> {
  const gone = new Set<string>();
  for (const [name, text] of texts) {
    const ours = OURS.test(text) || text.toLowerCase().includes(ADDIN_ID);
    if (EXTENSION.test(name) && !name.endsWith(".rels") && ours) gone.add(name);
    if (/^customXml\/item\d+\.xml$/u.test(name) && ours) {
      gone.add(name);
      for (const { target } of relations(texts, relsOf(name))) gone.add(target);
    }
    if (left.length > 0) {
      if (COMMENT_IDS.test(name)) gone.add(name);
      if (left.length === comments.length && (COMMENTS.test(name) || COMMENTS_MORE.test(name)))
        gone.add(name);
    }
  }
  // A list of panes that names only ours.
  for (const [name, text] of texts) {
    if (!/taskpanes\.xml$/iu.test(name)) continue;
    const away = relations(texts, relsOf(name)).filter(({ target }) => gone.has(target));
    const shown = withoutPanes(text, new Set(away.map(({ id }) => id)));
    if (/<(?:[\w.-]+:)?taskpane\b/u.test(shown)) texts.set(name, shown);
    else if (away.length > 0) gone.add(name);
  }
  return gone;
}

function withoutPanes(text: string, ids: ReadonlySet<string>): string {
  return write(
    rewrite(parse(text), (one) => {
      const extension = one.local === "taskpane" ? childOf(one, "webextensionref") : undefined;
      return extension && ids.has(attribute(extension, "id") ?? "") ? [] : [one];
    }),
  );
}

function changedPart(name: string, text: string, wish: Wish, left: readonly Comment[]): string {
  if (PROPERTIES.test(name)) return OURS.test(text) ? write(withoutProperties(parse(text))) : text;
  if (!WORD_PART.test(name)) return text;
  if (/settings\d*\.xml$/u.test(name))
    return OURS.test(text) ? write(withoutVariables(parse(text))) : text;
  if (COMMENTS_MORE.test(name)) return write(withoutComments(parse(text), left));
  let nodes: Node[] = parse(text);
  nodes = renamedAuthors(withoutBookmarks(withoutControls(nodes)), wish.author);
  nodes = withoutMarks(nodes, new Set(left.map(({ id }) => id)));
  if (COMMENTS.test(name)) nodes = withoutComments(nodes, left);
  if (/styles\w*\.xml$/u.test(name)) nodes = neutralStyles(nodes);
  if (wish.accept) nodes = accepted(nodes);
  return write(nodes);
}

/** What an add-in may leave among the settings: variables of the document. */
function withoutVariables(nodes: readonly Node[]): Node[] {
  return rewrite(nodes, (one) => {
    if (one.local === "docVar" && OURS.test(one.open)) return [];
    const empty = one.local === "docVars" && !one.children.some(isElement);
    return empty ? [] : [one];
  });
}
