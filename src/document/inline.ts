/** What stands inside a paragraph (ECMA-376 part 1, 17.3, EG_PContent). */
import { group, leaf, table, type Enter, type Table } from "../package/grammar";
import type { BodyState } from "./body-state";
import { withControls } from "./content-control";
import { formula } from "./formula";
import { markField, withInlineMarks } from "./marks";
import { paragraphProperties } from "./paragraph-properties";
import { withRevisions } from "./revision-marks";
import { enterRun } from "./runs";

export const inline: Table<BodyState> = new Map();
const transparent = group(inline);

/** Text that is turned round by an element is read as if marks did it (UAX #9): what is said of those goes for it. */
const turned: Enter<BodyState> = (state, element) => {
  if (element.w("val") !== "rtl") return { children: inline };
  state.addText("\u202e", "symbol");
  return { children: inline, leave: (s) => s.addText("\u202c", "symbol") };
};

const entries = table<BodyState>({
  "w:pPr": group(paragraphProperties),
  "w:r": enterRun,
  "w:hyperlink": transparent,
  "w:smartTag": transparent,
  "w:customXml": transparent,
  "w:dir": transparent,
  "w:bdo": turned,
  "w:fldSimple": (state, element) => {
    state.fields.beginSimple(element.w("instr") ?? "");
    markField(state);
    return { children: inline, leave: (s) => s.endSimpleField() };
  },
  "w:subDoc": leaf((s, e) => {
    s.note("subdocument-skipped", "");
    s.undrawn("subdocument", e.get("r", "id") ?? "");
  }),
  "m:oMath": group(formula),
  "m:oMathPara": group(formula),
});
for (const [name, enter] of entries) inline.set(name, enter);
withRevisions(inline);
withControls(inline, "inline");
withInlineMarks(inline);
