/** Edits of the composed agreement, each one deviation. */
import { ADDED } from "./cases";

const swap =
  (from: string, to: string) =>
  (xml: string): string => {
    if (!xml.includes(from)) throw new Error(`not in the agreement: ${from}`);
    return xml.replace(from, to);
  };

/** XML of the paragraph that holds this text. */
function paragraphWith(xml: string, text: string): string {
  const at = xml.indexOf(text);
  if (at < 0) throw new Error(`not in the agreement: ${text}`);
  return xml.slice(xml.lastIndexOf("<w:p>", at), xml.indexOf("</w:p>", at) + "</w:p>".length);
}

export const BODIES = {
  irish: swap("Nederlands recht", "Iers recht"),
  logging: swap("van logging zoals beschreven in NEN7513.", "van logging."),
  first: swap("alle redelijke instructies", "alle schriftelijke instructies"),
  second: swap("onmiddellijk op de hoogte indien", "binnen een week op de hoogte indien"),
  insurance: (xml: string) => xml.replace(paragraphWith(xml, "afdoende dekking van de"), ""),
  added: (xml: string) => {
    const last = paragraphWith(xml, "rechtbank of arbiter(s)");
    const more = last.replace(/<w:t[ >][\s\S]*<\/w:t>/, `<w:t>${ADDED}</w:t>`);
    return xml.replace(last, last + more);
  },
};
