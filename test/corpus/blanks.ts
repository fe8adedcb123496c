/** Where the blanks of each model are, and what goes in. Read off the source texts by hand. */
import type { Line, ModelId } from "./source/agreement";
import type { Answers } from "./fill";

export interface Blank {
  at: (line: Line) => boolean;
  pattern: RegExp;
  /** Taken one after the other within a line; the last one stays. */
  values: string[];
  /** A choice is made everywhere or nowhere. */
  choice?: boolean;
  /** The values run on from line to line (signature blocks: first party, second party). */
  shared?: boolean;
}

const everywhere = () => true;
const inParty = (number: number) => (line: Line) =>
  line.part === "parties" && line.kind === "item" && line.number === number;
const inRecitals = (line: Line) => line.part === "recitals";
const signatures = (line: Line) => line.part === "signatures";

function boz({ parties: [one, two], serious }: Answers): Blank[] {
  return [
    { at: inParty(1), pattern: /Huisartsenpraktijk X/, values: [one.name] },
    {
      at: inParty(1),
      pattern: /…+\.{0,2}/g,
      values: [one.address, one.place, one.kvk, one.person],
    },
    { at: inParty(2), pattern: /BeterDichtbij B\.V\./, values: [two.name] },
    { at: inParty(2), pattern: /Oudlaan 4/, values: [two.address] },
    { at: inParty(2), pattern: /Utrecht/, values: [two.place] },
    { at: inParty(2), pattern: /70150680/, values: [two.kvk] },
    { at: inParty(2), pattern: /\[naam bestuurder verwerker\]/, values: [two.person] },
    { at: inParty(2), pattern: /Algemeen Directeur/, values: [two.role] },
    { at: everywhere, pattern: /\[ernstig\] /, values: [serious ? "ernstig " : ""], choice: true },
  ];
}

/** 001a and 001b share their blanks. */
function bouw({ parties: [one, two], date, subject, amounts }: Answers): Blank[] {
  const party = (number: number, { name, place, person }: Answers["parties"][0]): Blank[] => [
    { at: inParty(number), pattern: /\[STATUTAIRE NAAM\]/, values: [name] },
    { at: inParty(number), pattern: /\[PLAATS\]/, values: [place] },
    { at: inParty(number), pattern: /\[NAAM EN\/OF NAAM BESTUURDER\]/, values: [person] },
  ];
  return [
    { at: everywhere, pattern: /\[NAAM BEDRIJF\]/, values: [two.name] },
    { at: everywhere, pattern: /\[INVOEREN DATUM\]/, values: [date] },
    ...party(1, one),
    ...party(2, two),
    { at: inRecitals, pattern: /\[DATUM\]/, values: [date] },
    { at: inRecitals, pattern: /\[OMSCHRIJVING\]/, values: [subject] },
    { at: everywhere, pattern: /\[BEDRAG\]/g, values: amounts },
    { at: everywhere, pattern: /zijn\/haar/g, values: ["zijn"], choice: true },
    { at: signatures, pattern: /\[STATUTAIRE NAAM\]/, values: [one.name, two.name], shared: true },
    ...signed(one, two, date),
    ...contact(),
  ];
}

/** "Naam:", "Functie:", … under the signature lines. */
function signed(one: Answers["parties"][0], two: Answers["parties"][0], date: string): Blank[] {
  const label = (name: string, values: string[]): Blank => ({
    at: signatures,
    pattern: new RegExp(`^${name}:$`),
    values: values.map((value) => `${name}: ${value}`),
    shared: true,
  });
  return [
    label("Naam", [one.person, two.person]),
    label("Functie", [one.role, two.role]),
    label("Datum en plaats", [`${date}, ${one.place}`, `${date}, ${two.place}`]),
    label("Datum", [date, date]),
  ];
}

function contact(): Blank[] {
  return [
    {
      at: everywhere,
      pattern: /\[invoeren naam contactpersoon of afdeling\]/g,
      values: ["afdeling Privacy"],
    },
    { at: everywhere, pattern: /\[invoeren telefoonnummer\]/, values: ["030 000 00 00"] },
    { at: everywhere, pattern: /\[invoeren e-mailadres\]/, values: ["privacy@voorbeeld.example"] },
  ];
}

function zelfstandig(answers: Answers): Blank[] {
  const { parties, date, subject, agreement } = answers;
  const [one, two] = parties;
  const full = `${agreement}sovereenkomst`;
  const party = (number: number, { name, place, person, role }: Answers["parties"][0]): Blank[] => [
    { at: inParty(number), pattern: /\[•\]/g, values: [name, name.split(" ")[1] ?? name] },
    { at: inParty(number), pattern: /\[Plaats\]/, values: [place] },
    { at: inParty(number), pattern: /\[Naam\]/, values: [person] },
    { at: inParty(number), pattern: /\[functie\]/, values: [role] },
  ];
  const choice = (pattern: RegExp, value: string): Blank => ({
    at: everywhere,
    pattern,
    values: [value],
    choice: true,
  });
  return [
    ...party(1, one),
    ...party(2, two),
    { at: inRecitals, pattern: /\[datum\]/, values: [date] },
    { at: inRecitals, pattern: /\[•\]/, values: [subject] },
    { at: signatures, pattern: /\[datum\]/, values: [date] },
    { at: signatures, pattern: /\[plaats\]/, values: [one.place] },
    ...signed(one, two, date),
    choice(/Samenwerkingsovereenkomst\/ ?Dienstverleningsovereenkomst/g, full),
    choice(/Dienstverleningsovereenkomst\/ ?Samenwerkingsovereenkomst/g, full),
    choice(/Samenwerkingsovereenkomst of Dienstverleningsovereenkomst/g, full),
    choice(/(?<=het kader van de )Samenwerkingsovereenkomst(?=\.$)/g, full),
    choice(/samenwerking\/ dienstverlening/, agreement.toLowerCase()),
  ];
}

function mms({ parties: [one, two] }: Answers): Blank[] {
  return [
    {
      at: inParty(1),
      pattern: /Klant, afnemer van diensten/,
      values: [`${one.name}, afnemer van diensten`],
    },
    { at: inParty(2), pattern: /\[naam bestuurder verwerker\]/, values: [two.person] },
  ];
}

function coach({ parties: [one, two], date, amounts }: Answers): Blank[] {
  return [
    { at: (line) => line.part === "title", pattern: /______/, values: [one.name] },
    { at: (line) => line.part === "front", pattern: /______/, values: [date] },
    { at: (line) => line.part === "parties", pattern: /\[naam coach\]/, values: [one.person] },
    { at: inParty(1), pattern: /______/g, values: [one.name, one.place] },
    { at: (line) => line.part === "parties", pattern: /…{3,}/g, values: [two.person, two.place] },
    { at: inRecitals, pattern: /______/, values: [date] },
    ...signed(one, two, date),
    { at: (line) => line.ref === "8.3", pattern: /______/g, values: amounts },
    {
      at: (line) => line.kind === "paragraph" && /^TEL/.test(line.text),
      pattern: /______/,
      values: ["030 000 00 00"],
    },
    {
      at: (line) => line.kind === "paragraph" && /^E-MAIL/.test(line.text),
      pattern: /______/,
      values: ["coach@voorbeeld.example"],
    },
    { at: (line) => line.part === "annex", pattern: /______/, values: ["coach"] },
  ];
}

export const BLANKS: Record<ModelId, (answers: Answers) => Blank[]> = {
  "boz-2017": boz,
  "bouw-verwerker": bouw,
  "bouw-gezamenlijk": bouw,
  zelfstandig,
  mms,
  coach,
};
