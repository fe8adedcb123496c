import { planTable } from "../../src/annex4/plan";
import type { TablePlan } from "../../src/annex4/types";
import type { CheckReport } from "../../src/outcome";
import { clause, deviation, documentOf, table } from "./build";
import { edited, model, report, written } from "./planning";

const articles = (plan: TablePlan) => plan.rows.map((planned) => planned.article);

const edits = {
  "2.1": clause(model, "2.1").replace("verwerking", "bewerking"),
  "5.2": clause(model, "5.2").replace("onmiddellijk", "binnen 48 uur"),
  "8.7": null,
};
const fresh = "Verwerker meldt iedere wijziging van zeggenschap binnen tien dagen.";
const added = deviation("10.9", "added", "", fresh, { ownNumber: "10.10." });
const quoted = clause(model, "8.3").replace("vrijwaart Verwerkings", "vrijwaart verwerkings");
const supplier = ["8.2", quoted, `${quoted} In beginsel gelimiteerd tot € 5.000.`, "continuïteit"];

describe("planning", () => {
  it("puts the rows in article order around the supplier's row, which stays as it is", () => {
    const plan = planTable(report(documentOf(table([supplier])), edits, [added]));
    expect(articles(plan)).toEqual(["2.1", "5.2", "8.2", "8.7", "10.10 (nieuw)"]);
    expect(plan.rows[2]).toMatchObject({
      source: "annex-only",
      writes: [],
      reason: "continuïteit",
    });
    expect(plan.rows[3]).toMatchObject({ replacement: "Vervalt.", lapses: clause(model, "8.7") });
    expect(plan.rows[4]).toMatchObject({ lapses: "", replacement: fresh });
    expect(plan.proposals).toEqual([
      { code: "citation", key: "eigen-1", article: "8.2", values: { from: "8.2", to: "8.3" } },
    ]);
  });
  it("plans nothing for a clean document", () => {
    expect(planTable(report(documentOf())).changes).toBe(false);
  });
  it("makes no row of noise that was asked to count, and leaves those that stand", () => {
    const noise = ["5.2", "8.3"].map((ref) => ({
      ...deviation(ref, "changed", clause(model, ref), clause(model, ref)),
      counted: true as const,
    }));
    const counting = (bare: CheckReport): CheckReport => ({
      ...bare,
      deviations: [...bare.deviations, ...noise],
    });
    const bare = report(documentOf(table([supplier])), { "2.1": edits["2.1"] });
    expect(planTable(counting(bare))).toEqual(planTable(bare));
    expect(articles(planTable(counting(bare)))).toEqual(["2.1", "8.2"]);
  });
  it.each([true, false])("changes nothing when run again (tags: %s)", (tags) => {
    const first = planTable(report(documentOf(table([supplier])), edits, [added]), {
      reasons: { "5.2": "Past niet bij onze procedure." },
    });
    const again = planTable(report(written(first, tags), edits, [added]));
    expect(again.changes).toBe(false);
    expect(articles(again)).toEqual(articles(first));
    expect(again.rows[1]!.reason).toBe("Past niet bij onze procedure.");
    expect(again.rows.every((planned) => planned.status !== "conflict")).toBe(true);
  });
  it("updates in place, reason kept", () => {
    const first = planTable(report(documentOf(table([supplier])), edits), {
      reasons: { "5.2": "Reden." },
    });
    const later = {
      ...edits,
      "5.2": clause(model, "5.2").replace("onmiddellijk", "binnen 72 uur"),
    };
    const again = planTable(report(written(first, true), { ...later, "9.1": "Kosteloos." }));
    expect(articles(again)).toEqual(["2.1", "5.2", "8.2", "8.7", "9.1"]);
    expect(again.rows[1]).toMatchObject({ reason: "Reden.", writes: ["replacement"] });
    expect(again.rows[1]!.replacement).toContain("72 uur");
    expect(again.rows[0]!.writes).toEqual([]);
  });
  it.each([
    ["stripped of our controls", (plan: TablePlan) => written(plan, false)],
    [
      "ours, and edited since",
      (plan: TablePlan) => edited(written(plan, true), "48 uur", "36 uur"),
    ],
  ])("a row that is %s does not follow the text unasked", (_, made) => {
    const document = made(planTable(report(documentOf(table([supplier])), edits)));
    const later = {
      ...edits,
      "5.2": clause(model, "5.2").replace("onmiddellijk", "binnen 72 uur"),
    };
    const left = planTable(report(document, later));
    expect(left.changes).toBe(false);
    expect(left.proposals.map(({ code, article }) => [code, article])).toContainEqual([
      "row-conflict",
      "5.2",
    ]);
    const asked = planTable(report(document, later), { update: [left.rows[1]!.key] });
    expect(asked.rows[1]).toMatchObject({ article: "5.2", writes: ["replacement"] });
    expect(asked.rows[1]!.replacement).toContain("72 uur");
    expect(asked.rows.filter(({ writes }) => writes.length > 0)).toHaveLength(1);
  });
  it("keeps a row with its reason when the text has the model's words again: the annex goes first", () => {
    const first = planTable(report(documentOf(), { "9.1": "Kosteloos." }), {
      reasons: { "9.1": "Afgesproken." },
    });
    const reverted = report(written(first, true));
    const plan = planTable(reverted);
    expect(plan.rows).toHaveLength(1);
    expect(plan.changes).toBe(false);
    expect(plan.rows[0]).toMatchObject({ source: "annex-only", reason: "Afgesproken." });
    expect(plan.proposals).toEqual([]);
  });
  it("never offers a row of others for removal", () => {
    const plan = planTable(
      report(documentOf(table([["8.3", clause(model, "8.3"), "Anders.", ""]]))),
    );
    expect(plan.proposals).toEqual([]);
    expect(plan.rows[0]!.source).toBe("annex-only");
  });
});

describe("a clause that the user split", () => {
  const text = clause(model, "11.1");
  const [one = "", two = "", three = ""] = text.split(/(?<=\.) /);
  const rows = [
    ["11.1", one, "Kort.", "reden een"],
    ["11.1", three, "Verwerker bepaalt.", "reden drie"],
  ];

  it("keeps its rows; the sentence not yet covered becomes a row of its own", () => {
    const body = {
      "11.1": `Kort. ${two.replace("geen geval", "beginsel niet")} Verwerker bepaalt.`,
    };
    const plan = planTable(report(documentOf(table(rows)), body));
    expect(plan.rows.map((planned) => planned.writes.length)).toEqual([0, 0, 4]);
    expect(plan.rows[2]!.lapses).toBe(two);
    const again = planTable(report(written(plan, true), body));
    expect(again.changes).toBe(false);
    expect(again.rows.map((planned) => planned.status)).toEqual(["matches", "matches", "matches"]);
  });
  it("rewords the one row that no longer fits, when asked", () => {
    const body = { "11.1": `Kort. ${two} Partijen bepalen samen.` };
    const left = planTable(report(documentOf(table(rows)), body));
    expect(left.changes).toBe(false);
    expect(left.proposals).toMatchObject([{ code: "row-conflict", key: left.rows[1]!.key }]);
    const plan = planTable(report(documentOf(table(rows)), body), { update: [left.rows[1]!.key] });
    expect(plan.rows[1]).toMatchObject({
      replacement: "Partijen bepalen samen.",
      reason: "reden drie",
      writes: ["replacement"],
    });
    expect(planTable(report(written(plan, true), body)).changes).toBe(false);
  });
});
