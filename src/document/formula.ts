/**
 * Formulas (ECMA-376 part 1, 22.1) on one line, in Word's own linear form: a fraction is "1/2", never
 * "12". What has no linear form of its own gives its characters.
 */
import { leaf, table, type Enter, type Table } from "../package/grammar";
import type { BodyState } from "./body-state";
import { withRevisions } from "./revision-marks";

/** Containers that add nothing of their own. */
const PLAIN =
  "oMath oMathPara r e num sub deg func fName box bar acc sSubSup sPre limLow limUpp lim " +
  "groupChr borderBox m mr eqArr phant f d nary rad sSup sSub";
/** Signs between two operands: in front of the second. */
const BEFORE: Record<string, string> = { den: "/", sup: "^" };

export const formula: Table<BodyState> = new Map();
/** With the sign that waits for the first character of its operand: an empty one has none. */
function say(state: BodyState, text: string): void {
  state.addText(state.sign + text, "symbol");
  state.sign = "";
}

for (const name of PLAIN.split(" ")) formula.set(`m:${name}`, () => ({ children: formula }));
for (const [name, sign] of Object.entries(BEFORE))
  formula.set(`m:${name}`, (state) => {
    state.sign = sign;
    return { children: formula, leave: (s) => (s.sign = "") };
  });

/** Signs of a bracket or an operator, as its properties give them. */
interface Signs {
  begin: string;
  end: string;
}
const read = (signs: Signs): Enter<BodyState> => {
  const sign = (key: keyof Signs): Enter<BodyState> =>
    leaf((_s, e) => (signs[key] = e.get("m", "val") ?? ""));
  return () => ({
    children: table<BodyState>({ "m:begChr": sign("begin"), "m:endChr": sign("end") }),
  });
};
// Brackets: the properties come before the operands (22.1.2.24).
formula.set("m:d", () => {
  const signs: Signs = { begin: "(", end: ")" };
  const children: Table<BodyState> = new Map(formula);
  let first = true;
  children.set("m:dPr", read(signs));
  children.set("m:e", (state) => {
    say(state, first ? signs.begin : "|");
    first = false;
    return { children: formula };
  });
  return {
    children,
    leave: (state) => say(state, signs.end),
  };
});
formula.set("m:naryPr", () => ({
  children: table<BodyState>({ "m:chr": leaf((s, e) => say(s, e.get("m", "val") ?? "∫")) }),
}));
formula.set("m:radPr", (state) => {
  say(state, "√");
  return { children: new Map() };
});
formula.set("m:t", () => ({ children: new Map(), text: say }));
withRevisions(formula);
