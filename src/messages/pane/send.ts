/** Texts of the page Verzenden: the purpose, what stands in its way, what was not judged. */
import type { Texts } from "../locale";
import { en } from "./send-en";
import { nl } from "./send-nl";

export const sendTexts: Texts<typeof nl> = { nl, en };
