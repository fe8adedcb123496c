/** Whatever a job threw, as a code the messages know. */
import { toFailure } from "../../word/failure";

export interface Failure {
  code: string;
  detail: string;
}

export function failureOf(error: unknown): Failure {
  const { code, detail } = toFailure(error);
  return { code, detail };
}

/**
 * The same, once it is known why code is missing: our page answers and its code is gone, so an update
 * took it away behind this pane; or nothing answers.
 */
export async function causeOf(error: unknown): Promise<Failure> {
  const failure = failureOf(error);
  if (failure.code !== "offline") return failure;
  const answers = await fetch(location.pathname, { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  return answers ? { code: "updated", detail: "" } : failure;
}
