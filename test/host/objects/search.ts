import { paragraphsIn } from "../docx/blocks";
import { type DocRange } from "../docx/ranges";
import { pieces, textIn, textLength } from "../docx/text";
import { isDeleted } from "../docx/visible";
import { type XmlElement } from "../docx/xml";
import { HostError, invalid } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { type Argument, type HostObject } from "../protocol/types";
import { text } from "./arguments";
import { rangeCollectionType } from "./collections";
import { searchOptionsType } from "./search-options";

export const SEARCH_MAX = 255;

/** Search in the paragraphs between two points. A hit lies within one paragraph. */
export function searchRange(
  host: Host,
  root: XmlElement,
  within: DocRange | null,
  args: Argument[],
): HostObject {
  const wanted = literal(text(args, 0, "searchText"));
  const options = searchOptionsType.read(args[1]);
  if (args[1] !== null && args[1] !== undefined && !options)
    throw invalid("searchOptions must be a SearchOptions object");
  for (const name of ["IgnorePunct", "IgnoreSpace", "MatchPrefix", "MatchSuffix", "MatchWildcards"])
    if (options?.get(name) === true)
      throw new HostError("NotImplemented", `search with ${name} is not implemented`);
  const matchCase = options?.get("MatchCase") === true;
  const wholeWord = options?.get("MatchWholeWord") === true;
  const all = paragraphsIn(root);
  const first = within ? all.indexOf(within.start.paragraph) : 0;
  const last = within ? all.indexOf(within.end.paragraph) : all.length - 1;
  const hits: DocRange[] = [];
  for (const p of all.slice(first, last + 1)) {
    const from = p === within?.start.paragraph ? within.start.offset : 0;
    const to = p === within?.end.paragraph ? within.end.offset : textLength(p);
    const plain = host.oddities.searchBlindToDeleted ? blind(p) : textIn(p);
    const text = matchCase ? plain : plain.toLowerCase();
    const needle = matchCase ? wanted : wanted.toLowerCase();
    let at = text.indexOf(needle, from);
    while (at >= 0 && at + needle.length <= to) {
      const end = at + needle.length;
      if (!wholeWord || isWord(text, at, end)) {
        hits.push({
          start: { paragraph: p, offset: at },
          end: { paragraph: p, offset: end },
          outer: null,
        });
      }
      at = text.indexOf(needle, end);
    }
  }
  return rangeCollectionType.of(hits);
}

/** The text with a character that nobody searches for in the place of each deleted one. */
const blind = (paragraph: XmlElement) =>
  pieces(paragraph)
    .map((piece) => (isDeleted(piece) ? "\ufffc".repeat(piece.text.length) : piece.text))
    .join("");

const isWord = (text: string, from: number, to: number) =>
  !/[\p{L}\p{N}_]/u.test(text.charAt(from - 1)) && !/[\p{L}\p{N}_]/u.test(text.charAt(to));

/** The text that is looked for: ^ starts a code, of which ^^ and ^t are known here. */
function literal(raw: string): string {
  if (raw === "") throw invalid("searchText is empty");
  if (raw.length > SEARCH_MAX)
    throw new HostError(
      "SearchStringInvalidOrTooLong",
      `searchText is longer than ${SEARCH_MAX} characters`,
    );
  return raw.replace(/\^(.?)/gs, (code, letter: string) => {
    if (letter === "^") return "^";
    if (letter === "t") return "\t";
    throw new HostError("NotImplemented", `the search code ${code} is not implemented`);
  });
}
