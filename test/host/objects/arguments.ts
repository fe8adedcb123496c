import { invalid } from "../protocol/errors";
import { type Argument, isHostObject, type Json } from "../protocol/types";

/** Arguments come from the wire: each is checked before it is used. */
export function text(args: Argument[], index: number, name: string): string {
  const value = args[index];
  if (typeof value !== "string") throw invalid(`${name} must be a text`);
  return value;
}

export function count(args: Argument[], index: number, name: string): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw invalid(`${name} must be a whole number`);
  return value;
}

export function optionalText(args: Argument[], index: number, otherwise: string): string {
  const value = args[index];
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== "string") throw invalid("a text was expected");
  return value;
}

/** A value for a property that is a text. */
export function textValue(value: Json): string {
  if (typeof value !== "string") throw invalid("a text was expected");
  return value;
}

/** One of the values that the method takes; Word's own are matched exactly. */
export function oneOf<T extends string>(value: string, allowed: readonly T[], what: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw invalid(`${what} "${value}" is not one of ${allowed.join(", ")}`);
  return found;
}

/** A two-dimensional array of texts, as tables take and give. */
export function textTable(value: Argument, rows: number, columns: number): string[][] | null {
  if (value === undefined || value === null) return null;
  const table = isHostObject(value) || !Array.isArray(value) ? null : value;
  if (table?.length !== rows) throw invalid(`values must have ${rows} rows`);
  return table.map((row) => {
    if (!Array.isArray(row) || row.length !== columns)
      throw invalid(`each row of values must have ${columns} texts`);
    return row.map((cell) => {
      if (typeof cell !== "string") throw invalid("values must be texts");
      return cell;
    });
  });
}
