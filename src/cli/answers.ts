/** The file of `compose --answers`. */
import { answersSchema, type Answers } from "../clauses/schema";
import { about, Failure } from "./failure";
import { readBytes } from "./open";

/** @throws Failure answers-not-json, answers-invalid (with the place in the file), missing-file, not-a-file, no-access, too-large */
export function readAnswers(path: string): Promise<Answers> {
  return about(path, async () => parseAnswers(await readBytes(path)));
}

function parseAnswers(bytes: Uint8Array): Answers {
  const text = new TextDecoder().decode(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Failure("answers-not-json");
  }
  const result = answersSchema.safeParse(data);
  if (result.success) return result.data;
  const problem = result.error.issues
    .map((issue) => `${issue.path.map(String).join(".") || "(geheel)"}: ${issue.message}`)
    .join("; ");
  throw new Failure("answers-invalid", { problem });
}
