/**
 * docs/art-28.md from the data: model × limb → the words that carry it, or the gap. `npx tsx
 * test/requirements/art-28.ts` writes it; art-28.test.ts holds the page to the data.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { LIMBS, type LimbKind } from "../../src/requirements";

export const PAGE = path.join(__dirname, "../../docs/art-28.md");

const KINDS: Record<LimbKind, string> = {
  eis: "eis",
  voorwaardelijk: "alleen als de tekst het geval schept",
  praktijk: "praktijk, nooit een beletsel",
  "plicht VV": "plicht van de verwerkingsverantwoordelijke, geen eis aan de tekst",
  afgeleid: "afgeleid van lid 2 en 4",
};

const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

function inModel(model: ModelAgreement, id: string): string {
  const own = model.limbs?.[id];
  if (!own) return "";
  const quotes = own.carriers.map(({ article, words, decisive, part, answer }) => {
    // The longest first, so that one inside another is not marked twice.
    const marked = [...decisive]
      .sort((a, b) => b.length - a.length)
      .reduce(
        (text, phrase) =>
          text.includes(`**${phrase}`) ? text : text.replace(phrase, `**${phrase}**`),
        words.replace(/\{\{\?[^}]*\}\}/, "zijn/haar"),
      );
    const how = [part, answer === undefined ? undefined : "ingevuld"].filter((one) => one);
    return `${article} “${marked}”${how.length > 0 ? ` (${how.join(", ")})` : ""}`;
  });
  const base = own.base === "geen" ? "**geen**" : own.base;
  const remark = own.remark ? [`— ${own.remark}`] : [];
  const document = own.base === "volledig" && quotes.length === 0 ? ["het document zelf"] : [];
  return [base, ...quotes, ...document, ...remark].map(cell).join("<br>");
}

export async function page(): Promise<string> {
  const models = (await loadAllModels()).filter(({ limbs }) => limbs);
  const heads = ["onderdeel", "wat de wet vraagt", "soort", ...models.map(({ name }) => name)];
  const rows = LIMBS.map(({ id, kind, law, text }) => [
    id,
    cell(law === "" ? text.nl : `“${law}”: ${text.nl}`),
    KINDS[kind],
    ...models.map((model) => inModel(model, id)),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    "# Artikel 28 AVG per model, tot op het woord",
    "",
    "Gemaakt uit de gegevens van de modellen (`limbs` in `src/clauses/models`) door `npx tsx test/requirements/art-28.ts`; een toets houdt de pagina daaraan en zoekt ieder citaat terug in het model. Met de hand gelezen op 26 november 2026; wettekst: Nederlandse tekst van EUR-Lex, lid 4, 9, 32 en 33 verkort. Een hulpmiddel, geen juridisch advies.",
    "",
    "**Vet** zijn de woorden die beslissen: verdwijnen zij, worden zij ontkend, voorwaardelijk of van de andere partij, dan is het onderdeel verzwakt of vervallen. Ieder ander woord mag veranderen. *volledig*, *beperkt* (minder dan de wet vraagt; zo in het model, geen beletsel), *geen* (gat van het model). Het eerste citaat draagt. Achter de andere staat wat zij doen: *samen* (beide nodig), *zelf* (draagt ook alleen), *steunt* (draagt niets zonder het eerste), *uitzondering* (mag als geheel vervallen: strenger), *voorbeeld*; *ingevuld*: draagt alleen als de partijen dat hebben ingevuld.",
    "",
    "Gekozen waar lezers verschillen: de uitzondering in 7.1 BOZ voor de lijst van bijlage 1 is geen voorwaarde van de toestemming; 6.4 BOZ draagt de effectbeoordeling ook zonder het voorbeeld; artikel 28 lid 9 rust op het document, niet op de ondertekening; een begripsbepaling (1.1 e, 1.1 f BOZ) steunt en draagt niet alleen. De grenzen van 24 uur (kale termijn) en 48 uur (naast “zonder onredelijke vertraging”) voor een tijdige melding zijn van dit hulpmiddel, niet van de wet.",
    "",
    line(heads),
    line(heads.map(() => "---")),
    ...rows.map(line),
    "",
  ].join("\n");
}

if (require.main === module)
  void page().then((text) => {
    writeFileSync(PAGE, text);
  });
