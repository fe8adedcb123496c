/** What a document of ours says once: its typeface, its settings, its properties. */
import { element, valued, type Xml } from "./element";
import { escapeText } from "./escape";
import { root } from "./namespaces";
import { PACKAGE } from "./package-names";
import { BODY_SIZE } from "./style-ids";

/** Arial, which Word has and LibreOffice draws alike; 10 points, set with air; Dutch spelling. */
export function documentDefaults(): Xml {
  const fonts = element("w:rFonts", {
    "w:ascii": "Arial",
    "w:hAnsi": "Arial",
    "w:eastAsia": "Arial",
    "w:cs": "Arial",
  });
  return element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        fonts,
        valued("w:sz", BODY_SIZE),
        valued("w:szCs", BODY_SIZE),
        element("w:lang", { "w:val": "nl-NL", "w:eastAsia": "nl-NL", "w:bidi": "ar-SA" }),
      ),
    ),
    element(
      "w:pPrDefault",
      {},
      element(
        "w:pPr",
        {},
        element("w:spacing", { "w:after": 120, "w:line": 276, "w:lineRule": "auto" }),
      ),
    ),
  );
}

/** Word's present-day layout (compatibility mode 15), so that nobody is told of an old file format. */
export function settings(): Xml {
  return root(
    "w:settings",
    element("w:zoom", { "w:percent": 100 }),
    valued("w:defaultTabStop", 709),
    element("w:autoHyphenation", { "w:val": 0 }),
    element(
      "w:compat",
      {},
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ),
  );
}

/** Title and language; no author, no dates. */
export function coreProperties(title: string): Xml {
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    element("dc:title", {}, escapeText(title)),
    element("dc:language", {}, "nl-NL"),
  );
}
