/** Texts of rows and clauses in a document where names changed throughout: either name is as good. */
import { DETERMINER_PATTERN, neutral, withoutArticle } from "../language/articles";

interface Names {
  from: string;
  to: string;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

const asWord = (pattern: string, before = ""): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${before}(?:${pattern})(?![\\p{L}\\p{N}-])`, "giu");

/** A name as a whole word, wherever it stands in a text. */
export const wordOf = (name: string): RegExp => asWord(escaped(name));

/** A text with the document's names read as the model's, to be looked up in the model. */
export function withModelNames(renamings: readonly Names[]): (text: string) => string {
  // An article that came with the name is no word of the model's.
  const words = renamings.map(({ from, to }) => {
    const name = withoutArticle(to);
    const came = to !== name && from === withoutArticle(from);
    return { from, name, word: asWord(escaped(name), came ? "(?:(?:de|het)\\s+)?" : "") };
  });
  return (text) => {
    let read = text;
    for (const { from, name, word } of words)
      read = read.replace(word, (found) => {
        const begin = found.charAt(0);
        const upper = begin !== begin.toLowerCase();
        const asTold = withoutArticle(found) === name && (found === name || !upper);
        if (asTold) return from;
        const first = from.charAt(0);
        return (upper ? first.toUpperCase() : first.toLowerCase()) + from.slice(1);
      });
    return read;
  };
}

/** A text to be compared with another that is read so too: one name for both, whatever article it has. */
export function withOneName(renamings: readonly Names[]): (text: string) => string {
  const words = renamings.map(({ from, to }) => {
    const names = [from, to].map(withoutArticle);
    const word = asWord(names.map(escaped).join("|"), `(?:(${DETERMINER_PATTERN})\\s+)?`);
    return { word, name: names[0]?.toLowerCase() ?? "" };
  });
  return (text) => {
    let read = text;
    for (const { word, name } of words)
      read = read.replace(word, (_, determiner?: string) =>
        `${neutral(determiner ?? "")} ${name}`.trim(),
      );
    return read;
  };
}
