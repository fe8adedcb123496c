/** Everything that changes a contract's words from a finding: see types.ts for what it promises. */
export type * from "./types";
