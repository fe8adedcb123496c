/** The corpus's own escaping: independent of the add-in's. */

// Characters that XML 1.0 does not allow, lone surrogates included.
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escapeXml(text: string): string {
  return text
    .replace(ILLEGAL, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** A `w:t` (or `w:delText`) that keeps its spaces. */
export function textElement(text: string, name = "w:t"): string {
  return `<${name} xml:space="preserve">${escapeXml(text)}</${name}>`;
}
