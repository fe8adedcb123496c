/**
 * A model's data as lines of text, open, in the notation of the sources: the verbatim tests' own
 * reading of the data, on purpose ignorant of src/clauses (the same bug must not hide twice).
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/* eslint-disable @typescript-eslint/no-explicit-any -- raw JSON, read without the schema */
type Json = any;

const ROOT = path.join(__dirname, "../..");
const ROMAN = ["i", "ii", "iii", "iv", "v"];

export function rawModel(id: string): Json {
  return JSON.parse(readFileSync(path.join(ROOT, "src/clauses/models", `${id}.json`), "utf8"));
}

export function sourceLines(prefix: string): string[] {
  const folder = path.join(ROOT, "test/fixtures/sources");
  const file = readdirSync(folder).find((name) => name.startsWith(prefix));
  if (!file) throw new Error(`no source ${prefix}`);
  return readFileSync(path.join(folder, file), "utf8").trimEnd().split("\n");
}

/** Labels as printed; bullets of every kind are "•". */
function label(style: string, id: string): string {
  const bullets = ["bullet", "circle", "dash", "checkbox"];
  if (bullets.includes(style)) return style === "checkbox" ? "• ☐ " : "• ";
  if (style === "none") return "";
  return { "a.)": `${id}.)`, "(a)": `(${id})`, i: id }[style] ?? id + style.slice(1);
}
const labelled = (style: string, id: string): string => {
  const text = label(style, id);
  return text === "" || text.endsWith(" ") ? text : `${text} `;
};

export class Flattener {
  readonly used = new Set<string>();
  constructor(
    private readonly model: Json,
    private readonly choices: Record<string, string> = {},
  ) {}

  /** Fields as the source prints them at the blank, else the supplier's own answer, else ‹id›. */
  text(template: string): string {
    return template.replace(/\{\{(\??)([^}]*)\}\}/g, (_all, choice: string, name: string) => {
      this.used.add(name);
      if (choice) {
        const [id = "", ...form] = name.split(".");
        const found = this.model.choices.find((c: Json) => c.id === id);
        const texts = found.forms[form.join(".")];
        const made = this.choices[id];
        return made === undefined ? texts.open : texts.made[made];
      }
      const field = this.model.fields.find((f: Json) => f.id === name);
      return field.default ?? field.printed ?? `‹${name}›`;
    });
  }

  lines(): string[] {
    return this.model.sections.flatMap((s: Json) => this.section(s));
  }

  private section(s: Json): string[] {
    if (s.kind === "title") return [`# ${this.text(s.text)}`];
    if (s.kind === "article") return this.article(s.article);
    if (s.notPrinted) return [];
    const heads = s.heading ? [`${s.kind === "annex" ? "##" : "###"} ${this.text(s.heading)}`] : [];
    return [...heads, ...s.blocks.flatMap((b: Json) => this.block(b))];
  }

  private article(a: Json): string[] {
    const { article, clause } = this.model.numbering;
    const lines = [`## ${article.replace("%1", a.number)} ${this.text(a.heading)}`];
    for (const line of a.intro ?? []) lines.push(this.text(line));
    for (const c of a.clauses) {
      const [one, two] = c.ref.split(".");
      const number = two ? `${clause.replace("%1", one).replace("%2", two)} ` : "";
      lines.push(
        number + this.text(c.text),
        ...(c.blocks ?? []).flatMap((b: Json) => this.block(b)),
      );
    }
    return lines;
  }

  private items(style: string, items: Json[]): string[] {
    return items.flatMap((i) => [
      labelled(style, i.id) + this.text(i.text),
      ...(i.list ? this.items(i.list.style, i.list.items) : []),
    ]);
  }

  private row(cells: string[]): string {
    return `| ${cells.join(" | ")} |`;
  }

  private block(b: Json): string[] {
    switch (b.type) {
      case "paragraph":
        return [this.text(b.text)];
      case "heading":
        return [`### ${this.text(b.text)}`];
      case "list":
        return this.items(b.style, b.items);
      case "definitions":
        return b.rows.flatMap((r: Json) =>
          r.meaning.map((m: string, i: number) => {
            const meaning = (r.meaningStyle === "i" ? `${ROMAN[i] ?? "?"} ` : "") + this.text(m);
            return this.row([i === 0 ? `${r.label} ${this.text(r.term)}` : "", meaning]);
          }),
        );
      case "records":
        return [
          this.row(b.columns.map((c: Json) => this.text(c.head))),
          ...(b.examples ?? []).map((e: Json) =>
            this.row(b.columns.map((c: Json) => e[c.id] ?? "")),
          ),
        ];
      case "form":
        return b.rows.map((r: Json) => {
          if (!/^\{\{[^}]*\}\}$/.test(r.answer)) throw new Error(`text in an answer: ${r.answer}`);
          this.text(r.answer);
          return this.row([this.text(r.label), ""]);
        });
      case "grid":
        return b.rows.map((r: Json) => this.row(r.map((c: Json) => this.cell(c))));
      case "signatures":
        return b.rows.length === 1
          ? b.rows[0].flatMap((c: string[]) => c.map((p) => this.text(p)))
          : b.rows.map((r: Json) => this.row(r.map((c: Json) => this.cell(c))));
      case "deviations":
        return [this.row([b.heads.article, b.heads.lapses, b.heads.replacement, b.heads.reason])];
      case "free":
        this.used.add(b.field);
        return [`‹${b.field}›`];
      default:
        throw new Error(`unknown block ${b.type}`);
    }
  }

  private cell(paragraphs: string[]): string {
    return paragraphs.map((p) => this.text(p)).join(" ");
  }
}

/** Spaces at the ends and empty cells are layout, and bullets have no letters: one sign for all. */
export function tidy(line: string): string {
  return line
    .replace(/^(?:· ☐|☐) /, "• ☐ ")
    .replace(/^(?:· -|[•*o-]) /, "• ")
    .replace(/ +/g, " ")
    .replace(/(?:\| )+\|?$/, "|")
    .trim();
}
