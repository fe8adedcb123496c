/** A room is read in an afternoon: no engine room over 4,500 lines. The pane and Word have pages and jobs of their own, which are their rooms. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "../../src");
/** Rooms of the engine: all between the file and the report. */
const ENGINE = [
  ...["language", "package", "formatting", "document", "outcome", "match", "judge", "annex4"],
  ...["findings", "ledger", "check", "requirements", "verdict", "guide", "edits", "playbook"],
];
const MOST = 4500;

const lines = (room: string): number =>
  readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .reduce((sum, name) => sum + readFileSync(join(SRC, room, name), "utf8").split("\n").length, 0);

test.each(ENGINE)("%s is no longer than a room may be", (room) => {
  expect(lines(room)).toBeGreaterThan(0);
  expect(lines(room)).toBeLessThanOrEqual(MOST);
});
