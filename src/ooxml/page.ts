import { element, type Xml } from "./element";
import { simpleField, run } from "./run";
import { paragraph } from "./paragraph";
import { root } from "./namespaces";

/** A4 in twips, with margins of 2.5 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1417 } as const;
/** Room for text across an upright page, and across one turned on its side. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const TEXT_WIDTH_LANDSCAPE = PAGE.height - 2 * PAGE.margin;

/** `w:sectPr`: an A4 page, upright or on its side, with the footer of the document. */
export function sectionProperties(landscape: boolean, footerId?: string): Xml {
  const [width, height] = landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  return element(
    "w:sectPr",
    {},
    footerId ? element("w:footerReference", { "w:type": "default", "r:id": footerId }) : "",
    element("w:pgSz", {
      "w:w": width,
      "w:h": height,
      "w:orient": landscape ? "landscape" : undefined,
    }),
    element("w:pgMar", {
      "w:top": PAGE.margin,
      "w:right": PAGE.margin,
      "w:bottom": PAGE.margin,
      "w:left": PAGE.margin,
      "w:header": 709,
      "w:footer": 709,
      "w:gutter": 0,
    }),
  );
}

/** "Pagina 2 van 14", as the paragraph of a footer. */
export function pageNumbers(words = { page: "Pagina ", of: " van " }): Xml {
  return paragraph(
    run(words.page) + simpleField("PAGE", "1") + run(words.of) + simpleField("NUMPAGES", "1"),
    { style: "Footer" },
  );
}

/** The footer part. */
export function footerPart(words?: { page: string; of: string }): Xml {
  return root("w:ftr", pageNumbers(words));
}
