/** Invented answers in the annexes: forms, records, and the annexes that BOZ leaves to the parties. */
import type { Line, ModelId, TableLine } from "./source/agreement";
import type { Answers, Filling } from "./fill";

const FORM_ANSWERS: [RegExp, (answers: Answers) => string][] = [
  [/^Verwerkingsverantwoordelijke/, ({ parties }) => parties[0].name],
  [/^Verwerker:/, ({ parties }) => parties[1].name],
  [/^Sub/, () => "Voorbeeld Hosting B.V., Zwolle (opslag)"],
  [/^Locatie/, () => "Nederland"],
  [/^Bewaartermijn/, () => "zeven jaar na afloop"],
  [/e-mail/i, () => "privacy@voorbeeld.example"],
  [/tel/i, () => "030 000 00 00"],
  [/^Adres/, ({ parties }) => parties[0].address],
  [/^Postcode/, ({ parties }) => `1234 AB ${parties[0].place}`],
  [/organisatie/i, ({ parties }) => parties[0].name],
  [/Naam/, ({ parties }) => parties[0].person],
];

function formAnswer(label: string, answers: Answers): string {
  const found = FORM_ANSWERS.find(([pattern]) => pattern.test(label));
  return found ? found[1](answers) : "naam, adres, telefoonnummer";
}

const RECORD = [
  "1-1-2026",
  "SLA Voorbeeld 2026/01",
  "hosting van het planningssysteem",
  "opslaan, raadplegen",
  "naam, geboortedatum",
  "cliënten en medewerkers",
  "plannen van zorg",
  "Voorbeeld Hosting B.V. (Zwolle)",
  "twee jaar",
];

/** A table with its blanks filled; column heads and labels stay. */
function fillTable(table: TableLine, answers: Answers): TableLine {
  const [head = []] = table.rows;
  if (table.role === "form") {
    const rows = table.rows.map(([label = "", value = ""]) => [
      label,
      value || formAnswer(label, answers),
    ]);
    return { ...table, rows };
  }
  if (table.role === "records") {
    const rest = RECORD.slice(RECORD.length - head.length);
    return { ...table, rows: [head, rest, rest.map((cell) => `${cell} (2)`)] };
  }
  return table;
}

/** What parties would write in the annexes that BOZ leaves to them. */
function bozAnnex(line: Line, answers: Answers): Line[] {
  const at = { part: "annex" as const, ref: line.ref };
  const [one, two] = answers.parties;
  if (line.kind === "annex") {
    if (line.number === "2") {
      const bullets = ["Toegang met tweestapsverificatie", "Back-ups worden versleuteld bewaard"];
      const items = bullets.map((text, index): Line => ({
        ...at,
        id: `${line.id}.${index}`,
        kind: "item",
        style: "-",
        number: index + 1,
        item: String(index + 1),
        text,
      }));
      return [line, ...items];
    }
    if (line.number === "3") {
      const rows = [
        ["Functie", "Uurtarief"],
        ["Projectleider", "€ 95"],
        ["Functioneel beheerder", "€ 80"],
      ];
      return [line, { ...at, id: `${line.id}.t`, kind: "table", role: "grid", header: true, rows }];
    }
    return [line];
  }
  if (line.ref === "bijlage 2" || line.ref === "bijlage 3") return [];
  if (line.kind !== "table") return [line];
  if (line.role === "deviations")
    return [{ ...line, rows: [line.rows[0] ?? [], ["", "", "", ""]] }];
  if (line.ref === "bijlage 5") {
    const heads = line.header && line.rows[0]?.[0]?.startsWith("Primair") ? [line.rows[0]] : [];
    const rows = [
      ["Functionaris gegevensbescherming", "Projectleider"],
      [one.person, two.person],
      ["fg@voorbeeld.example", "beheer@voorbeeld.example"],
      ["030 000 00 01", "030 000 00 02"],
    ];
    return [{ ...line, header: heads.length > 0, rows: [...heads, ...rows] }];
  }
  return [fillTable(line, answers)];
}

function bozSignatures(table: TableLine, answers: Answers): TableLine {
  const [one, two] = answers.parties;
  const rows = [
    [one.name, two.name],
    [one.person, two.person],
    [one.role, two.role],
    [`Plaats: ${one.place}`, `Plaats: ${two.place}`],
    [`Datum: ${answers.date}`, `Datum: ${answers.date}`],
  ];
  return { ...table, rows };
}

export function fillAnnexes(
  model: ModelId,
  lines: Line[],
  answers: Answers,
  filling: Filling,
): Line[] {
  const half = filling === "part";
  return lines.flatMap((line) => {
    if (model === "boz-2017") {
      if (line.part === "annex") return bozAnnex(line, answers);
      if (line.kind === "table" && line.role === "signatures")
        return [bozSignatures(line, answers)];
      return [line];
    }
    return line.kind === "table" && !half ? [fillTable(line, answers)] : [line];
  });
}
