/** What an obstacle is known by when it is left as it is: its rule, its place and its values. */
import type { Blocker } from "../../guide/obstacles/blocker";

export function obstacleKey({ code, article, values }: Blocker): string {
  const told = Object.entries(values)
    .filter(([name]) => name !== "textEn" && name !== "sourceEn" && name !== "labelEn")
    .map(([, value]) => value)
    .join("|");
  return `${code}|${article}|${told}`.slice(0, 600);
}
