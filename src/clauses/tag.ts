/**
 * Tags of our content controls: `mt1:<model>:<part>`. The schema version stands in front, the whole
 * is at most 64 characters (Word shows no more), and anything this codec cannot parse is not ours.
 * Content controls are found by tag, never by id: Word gives new ids on re-insertion.
 */
export type TagPart =
  | { kind: "section"; id: string } // title, parties, recitals, signatures, loose text
  | { kind: "article"; number: number }
  | { kind: "clause"; ref: string } // only when a clause is inserted on its own
  | { kind: "annex"; id: string }
  | { kind: "form"; id: string } // a form or table inserted on its own
  | { kind: "field"; id: string }
  | { kind: "choice"; id: string; form: string }
  | { kind: "cell"; table: string; row: number; column: string } // records table, row from 1
  | { kind: "deviations" } // the deviation table
  // A row of it (around the article cell's text); `mark` is of what its texts said when we wrote them.
  | { kind: "row"; key: string; mark?: string }
  | { kind: "reason"; key: string };

export interface Tag {
  model: string;
  part: TagPart;
}

export const TAG_MAX = 64;
const PREFIX = "mt1";

function formatPart(part: TagPart): string {
  switch (part.kind) {
    case "section":
    case "annex":
    case "form":
    case "field":
      return `${part.kind}/${part.id}`;
    case "article":
      return `article/${part.number}`;
    case "clause":
      return `clause/${part.ref}`;
    case "choice":
      return `choice/${part.id}/${part.form}`;
    case "cell":
      return `cell/${part.table}/${part.row}/${part.column}`;
    case "deviations":
      return "deviations";
    case "row":
      return `row/${part.key}${part.mark === undefined ? "" : `=${part.mark}`}`;
    case "reason":
      return `reason/${part.key}`;
  }
}

/** A tag whatever its length; only for checking a model's data. */
export function tagText(tag: Tag): string {
  return `${PREFIX}:${tag.model}:${formatPart(tag.part)}`;
}

/**
 * Writes a tag.
 * @throws RangeError when it would be longer than 64 characters: a fault in the model's data.
 */
export function formatTag(tag: Tag): string {
  const text = tagText(tag);
  if (text.length > TAG_MAX) throw new RangeError(`tag longer than ${TAG_MAX} characters: ${text}`);
  return text;
}

/** Reads a tag; null for anything that is not one of ours, of this version. */
export function parseTag(text: string): Tag | null {
  const match = /^mt1:([a-z0-9.-]+):([a-z]+)(?:\/(.*))?$/.exec(text);
  if (!match || text.length > TAG_MAX) return null;
  const [, model = "", kind = "", rest = ""] = match;
  const parts = rest.split("/");
  const [a = "", b = "", c = ""] = parts;
  const count = rest === "" ? 0 : parts.length;
  switch (kind) {
    case "section":
    case "annex":
    case "form":
    case "field":
      return count === 1 && a ? { model, part: { kind, id: a } } : null;
    case "row": {
      const [key = "", mark] = a.split("=");
      return count === 1 && key
        ? { model, part: { kind, key, ...(mark !== undefined && { mark }) } }
        : null;
    }
    case "reason":
      return count === 1 && a ? { model, part: { kind, key: a } } : null;
    case "article":
      return count === 1 && /^[1-9]\d*$/.test(a)
        ? { model, part: { kind, number: Number(a) } }
        : null;
    case "clause":
      return count === 1 && /^\d+(\.\d+)?$/.test(a) ? { model, part: { kind, ref: a } } : null;
    case "choice":
      return count === 2 && a && b ? { model, part: { kind, id: a, form: b } } : null;
    case "cell":
      return count === 3 && a && /^[1-9]\d*$/.test(b) && c
        ? { model, part: { kind, table: a, row: Number(b), column: c } }
        : null;
    case "deviations":
      return count === 0 ? { model, part: { kind } } : null;
    default:
      return null;
  }
}
