/**
 * w:fldChar, and the form fields of old that it may carry (ECMA-376 part 1, 17.16.18, 17.16.16):
 * Word shows what was chosen, whatever text stands in the file.
 */
import type { BodyState } from "./body-state";
import { group, leaf, table, type Enter } from "../package/grammar";
import type { FormField } from "./fields";
import { markField } from "./marks";
import { isOn, toInteger } from "../formatting/values";

const form = (read: (form: FormField, value: string | undefined) => void): Enter<BodyState> =>
  leaf((state, element) => {
    const { form: open } = state.fields;
    if (open) read(open, element.w("val"));
  });

const begin =
  (kind: FormField["kind"], children: Map<string, Enter<BodyState>>): Enter<BodyState> =>
  (state) => {
    state.fields.setForm({ kind, entries: [], chosen: null, fallback: 0 });
    return { children };
  };

const number = (value: string | undefined): number => toInteger(value) ?? 0;
const ticked = (value: string | undefined): number => Number(isOn(value));

const children = table<BodyState>({
  "w:ffData": group(
    table<BodyState>({
      "w:ddList": begin(
        "list",
        table<BodyState>({
          "w:result": form((one, value) => (one.chosen = number(value))),
          "w:default": form((one, value) => (one.fallback = number(value))),
          "w:listEntry": form((one, value) => one.entries.push(value ?? "")),
        }),
      ),
      "w:checkBox": begin(
        "box",
        table<BodyState>({
          "w:checked": form((one, value) => (one.chosen = ticked(value))),
          "w:default": form((one, value) => (one.fallback = ticked(value))),
        }),
      ),
    }),
  ),
});

/** Begins, separates or ends a field. */
export const fieldCharacter: Enter<BodyState> = (state, element) => {
  const type = element.w("fldCharType");
  const shown = type === "end" ? state.fields.form : undefined;
  state.fieldMark(type);
  if (type === "separate") markField(state);
  if (shown) {
    const chosen = shown.chosen ?? shown.fallback;
    if (shown.kind === "box") state.addText(chosen === 1 ? "☒" : "☐", "symbol");
    else state.addText(shown.entries[chosen] ?? shown.entries[0] ?? "", "form");
  }
  return { children };
};
