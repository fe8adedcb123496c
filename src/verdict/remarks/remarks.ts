/** What a careful reader would want to hear besides: what still stands, what the law says, what it is not. */
import type { Bilingual } from "../../requirements";
import { contradictionsOf, shownClash } from "../contradictions";
import type { Matter } from "../matter";
import { COURSE } from "./course";
import { LIABILITY } from "./liability";
import type { Remark } from "./remark";
import { STATUTORY } from "./statutory";

/** What the clause now clashes with. */
const clashes: Remark = (matter) => contradictionsOf(matter).map(shownClash);

const REMARKS: readonly Remark[] = [clashes, ...COURSE, ...LIABILITY, ...STATUTORY];

/** Said besides, each once. */
export function remarksOf(matter: Matter): Bilingual[] {
  const all = REMARKS.flatMap((remark) => remark(matter));
  return [...new Map(all.map((one) => [one.nl, one])).values()];
}
