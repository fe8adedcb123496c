/** What a check says: the border between the engine and all that shows, writes or judges. The JSON of the command line is made of these (docs/report.md). */
export * from "./place";
export * from "./deviation";
export * from "./row";
export * from "./finding";
export * from "./field";
export * from "./rest";
export * from "./ledger";
export * from "./report";
