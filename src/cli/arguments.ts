/** The command line, read into options and files. */
import { parseArgs } from "node:util";
import { Failure } from "./failure";

/** "value" needs one, "flag" takes none. */
export type OptionKinds = Record<string, "value" | "flag">;

export interface Arguments {
  values: Map<string, string>;
  flags: Set<string>;
  files: string[];
}

/**
 * Reads `--name value`, `--name=value`, `--flag` and files; after `--` all are files.
 * @throws Failure with the code of the first thing that is wrong
 */
export function readArguments(command: string, args: string[], kinds: OptionKinds): Arguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  // Not strict: what is wrong is said by sentences of our own.
  const how = { args, options, strict: false, allowPositionals: true, tokens: true } as const;
  const read: Arguments = { values: new Map(), flags: new Set(), files: [] };
  for (const token of parseArgs(how).tokens) {
    if (token.kind === "positional") read.files.push(token.value);
    else if (token.kind === "option") take(read, command, kinds, token);
  }
  return read;
}

/** An option as `parseArgs` reads it. */
interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function take(
  read: Arguments,
  command: string,
  kinds: OptionKinds,
  { name, rawName: option, value, inlineValue }: OptionToken,
): void {
  const kind = option.startsWith("--") && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) throw new Failure("unknown-option", { option, command });
  if (kind === "flag") {
    if (inlineValue) throw new Failure("option-takes-no-value", { option });
    read.flags.add(name);
    return;
  }
  if (value === undefined || value === "" || (!inlineValue && value.startsWith("--")))
    throw new Failure("option-needs-value", { option });
  if (read.values.has(name)) throw new Failure("option-twice", { option });
  read.values.set(name, value);
}

/** @throws Failure missing-option */
export function required(args: Arguments, command: string, name: string): string {
  const value = args.values.get(name);
  if (value === undefined) throw new Failure("missing-option", { option: `--${name}`, command });
  return value;
}

/**
 * The value of an option that takes one of a few, or what it is without.
 * @throws Failure bad-value, naming them
 */
export function oneOf<T extends string>(
  args: Arguments,
  name: string,
  values: readonly T[],
  standard: T,
): T {
  const asked = args.values.get(name);
  if (asked === undefined) return standard;
  const found = values.find((one) => one === asked);
  if (found === undefined)
    throw new Failure("bad-value", { option: `--${name}`, problem: values.join(", ") });
  return found;
}
