/** The command line, read into options and files. */
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
  const read: Arguments = { values: new Map(), flags: new Set(), files: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--") {
      read.files.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      read.files.push(arg);
      continue;
    }
    const equals = arg.indexOf("=");
    const option = equals < 0 ? arg : arg.slice(0, equals);
    const name = option.replace(/^--?/, "");
    const kind = Object.hasOwn(kinds, name) && option.startsWith("--") ? kinds[name] : undefined;
    if (kind === undefined) throw new Failure("unknown-option", { option, command });
    if (kind === "flag") {
      if (equals >= 0) throw new Failure("option-takes-no-value", { option });
      read.flags.add(name);
      continue;
    }
    const value = equals >= 0 ? arg.slice(equals + 1) : args[++i];
    if (value === undefined || value === "" || (equals < 0 && value.startsWith("--")))
      throw new Failure("option-needs-value", { option });
    if (read.values.has(name)) throw new Failure("option-twice", { option });
    read.values.set(name, value);
  }
  return read;
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
