/** No model of that id in the library. */
export class UnknownModel extends Error {
  readonly code = "unknown-model";
  constructor(readonly id: string) {
    super(`no model "${id}"`);
  }
}

/** A data file that is not a sound model agreement; `problems` says where, for the maintainer. */
export class InvalidModel extends Error {
  readonly code = "invalid-model";
  constructor(
    readonly source: string,
    readonly problems: string[],
  ) {
    super(`${source} is not a sound model:\n${problems.map((p) => `- ${p}`).join("\n")}`);
  }
}
