/**
 * What the parties wrote in the annexes, read against the GDPR and the articles. Rules are data with a
 * code each; a finding says what to look at, never that something is forbidden.
 */
import { annexes } from "../../clauses/model";
import { blockPieces } from "../../clauses/pieces";
import type { Annex, ModelAgreement, Topic } from "../../clauses/schema";
import type { CheckReport, Finding } from "../../outcome";
import { withoutCounted } from "../../annex4/without-counted";
import { clauseStates } from "../../requirements";
import { adequacyText } from "./adequacy";
import { namesPlace, outsideEea, type Outside } from "./countries";
import { HEALTH, HEALTH_MEASURES, promises } from "./measures";
import { contradictingPeriod, otherThanLegal } from "./retention";
import { subProcessors } from "./sub-processors";
import { annexRef, annexTexts, type AnnexText } from "./texts";

interface Reading {
  model: ModelAgreement;
  report: CheckReport;
  texts: AnnexText[];
  today: Date;
  /** The clause that bounds the annexes, while the document carries it unaltered. */
  limit(kind: "retention" | "export"): string | null;
  /** The same, when the document no longer has it as it was. */
  changedLimit(kind: "retention" | "export"): string | null;
}

type Rule = (reading: Reading) => Finding[];

const GROUNDS =
  /modelcontract|standaard(?:contract)?bepaling|standard contractual|\bSCC'?s?\b|adequaat|bindende bedrijfsvoorschriften|\bBCR'?s?\b|data privacy framework|\bDPF\b|passende waarborgen|(?:artikel|art\.) 4[5-9]/iu;

function finding(
  code: string,
  { article, place }: AnnexText,
  values: Record<string, string>,
): Finding {
  return { code, origin: "document", article, values, place };
}
const about = ({ texts }: Reading, ...topics: Topic[]): AnnexText[] =>
  texts.filter(({ topic }) => topic !== null && topics.includes(topic));

/** Entries of a text about sub-processors; any other text is one entry. */
function entries(text: AnnexText): string[] {
  return text.topic === "sub-processors"
    ? subProcessors(text.text).map((one) => one.text)
    : [text.text];
}

/** With the decision that covers it, wholly or in part. */
function valuesOf(
  { today }: Reading,
  { name, adequacy }: Outside,
  entry: string,
): Record<string, string> {
  const told = adequacy === null ? { nl: "", en: "" } : adequacyText(adequacy, today);
  return { country: name, entry, adequacy: told.nl, adequacyEn: told.en };
}

/** Each place outside the EEA that an entry names. */
function outside(reading: Reading): { text: AnnexText; entry: string; where: Outside }[] {
  return about(reading, "sub-processors", "location").flatMap((text) =>
    entries(text).flatMap((entry) => {
      const where = outsideEea(entry, reading.today);
      return where ? [{ text, entry, where }] : [];
    }),
  );
}

/** Art. 44–46 GDPR: outside the EEA only with a ground. */
const outsideWithoutGround: Rule = (reading) =>
  outside(reading).flatMap(({ text, entry, where }) =>
    where.adequate || GROUNDS.test(entry)
      ? []
      : [finding("outside-eea-without-ground", text, valuesOf(reading, where, entry))],
  );

/** BOZ 3.7 and its like: outside the EEA only with the controller's own permission, as the model has it or not. */
const outsideNeedsPermission: Rule = (reading) => {
  const [intact, changed] = [reading.limit("export"), reading.changedLimit("export")];
  const clause = intact ?? changed;
  if (clause === null) return [];
  const code = intact === null ? "outside-eea-clause-changed" : "outside-eea-needs-permission";
  return outside(reading).flatMap(({ text, entry, where }) =>
    /toestemming/iu.test(entry)
      ? []
      : [finding(code, text, { ...valuesOf(reading, where, entry), clause })],
  );
};

