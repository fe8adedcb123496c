/** Names for deviations that stay the same from one check to the next. */
import { combine } from "../language/shingle";
import { scan, TokenStream } from "../language/tokens";
import type { Deviation } from "../outcome";
import type { Draft } from "./deviations";

function textHash(text: string): string {
  const stream = new TokenStream(256);
  scan(stream, text);
  let hash = 0;
  for (let at = 0; at < stream.length; at += 1) hash = combine(hash, stream.fold[at] ?? 0);
  return (hash >>> 0).toString(36);
}

/**
 * A key names the unit and the kind, not the wording: a reason written for a change stays with the
 * clause when the change is worded anew. Only added clauses are told apart by their text.
 */
export function withKeys(drafts: Draft[]): (Draft & Pick<Deviation, "key">)[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const item = draft.item === undefined ? "" : `-${draft.item}`;
    const text = draft.kind === "added" ? `-${textHash(draft.documentText)}` : "";
    const name = `${draft.kind}-${draft.article}${item}${text}`.replace(/\s+/g, "-");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...draft, key: count > 1 ? `${name}-${count}` : name };
  });
}
