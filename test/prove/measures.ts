/** Every long measure. A new one is added here; its name stays, docs quote it by that. */
import type { Measure } from "./measure";
import { TEXTS } from "./texts";

export const MEASURES: Measure[] = [...TEXTS];
