import { OFFICE } from "../docx/package";
import { child, elements, insertAt, remove, textOf } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { invalid, notFound } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { defineType, type Json, type TypedHostType } from "../protocol/types";
import { text } from "./arguments";

/** Desktop Word cuts longer texts off in silence: here they are refused. */
const VALUE_MAX = 255;
const PART = "/docProps/custom.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function root(host: Host, make: boolean): XmlElement | null {
  const { parts } = host.doc;
  const found = parts.tree(parts.related("/", "custom-properties"));
  if (found || !make) return found;
  const content = element("op:Properties");
  parts.parts.set(PART, { contentType: TYPE, content });
  parts.relate("/", `${OFFICE}/custom-properties`, PART.slice(1));
  return content;
}

function all(host: Host): XmlElement[] {
  const properties = root(host, false);
  return properties ? elements(properties) : [];
}

const named = (host: Host, name: string) => all(host).find((node) => node.attributes.name === name);

function valueOf(node: XmlElement): Json {
  const typed = elements(node)[0];
  if (!typed) return null;
  const raw = textOf(typed);
  if (typed.name === "vt:bool") return raw === "true" || raw === "1";
  return ["vt:i4", "vt:r8"].includes(typed.name) ? Number(raw) : raw;
}

function typed(value: Json): XmlElement {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "number")
    return element(Number.isInteger(value) ? "vt:i4" : "vt:r8", {}, String(value));
  if (typeof value !== "string") throw invalid("a custom property holds a text, number or boolean");
  if (value.length > VALUE_MAX)
    throw invalid(`a custom property holds at most ${VALUE_MAX} characters`);
  return element("vt:lpwstr", {}, value);
}

export const customPropertyType: TypedHostType<XmlElement> = defineType<XmlElement>(
  "CustomProperty",
  () => ({
    properties: {
      Key: { get: (self) => self.attributes.name ?? "" },
      Value: { get: (self) => valueOf(self) },
    },
    methods: {
      Delete: (self, _args, host) => {
        host.assertWritable();
        remove(self);
        return undefined;
      },
    },
  }),
);

export const customPropertiesType: TypedHostType<null> = defineType<null>(
  "CustomPropertyCollection",
  () => ({
    items: (_self, host) => all(host).map((node) => customPropertyType.of(node)),
    item: (_self, key, host) => {
      const found = typeof key === "string" ? named(host, key) : undefined;
      if (!found) throw notFound("the custom property");
      return customPropertyType.of(found);
    },
    methods: {
      Add: (_self, args, host) => {
        host.assertWritable();
        const name = text(args, 0, "key");
        const value = args[1];
        if (value === undefined || (typeof value === "object" && value !== null))
          throw invalid("value");
        const old = named(host, name);
        if (old) remove(old);
        const into = root(host, true);
        const pid = Math.max(1, ...all(host).map((node) => Number(node.attributes.pid))) + 1;
        const made = element(
          "op:property",
          { fmtid: FORMAT, pid: String(pid), name },
          typed(value),
        );
        if (into) insertAt(into, into.children.length, [made]);
        return customPropertyType.of(made);
      },
      GetItem: (_self, args, host) => {
        const found = named(host, text(args, 0, "key"));
        if (!found) throw notFound("the custom property");
        return customPropertyType.of(found);
      },
      GetCount: (_self, _args, host) => all(host).length,
    },
  }),
);

export const documentPropertiesType: TypedHostType<null> = defineType<null>(
  "DocumentProperties",
  () => ({
    properties: {
      Title: {
        get: (_self, host) => {
          const core = host.doc.parts.tree("/docProps/core.xml");
          const title = child(core, "dc:title");
          return title ? textOf(title) : "";
        },
      },
    },
    links: { CustomProperties: () => customPropertiesType.of(null) },
  }),
);
