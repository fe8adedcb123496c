/** A file without what it says of itself beside its text: names, words of another document, dates, template. */
import { withoutOutside } from "./outside";
import { peopleLeft, propertiesOf, type Property } from "./properties";
import { namedParts, withoutParts, type Texts } from "./package";
import { isShown } from "./shown";
import { attribute, elements, parse, rewrite, write, type Element } from "./tree";

/** Word's own table of what the document holds: its title once more. */
const DERIVED = new Set(["HeadingPairs", "TitlesOfParts"]);

export interface Stripped {
  /** What went, to be told. */
  properties: Pick<Property, "name" | "value">[];
  /** Parts that went, since nothing is left in them. */
  parts: ReadonlySet<string>;
}

/**
 * @param texts changed in place
 * @param called what names this document besides its text: a title of that stays. Names at changes and comments that stay, stay: they are words of
 * others
 */
export function stripped(texts: Texts, called: readonly string[]): Stripped {
  const properties: Stripped["properties"] = [];
  const empty = new Set<string>();
  // A title that is this document's stays: Word and a screen reader call it by that.
  const going = propertiesOf(texts, called).filter(
    ({ name, says, tells }) =>
      tells || (says !== "what" && says !== "status" && !isShown(texts, name)),
  );
  const gone = new Set(going.map(({ name, says }) => `${says === "custom"} ${name}`));
  properties.push(...going.map(({ name, value }) => ({ name, value })));

  const change = (name: string | undefined, goes: (one: Element) => boolean): void => {
    const text = texts.get(name ?? "");
    if (name !== undefined && text !== undefined)
      texts.set(name, write(rewrite(parse(text), (one) => (goes(one) ? [] : [one]))));
  };
  const { core, extended, custom } = namedParts(texts);
  change(core, ({ local }) => gone.has(`false ${local}`));
  change(extended, ({ local }) => gone.has(`false ${local}`) || DERIVED.has(local));
  change(
    custom,
    (one) => one.local === "property" && gone.has(`true ${attribute(one, "name") ?? ""}`),
  );
  const isEmpty = (name: string, local: string): boolean =>
    ![...elements(parse(texts.get(name) ?? ""))].some((one) => one.local === local);
  if (custom !== undefined && isEmpty(custom, "property")) empty.add(custom);

  for (const [name, people] of peopleLeft(texts)) {
    if (people.length === 0) continue;
    change(
      name,
      (one) => one.local === "person" && people.includes(attribute(one, "author") ?? ""),
    );
    properties.push({ name: "people", value: people.join("; ") });
    if (isEmpty(name, "person")) empty.add(name);
  }

  const { gone: outside, parts } = withoutOutside(texts);
  properties.push(...outside);
  return { properties, parts: withoutParts(texts, new Set([...empty, ...parts])) };
}
