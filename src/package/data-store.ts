/**
 * The data that content controls are bound to (ECMA-376 part 1, 17.5.2.6 and 22.5): on opening, Word
 * puts it in their place, whatever text the file has there.
 */
import { readXml } from "./xml";
import { UnreadableDocument } from "./errors";
import { leaf, readPart, table } from "./grammar";

/** One part of custom data, or the document's properties, by the id that bindings name. */
export interface DataPart {
  id: string;
  text: string;
}

/** Where a control looks for its value. */
export interface Binding {
  store: string;
  path: string;
}

/** Word's own data: the properties in docProps. */
export const CORE_PROPERTIES = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
export const EXTENDED_PROPERTIES = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

const MAX_PATH = 1000;

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

function parse(text: string): Node {
  const root: Node = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  readXml(text, "data store", {
    open(element) {
      const node = {
        name: localOf(element.raw),
        attributes: { ...element.attributes },
        text: "",
        children: [],
      };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close: () => void open.pop(),
    text(piece) {
      const node = open.at(-1);
      if (node) node.text += piece;
    },
  });
  return root;
}

/** "ns0:root[1]": a name and a place among its like; prefixes are of one store, and are not needed to tell its names apart. */
const STEP = /^(?:[\w.-]+:)?([\w.-]+)(?:\[(\d{1,6})\])?$/;

const textOf = ({ text, children }: Node): string =>
  children.length === 0 ? text : children.map(textOf).join("");

function find(root: Node, path: string): string | null {
  if (path.length > MAX_PATH || !path.startsWith("/")) return null;
  let node = root;
  for (const step of path.slice(1).split("/")) {
    if (step === "text()") continue;
    const [, name, place = "1"] = STEP.exec(step.replace(/^@/, "")) ?? [];
    if (name === undefined) return null;
    if (step.startsWith("@")) {
      const found = Object.entries(node.attributes).find(([key]) => localOf(key) === name);
      return found?.[1] ?? null;
    }
    const next = node.children.filter((child) => child.name === name)[Number(place) - 1];
    if (!next) return null;
    node = next;
  }
  return textOf(node);
}

export class DataStore {
  private readonly parsed = new Map<string, Node | null>();
  constructor(private readonly parts: readonly DataPart[]) {}

  /** The value at a binding; null where the store has none: then the text in the file stays. */
  value({ store, path }: Binding): string | null {
    const root = this.root(store.toUpperCase());
    return root && find(root, path.trim());
  }

  /** A store is parsed when something is bound to it; one that is no XML has no values. */
  private root(store: string): Node | null {
    const known = this.parsed.get(store);
    if (known !== undefined) return known;
    let root: Node | null = null;
    for (const { id, text } of this.parts) {
      if (id.toUpperCase() !== store) continue;
      try {
        root = parse(text);
      } catch (error) {
        if (!(error instanceof UnreadableDocument)) throw error;
      }
    }
    this.parsed.set(store, root);
    return root;
  }
}

/** What the document's own properties call it: its title, its subject, its status ("Concept"). */
export function namesOf(parts: readonly DataPart[]): string[] {
  const store = new DataStore(parts);
  return ["title", "subject", "contentStatus"].flatMap((name) => {
    const value = store.value({ store: CORE_PROPERTIES, path: `/coreProperties/${name}` });
    return value === null || value.trim() === "" ? [] : [value.trim()];
  });
}

/** The id in a store's properties part (22.5.2.2); null where it has none. @throws UnreadableDocument */
export function readStoreId(text: string): string | null {
  const state: { id: string | null } = { id: null };
  const root = table<typeof state>({
    "ds:datastoreItem": leaf((s, e) => (s.id = e.get("ds", "itemID") ?? null)),
  });
  readPart(text, "data store properties", root, state);
  return state.id;
}
