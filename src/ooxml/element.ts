import { escapeAttribute } from "./escape";

/** XML that is already escaped and well-formed. Only the writers of this room make it. */
export type Xml = string;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are undefined are left out, an empty element is closed at once. */
export function element(name: string, attributes: Attributes = {}, ...children: Xml[]): Xml {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${escapeAttribute(String(value))}"`;
  const content = children.join("");
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element that says one thing: `<w:jc w:val="center"/>`. */
export function valued(name: string, value: string | number | undefined): Xml {
  return value === undefined ? "" : element(name, { "w:val": value });
}

/** A switch: written when on, written as off when it has to undo what a style says, else left out. */
export function toggle(name: string, on: boolean | undefined): Xml {
  if (on === undefined) return "";
  return on ? element(name) : element(name, { "w:val": 0 });
}
