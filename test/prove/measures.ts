/** Every long measure. A new one is added here; its name stays, docs quote it by that. */
import { LAW } from "./law";
import type { Measure } from "./measure";
import { SENDING } from "./sending";
import { SWEEP } from "./sweep";
import { TEXTS } from "./texts";
import { WRITING } from "./writing";

export const MEASURES: Measure[] = [...TEXTS, ...WRITING, ...SENDING, ...LAW, ...SWEEP];
