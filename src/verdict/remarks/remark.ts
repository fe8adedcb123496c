/** What a careful reader would want to hear besides, and what remarks are made with. */
import type { Bilingual } from "../../requirements";
import type { Matter, Standing } from "../matter";

export type Remark = (matter: Matter) => Bilingual[];

/** Clauses around the deviation that read so. */
export const find = ({ others }: Matter, pattern: RegExp): Standing[] =>
  others.filter(({ text }) => pattern.test(text));
export const refs = (list: readonly Standing[]): string => list.map(({ ref }) => ref).join(", ");

/** One sentence. */
export const say = (nl: string, en: string): Bilingual[] => [{ nl, en }];
export const statusOf = ({ hurt }: Matter, id: string): string | undefined =>
  hurt.find(({ limb }) => limb.id === id)?.status;
