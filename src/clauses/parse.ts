import { InvalidModel } from "./errors";
import { modelAgreementSchema, type ModelAgreement } from "./schema";
import { validateModel } from "./validate";

/**
 * A model agreement from the content of its data file.
 * @param source named in the error: the file.
 * @param id what the file is named after: a model is found by its id.
 * @throws InvalidModel saying where the data is wrong.
 */
export function parseModel(data: unknown, source: string, id?: string): ModelAgreement {
  const parsed = modelAgreementSchema.safeParse(data);
  if (!parsed.success)
    throw new InvalidModel(
      source,
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
    );
  const problems = validateModel(parsed.data);
  if (id !== undefined && parsed.data.id !== id)
    problems.unshift(`id "${parsed.data.id}" is not the name of the file`);
  if (problems.length > 0) throw new InvalidModel(source, problems);
  return parsed.data;
}
