/** Ways to look into a model. */
import type { Annex, Answers, Article, Block, Clause, Field, ModelAgreement } from "./schema";

export function articles(model: ModelAgreement): Article[] {
  return model.sections.flatMap((s) => (s.kind === "article" ? [s.article] : []));
}

export function clauses(model: ModelAgreement): Clause[] {
  return articles(model).flatMap((article) => article.clauses);
}

export function annexes(model: ModelAgreement): Annex[] {
  return model.sections.flatMap((s) => (s.kind === "annex" ? [s] : []));
}

/** The clause of that ref ("8.3", or "6" in an article of one unnumbered clause). */
export function findClause(model: ModelAgreement, ref: string): Clause | undefined {
  return clauses(model).find((clause) => clause.ref === ref);
}

export function findArticle(model: ModelAgreement, number: number): Article | undefined {
  return articles(model).find((article) => article.number === number);
}

export function findAnnex(model: ModelAgreement, id: string): Annex | undefined {
  return annexes(model).find((annex) => annex.id === id);
}

/** The fields of every group, in the order of the groups. */
export function allFields(model: ModelAgreement): { group: string; fields: Field[] }[] {
  return model.groups.map(({ id }) => ({
    group: id,
    fields: model.fields.filter((field) => field.group === id),
  }));
}

/** The tables of records ("verwerkingen", "tarieven"), wherever they stand. */
export function recordTables(model: ModelAgreement): Extract<Block, { type: "records" }>[] {
  return allBlocks(model).flatMap((block) => (block.type === "records" ? [block] : []));
}

/** Every block of the model in order of the text. */
export function allBlocks(model: ModelAgreement): Block[] {
  return model.sections.flatMap((section) => {
    if (section.kind === "title") return [];
    if (section.kind === "article")
      return section.article.clauses.flatMap((clause) => clause.blocks ?? []);
    return section.blocks;
  });
}

/** Does the part stand: not tied to a choice, the choice open, or made for it? */
export function isPresent(
  part: { presentWhen?: { choice: string; alternative: string } | undefined },
  answers: Answers = {},
): boolean {
  if (!part.presentWhen) return true;
  const made = answers.choices?.[part.presentWhen.choice];
  return made === undefined || made === part.presentWhen.alternative;
}

const byRef = new WeakMap<ModelAgreement, Map<string, string[]>>();

/** Requirements by the clause or article that covers them, in their own order; put together once a model. */
function requirementsByRef(model: ModelAgreement): Map<string, string[]> {
  const known = byRef.get(model);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const [id, refs] of Object.entries(model.requirements ?? {}))
    for (const ref of new Set(refs)) made.set(ref, [...(made.get(ref) ?? []), id]);
  byRef.set(model, made);
  return made;
}

/** Ids of the requirements that a clause covers, itself or as part of its article: what a deviation there touches. */
export function requirementsOf(model: ModelAgreement, ref: string): string[] {
  const number = /^\d+/.exec(ref)?.[0];
  const requirements = requirementsByRef(model);
  const own = requirements.get(ref) ?? [];
  const ofArticle = number === undefined ? [] : (requirements.get(`artikel ${number}`) ?? []);
  if (ofArticle.length === 0) return [...own];
  const covered = new Set([...own, ...ofArticle]);
  return Object.keys(model.requirements ?? {}).filter((id) => covered.has(id));
}
