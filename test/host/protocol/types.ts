import { type Host } from "./host";

/** A value of the API as the add-in gets it: JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** An argument: JSON, or an object that the add-in holds (a range, search options). */
export type Argument = Json | HostObject | undefined;

/** Objects of the API: what they wrap depends on their type. */
export interface HostObject {
  readonly type: HostType;
  readonly value: unknown;
}

export interface Property<T> {
  get: (self: T, host: Host) => Json;
  set?: (self: T, value: Json, host: Host) => void;
}

export type MethodResult = HostObject | Json | undefined;

/**
 * A class of the API. What is not named here is refused: the stand-in never does nothing in silence.
 * `links` are navigation properties, `items` makes it a collection, `alive` tells whether the wrapped
 * thing still is in the document.
 */
export interface TypeDefinition<T> {
  properties?: Record<string, Property<T>>;
  links?: Record<string, (self: T, host: Host) => HostObject>;
  methods?: Record<string, (self: T, args: Argument[], host: Host) => MethodResult>;
  items?: (self: T, host: Host) => HostObject[];
  item?: (self: T, key: Argument, host: Host) => HostObject;
  alive?: (self: T, host: Host) => boolean;
  /** called when the add-in keeps or releases the object between syncs */
  kept?: (self: T, keep: boolean, host: Host) => void;
}

export interface HostType extends TypeDefinition<unknown> {
  readonly name: string;
  of(value: unknown): HostObject;
  /** the wrapped thing, when the object is of this type */
  read(object: Argument): unknown;
}

export interface TypedHostType<T> extends HostType {
  of(value: T): HostObject;
  read(object: Argument): T | null;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "value" in value;
}

/** Makes a type; the definition comes as a function, since types refer to each other. */
export function defineType<T>(name: string, define: () => TypeDefinition<T>): TypedHostType<T> {
  let made: TypeDefinition<T> | null = null;
  const definition = (): TypeDefinition<unknown> =>
    (made ??= define()) as unknown as TypeDefinition<unknown>;
  const type: TypedHostType<T> = {
    name,
    of: (value: T) => ({ type, value }),
    read: (object) => (isHostObject(object) && object.type === type ? (object.value as T) : null),
    get properties() {
      return definition().properties;
    },
    get links() {
      return definition().links;
    },
    get methods() {
      return definition().methods;
    },
    get items() {
      return definition().items;
    },
    get item() {
      return definition().item;
    },
    get alive() {
      return definition().alive;
    },
    get kept() {
      return definition().kept;
    },
  };
  return type;
}
