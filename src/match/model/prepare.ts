/** Makes a model ready: once a model, kept as long as the model itself lives. */
import type { ModelAgreement } from "../../clauses/schema";
import { openText, parseTemplate } from "../../clauses/template";
import { readLabel } from "../../language/label";
import { BLANK, scan, TokenStream } from "../../language/tokens";
import { flatten, type FlatPiece, type FlatUnit } from "./flatten";
import { buildIndex } from "./index-model";
import {
  CHOICE,
  FIELD,
  type ChoiceForm,
  type ModelGroup,
  type ModelPiece,
  type ModelUnit,
  type PreparedModel,
} from "./prepared";

const prepared = new WeakMap<ModelAgreement, PreparedModel>();

/** The model as the comparison wants it. The same object gives the same answer without work. */
export function prepare(model: ModelAgreement): PreparedModel {
  const known = prepared.get(model);
  if (known) return known;
  const made = build(model);
  prepared.set(model, made);
  return made;
}

/** Tokens of a short text of the model's own. */
export function idsOf(text: string): Int32Array {
  const stream = new TokenStream();
  scan(stream, text);
  return stream.id.slice(0, stream.length);
}

class Builder {
  readonly stream = new TokenStream();
  readonly pieces: ModelPiece[] = [];
  readonly units: ModelUnit[] = [];
  readonly groups: ModelGroup[] = [];
  readonly forms: ChoiceForm[] = [];
  readonly #model: ModelAgreement;
  readonly #fieldAt: Map<string, number>;

  constructor(model: ModelAgreement) {
    this.#model = model;
    this.#fieldAt = new Map(model.fields.map(({ id }, at) => [id, at]));
  }

  unit(flat: FlatUnit): void {
    const index = this.units.length;
    const last = this.groups.at(-1);
    if (flat.joins && last) last.to = index + 1;
    else {
      const { ref, kind, section } = flat;
      const heading = this.#plain(flat.heading);
      const at = this.groups.length;
      this.groups.push({ index: at, ref, kind, heading, section, from: index, to: index + 1 });
    }
    const from = this.pieces.length;
    for (const piece of flat.pieces) this.#piece(piece, index);
    this.units.push({
      index,
      ref: flat.ref,
      item: flat.item,
      kind: flat.kind,
      heading: this.#plain(flat.heading),
      group: this.groups.length - 1,
      from,
      to: this.pieces.length,
      optional: flat.optional,
      section: flat.section,
    });
  }

  #form(id: string, form: string): number {
    const known = this.forms.findIndex((one) => one.choice.id === id && one.form === form);
    if (known >= 0) return known;
    const choice = this.#model.choices.find((one) => one.id === id);
    const texts = choice?.forms[form];
    if (!choice || !texts) return -1;
    const made = choice.alternatives.map(({ id: alternative }) => {
      const text = texts.made[alternative] ?? "";
      return { id: alternative, text, ids: idsOf(text) };
    });
    this.forms.push({ choice, form, open: idsOf(texts.open), made });
    return this.forms.length - 1;
  }

  /** A template as the model prints it while nothing is answered. */
  #plain(template: string): string {
    return parseTemplate(template)
      .map((segment) => {
        if (segment.kind === "text") return segment.text;
        if (segment.kind === "choice") {
          return (
            this.#model.choices.find(({ id }) => id === segment.id)?.forms[segment.form]?.open ?? ""
          );
        }
        const field = this.#model.fields.find(({ id }) => id === segment.id);
        return field ? openText(field) : "";
      })
      .join("");
  }

  #piece(flat: FlatPiece, unit: number): void {
    const { stream } = this;
    const from = stream.length;
    let text = "";
    let templated = false;
    let textStart = 0;
    let own: ReturnType<typeof readLabel> = null;
    for (const [at, segment] of parseTemplate(flat.text).entries()) {
      const start = text.length;
      if (segment.kind === "text") {
        text += segment.text;
        if (at === 0) {
          own = readLabel(text);
          textStart = own && own.end < text.length ? own.end : 0;
        }
        scan(stream, text, at === 0 ? textStart : start);
        continue;
      }
      templated = true;
      if (segment.kind === "choice") {
        const form = this.#form(segment.id, segment.form);
        text += this.#plain(`{{?${segment.id}.${segment.form}}}`);
        stream.push(form, form, start, text.length, CHOICE);
      } else {
        const field = this.#fieldAt.get(segment.id) ?? -1;
        text += this.#plain(`{{${segment.id}}}`);
        stream.push(field, field, start, text.length, FIELD);
      }
    }
    let literals = 0;
    for (let at = from; at < stream.length; at += 1)
      if ((stream.type[at] ?? 0) < BLANK) literals += 1;
    this.pieces.push({
      index: this.pieces.length,
      unit,
      role: flat.role,
      id: flat.id,
      text,
      label: flat.label ? readLabel(`${flat.label} x`) : own,
      textStart,
      from,
      to: stream.length,
      literals,
      templated,
      absorbs: flat.absorbs === true,
      field: flat.field === undefined ? -1 : (this.#fieldAt.get(flat.field) ?? -1),
      folded: flat.role === "heading" || flat.role === "title",
    });
  }
}

function build(model: ModelAgreement): PreparedModel {
  const builder = new Builder(model);
  for (const unit of flatten(model)) builder.unit(unit);
  const { stream, pieces, units, groups, forms } = builder;
  const index = buildIndex(stream, pieces);
  return { model, stream, pieces, units, groups, fields: model.fields, forms, index };
}
