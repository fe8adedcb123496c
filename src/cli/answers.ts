/** The file of `compose --answers`. */
import { readFile } from "node:fs/promises";
import { answersSchema, type Answers } from "../clauses/schema";
import { Failure } from "./failure";
import { asFailure } from "./open";

/** @throws Failure answers-not-json, answers-invalid (with the place in the file), missing-file, no-access */
export async function readAnswers(path: string): Promise<Answers> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw asFailure(error);
  });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Failure("answers-not-json", { path });
  }
  const result = answersSchema.safeParse(data);
  if (result.success) return result.data;
  const problem = result.error.issues
    .map((issue) => `${issue.path.map(String).join(".") || "(geheel)"}: ${issue.message}`)
    .join("; ");
  throw new Failure("answers-invalid", { path, problem });
}
