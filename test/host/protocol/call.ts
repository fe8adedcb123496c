import { HostError } from "./errors";
import { type Host } from "./host";
import { type Argument, type HostObject, type MethodResult } from "./types";

const SUFFIX = "OrNullObject";

/** Calls a method; an …OrNullObject one is the plain one with "not found" turned into null. */
export function callMethod(
  host: Host,
  object: HostObject,
  name: string,
  args: Argument[],
): MethodResult {
  return orNull(name, (plain) => {
    const method = object.type.methods?.[plain];
    if (!method)
      throw new HostError("ApiNotFound", `${object.type.name}.${plain} is not implemented`);
    if (host.oddities.browserRefuses.includes(`${object.type.name}.${plain}`))
      throw new HostError("NotAllowed", "The action isn't supported by Word in a browser.");
    return method(object.value, args, host);
  });
}

/** Follows a navigation property. */
export function followLink(host: Host, object: HostObject, name: string): HostObject | null {
  return orNull(name, (plain) => {
    const link = object.type.links?.[plain];
    if (!link)
      throw new HostError("ApiNotFound", `${object.type.name}.${plain} is not implemented`);
    return link(object.value, host);
  });
}

function orNull<T>(name: string, work: (plain: string) => T): T | null {
  if (!name.endsWith(SUFFIX)) return work(name);
  try {
    return work(name.slice(0, -SUFFIX.length));
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return null;
    throw error;
  }
}
