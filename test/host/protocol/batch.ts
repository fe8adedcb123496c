import { PackageError } from "../docx/package";
import { SplitError } from "../docx/edit-text";
import { INTERNAL_SERVICE } from "../objects/internal-service";
import { HostError } from "./errors";
import { type Host } from "./host";
import { type ObjectPathInfo, Paths } from "./paths";
import { type Faults } from "./faults";
import { type QueryInfo, runQuery } from "./query";
import { callMethod } from "./call";
import { isHostObject, type Json } from "./types";

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  QueryInfo?: QueryInfo;
  ArgumentInfo?: { Arguments?: Json[]; ReferencedObjectPathIds?: Json[] };
}

export interface Batch {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: Json }[];
  Error?: BatchError;
}

const ActionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/**
 * Runs a batch, action by action, up to the first that fails; what came before it stays done.
 * @param done told of each action that was done, and whether the document is another after it
 */
export function runBatch(
  host: Host,
  batch: Batch,
  faults: Faults,
  done: (action: Action, wrote: boolean) => void = () => undefined,
): BatchResponse {
  const paths = new Paths(host, batch.ObjectPaths);
  const response: BatchResponse = { Results: [] };
  try {
    for (const [index, action] of batch.Actions.entries()) {
      try {
        faults.before();
        const { version } = host.doc;
        const value = runAction(host, paths, action);
        done(action, action.ActionType === ActionType.set || host.doc.version !== version);
        faults.after();
        response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        const { code, message } = describe(error);
        const Location = paths.location(action.ObjectPathId, action.Name);
        response.Error = { Code: code, Message: message, Location, ActionIndex: index };
        return response;
      }
    }
    return response;
  } finally {
    host.references.endBatch(batch.AutoKeepReference === true, host);
  }
}

/**
 * What Office.js sends of its own accord: the releases at the end of each Word.run, and the news that
 * the ribbon's functions can be called. No work of the add-in, so it does not count.
 */
export function isHousekeeping(batch: Batch): boolean {
  return (
    batch.Actions.length > 0 &&
    batch.Actions.every(
      (action) =>
        action.Name === "_RemoveReference" ||
        batch.ObjectPaths[action.ObjectPathId]?.Name === INTERNAL_SERVICE ||
        (action.ActionType === ActionType.instantiate &&
          batch.ObjectPaths[action.ObjectPathId]?.ObjectPathType === 1),
    )
  );
}

function runAction(host: Host, paths: Paths, action: Action): Json {
  switch (action.ActionType) {
    case ActionType.instantiate: {
      const object = paths.resolve(action.ObjectPathId);
      if (object === null) return null;
      if (paths.isRoot(action.ObjectPathId)) return {};
      return { _ReferenceId: paths.reference(action.ObjectPathId) };
    }
    case ActionType.query:
      return runQuery(host, paths.resolve(action.ObjectPathId), action.QueryInfo ?? {});
    case ActionType.method: {
      if (action.Name === "_KeepReference") {
        const kept = paths.resolve(action.ObjectPathId);
        if (kept) host.references.keep(kept, host);
        return null;
      }
      const object = paths.resolveLive(action.ObjectPathId);
      const result = callMethod(host, object, action.Name, paths.arguments(action.ArgumentInfo));
      if (isHostObject(result)) return { _ReferenceId: host.references.give(result) };
      return result ?? null;
    }
    case ActionType.set: {
      const object = paths.resolveLive(action.ObjectPathId);
      const property = object.type.properties?.[action.Name];
      if (!property?.set)
        throw new HostError("ApiNotFound", `${object.type.name}.${action.Name} cannot be set`);
      property.set(object.value, action.ArgumentInfo?.Arguments?.[0] ?? null, host);
      return null;
    }
    case ActionType.trace:
      return null;
    default:
      throw new HostError("NotImplemented", `action type ${action.ActionType} is not implemented`);
  }
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof HostError) return { code: error.code, message: error.message };
  if (error instanceof PackageError) return { code: "InvalidArgument", message: error.message };
  if (error instanceof SplitError) return { code: "NotAllowed", message: error.message };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "GeneralException", message: `the stand-in itself failed: ${text}` };
}
