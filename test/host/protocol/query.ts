import { followLink } from "./call";
import { HostError } from "./errors";
import { type Host } from "./host";
import { type HostObject, type Json } from "./types";

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** What is asked of one kind of object: its own properties, and those of what hangs on it. */
interface Wanted {
  all: boolean;
  names: Set<string>;
  linked: Map<string, string[]>;
}

/** Answers a load: a collection gives its items, an object its properties, a null object null. */
export function runQuery(host: Host, object: HostObject | null, query: QueryInfo): Json {
  if (!object) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  return read(host, object, paths.length === 0 ? ["*"] : paths, query);
}

function read(host: Host, object: HostObject, paths: string[], query: QueryInfo): Json {
  if (!object.type.items) return readOne(host, object, sort(object, paths));
  const all = object.type.items(object.value, host);
  const from = query.Skip ?? 0;
  const items = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    _Items: items.map((item) => ({
      _ReferenceId: host.references.give(item),
      ...readOne(host, item, sort(item, paths)),
    })),
  };
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function sort(object: HostObject, paths: string[]): Wanted {
  const wanted: Wanted = { all: false, names: new Set(), linked: new Map() };
  for (const path of paths) {
    const [head = "", ...rest] = path.split(/[/.]/);
    const name = pascal(head);
    if (head === "*" || head === "$all") wanted.all = true;
    else if (head === "$none" || head === "_ReferenceId") continue;
    else if (rest.length === 0 && object.type.properties?.[name]) wanted.names.add(name);
    else {
      const inner = wanted.linked.get(name) ?? [];
      inner.push(rest.length === 0 ? "*" : rest.join("/"));
      wanted.linked.set(name, inner);
    }
  }
  return wanted;
}

function readOne(host: Host, object: HostObject, wanted: Wanted): Record<string, Json> {
  const properties = object.type.properties ?? {};
  const names = wanted.all ? Object.keys(properties) : wanted.names;
  const result: Record<string, Json> = {};
  for (const name of names) {
    const property = properties[name];
    if (!property) throw new HostError("InvalidArgument", `${object.type.name}.${name}`);
    result[name] = property.get(object.value, host);
  }
  for (const [name, inner] of wanted.linked) {
    const target = followLink(host, object, name);
    result[name] = target ? read(host, target, inner, {}) : null;
  }
  return result;
}
