/** What goes along with the open file, and the copy to send. Runs in the worker; nothing of Office.js. */
import { loadAllModels } from "../clauses/library";
import { check } from "../check/check";
import type { CheckReport } from "../outcome";
import { collectParts, readDocument, type DocumentModel } from "../document";
import { unzipParts, zipParts } from "../ooxml/zip";
import { titlesOf } from "../outcome/titles";
import {
  commentsOf,
  copyOf,
  differs,
  proposalsIn,
  SOMEONE,
  travels,
  type Comment,
  type Copy,
  type Proposed,
  type Travels,
} from "../send";
import { WordFailure } from "./failure";

const XML = /\.(?:xml|rels)$/iu;

/** What the sender is to know of the file before it goes. */
export interface Luggage {
  travels: Travels;
  comments: Comment[];
  /** Tracked changes, as a clean copy would accept them. */
  proposals: Proposed[];
}

export interface CopyRequest {
  /** The file, as Word gave it. */
  file: Uint8Array;
  /** Model to compare with; without it the model is recognised. */
  model?: string;
  /** Accept every tracked change, on the copy. */
  accept: boolean;
  /** Ids of the comments that go along. */
  comments: readonly string[];
  /** Without what the file says of itself beside its text. */
  properties: boolean;
}

export interface MadeCopy {
  file: Uint8Array;
  /** What goes along with the copy. */
  travels: Travels;
  taken: {
    parts: number;
    controls: boolean;
    properties: Copy["properties"];
    accepted: number;
    comments: Comment[];
  };
  named: Copy["named"];
}

interface Opened {
  parts: Map<string, Uint8Array>;
  texts: Map<string, string>;
  document: DocumentModel;
}

function opened(file: Uint8Array): Opened {
  const parts = unzipParts(file);
  const decoder = new TextDecoder();
  const texts = new Map<string, string>();
  for (const [name, bytes] of parts) if (XML.test(name)) texts.set(name, decoder.decode(bytes));
  const byName = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const known = (name: string): string => byName.get(name.toLowerCase()) ?? name;
  const document = readDocument(
    collectParts(
      (name) => texts.get(known(name)),
      (name) => parts.get(known(name))?.length,
    ),
  );
  return { parts, texts, document };
}

export interface SurveyRequest {
  file: Uint8Array;
  /** What names the document besides its text: the title of its model. */
  called: readonly string[];
}

export function surveyHere({ file, called }: SurveyRequest): Luggage {
  const { texts, document } = opened(file);
  return {
    travels: travels(texts, called),
    comments: commentsOf(texts),
    proposals: proposalsIn(document),
  };
}

/**
 * Made, opened again and compared again: handed over only when it checks as the document does.
 * @throws WordFailure `protected`; `copy-differs`, with the name in the report that is other
 */
export async function copyHere({ file, model, ...wish }: CopyRequest): Promise<MadeCopy> {
  const before = opened(file);
  const { closed } = before.document;
  if (closed) throw new WordFailure("protected", closed);
  const found = await judged(before.document, model);
  const called = titlesOf(found);
  const along = new Set(wish.comments);
  const copy = copyOf(before.texts, {
    accept: wish.accept,
    comment: ({ id }) => along.has(id),
    author: SOMEONE,
    properties: wish.properties ? { called } : null,
  });
  const parts = new Map<string, Uint8Array | string>(before.parts);
  for (const name of copy.removed) parts.delete(name);
  for (const [name, text] of copy.changed) parts.set(name, text);
  const made = zipParts(Object.fromEntries(parts));
  const after = opened(made);
  const other = differs(found, await judged(after.document, model), wish.accept);
  if (other !== null) throw new WordFailure("copy-differs", other);
  return {
    file: made,
    travels: travels(after.texts, called),
    taken: {
      parts: copy.ours.parts,
      controls: copy.ours.marks,
      properties: copy.properties,
      accepted: wish.accept ? proposalsIn(before.document).length : 0,
      comments: copy.comments.left,
    },
    named: copy.named,
  };
}

const judged = async (document: DocumentModel, model: string | undefined): Promise<CheckReport> =>
  check(document, await loadAllModels(), { model, view: "accepted" });
