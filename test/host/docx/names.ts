/**
 * One prefix per namespace for the whole program, so that elements of one document can be moved into
 * another without looking at their declarations: `w:p` is the same thing in every tree.
 */
const uriOf = new Map<string, string>();
const prefixOf = new Map<string, string>();

function register(prefix: string, uri: string): string {
  uriOf.set(prefix, uri);
  prefixOf.set(uri, prefix);
  return prefix;
}

export const NS = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  pkg: "http://schemas.microsoft.com/office/2006/xmlPackage",
  rel: "http://schemas.openxmlformats.org/package/2006/relationships",
  ct: "http://schemas.openxmlformats.org/package/2006/content-types",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/",
  op: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  vt: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
} as const;
for (const [prefix, uri] of Object.entries(NS)) register(prefix, uri);
register("xml", "http://www.w3.org/XML/1998/namespace");

/** The prefix by which this program knows a namespace; the file's own one when that is still free. */
export function prefixFor(uri: string, wanted: string): string {
  const known = prefixOf.get(uri);
  if (known !== undefined) return known;
  let prefix = /^[A-Za-z_][\w.-]*$/.test(wanted) ? wanted : "ns";
  for (let n = 1; uriOf.has(prefix); n++) prefix = `${wanted || "ns"}${n}`;
  return register(prefix, uri);
}

/** @throws Error for a prefix that no parsed document ever declared */
export function uriFor(prefix: string): string {
  const uri = uriOf.get(prefix);
  if (uri === undefined) throw new Error(`no namespace is known for the prefix ${prefix}`);
  return uri;
}
