/** What the schema cannot see: that a model's parts fit each other. */
import { articles, clauses, findAnnex, findClause } from "./model";
import type { Block, Item, ModelAgreement } from "./schema";
import { possibleTags } from "./tags-of-model";
import { TAG_MAX } from "./tag";
import { parseTemplate } from "./template";
import { templates } from "./templates";
import { units } from "./units";

type Problems = string[];

function duplicates(values: string[], what: string): Problems {
  const twice = new Set(values.filter((value, i) => values.indexOf(value) !== i));
  return [...twice].map((value) => `${what} "${value}" stands twice`);
}

function checkTokens(model: ModelAgreement): Problems {
  const fields = new Set(model.fields.map(({ id }) => id));
  const used = new Set<string>();
  const problems: Problems = [];
  for (const { where, text } of templates(model))
    for (const segment of parseTemplate(text)) {
      if (segment.kind === "text") {
        if (/\{\{|\}\}/.test(segment.text)) problems.push(`${where}: braces that are no token`);
      } else if (segment.kind === "field") {
        used.add(segment.id);
        if (!fields.has(segment.id)) problems.push(`${where}: no field "${segment.id}"`);
      } else {
        const choice = model.choices.find(({ id }) => id === segment.id);
        used.add(`?${segment.id}.${segment.form}`);
        if (!choice?.forms[segment.form])
          problems.push(`${where}: no choice "${segment.id}" with a form "${segment.form}"`);
      }
    }
  for (const id of fields) if (!used.has(id)) problems.push(`field "${id}" stands nowhere`);
  for (const { id, forms } of model.choices)
    for (const form of Object.keys(forms))
      if (!used.has(`?${id}.${form}`)) problems.push(`choice "${id}": form "${form}" is not used`);
  return problems;
}

function checkFieldsAndChoices(model: ModelAgreement): Problems {
  const groups = new Set(model.groups.map(({ id }) => id));
  const problems = model.fields
    .filter(({ group }) => !groups.has(group))
    .map(({ id, group }) => `field "${id}": no group "${group}"`);
  for (const { id, alternatives, forms } of model.choices) {
    if (id.includes(".")) problems.push(`choice "${id}": a dot in the id`);
    const wanted = alternatives.map((a) => a.id).sort();
    for (const [form, { made }] of Object.entries(forms))
      if (Object.keys(made).sort().join() !== wanted.join())
        problems.push(`choice "${id}": form "${form}" does not say every alternative`);
  }
  return problems;
}

function checkItems(items: Item[], where: string): Problems {
  return [
    ...duplicates(
      items.map(({ id }) => id),
      `${where}: item`,
    ),
    ...items.flatMap((item) => (item.list ? checkItems(item.list.items, where) : [])),
  ];
}

function checkBlock(block: Block, where: string): Problems {
  switch (block.type) {
    case "list":
      return checkItems(block.items, where);
    case "definitions":
    case "form":
      return duplicates(
        block.rows.map(({ id }) => id),
        `${where}: row`,
      );
    case "records": {
      const columns = block.columns.map(({ id }) => id);
      const strange = (block.examples ?? [])
        .flatMap(Object.keys)
        .filter((c) => !columns.includes(c));
      return [
        ...duplicates(columns, `${where}: column`),
        ...strange.map((c) => `${where}: an example has a column "${c}"`),
      ];
    }
    default:
      return [];
  }
}

function checkNumbers(model: ModelAgreement): Problems {
  const problems: Problems = [];
  const numbers = articles(model).map(({ number }) => number);
  if (numbers.some((n, i) => n <= (numbers[i - 1] ?? 0))) problems.push("articles out of order");
  for (const { number, clauses: own } of articles(model)) {
    let last = 0;
    for (const { ref } of own) {
      const [article, clause] = ref.split(".").map(Number);
      if (article !== number) problems.push(`${ref} stands in article ${number}`);
      if (clause === undefined && own.length > 1) problems.push(`${ref}: clauses need a number`);
      if (clause !== undefined && clause <= last) problems.push(`${ref} is out of order`);
      last = clause ?? last;
    }
  }
  return problems;
}

function checkReferences(model: ModelAgreement): Problems {
  const problems: Problems = [];
  const refs = new Set(units(model).map(({ ref }) => ref));
  for (const s of model.sections) if (s.kind === "annex") refs.add(`bijlage ${s.number}`);
  for (const { code, ref } of model.notes)
    if (!refs.has(ref)) problems.push(`note "${code}": nothing at "${ref}"`);
  for (const [requirement, covered] of Object.entries(model.requirements ?? {}))
    for (const ref of covered)
      if (!refs.has(ref)) problems.push(`requirement "${requirement}": nothing at "${ref}"`);
  for (const ref of Object.values(model.limits ?? {}))
    if (!refs.has(ref)) problems.push(`limits: nothing at "${ref}"`);
  const rule = model.deviationRule;
  if (rule && !findClause(model, rule.clause)) problems.push(`no clause ${rule.clause}`);
  if (rule && !findAnnex(model, rule.annex)?.blocks.some((b) => b.type === "deviations"))
    problems.push(`no deviation table in annex "${rule.annex}"`);
  if (rule && model.deviationAnnex) problems.push("an annex for deviations twice");
  for (const ref of model.deviationAnnex?.grounds ?? [])
    if (!refs.has(ref)) problems.push(`deviationAnnex: nothing at "${ref}"`);
  for (const { ref, presentWhen } of clauses(model)) {
    const choice = model.choices.find(({ id }) => id === presentWhen?.choice);
    if (presentWhen && !choice?.alternatives.some(({ id }) => id === presentWhen.alternative))
      problems.push(`${ref}: no such choice "${presentWhen.choice}: ${presentWhen.alternative}"`);
  }
  return problems;
}

/** Everything that does not fit, one line each, for the maintainer; [] for a sound model. */
export function validateModel(model: ModelAgreement): string[] {
  const blocks = model.sections.flatMap((s) =>
    s.kind === "title"
      ? []
      : s.kind === "article"
        ? s.article.clauses.flatMap((c) =>
            (c.blocks ?? []).map((block) => ({ where: c.ref, block })),
          )
        : s.blocks.map((block) => ({ where: s.id, block })),
  );
  const named = blocks.flatMap(({ block }) => ("id" in block ? [block.id] : []));
  return [
    ...duplicates(
      model.fields.map(({ id }) => id),
      "field",
    ),
    ...duplicates(
      model.choices.map(({ id }) => id),
      "choice",
    ),
    ...duplicates(
      model.groups.map(({ id }) => id),
      "group",
    ),
    ...duplicates(
      model.sections.map(({ id }) => id),
      "section",
    ),
    ...duplicates(named, "table or form"),
    ...duplicates(
      clauses(model).map(({ ref }) => ref),
      "clause",
    ),
    ...checkNumbers(model),
    ...checkFieldsAndChoices(model),
    ...checkTokens(model),
    ...checkReferences(model),
    ...blocks.flatMap(({ where, block }) => checkBlock(block, where)),
    ...possibleTags(model)
      .filter((tag) => tag.length > TAG_MAX)
      .map((tag) => `tag too long: ${tag}`),
  ];
}
