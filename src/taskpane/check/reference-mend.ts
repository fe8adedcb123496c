/** The number of a reference that leads astray, and the one that is meant; where only the number is to change. Pure. */
import type { Finding, Place } from "../../outcome";

const NUMBER = /\d+(?:\.\d+)*/gu;

export interface ReferenceMend {
  place: Place;
  from: string;
  to: string;
}

export function referenceMend({ code, values, place }: Finding): ReferenceMend | null {
  if (code !== "reference-broken" && code !== "reference-shifted") return null;
  const { cited = "", likely = "" } = values;
  const [from, ...others] = cited.match(NUMBER) ?? [];
  const [to, ...more] = likely.match(NUMBER) ?? [];
  // "het tweede lid van artikel 8", two numbers: more than a number would have to change.
  if (!place || !from || !to || from === to || others.length > 0 || more.length > 0) return null;
  if (from.split(".").length !== to.split(".").length || place.part !== undefined) return null;
  return { place, from, to };
}
