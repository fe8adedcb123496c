/** What looks like trouble and is none: nothing may be told. */
import { hasText, type Line } from "../source/agreement";
import { SLOT, atSlot, complexField, furniture, withSection } from "../writer/around";
import type { DocxParts } from "../writer/package";
import type { HostileKind } from "./kind";

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

export const BENIGN: HostileKind[] = [runningHeads, titleCapitals, dateField, untouched, columns];
