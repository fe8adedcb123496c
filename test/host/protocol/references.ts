import { type Host } from "./host";
import { type HostObject } from "./types";

/** Objects that the add-in may come back to in a later batch, by the id that was given out. */
export class References {
  private readonly held = new Map<string, HostObject>();
  private readonly given = new Map<string, HostObject>();
  private last = 0;

  /** A fresh id for an object of this batch. */
  give(object: HostObject): string {
    const id = `{${++this.last}}`;
    this.given.set(id, object);
    return id;
  }

  /** What a batch may name: kept objects, and those given in this very batch. */
  find(id: string): HostObject | null {
    return this.held.get(id) ?? this.given.get(id) ?? null;
  }

  keep(object: HostObject, host: Host): void {
    for (const [id, given] of this.given) if (given === object) this.hold(id, given, host);
  }

  /** Ends a batch: what is not kept is forgotten, as in Word, unless the batch asked to keep all. */
  endBatch(keepAll: boolean, host: Host): void {
    if (keepAll) for (const [id, object] of this.given) this.hold(id, object, host);
    this.given.clear();
  }

  remove(id: string, host: Host): void {
    const object = this.held.get(id);
    this.held.delete(id);
    object?.type.kept?.(object.value, false, host);
  }

  removeAll(host: Host): void {
    for (const id of [...this.held.keys()]) this.remove(id, host);
  }

  /** How many objects the add-in holds: a leak shows here. */
  get count(): number {
    return this.held.size;
  }

  private hold(id: string, object: HostObject, host: Host): void {
    if (this.held.has(id)) return;
    this.held.set(id, object);
    object.type.kept?.(object.value, true, host);
  }
}
