/** Content controls, at run, block, row and cell level (ECMA-376 part 1, 17.5.2). */
import { leaf, table, type Table } from "./grammar";
import type { BodyState } from "./body-state";
import type { ControlRef } from "./types";
import { isOn } from "./values";

function newControl(): ControlRef {
  return { tag: "", title: "", id: "", showingPlaceholder: false, bound: false, locked: false };
}

const properties = table<BodyState>({
  "w:tag": leaf((s, e) => set(s, "tag", e.w("val"))),
  "w:alias": leaf((s, e) => set(s, "title", e.w("val"))),
  "w:id": leaf((s, e) => set(s, "id", e.w("val"))),
  "w:showingPlcHdr": leaf((s, e) => mark(s, "showingPlaceholder", isOn(e.w("val")))),
  "w:dataBinding": leaf((s) => mark(s, "bound", true)),
  "w15:dataBinding": leaf((s) => mark(s, "bound", true)),
  "w:lock": leaf((s, e) => {
    const lock = e.w("val");
    mark(s, "locked", lock === "contentLocked" || lock === "sdtContentLocked");
  }),
});

function set(state: BodyState, name: "tag" | "title" | "id", value: string | undefined): void {
  const control = state.openControls.at(-1);
  if (control) control[name] = value ?? "";
}
function mark(
  state: BodyState,
  name: "showingPlaceholder" | "bound" | "locked",
  value: boolean,
): void {
  const control = state.openControls.at(-1);
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
