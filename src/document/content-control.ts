/**
 * Content controls, at run, block, row and cell level (ECMA-376 part 1, 17.5.2). One that is
 * bound to data shows the data's value, whatever the file has in its place.
 */
import { leaf, table, type Table } from "../package/grammar";
import type { BodyState } from "./body-state";
import { newValue, type ControlValue } from "./control-value";
import { symbolText } from "../formatting/symbols";
import type { ControlRef } from "./types";
import { isOn } from "../formatting/values";

function newControl(): ControlRef {
  return { tag: "", title: "", id: "", showingPlaceholder: false, bound: false, locked: false };
}

const properties = table<BodyState>({
  "w:tag": leaf((s, e) => set(s, "tag", e.w("val"))),
  "w:alias": leaf((s, e) => set(s, "title", e.w("val"))),
  "w:id": leaf((s, e) => set(s, "id", e.w("val"))),
  "w:showingPlcHdr": leaf((s, e) => mark(s, "showingPlaceholder", isOn(e.w("val")))),
  "w:dataBinding": leaf((s, e) => {
    mark(s, "bound", true);
    value(s).binding = { store: e.w("storeItemID") ?? "", path: e.w("xpath") ?? "" };
  }),
  "w15:dataBinding": leaf((s) => mark(s, "bound", true)),
  "w:lock": leaf((s, e) => {
    const lock = e.w("val");
    mark(s, "locked", lock === "contentLocked" || lock === "sdtContentLocked");
  }),
  "w:dropDownList": (s) => list(s),
  "w:comboBox": (s) => list(s),
  "w:date": leaf((s, e) => (value(s).date = e.w("fullDate") ?? "")),
  "w14:checkbox": (s) => {
    const box = { on: "☒", off: "☐" };
    value(s).box = box;
    const state = (key: keyof typeof box) =>
      leaf<BodyState>((_s, e) => {
        box[key] = symbolText(e.get("w14", "val")) || box[key];
      });
    return {
      children: table<BodyState>({
        "w14:checkedState": state("on"),
        "w14:uncheckedState": state("off"),
      }),
    };
  },
  "w:picture": leaf((s) => (value(s).binding = null)),
});

/** What the control that is open says of its value. */
const value = (state: BodyState): ControlValue => state.controls.values.at(-1) ?? newValue();

/** Entries of a list: the data has the value, the page the text beside it. */
function list(state: BodyState): { children: Table<BodyState> } {
  const entries = new Map<string, string>();
  value(state).entries = entries;
  return {
    children: table<BodyState>({
      "w:listItem": leaf((_s, e) => {
        const own = e.w("value") ?? e.w("displayText") ?? "";
        entries.set(own, e.w("displayText") ?? own);
      }),
    }),
  };
}

function set(state: BodyState, name: "tag" | "title" | "id", value: string | undefined): void {
  const control = state.controls.open.at(-1);
  if (control) control[name] = value ?? "";
}
function mark(
  state: BodyState,
  name: "showingPlaceholder" | "bound" | "locked",
  value: boolean,
): void {
  const control = state.controls.open.at(-1);
  if (control) control[name] = value;
}

/**
 * Adds w:sdt to a context. Its content is read by the context's own table, so that one definition
 * serves all four levels.
 */
export function withControls(context: Table<BodyState>, level: "inline" | "block"): void {
  const children: Table<BodyState> = table<BodyState>({
    "w:sdtPr": () => ({ children: properties }),
    "w:sdtContent": () => ({ children: context }),
  });
  const leave = (state: BodyState): void => state.closeControl(level);
  context.set("w:sdt", (state) => {
    state.openControl(newControl(), level);
    return { children, leave };
  });
}
