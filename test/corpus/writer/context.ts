/** What a writer remembers while it writes one document: ids, lists, chance. */
import type { Random } from "../random";
import type { Habit } from "./habit";
import type { Numbering } from "./numbering";
import { Notes } from "./review";

export class Context {
  readonly habit: Habit;
  readonly random: Random;
  readonly numbering: Numbering;
  readonly notes = new Notes();
  #id = 0;

  constructor(habit: Habit, random: Random, numbering: Numbering) {
    this.habit = habit;
    this.random = random;
    this.numbering = numbering;
  }

  /** A fresh id for bookmarks and revisions. */
  id(): number {
    this.#id += 1;
    return this.#id;
  }

  rsid(): string {
    return `00${this.random.int(0x100000, 0xffffff).toString(16).toUpperCase()}`;
  }
}
