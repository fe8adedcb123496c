/** Whatever a job threw, as a code the messages know. */
export interface Failure {
  code: string;
  detail: string;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: "unexpected", detail: String(error) };
  // webpack names a chunk that could not be fetched so.
  if (error.name === "ChunkLoadError") return { code: "offline", detail: "" };
  const code = "code" in error && typeof error.code === "string" ? error.code : "unexpected";
  const detail =
    "detail" in error && typeof error.detail === "string" ? error.detail : error.message;
  return { code, detail };
}
