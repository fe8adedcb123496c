/** What looks like trouble and is none: nothing may be told. */
import { hasText, type Line } from "../source/agreement";
import { SLOT, atSlot, complexField, furniture, withSection } from "../writer/around";
import type { DocxParts } from "../writer/package";
import type { HostileKind } from "./kind";
import { wordEdit } from "./tables";

const nothing = { things: [] };

const runningHeads: HostileKind = {
  name: "benign: running heads and page numbers",
  spoil: ({ lines, random }) => {
    const title = lines.find((line) => line.kind === "title");
    const text = title && hasText(title) ? title.text : "Overeenkomst";
    const kind = random.pick(["default", "first", "even"] as const);
    return {
      parts: (parts) =>
        withSection(
          withSection(parts, "header", kind, furniture(random.pick([text, "Overeenkomst"]))),
          "footer",
          "default",
          furniture("Vertrouwelijk"),
        ),
      truth: nothing,
    };
  },
};

const titleCapitals: HostileKind = {
  name: "benign: title in capitals",
  spoil: ({ lines }) => ({
    lines: lines.map((line) =>
      line.kind === "title" ? { ...line, text: line.text.toLocaleUpperCase("nl") } : line,
    ),
    truth: nothing,
  }),
};

/** A field whose result is what the field says: a date beside the signatures. */
const dateField: HostileKind = {
  name: "benign: a date as a field",
  models: ["bouw-verwerker", "bouw-gezamenlijk", "zelfstandig", "coach"],
  filling: "filled",
  spoil: ({ lines, answers }) => {
    const at = lines.findIndex(
      (line) => line.part === "signatures" && hasText(line) && line.text.includes(answers.date),
    );
    if (at < 0) return null;
    const copy = structuredClone(lines);
    const line = copy[at] as Line;
    if (!hasText(line)) return null;
    line.text = line.text.replace(answers.date, SLOT);
    const code = 'DATE \\@ "d MMMM yyyy"';
    return {
      lines: copy,
      parts: (parts) => atSlot(parts, complexField(code, answers.date)),
      truth: nothing,
    };
  },
};

const untouched: HostileKind = { name: "benign: untouched", spoil: () => ({ truth: nothing }) };

/** The columns of the definitions exchanged: meaning left, term right. */
const columns: HostileKind = {
  name: "benign: columns of the definitions exchanged",
  models: ["boz-2017"],
  habits: (habit) => habit.name === "plain" || habit.name === "automatic",
  spoil: () => ({
    parts: (parts): DocxParts => {
      const document = parts.document.replace(/<w:tbl>.*?<\/w:tbl>/s, (table) =>
        table.replace(
          /(<w:tr>(?:<w:trPr>.*?<\/w:trPr>)?)(<w:tc>.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)<\/w:tr>/gs,
          (_row, open: string, left: string, right: string) => `${open}${right}${left}</w:tr>`,
        ),
      );
      return { ...parts, document };
    },
    truth: nothing,
  }),
};

/** Lines of a conversion joined again, the hyphens at their ends kept: "Per- soonsgegevens". */
const hyphensKept: HostileKind = {
  name: "benign: hyphens of a conversion kept",
  spoil: ({ lines, random }) => ({
    lines: lines.map((line) => {
      if (!hasText(line) || line.text.length < 80) return line;
      const words = [...line.text.matchAll(/\p{Ll}{9,}/gu)];
      if (words.length === 0 || random.chance(0.3)) return line;
      const word = random.pick(words);
      const at = word.index + random.int(3, word[0].length - 4);
      return { ...line, text: `${line.text.slice(0, at)}- ${line.text.slice(at)}` };
    }),
    truth: nothing,
  }),
};

/** Every article one paragraph, its numbers inside it; one clause edited. */
const inlineNumbers: HostileKind = {
  name: "numbers inside one paragraph an article, one word edited",
  models: ["boz-2017", "bouw-verwerker", "bouw-gezamenlijk", "coach"],
  habits: (habit) => habit.name === "plain",
  spoil: (base) => {
    const edited = wordEdit(base);
    if (!edited) return null;
    const joined: Line[] = [];
    edited.lines.forEach((line, at) => {
      const last = joined.at(-1);
      const next = edited.lines[at + 1];
      const bare = next?.kind !== "item" && next?.kind !== "definition";
      if (line.kind === "clause" && line.number !== null && bare) {
        const text = `${line.ref} ${line.text}`;
        if (last?.kind === "paragraph" && last.part === "article") last.text += ` ${text}`;
        else joined.push({ ...line, kind: "paragraph", text });
      } else joined.push(line);
    });
    return {
      lines: joined,
      truth: {
        things: [{ what: "deviation", kind: "changed", article: edited.article }],
        tolerated: { kinds: ["merged"] },
      },
    };
  },
};

export const BENIGN: HostileKind[] = [
  hyphensKept,
  inlineNumbers,
  runningHeads,
  titleCapitals,
  dateField,
  untouched,
  columns,
];
