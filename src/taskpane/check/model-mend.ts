/** What mends a known fault of the model, where the document still carries it. Pure. */
import type { ModelNote } from "../../clauses/schema";
import type { CheckReport, Finding } from "../../outcome";

export interface ModelMend {
  article: string;
  /** What stands in the place of which words; the first of the ways that the note knows. */
  mends: readonly { from: string; to: string }[];
  /** It decides something: the parties have to agree. */
  consequence: boolean;
}

const letters = (text: string): string => text.replace(/\s+/gu, " ");
const bare = (text: string): string => text.replace(/\s+/gu, "");

export function modelMend(
  { code, article, values }: Finding,
  notes: readonly ModelNote[],
  { clausePlaces, deviations }: Pick<CheckReport, "clausePlaces" | "deviations">,
): ModelMend | null {
  if (code !== "model-note" || !clausePlaces?.[article]) return null;
  const note = notes.find(
    (one) => one.ref === article && one.code === values["note"] && one.message.nl === values["nl"],
  );
  const { repair } = note ?? {};
  // What only means something beside other repairs is not mended by itself.
  if (!repair || repair.ways === "lapses" || repair.together !== undefined) return null;
  const [mends = []] = repair.ways;
  const own = deviations.filter((one) => one.article === article && one.item === repair.item);
  const stands = own.every(({ documentText }) =>
    mends.every(({ from }) => letters(documentText).includes(letters(from))),
  );
  // Spaces alone: the comparison reads both alike, so nobody could tell that it is mended.
  const told = mends.some(({ from, to }) => bare(from) !== bare(to));
  if (!stands || !told) return null;
  return { article, mends, consequence: repair.kind === "with-consequence" };
}
