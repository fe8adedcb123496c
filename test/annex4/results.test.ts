import { readDeviationTable } from "../../src/annex4/recognise";
import { rowResults } from "../../src/annex4/results";
import type { Deviation } from "../../src/outcome";
import type { TableRow } from "../../src/document/types";
import { boz, clause, clauseTexts, deviation, documentOf, table } from "./build";

const model = boz();
const CAP =
  " De aansprakelijkheid voor schade geleden, claims, acties, aanspraken van derden of boetes zijn in beginsel gelimiteerd tot het bedrag dat de aansprakelijkheidsverzekering van Verwerker in voorkomend geval uitkeert.";

function judge(
  rows: (string[] | TableRow)[],
  body: Record<string, string | null> = {},
  more: Deviation[] = [],
) {
  const texts = clauseTexts(model, body);
  const deviations = texts
    .filter((text) => text.document !== text.model)
    .map((text) =>
      deviation(
        text.ref,
        text.document === null ? "missing" : "changed",
        text.model,
        text.document ?? "",
      ),
    );
  const read = readDeviationTable(documentOf(table(rows)));
  return rowResults(model, read, texts, [...deviations, ...more]);
}
const codes = (findings: { code: string }[]) => findings.map((finding) => finding.code).sort();

describe("the supplier's row", () => {
  // As in the supplier's agreement: cites 8.2, quotes 8.3 with one capital different, adds a cap.
  const quoted = clause(model, "8.3").replace("vrijwaart Verwerkings", "vrijwaart verwerkings");
  const result = judge([["8.2", quoted, quoted + CAP, "continuïteit"]]);
  const row = result.rows[0]!;

  it("is itself the deviation: the body still carries the model text", () => {
    expect(row.status).toBe("annex-only");
    expect(row.resultingText).toContain("gelimiteerd tot het bedrag");
    expect(result.recordedKeys).toEqual([]);
  });
  it("is really about 8.3", () => {
    expect(row.article).toBe("8.2");
    expect(row.likelyArticle).toBe("8.3");
    expect(codes(row.findings)).toEqual(["limit-collides", "quote-capitals", "wrong-article"]);
  });
  it("collides with 8.2 b), which refuses exclusions for fines, and with nothing else", () => {
    const collision = row.findings.filter((finding) => finding.code === "limit-collides");
    expect(collision.map((finding) => finding.values)).toEqual([
      { cited: "8.2", with: "8.2 b)", subject: "fines" },
    ]);
  });
});

describe("status of a row", () => {
  const text = clause(model, "8.7");
  const changed = text.replace("afdoende dekking", "afdoende verzekering");

  it("matches what the text says, and the deviation is recorded", () => {
    const result = judge([["8.7", text, changed, ""]], { "8.7": changed });
    expect(result.rows[0]!.status).toBe("matches");
    expect(result.recordedKeys).toHaveLength(1);
    expect(result.findings).toEqual([]);
  });
  it("is annex-only where the body carries the model", () => {
    const result = judge([["8.7", text, changed, ""]]);
    expect(result.rows[0]!.status).toBe("annex-only");
    expect(result.rows[0]!.resultingText).toBe(changed);
  });
  it("is a conflict where the body says something else again", () => {
    const result = judge([["8.7", text, changed, ""]], { "8.7": text + " Altijd." });
    expect(result.rows[0]!.status).toBe("conflict");
    expect(codes(result.rows[0]!.findings)).toEqual(["replacement-differs"]);
    expect(codes(result.findings)).toEqual(["deviations-not-recorded"]);
  });
  it("has no effect where it says what the model says", () => {
    expect(judge([["8.7", text, text, ""]]).rows[0]!.status).toBe("without-effect");
  });
  it("is a conflict where it quotes what the model does not have", () => {
    const result = judge([
      ["8.7", "De zon gaat altijd op in het oosten van het land.", changed, ""],
    ]);
    expect(result.rows[0]!.status).toBe("conflict");
    expect(codes(result.rows[0]!.findings)).toEqual(["quote-not-found"]);
  });
  it("reads a missing clause from 'Vervalt.'", () => {
    const result = judge([["8.7", text, "Vervalt.", ""]], { "8.7": null });
    expect(result.rows[0]!.status).toBe("matches");
    expect(result.recordedKeys).toHaveLength(1);
  });
  it("says so when the text lost the clause that the row replaces", () => {
    const result = judge([["8.7", text, changed, ""]], { "8.7": null });
    expect(result.rows[0]!.status).toBe("conflict");
    expect(codes(result.rows[0]!.findings)).toEqual(["clause-missing-in-text"]);
  });
  it("is not checked where the citation cannot be read", () => {
    for (const cited of ["zie toelichting", "8.1 t/m 8.4", ""])
      expect(judge([[cited, "boete", "sanctie", ""]]).rows[0]!.status).toBe("not-checked");
    const vague = [
      "passim",
      "alle bedragen die in de offerte anders zijn bepaald",
      "de offerte",
      "",
    ];
    expect(judge([vague]).rows[0]!.status).toBe("not-checked");
  });
  it("finds capitals in the replacement a note", () => {
    const result = judge([["8.7", text, changed.toLowerCase(), ""]], { "8.7": changed });
    expect(result.rows[0]!.status).toBe("matches");
    expect(codes(result.rows[0]!.findings)).toEqual(["replacement-capitals"]);
  });
  it("sees that the text carries the old and the new wording", () => {
    const fresh =
      "Verwerker sluit een verzekering met een dekking van € 1.000.000 per gebeurtenis.";
    const added = deviation("8.7", "added", "", fresh, { ownNumber: "8.8." });
    const result = judge([["8.7", text, fresh, ""]], {}, [added]);
    expect(result.rows[0]!.status).toBe("conflict");
    expect(codes(result.rows[0]!.findings)).toEqual(["text-has-both"]);
  });
});

