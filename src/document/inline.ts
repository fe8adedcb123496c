/** What stands inside a paragraph (ECMA-376 part 1, 17.3, EG_PContent). */
import { group, leaf, table, type Table } from "./grammar";
import type { BodyState } from "./body-state";
import { withControls } from "./content-control";
import { markField, withInlineMarks } from "./marks";
import { paragraphProperties } from "./paragraph-properties";
import { withRevisions } from "./revisions";
import { enterRun } from "./runs";

export const inline: Table<BodyState> = new Map();
const transparent = group(inline);

/** Formulas: the characters, without their layout. */
const math: Table<BodyState> = new Map();
const MATH =
  "oMath oMathPara r e d f num den sup sub sSup sSub sSubSup rad deg nary func fName box bar acc";
for (const name of MATH.split(" ")) math.set(`m:${name}`, group(math));
math.set("m:t", () => ({
  children: new Map(),
  text: (state, piece) => state.addText(piece, "symbol"),
}));

const entries = table<BodyState>({
  "w:pPr": group(paragraphProperties),
  "w:r": enterRun,
  "w:hyperlink": transparent,
  "w:smartTag": transparent,
  "w:customXml": transparent,
  "w:dir": transparent,
  "w:bdo": transparent,
  "w:fldSimple": (state, element) => {
    state.fields.beginSimple(element.w("instr") ?? "");
    markField(state);
    return { children: inline, leave: (s) => s.fields.endSimple() };
  },
  "w:subDoc": leaf((s) => {
    s.note("subdocument-skipped", "");
    s.context.unreadable("subdocument", s.part, s.paragraphs, null, []);
  }),
  "m:oMath": group(math),
  "m:oMathPara": group(math),
});
for (const [name, enter] of entries) inline.set(name, enter);
withRevisions(inline);
withControls(inline, "inline");
withInlineMarks(inline);
