import { PARAGRAPH_PROPERTIES } from "../docx/order";
import { builtInName, styleName, stylesOf } from "../docx/styles";
import { properties } from "../docx/tracking";
import { putInOrder } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { invalid } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { type Property } from "../protocol/types";
import { textValue } from "./arguments";
import { assertEditable } from "./guards";

/** The name of the paragraphs' style; empty when they differ. */
function commonStyle(host: Host, paragraphs: XmlElement[]): string {
  const styles = stylesOf(host.doc);
  const names = new Set(paragraphs.map((p) => builtInName(styleName(styles.ofParagraph(p)))));
  return names.size === 1 ? ([...names][0] ?? "") : "";
}

function setStyle(host: Host, paragraphs: XmlElement[], name: string): void {
  const style = stylesOf(host.doc).byName.get(`paragraph/${name.toLowerCase()}`);
  if (!style) throw invalid(`the document has no paragraph style "${name}"`);
  for (const p of paragraphs) {
    assertEditable(host, p);
    const id = style.attributes["w:styleId"] ?? "";
    putInOrder(properties(p, "w:pPr"), element("w:pStyle", { "w:val": id }), PARAGRAPH_PROPERTIES);
  }
  host.doc.version++;
}

/** Built-in styles go by a name that no language changes: "Heading1", "ListParagraph". */
const toBuiltIn = (name: string) => name.replace(/ /g, "");
const fromBuiltIn = (name: string) =>
  name.replace(/([a-z])([A-Z0-9])/g, "$1 $2").replace(/^Heading /, "heading ");

/** Style and StyleBuiltIn of anything that is made of paragraphs. */
export function styleProperties<T>(
  paragraphs: (self: T, host: Host) => XmlElement[],
): Record<string, Property<T>> {
  return {
    Style: {
      get: (self, host) => commonStyle(host, paragraphs(self, host)),
      set: (self, value, host) => setStyle(host, paragraphs(self, host), textValue(value)),
    },
    StyleBuiltIn: {
      get: (self, host) => toBuiltIn(commonStyle(host, paragraphs(self, host))) || "Other",
      set: (self, value, host) =>
        setStyle(host, paragraphs(self, host), fromBuiltIn(textValue(value))),
    },
  };
}
