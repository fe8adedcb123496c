import { element, valued, type Xml } from "./element";
import { run } from "./run";

/** Word shows no more of a title than this, and design keeps tags within it. */
const TITLE_MAX = 64;

/** Word's own character style for grey prompts; styles.ts defines it. */
export const PLACEHOLDER_STYLE = "PlaceholderText";

export interface ControlFormat {
  tag: string;
  /** What the user sees on the frame. Cut at 64 characters, as Word does. */
  title: string;
  /** The content is a prompt: Word selects it whole on a click and replaces it by what is typed. */
  placeholder?: boolean;
}

/** Cuts at a character, never inside a surrogate pair. */
function cut(title: string): string {
  if (title.length <= TITLE_MAX) return title;
  return title.slice(0, TITLE_MAX - 1).replace(/[\uD800-\uDBFF]$/, "") + "…";
}

/**
 * `w:sdtPr` without `w:id` (Word gives ids on insertion and they are not stable) and without
 * `w:richText`: a control without a type is a rich text control, the only type in the WordApi 1.3 floor.
 */
function properties(format: ControlFormat): Xml {
  return element(
    "w:sdtPr",
    {},
    valued("w:alias", cut(format.title)),
    valued("w:tag", format.tag),
    format.placeholder ? element("w:showingPlcHdr") : "",
    element("w15:appearance", { "w15:val": "boundingBox" }),
  );
}

/** A control around whole paragraphs and tables. */
export function blockControl(content: Xml, format: ControlFormat): Xml {
  return element("w:sdt", {}, properties(format), element("w:sdtContent", {}, content));
}

/** A control inside a paragraph, around text. */
export function inlineControl(text: string, format: ControlFormat): Xml {
  const content = run(text, format.placeholder ? { style: PLACEHOLDER_STYLE } : {});
  return element("w:sdt", {}, properties(format), element("w:sdtContent", {}, content));
}

/** A box to tick: Word's check-box control where Word has it, the character ☐ everywhere else. */
export function checkBox(checked: boolean): Xml {
  const state = (name: string, code: string) =>
    element(name, { "w14:val": code, "w14:font": "Segoe UI Symbol" });
  return element(
    "w:sdt",
    {},
    element(
      "w:sdtPr",
      {},
      element(
        "w14:checkbox",
        {},
        element("w14:checked", { "w14:val": checked ? 1 : 0 }),
        state("w14:checkedState", "2612"),
        state("w14:uncheckedState", "2610"),
      ),
    ),
    element("w:sdtContent", {}, run(checked ? "☒" : "☐")),
  );
}
