/**
 * What the file says of itself beside its text (ECMA-376 part 2, 11; part 1, 22.2 and 22.3): names, words,
 * dates, what a system of the house keeps. What of it tells more than the text does is what a sender would
 * not want to send; what the text shows itself, by a field or a control, is text, and stays.
 */
import { OURS } from "./ours";
import { outsideOf } from "./outside";
import { namedParts, type Texts } from "./package";
import { isSaid, isShown } from "./shown";
import { attribute, decoded, elements, parse, textOf } from "./tree";

/** What a property speaks of: who wrote or saved it, what it is, how it came about, what others keep in it. */
type Says = "who" | "what" | "status" | "when" | "custom";

/** Names and words that Word shows under Properties, and the dates and numbers that it keeps by itself. */
const SAYS: Readonly<Record<string, Says>> = {
  creator: "who",
  lastModifiedBy: "who",
  Company: "who",
  Manager: "who",
  title: "what",
  subject: "what",
  keywords: "what",
  description: "what",
  category: "what",
  contentStatus: "status",
  created: "when",
  modified: "when",
  lastPrinted: "when",
  revision: "when",
  TotalTime: "when",
  Template: "when",
};

export interface Property {
  name: string;
  value: string;
  says: Says;
  /** More than the text itself says or shows: worth a sentence before it is sent. */
  tells: boolean;
}

/** A dash or a blank names nobody. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Each property that has a value.
 * @param called what names this document besides its text: the title of its model
 */
export function propertiesOf(
  texts: ReadonlyMap<string, string>,
  called: readonly string[],
): Property[] {
  const { core, extended, custom } = namedParts(texts);
  const found: Property[] = [];
  const add = (name: string, value: string, says: Says, isWorth = true): void => {
    if (value === "") return;
    const own = SAYS_SOMETHING.test(value) && !OURS.test(name + value) && !isShown(texts, name);
    const tells =
      says === "who" || says === "custom"
        ? own && isWorth
        : says === "what" && own && !isSaid(texts, value, called);
    found.push({ name, value, says, tells });
  };
  for (const part of [core, extended])
    for (const { local, children } of elements(parse(texts.get(part ?? "") ?? ""))) {
      const says = SAYS[local];
      if (says) add(local, decoded(textOf(children)).trim(), says);
    }
  for (const one of elements(parse(texts.get(custom ?? "") ?? "")))
    if (one.local === "property") {
      const isBool = [...elements(one.children)].some(({ local }) => local === "bool");
      add(attribute(one, "name") ?? "", decoded(textOf(one.children)).trim(), "custom", !isBool);
    }
  return found;
}

const PEOPLE = /(?:^|\/)people\d*\.xml$/u;

/** Parts with those whom Word remembers of all who ever changed or commented, and who of them is in nothing left. */
export function peopleLeft(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const parts = [...texts].filter(([name]) => PEOPLE.test(name));
  if (parts.length === 0) return found;
  const authors = new Set<string>();
  const { stories, comments } = namedParts(texts);
  for (const name of [...stories, comments ?? ""])
    for (const one of elements(parse(texts.get(name) ?? "")))
      authors.add(attribute(one, "author") ?? "");
  for (const [name, text] of parts)
    found.set(
      name,
      [...elements(parse(text))]
        .filter(({ local }) => local === "person")
        .map((one) => attribute(one, "author") ?? "")
        .filter((author) => !authors.has(author)),
    );
  return found;
}

export interface Beside {
  /** Name of the property → value: all that it says of itself. */
  properties: Map<string, string>;
  /** What tells more than the text: by the name of the property, `custom` (all of them), `people`, `template`, `source`. */
  telling: Record<string, string>;
}

/** @param called as in `propertiesOf` */
export function besideText(texts: Texts, called: readonly string[]): Beside {
  const all = propertiesOf(texts, called);
  const properties = new Map(all.map(({ name, value }) => [name, value]));
  const telling: Record<string, string> = {};
  const tell = (name: string, values: readonly string[]): void => {
    if (values.length > 0) telling[name] = values.join("; ");
  };
  for (const { name, value, says, tells } of all)
    if (tells && says !== "custom") telling[name] = value;
  tell(
    "custom",
    all.flatMap(({ name, value, says, tells }) =>
      tells && says === "custom" ? [`${name}: ${value}`] : [],
    ),
  );
  const people = [...peopleLeft(texts).values()].flat();
  tell("people", people);
  if (people.length > 0) properties.set("people", people.join("; "));
  const outside = outsideOf(texts);
  for (const name of ["template", "source"] as const)
    tell(
      name,
      outside.flatMap((one) => (one.name === name ? [one.value] : [])),
    );
  if (telling.source !== undefined) properties.set("source", telling.source);
  return { properties, telling };
}
