/** Parts taken out of a package: with them their relations and content types, so that nothing dangles. */
import { findParts } from "../document";
import { attribute, elements, parse, rewrite, write } from "./tree";

/** The parts of a package that are text, by their names in the zip. */
export type Texts = Map<string, string>;

const CONTENT_TYPES = "[Content_Types].xml";
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);
export const relsOf = (name: string): string =>
  `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

/** The part that a relations part speaks for; "" for the package. */
function sourceOf(rels: string): string {
  const folder = folderOf(rels).replace(/_rels\/$/, "");
  return folder + rels.slice(folderOf(rels).length).replace(/\.rels$/, "");
}

/** Name in the zip of what a relation points at. */
export function resolved(rels: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = (folderOf(sourceOf(rels)) + target).split("/");
  const found: string[] = [];
  for (const step of steps)
    if (step === "..") found.pop();
    else if (step !== "." && step !== "") found.push(step);
  return found.join("/");
}

export interface Relation {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

export function relations(texts: Texts, rels: string): Relation[] {
  const text = texts.get(rels);
  if (text === undefined) return [];
  return [...elements(parse(text))]
    .filter(({ local }) => local === "Relationship")
    .map((one) => {
      const external = attribute(one, "TargetMode") === "External";
      const target = attribute(one, "Target") ?? "";
      return {
        id: attribute(one, "Id") ?? "",
        type: attribute(one, "Type") ?? "",
        target: external ? target : resolved(rels, target),
        external,
      };
    });
}

/** @param gone names of parts; what belongs to them alone (their relations) goes too. @returns all that went */
export function withoutParts(texts: Texts, gone: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(gone);
  for (const name of gone) {
    const own = relsOf(name);
    if (texts.has(own)) all.add(own);
  }
  if (all.size === 0) return all;
  for (const name of all) texts.delete(name);
  for (const [name, text] of texts) {
    if (name.endsWith(".rels"))
      texts.set(
        name,
        write(
          rewrite(parse(text), (one) =>
            one.local === "Relationship" &&
            attribute(one, "TargetMode") !== "External" &&
            all.has(resolved(name, attribute(one, "Target") ?? ""))
              ? []
              : [one],
          ),
        ),
      );
    if (name === CONTENT_TYPES)
      texts.set(
        name,
        write(
          rewrite(parse(text), (one) =>
            one.local === "Override" && all.has((attribute(one, "PartName") ?? "").slice(1))
              ? []
              : [one],
          ),
        ),
      );
  }
  return all;
}

/** Names of parts, as this package writes them. */
export interface Named {
  core?: string;
  extended?: string;
  custom?: string;
  comments?: string;
  /** All that Word shows as text: the body, headers, footers, notes. */
  stories: string[];
}

/** By their relations, never by their usual names; names compare without case (ECMA-376 part 2, 6.2.2.3). */
export function namedParts(texts: ReadonlyMap<string, string>): Named {
  const byName = new Map([...texts.keys()].map((name) => [name.toLowerCase(), name]));
  const known = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : byName.get(name.toLowerCase());
  const found = findParts((name) => texts.get(known(name) ?? name));
  const beside = [...found.headers, ...found.footers].map(({ name }) => name);
  return {
    core: known(found.core),
    extended: known(found.extended),
    custom: known(found.customProperties),
    comments: known(found.comments),
    stories: [found.document, ...beside, found.footnotes, found.endnotes].flatMap(
      (name) => known(name) ?? [],
    ),
  };
}
