/** Relationship parts (ECMA-376 part 2, 9.3): which part plays which role. */
import { group, leaf, readPart, table } from "./grammar";

export interface Relationship {
  id: string;
  /** Last segment of the type URI: "officeDocument", "styles"; the same in strict and transitional. */
  role: string;
  target: string;
  external: boolean;
}

const root = table<Relationship[]>({
  "rel:Relationships": group(
    table<Relationship[]>({
      "rel:Relationship": leaf((list, e) => {
        list.push({
          id: e.plain("Id") ?? "",
          role: (e.plain("Type") ?? "").replace(/^.*\//, ""),
          target: e.plain("Target") ?? "",
          external: e.plain("TargetMode") === "External",
        });
      }),
    }),
  ),
});

/** @throws UnreadableDocument */
export function readRelationships(text: string, part: string): Relationship[] {
  const list: Relationship[] = [];
  readPart(text, part, root, list);
  return list;
}

/** Name of the relationship part that belongs to a part; "" is the package itself. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Resolves a target against the part that refers to it; names have no leading slash. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/")
    ? target
    : `${source.slice(0, source.lastIndexOf("/") + 1)}${target}`;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
