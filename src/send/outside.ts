/**
 * What the settings lead to outside of the file: the template that the document hangs on, a list that it was merged
 * with (ECMA-376 part 1, 17.15.1). A path tells of the house that keeps it.
 */
import { relations, relsOf, type Relation, type Texts } from "./package";
import { attribute, elements, isElement, parse, rewrite, write, type Node } from "./tree";

export interface Outside {
  /** A `source` is whatever is no template. */
  name: "template" | "source";
  value: string;
}

const SETTINGS = /(?:^|\/)settings\d*\.xml$/u;
const settingsOf = (texts: Texts): string[] =>
  [...texts.keys()].filter((name) => SETTINGS.test(name));

const leadsOf = (texts: Texts, part: string): Relation[] =>
  relations(texts, relsOf(part)).filter(({ external }) => external);

const told = ({ type, target }: Relation): Outside => ({
  name: type.endsWith("/attachedTemplate") ? "template" : "source",
  value: target,
});

export const outsideOf = (texts: Texts): Outside[] =>
  settingsOf(texts).flatMap((part) => leadsOf(texts, part).map(told));

const idsIn = (node: Node): string[] =>
  isElement(node) ? [...elements([node])].flatMap((one) => attribute(one, "id") ?? []) : [];

/**
 * A setting that leads outside goes whole, with all that it alone leads to (who of a list was ticked).
 * @param texts changed in place
 * @returns what went, and the parts that are nobody's any more
 */
export function withoutOutside(texts: Texts): { gone: Outside[]; parts: string[] } {
  const gone: Outside[] = [];
  const parts: string[] = [];
  for (const part of settingsOf(texts)) {
    const leads = leadsOf(texts, part);
    const root = parse(texts.get(part) ?? "");
    const settings = root.find(isElement);
    if (leads.length === 0 || !settings) continue;
    const ids = new Set(leads.map(({ id }) => id));
    const goes = (node: Node): boolean => idsIn(node).some((id) => ids.has(id));
    const going = new Set([...ids, ...settings.children.filter(goes).flatMap(idsIn)]);
    settings.children = settings.children.filter((node) => !goes(node));
    texts.set(part, write(root));

    const rels = relsOf(part);
    const own = relations(texts, rels).filter(({ id }) => going.has(id));
    parts.push(...own.flatMap(({ external, target }) => (external ? [] : [target])));
    const without = rewrite(parse(texts.get(rels) ?? ""), (one) =>
      one.local === "Relationship" && going.has(attribute(one, "Id") ?? "") ? [] : [one],
    );
    texts.set(rels, write(without));
    gone.push(...leads.map(told));
  }
  return { gone, parts };
}