const withoutNameOrPlace: Rule = (reading) =>
  about(reading, "sub-processors").flatMap((text) => {
    const listed = subProcessors(text.text);
    const unnamed = listed.filter(({ name }) => name === null).map((one) => one.text);
    // A place of processing that the annex says apart holds for all of them.
    const elsewhere = about(reading, "location").some((place) => namesPlace(place.text));
    const unplaced = elsewhere ? [] : listed.filter((one) => !namesPlace(one.text));
    const names = unplaced.flatMap(({ name }) => name ?? []).join(", ");
    return [
      ...unnamed.map((entry) => finding("sub-processor-without-name", text, { entry })),
      ...(names ? [finding("sub-processor-without-place", text, { names })] : []),
    ];
  });

/** Art. 9 and 32 GDPR: health data ask for measures to match. */
const healthWithoutMeasures: Rule = (reading) => {
  const { model, report } = reading;
  const health = about(reading, "personal-data", "data-subjects").find(({ text }) =>
    HEALTH.test(text),
  );
  const annex = annexes(model).find(({ role }) => role === "security-measures");
  if (!health || !annex) return [];
  const measures = securityText(annex, reading, report);
  const missing = HEALTH_MEASURES.filter((measure) => !promises(measures, measure));
  if (missing.length === 0) return [];
  const word = HEALTH.exec(health.text)?.[0] ?? "";
  const nl = missing.map(({ label }) => label.nl).join(", ");
  const en = missing.map(({ label }) => label.en).join(", ");
  const at = { ...health, article: annexRef(annex) };
  return [finding("health-data-without-measures", at, { word, missing: nl, missingEn: en })];
};

/** What the security annex promises: the parties' own text and its listed measures, not its unticked suggestions. */
function securityText(annex: Annex, { texts }: Reading, report: CheckReport): string {
  const ref = annexRef(annex);
  const listed = annex.blocks.flatMap((block) =>
    block.type === "list" && block.style !== "checkbox" ? blockPieces(block) : [],
  );
  return [
    ...listed.map(({ text }) => text),
    ...texts.filter(({ article }) => article === ref).map(({ text }) => text),
    ...report.deviations.filter(({ article }) => article === ref).map((d) => d.documentText),
  ].join("\n");
}

/** The supplier's "15 jaar" against BOZ 11.1: never longer than the agreement lasts. */
const retentionAgainstArticles: Rule = (reading) => {
  const clause = reading.limit("retention");
  if (clause === null) return [];
  return about(reading, "retention").flatMap((text) => {
    const term = contradictingPeriod(text.text);
    return term === null ? [] : [finding("retention-contradicts-articles", text, { term, clause })];
  });
};

/** A number of years beside the one that the law sets for a medical file. */
const retentionInCare: Rule = (reading) => {
  if (!reading.model.sectors.includes("care")) return [];
  const speaks = about(reading, "personal-data", "data-subjects")
    .map(({ text }) => text)
    .join("\n");
  return about(reading, "retention").flatMap((text) => {
    const legal = otherThanLegal(text.text, `${text.text}\n${speaks}`);
    return legal === null
      ? []
      : [
          finding("retention-other-than-legal", text, {
            term: text.text,
            legal: legal.source.nl,
            legalEn: legal.source.en,
          }),
        ];
  });
};

const RULES: Rule[] = [
  outsideWithoutGround,
  outsideNeedsPermission,
  withoutNameOrPlace,
  healthWithoutMeasures,
  retentionAgainstArticles,
  retentionInCare,
];

/**
 * Everything the rules have to say about the annexes of a document; sentences are in src/messages/guide.ts.
 * @param today by which a decision of the law is still certain
 */
export function annexFindings(
  model: ModelAgreement,
  checked: CheckReport,
  today = new Date(),
): Finding[] {
  const report = withoutCounted(checked);
  const states = clauseStates(report);
  const limit = (kind: "retention" | "export"): string | null => {
    const ref = model.limits?.[kind];
    return ref !== undefined && !states.has(ref) ? ref : null;
  };
  const changedLimit = (kind: "retention" | "export"): string | null => {
    const ref = model.limits?.[kind];
    return ref !== undefined && states.has(ref) ? ref : null;
  };
  const reading = { model, report, texts: annexTexts(model, report), today, limit, changedLimit };
  return RULES.flatMap((rule) => rule(reading));
}
