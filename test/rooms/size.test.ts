/** A room is read in an afternoon: no engine room over 4,500 lines, and no file over 250. The pane and Word have pages and jobs of their own, which are their rooms. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "../../src");
/** Rooms of the engine: all between the file and the report. */
const ENGINE = [
  ...["language", "package", "formatting", "document", "outcome", "match", "judge", "annex4"],
  ...["findings", "ledger", "check", "requirements", "verdict", "guide", "edits", "playbook"],
];
const MOST = 4500;

const MOST_OF_A_FILE = 250;

const files = (room: string): [string, number][] =>
  readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [
      join(room, name),
      readFileSync(join(SRC, room, name), "utf8").split("\n").length - 1,
    ]);

test.each(ENGINE)("%s is no longer than a room may be", (room) => {
  const sizes = files(room);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  expect(sum).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(MOST);
  expect(sizes.filter(([, size]) => size > MOST_OF_A_FILE)).toEqual([]);
});
