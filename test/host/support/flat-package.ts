const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELS = "application/vnd.openxmlformats-package.relationships+xml";

const part = (name: string, type: string, xml: string) =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

const relationships = (list: [string, string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([kind, to], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${kind}" Target="${to}"/>`)
    .join("")}</Relationships>`;

/** A flat package by hand: what the add-in would send, written without any of its code. */
export function flatPackage(
  body: string,
  side: { styles?: string; numbering?: string } = {},
): string {
  const sides = (["styles", "numbering"] as const).filter((kind) => side[kind] !== undefined);
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${[
    part("/_rels/.rels", RELS, relationships([["officeDocument", "word/document.xml"]])),
    part(
      "/word/document.xml",
      `${OFFICE}.document.main+xml`,
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`,
    ),
    ...(sides.length > 0
      ? [
          part(
            "/word/_rels/document.xml.rels",
            RELS,
            relationships(sides.map((kind) => [kind, `${kind}.xml`])),
          ),
        ]
      : []),
    ...sides.map((kind) =>
      part(
        `/word/${kind}.xml`,
        `${OFFICE}.${kind}+xml`,
        `<w:${kind} xmlns:w="${W}">${side[kind] ?? ""}</w:${kind}>`,
      ),
    ),
  ].join("")}</pkg:package>`;
}
