/** Text that was added where nobody looks: behind, before, among, around, beside the agreement. */
import { BINDING } from "../sentences/binding";
import { NEUTRAL } from "../sentences/neutral";
import type { Random } from "../random";
import { hasText, type Heading, type Line, type Loose, type Part } from "../source/agreement";
import {
  SLOT,
  atSlot,
  complexField,
  furniture,
  run,
  simpleParagraph,
  textBox,
  withNote,
  withSection,
} from "../writer/around";
import type { DocxParts } from "../writer/package";
import type { Base, HostileKind, Spoiled } from "./kind";

/** Sentences that take hold of the agreement itself. */
export const OVERRIDES = [
  "Waar dit stuk over vergoeding van schade spreekt, geldt een grens van € 300 per gebeurtenis.",
  "Het achtste artikel wordt buiten toepassing gelaten.",
  "De leverancier hoeft een datalek niet te melden voordat zijn advocaat daarmee instemt.",
  "Bij strijd tussen deze overeenkomst en de opdrachtbevestiging volgen partijen de opdrachtbevestiging.",
  "De duur van de afspraken hierboven is beperkt tot zes weken.",
  "Wie zich op artikel 7 wil beroepen, betaalt vooraf € 2.500.",
  "Anders dan hiervoor is bepaald, mogen gegevens naar India worden doorgegeven.",
  "De kosten van elke controle komen voor rekening van de opdrachtgever.",
];

const loose = (part: Part, ref: string, text: string): Loose => ({
  id: `hostile ${text.length}`,
  part,
  ref,
  kind: "paragraph",
  text,
});

const added = (text: string) => ({ what: "deviation" as const, kind: "added" as const, text });
const binds = (text: string) => ({
  what: "finding" as const,
  code: "outside-binds",
  text,
  part: true,
});

/** Behind the last line of all: bare, numbered, or under a heading of its own. */
const behindLast: HostileKind = {
  name: "behind the last line",
  spoil: ({ lines, random }) => {
    const text = random.pick(OVERRIDES);
    const last = lines.at(-1) as Line;
    const head = random.pick(["", "Addendum", "Nadere afspraken", "Bijlage 9", "Slotopmerking"]);
    const label = random.pick(["", "", "Artikel 99 ", "1. "]);
    const more = [
      ...(head ? [loose(last.part, "behind", head)] : []),
      loose(last.part, "behind", label + text),
    ];
    return {
      lines: [...lines, ...more],
      truth: { things: [added(text)], tolerated: { articles: ["*"] } },
    };
  },
};

/** A new article of two clauses behind the last one. */
const newArticle: HostileKind = {
  name: "an article behind the last",
  spoil: ({ lines, random }) => {
    const end = lines.findLastIndex((line) => line.part === "article");
    const articles = lines.filter((line): line is Heading => line.kind === "article");
    const last = articles.at(-1);
    if (!last) return null;
    const [one = "", two = ""] = random.shuffle(OVERRIDES);
    const number = String(Number(last.number) + 1);
    const at = { part: "article" as const, ref: "new" };
    const heading: Heading = {
      ...last,
      id: "hostile h",
      ref: "new",
      number,
      text: "Bijzonderheden",
    };
    const clauses = [one, two].map((text, index) => ({
      ...at,
      id: `hostile ${index}`,
      kind: "clause" as const,
      ref: `new.${index + 1}`,
      number: index + 1,
      text,
    }));
    return {
      lines: [...lines.slice(0, end + 1), heading, ...clauses, ...lines.slice(end + 1)],
      truth: { things: [added(one), added(two)], tolerated: { articles: ["*"] } },
    };
  },
};

/** Short sentences under the title, among parties, recitals, signatures. */
const SHORT = [
  "Dit alles geldt tot 1 juli.",
  "Opzeggen kan per dag.",
  "Vergoeding: nihil.",
  "Audits kosten € 900.",
  "De offerte gaat voor.",
  "Derden mogen meelezen.",
];

const among: HostileKind = {
  name: "a short sentence among other parts",
  spoil: ({ lines, random }) => {
    const parts: Part[] = ["title", "parties", "recitals", "signatures"];
    const part = random.pick(parts.filter((one) => lines.some((line) => line.part === one)));
    const places = lines.flatMap((line, at) => (line.part === part ? [at + 1] : []));
    const at = random.pick(places);
    const text = random.pick(SHORT);
    const line = loose(part, lines[at - 1]?.ref ?? part, text);
    return {
      lines: [...lines.slice(0, at), line, ...lines.slice(at)],
      truth: { things: [added(text)] },
    };
  },
};

/** In the contract around: one sentence that takes hold of the agreement. */
const TOUCHING = [
  "De overeenkomst over persoonsgegevens wijkt voor hetgeen in deze raamovereenkomst staat.",
  "In afwijking van Appendix C is iedere vergoeding aan opdrachtgever beperkt tot € 400.",
  "Artikel 8 van de aangehechte overeenkomst blijft buiten toepassing.",
  "Voor zover de bijgevoegde verwerkersovereenkomst anders luidt, heeft dit hoofdstuk voorrang.",
];

