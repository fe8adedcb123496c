/** What holds for every part of every model, on its own or in the whole agreement. */
import { annexes, articles } from "../../src/clauses/model";
import { formatTag, parseTag } from "../../src/clauses/tag";
import { compose, UnknownPart, type Content, type Part } from "../../src/compose";
import { model, modelIds } from "./documents";
import { everyPart } from "./parts";
import { read } from "./read";

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]!);

/** Ids that the body uses and the package does not define: Word would drop or refuse them. */
function undefinedIds({ body, styles, numbering }: Content): string[] {
  const lists = new Set(all(numbering, /<w:num w:numId="(\d+)"/g));
  const known = new Set(all(styles, /w:styleId="([^"]+)"/g));
  return [
    ...all(body, /<w:numId w:val="(\d+)"/g).filter((id) => !lists.has(id)),
    ...all(body, /<w:(?:pStyle|rStyle) w:val="([^"]+)"/g).filter((id) => !known.has(id)),
  ];
}

describe.each(modelIds)("%s", (id) => {
  const agreement = model(id);

  test("every part uses only styles and lists of its own package, and prints no token", () => {
    for (const part of [{ kind: "agreement" } as Part, ...everyPart(agreement)]) {
      const content = compose(agreement, part, {});
      expect(undefinedIds(content)).toEqual([]);
      expect(content.body).not.toMatch(/\{\{|\}\}/);
    }
  });

  test("every part is one block control with its own tag, and no control of a part in another", () => {
    for (const part of everyPart(agreement)) {
      const { controls } = read(compose(agreement, part, {}).body);
      const outer = controls.filter(({ inside }) => inside.length === 0);
      // A loose text without heading or blocks gives nothing; none of the models has one.
      expect(outer.map(({ tag }) => tag)).toEqual([formatTag({ model: id, part: part as never })]);
      for (const { tag } of controls.filter(({ inside, tag }) => inside.length > 0 && tag !== ""))
        expect(parseTag(tag)?.part.kind).toMatch(/^(field|choice|cell|deviations|row|reason)$/);
    }
  });

  test("the agreement is its parts in order, each in a control, articles and annexes as headings", () => {
    const { controls, paragraphs } = read(compose(agreement, { kind: "agreement" }, {}).body);
    const outer = controls.filter(({ inside }) => inside.length === 0).map(({ tag }) => tag);
    expect(outer).toEqual(
      agreement.sections.flatMap((section) => {
        if (section.kind === "annex" && section.notPrinted) return [];
        const part =
          section.kind === "article"
            ? ({ kind: "article", number: section.article.number } as const)
            : ({ kind: section.kind === "annex" ? "annex" : "section", id: section.id } as const);
        return [formatTag({ model: id, part })];
      }),
    );
    const count = (style: string) => paragraphs.filter((p) => p.style === style).length;
    expect(count("MTArtikel")).toBe(articles(agreement).length);
    expect(count("MTBijlage")).toBe(annexes(agreement).filter((a) => !a.notPrinted).length);
  });

  test("another seed, other lists", () => {
    const nsids = (seed: string) =>
      all(
        compose(agreement, { kind: "agreement" }, {}, { seed }).numbering,
        /<w:nsid w:val="(\w+)"/g,
      );
    const both = [...nsids("a"), ...nsids("b")];
    expect(new Set(both).size).toBe(both.length);
  });

  test.each<Part>([
    { kind: "article", number: 999 },
    { kind: "clause", ref: "999.1" },
    { kind: "annex", id: "x" },
    { kind: "form", id: "x" },
    { kind: "section", id: "x" },
  ])("%j does not exist", (part) => {
    expect(() => compose(agreement, part, {})).toThrow(UnknownPart);
  });
});