describe("several rows of one clause", () => {
  const text = clause(model, "11.1");
  const sentences = text.split(/(?<=\.) /);
  const first = sentences[0]!.replace("strikt noodzakelijk", "nodig");
  const last = "Verwerker bepaalt hoe lang gegevens bewaard blijven.";
  const body = [first, sentences[1]!, last].join(" ");

  it("together give the text", () => {
    const result = judge(
      [
        ["11.1", sentences[0]!, first, "reden een"],
        ["11.1", sentences[2]!, last, "reden twee"],
      ],
      { "11.1": body },
    );
    expect(result.rows.map((row) => row.status)).toEqual(["matches", "matches"]);
    expect(result.recordedKeys).toHaveLength(1);
  });
  it("may be half done in the text", () => {
    const result = judge(
      [
        ["11.1", sentences[0]!, first, ""],
        ["11.1", sentences[2]!, last, ""],
      ],
      { "11.1": [first, sentences[1]!, sentences[2]!].join(" ") },
    );
    expect(result.rows.map((row) => row.status)).toEqual(["matches", "annex-only"]);
    expect(result.recordedKeys).toHaveLength(1);
  });
  it("contradict each other when they overlap", () => {
    const result = judge([
      ["11.1", text, "Alles anders.", ""],
      ["11.1", sentences[0]!, first, ""],
    ]);
    expect(result.rows.map((row) => row.status)).toEqual(["conflict", "conflict"]);
    expect(codes(result.rows[0]!.findings)).toEqual(["rows-overlap"]);
  });
});

describe("shortened quotations", () => {
  const text = clause(model, "8.3");

  it("match by head and tail", () => {
    const result = judge([
      ["8.3", "Verwerker vrijwaart … verwerking van Persoonsgegevens.", "Vervalt.", ""],
    ]);
    expect(result.rows[0]!.status).toBe("annex-only");
    expect(result.rows[0]!.resultingText).toBe("");
  });
  it("are said to be ambiguous when a part of them stands there twice", () => {
    const result = judge([
      ["8.3", "Verwerker vrijwaart (…) Verwerker en/of diens onderaannemers", "x", ""],
    ]);
    expect(result.rows[0]!.status).toBe("not-checked");
    expect(codes(result.rows[0]!.findings)).toEqual(["quote-ambiguous"]);
  });
  it("keep what the replacement leaves out at the same place", () => {
    const result = judge(
      [
        [
          "8.3",
          "Verwerker vrijwaart […] Persoonsgegevens.",
          "Verwerker vergoedt […] gegevens.",
          "",
        ],
      ],
      { "8.3": text.replace("vrijwaart", "vergoedt").replace(/Persoonsgegevens\.$/, "gegevens.") },
    );
    expect(result.rows[0]!.status).toBe("matches");
  });
});

describe("added clauses", () => {
  const fresh = "Verwerker meldt iedere wijziging van zeggenschap binnen tien dagen.";
  const added = deviation("10.9", "added", "", fresh, { ownNumber: "10.10." });

  it("are recorded by '10.10 (nieuw)' or 'toevoegen na 10.9'", () => {
    for (const cited of ["10.10 (nieuw)", "toevoegen na 10.9", "Nieuw lid na artikel 10 lid 9"]) {
      const result = judge([[cited, "", fresh, ""]], {}, [added]);
      expect(result.rows[0]!.status).toBe("matches");
      expect(result.recordedKeys).toEqual([added.key]);
    }
  });
  it("are the deviation themselves when the body lacks them", () => {
    expect(judge([["10.10 (nieuw)", "n.v.t.", fresh, ""]]).rows[0]!.status).toBe("annex-only");
  });
  it("conflict when the body words them otherwise", () => {
    const other = {
      ...added,
      whole: { modelText: "", documentText: fresh.replace("tien", "dertig") },
    };
    expect(judge([["10.10 (nieuw)", "", fresh, ""]], {}, [other]).rows[0]!.status).toBe("conflict");
  });
});

describe("the model's own rule about deviations", () => {
  it("comes first when the document changed or dropped it", () => {
    const text = clause(model, "1.4");
    const changed = judge([], { "1.4": text.replace("alleen geldig", "geldig"), "8.7": null });
    expect(codes(changed.findings)).toEqual(["deviation-rule-changed"]);
    expect(codes(judge([], { "1.4": null }).findings)).toEqual(["deviation-rule-missing"]);
  });
});