function insertBefore(parts: DocxParts, heading: string, text: string, random: Random): DocxParts {
  const plain = (xml: string) => xml.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
  const all = [...parts.document.matchAll(/<w:p[ >].*?<\/w:p>/gs)];
  const edge = all.findIndex(({ 0: xml }) => plain(xml).startsWith(heading));
  if (edge < 4) throw new Error(`no contract before ${heading}`);
  const chosen = all[random.int(3, edge - 4)] ?? all[2];
  if (!chosen) throw new Error("no paragraph");
  const at = chosen.index + chosen[0].length;
  const paragraph = simpleParagraph(run(text));
  const document = parts.document.slice(0, at) + paragraph + parts.document.slice(at);
  return { ...parts, document };
}

const contractAround = (binding: boolean): HostileKind => ({
  name: binding ? "a binding line in the contract around" : "a neutral line in the contract around",
  habits: (habit) => habit.embedded,
  spoil: ({ random }) => {
    const text = random.pick(binding ? TOUCHING : NEUTRAL);
    return {
      parts: (parts) => insertBefore(parts, "Appendix C", text, random),
      truth: {
        things: binding ? [{ what: "finding", code: "outside-binds", text }] : [],
        // The contract's own lines name the agreement that is annexed to it.
        tolerated: binding ? { codes: ["outside-binds"] } : {},
      },
    };
  },
});

/** Beside the body: a header, a footer, a note, a text box. */
function beside(
  where: string,
  write: (parts: DocxParts, inner: string, random: Random) => DocxParts,
  slot: boolean,
  binding: boolean,
): HostileKind {
  return {
    name: `${binding ? "a binding" : "a neutral"} sentence in a ${where}`,
    spoil: (base): Spoiled | null => {
      const { random } = base;
      const text = random.pick(binding ? BINDING.map((one) => one.text) : NEUTRAL);
      const inner = simpleParagraph(run(text));
      const lines = slot ? withSlot(base) : base.lines;
      return (
        lines && {
          lines,
          parts: (parts) => write(parts, inner, random),
          truth: { things: binding ? [binds(text)] : [] },
        }
      );
    },
  };
}

/** A slot at the end of some clause of the articles. */
export function withSlot({ lines, random }: Base): Line[] | null {
  const places = lines.flatMap((line, at) => (line.kind === "clause" ? [at] : []));
  if (places.length === 0) return null;
  const chosen = random.pick(places);
  const copy = structuredClone(lines);
  const line = copy[chosen];
  if (line && hasText(line)) line.text += SLOT;
  return copy;
}

const BESIDE: [string, (parts: DocxParts, inner: string, random: Random) => DocxParts, boolean][] =
  [
    [
      "header",
      (parts, inner) =>
        withSection(parts, "header", "default", furniture("Verwerkersovereenkomst") + inner),
      false,
    ],
    [
      "footer",
      (parts, inner, random) =>
        withSection(
          parts,
          "footer",
          random.pick(["default", "first", "even"] as const),
          inner + furniture("Overeenkomst"),
        ),
      false,
    ],
    ["footnote", (parts, inner) => withNote(parts, "footnote", inner), true],
    ["endnote", (parts, inner) => withNote(parts, "endnote", inner), true],
    ["text box", (parts, inner, random) => atSlot(parts, textBox(inner, random.chance(0.4))), true],
  ];

/** The result of a field that should be a number, inside a clause. */
const LIMITS = [
  "met een plafond van € 600",
  "behoudens zwaarwegend belang van de leverancier",
  "en niet langer dan een maand",
  "tenzij de factuur nog openstaat",
];

const fieldResult: HostileKind = {
  name: "words in the result of a field in a clause",
  spoil: ({ lines, random }) => {
    const places = lines.flatMap((line, at) =>
      line.kind === "clause" && /\w\.$/.test(line.text) && !/\[|_/.test(line.text) ? [at] : [],
    );
    if (places.length === 0) return null;
    const copy = structuredClone(lines);
    const line = copy[random.pick(places)];
    if (line?.kind !== "clause") return null;
    line.text = line.text.replace(/\.$/, ` ${SLOT}.`);
    const code = random.pick(["PAGE", "FILENAME", "REVNUM", "NUMPAGES", "AUTHOR", "TITLE"]);
    const words = random.pick(LIMITS);
    return {
      lines: copy,
      parts: (parts) => atSlot(parts, complexField(code, words)),
      truth: { things: [{ what: "deviation", kind: "changed", article: line.ref }] },
    };
  },
};

export const TEXT: HostileKind[] = [
  behindLast,
  newArticle,
  among,
  contractAround(true),
  contractAround(false),
  ...BESIDE.flatMap(([where, write, slot]) => [
    beside(where, write, slot, true),
    beside(where, write, slot, false),
  ]),
  fieldResult,
];
