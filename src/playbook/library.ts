/** The playbook that ships with the product: an example, named an example. */
import example from "./example-boz-2017.json";
import { playbookSchema, type Playbook } from "./schema";

/** @returns the example for a model; undefined where there is none */
export function examplePlaybook(model: string): Playbook | undefined {
  return example.model === model ? playbookSchema.parse(example) : undefined;
}
