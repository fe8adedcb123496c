import { openPart } from "../../language/blank";

/** Nothing yet: every line of it is a blank as anybody may leave one, with nothing beside it. */
export function isBlank(text: string): boolean {
  return text.split("\n").every((line) => {
    const open = openPart(line);
    return open !== null && !/[\p{L}\d]/u.test(line.slice(0, open.from) + line.slice(open.to));
  });
}
