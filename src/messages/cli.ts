/** What the command line says besides errors (those stand in errors.ts). */
import { en } from "./cli-en";
import { nl } from "./cli-nl";
import type { Texts } from "./locale";

export const cliTexts: Texts<typeof nl> = { nl, en };
