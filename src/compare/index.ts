/** The comparison room. */
export * from "./types";
export { check, type CheckOptions } from "./check";
