/** `--view accepted|rejected`: how tracked changes are read. */
import type { View } from "../document";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";

/** @throws Failure bad-value */
export function viewOf(read: Arguments): View {
  const view = read.values.get("view") ?? "accepted";
  if (view !== "accepted" && view !== "rejected")
    throw new Failure("bad-value", { option: "--view", problem: "accepted, rejected" });
  return view;
}
