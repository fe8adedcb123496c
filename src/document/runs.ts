/** What stands inside a run, and the run's own properties (ECMA-376 part 1, 17.3.2 and 17.3.3). */
import { group, leaf, table, type Enter, type Frame, type Table } from "../package/grammar";
import type { BodyState } from "./body-state";
import { fieldCharacter } from "./form-fields";
import { commentReference, noteReference, withProofing } from "./marks";
import { lookEntries } from "../formatting/look";
import { drawing, embedded } from "./drawing";
import { readRevision } from "./revisions";
import { symbolText } from "../formatting/symbols";
import { isOn } from "../formatting/values";

/** One of the two says no more than that it is not the other. */
const strike = leaf<BodyState>(
  (s, e) => (s.run.struck = s.run.struck === true || isOn(e.w("val"))),
);

const properties = table<BodyState>({
  "w:b": leaf((s, e) => (s.run.bold = isOn(e.w("val")))),
  "w:vanish": leaf((s, e) => (s.run.hidden = isOn(e.w("val")))),
  "w:strike": strike,
  "w:dstrike": strike,
  "w:rStyle": leaf((s, e) => {
    const style = s.styles.get(e.w("val") ?? "");
    s.run.bold ??= style?.bold ?? null;
    s.run.hidden ??= style?.hidden ?? null;
    s.run.struck ??= style?.struck ?? null;
    s.run.styleLook = style?.look;
  }),
  ...lookEntries<BodyState>(
    (s) => (s.run.look ??= {}),
    (s) => s.context.palette,
  ),
  "w:rPrChange": leaf((s, e) => s.formatRun(readRevision(e, "formatted"))),
});

const propertiesFrame: Frame<BodyState> = { children: properties };
const proofedFrame: Frame<BodyState> = { children: withProofing(properties) };

const NOTHING: Table<BodyState> = new Map();
const text: Frame<BodyState> = {
  children: NOTHING,
  text: (state, piece) => state.addText(piece, "text"),
};
/** XML's white space, which Word takes off the ends unless the file says to keep it (XML 1.0, 2.10). */
const trimmed: Frame<BodyState> = {
  children: NOTHING,
  text: (state, piece) => state.addText(piece.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""), "text"),
};
const enterText: Enter<BodyState> = (_state, element) => (element.keepsSpace ? text : trimmed);

const character = (value: string) => leaf<BodyState>((s) => s.addText(value, "text"));

const instruction: Frame<BodyState> = {
  children: new Map(),
  text: (state, piece) => {
    const shown = state.fields.instruct(piece);
    if (shown !== "") state.addText(shown, "text");
  },
};

export const runContent: Table<BodyState> = table<BodyState>({
  "w:rPr": (s) => (s.marks === null ? propertiesFrame : proofedFrame),
  "w:t": enterText,
  "w:delText": enterText,
  "w:tab": character("\t"),
  "w:ptab": character("\t"),
  "w:cr": character("\n"),
  "w:br": leaf((s, e) => {
    const type = e.w("type");
    s.addText(type === "page" || type === "column" ? "\f" : "\n", "text");
  }),
  "w:noBreakHyphen": character("\u2011"),
  "w:softHyphen": character("\u00ad"),
  "w:sym": leaf((s, e) => s.addText(symbolText(e.w("char")), "symbol")),
  "w16se:symEx": leaf((s, e) => s.addText(symbolText(e.get("w16se", "char")), "symbol")),
  "w:fldChar": fieldCharacter,
  "w:instrText": () => instruction,
  "w:delInstrText": () => instruction,
  "w:footnoteReference": noteReference("footnote"),
  "w:endnoteReference": noteReference("endnote"),
  "w:commentReference": commentReference,
  "w:drawing": drawing,
  "w:pict": drawing,
  "w:object": embedded,
});

// A ruby's base is the text; what is printed above it is a reading aid.
runContent.set(
  "w:ruby",
  group(
    table<BodyState>({
      "w:rubyBase": group(table<BodyState>({ "w:r": () => ({ children: runContent }) })),
    }),
  ),
);

const run: Frame<BodyState> = { children: runContent, leave: (state) => state.closeRun() };
export const enterRun = (state: BodyState): Frame<BodyState> => {
  state.openRun();
  return run;
};
