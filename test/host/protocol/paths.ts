import { documentType } from "../objects/document";
import { searchOptionsType } from "../objects/search-options";
import { APPLICATION, applicationType } from "../objects/application";
import { INTERNAL_SERVICE, internalServiceType } from "../objects/internal-service";
import { callMethod, followLink } from "./call";
import { HostError, notFound } from "./errors";
import { type Host } from "./host";
import { type Argument, type HostObject, isHostObject, type Json } from "./types";

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: { Arguments?: Json[]; ReferencedObjectPathIds?: Json[] };
}

const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The object paths of one batch; each is followed once, when an action first needs it. */
export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly ids = new Map<number, string>();

  constructor(
    private readonly host: Host,
    private readonly infos: Record<string, ObjectPathInfo>,
  ) {}

  /** The object of a path; null for a null object. @throws HostError when it is gone */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) {
      if (known) this.assertAlive(known);
      return known;
    }
    const info = this.infos[id];
    if (!info) throw new HostError("InvalidObjectPath", `there is no object path ${id}`);
    const object = this.follow(info);
    if (object) this.assertAlive(object);
    this.resolved.set(id, object);
    return object;
  }

  /** The document itself needs no reference. */
  isRoot(id: number): boolean {
    return this.infos[id]?.ObjectPathType === PathType.root;
  }

  resolveLive(id: number): HostObject {
    const object = this.resolve(id);
    if (!object) throw new HostError("InvalidObjectPath", "the object is a null object");
    return object;
  }

  /** The id under which the add-in may name the object later. */
  reference(id: number): string {
    const info = this.infos[id];
    if (info?.ObjectPathType === PathType.reference) return info.Name;
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    const made = this.host.references.give(this.resolveLive(id));
    this.ids.set(id, made);
    return made;
  }

  /** Arguments with the numbers that stand for objects replaced by these. */
  arguments(info: ObjectPathInfo["ArgumentInfo"]): Argument[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = referenced?.[index];
      return typeof id === "number" && id !== 0 && id === argument
        ? this.resolveLive(id)
        : argument;
    });
  }

  location(id: number, name: string): string {
    const object = this.resolved.get(id);
    const info = this.infos[id];
    const what = name === "" ? (info?.Name ?? "") : name;
    return `${object?.type.name ?? "Document"}.${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  }

  private follow(info: ObjectPathInfo): HostObject | null {
    const { host } = this;
    const parent = () => this.resolve(info.ParentObjectPathId ?? -1);
    switch (info.ObjectPathType) {
      case PathType.root:
        return documentType.of(host.doc);
      case PathType.newObject:
        if (info.Name === "Microsoft.WordServices.SearchOptions")
          return searchOptionsType.of(new Map());
        if (info.Name === APPLICATION) return applicationType.of(null);
        if (info.Name === INTERNAL_SERVICE) return internalServiceType.of(null);
        throw new HostError("ApiNotFound", `${info.Name} is not implemented`);
      case PathType.method: {
        const on = parent();
        if (!on) return null;
        const result = callMethod(host, on, info.Name, this.arguments(info.ArgumentInfo));
        if (result === null) return null;
        if (!isHostObject(result))
          throw new HostError("InvalidObjectPath", `${info.Name} gives no object`);
        return result;
      }
      case PathType.property: {
        const on = parent();
        return on && followLink(host, on, info.Name);
      }
      case PathType.indexer: {
        const on = parent();
        if (!on) return null;
        const [key] = this.arguments(info.ArgumentInfo);
        if (on.type.item) return on.type.item(on.value, key, host);
        const found = typeof key === "number" ? on.type.items?.(on.value, host)[key] : undefined;
        if (!found) throw notFound(`item ${JSON.stringify(key)}`);
        return found;
      }
      case PathType.reference: {
        const found = host.references.find(info.Name);
        if (!found)
          throw new HostError("InvalidObjectPath", `the reference ${info.Name} is not kept`);
        return found;
      }
      case PathType.nullObject:
        return null;
      default:
        throw new HostError("NotImplemented", `path type ${info.ObjectPathType}`);
    }
  }

  private assertAlive(object: HostObject): void {
    if (object.type.alive && !object.type.alive(object.value, this.host))
      throw notFound(`${object.type.name}: it was deleted, it`);
  }
}
