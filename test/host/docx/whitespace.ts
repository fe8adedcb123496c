import { type XmlElement } from "./xml";

const TEXT = new Set(["w:t", "w:delText", "w:instrText", "w:delInstrText"]);

/**
 * Treats white space as Word does: outside text elements it means nothing, inside them the ends are
 * cut off unless xml:space says "preserve". A writer that forgets it loses spaces here as it does there.
 */
export function normalizeWhitespace(node: XmlElement, inherited = false): void {
  const own = node.attributes["xml:space"];
  const preserve = own === undefined ? inherited : own === "preserve";
  if (TEXT.has(node.name)) {
    const text = node.children.filter((child) => typeof child === "string").join("");
    const kept = preserve ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
    node.children.length = 0;
    if (kept !== "") node.children.push(kept);
    if (/^\s|\s$/.test(kept)) node.attributes["xml:space"] = "preserve";
    return;
  }
  if (node.name.startsWith("w:")) {
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (typeof child === "string" && child.trim() === "") node.children.splice(i, 1);
    }
  }
  for (const child of node.children)
    if (typeof child !== "string") normalizeWhitespace(child, preserve);
}
