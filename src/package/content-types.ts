/** What the main part is (ECMA-376 part 2, 10.1; part 1, 15.2): a document of Word, or another file. */
import { UnreadableDocument } from "./errors";
import { group, leaf, readPart, table } from "./grammar";

export const CONTENT_TYPES = "[Content_Types].xml";

/** A document unless it says more. */
export interface FileKind {
  template: boolean;
  macros: boolean;
}

const WORD: Record<string, FileKind> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": {
    template: true,
    macros: false,
  },
  "application/vnd.ms-word.document.macroenabled.main+xml": { template: false, macros: true },
  "application/vnd.ms-word.template.macroenabledtemplate.main+xml": {
    template: true,
    macros: true,
  },
};

/** Programs whose files are packages of the same kind, by what their types have in them. */
const OTHERS: [string, string][] = [
  ["spreadsheetml", "Excel"],
  ["ms-excel", "Excel"],
  ["presentationml", "PowerPoint"],
  ["ms-powerpoint", "PowerPoint"],
  ["ms-visio", "Visio"],
];

interface Types {
  overrides: Map<string, string>;
  defaults: Map<string, string>;
}

const root = table<Types>({
  "ct:Types": group(
    table<Types>({
      "ct:Override": leaf((s, e) => {
        const name = (e.plain("PartName") ?? "").replace(/^\//, "").toLowerCase();
        s.overrides.set(name, (e.plain("ContentType") ?? "").toLowerCase());
      }),
      "ct:Default": leaf((s, e) => {
        s.defaults.set(
          (e.plain("Extension") ?? "").toLowerCase(),
          (e.plain("ContentType") ?? "").toLowerCase(),
        );
      }),
    }),
  ),
});

/**
 * @param text of the types' part; a flat package has none, and the root of the document decides
 * @throws UnreadableDocument other-office where the main part is another program's
 */
export function kindOf(text: string | undefined, document: string): FileKind {
  const state: Types = { overrides: new Map(), defaults: new Map() };
  if (text !== undefined) readPart(text, "content types", root, state);
  const name = document.toLowerCase();
  const type =
    state.overrides.get(name) ?? state.defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  const other = OTHERS.find(([sign]) => type.includes(sign));
  if (other) throw new UnreadableDocument("other-office", other[1]);
  return WORD[type] ?? { template: false, macros: false };
}
