/** What the model itself brings along, whoever uses it: its edition, its gaps, the law that it names. */
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";
import { coverage } from "../../requirements";
import type { Blocker } from "./blocker";

/** Notes that no document can mend: 001b as printed can never be ready. */
const INCOMPLETE = new Set(["no-final-provisions", "annex-not-printed"]);

export const modelIncomplete = ({ notes }: ModelAgreement): Blocker[] =>
  notes
    .filter(({ code }) => INCOMPLETE.has(code))
    .map(({ ref, message }) => ({
      code: "model-incomplete",
      article: ref,
      values: { ...message },
    }));

/** Slips of the pen: they change no right or duty. */
const SLIPS = new Set([
  ...["typo", "double-comma", "missing-punctuation", "lost-spaces", "doubled-item"],
  ...["sentence-in-list", "inconsistent-name", "skipped-number", "mixed-persons"],
]);

/** Of a kind, all places together in one line. */
function told(code: string, places: readonly string[], values: Record<string, string> = {}) {
  const named = [...new Set(places)].join(", ");
  return places.length === 0 ? [] : [{ code, article: "", values: { places: named, ...values } }];
}

/** Another edition, a copy that nobody held against the publisher's, lapsed law, slips: told, and in no way. */
export function modelRemarks(model: ModelAgreement, { deviations }: CheckReport): Blocker[] {
  const mended = (ref: string): boolean =>
    deviations.some(({ article, repairs }) => article === ref && repairs !== undefined);
  const places = (holds: (code: string) => boolean): string[] =>
    model.notes.flatMap(({ code, ref }) => (holds(code) && !mended(ref) ? [ref] : []));
  const edition = model.notes.find(({ code }) => code === "newer-version");
  return [
    ...told("model-older", edition ? [edition.ref] : [], { ...edition?.message }),
    ...told("model-unverified", model.provenance.kind === "copy" ? ["titel"] : []),
    ...told(
      "law-lapsed",
      places((code) => code === "outdated-law"),
    ),
    ...told(
      "model-slips",
      places((code) => SLIPS.has(code)),
    ),
  ];
}

/** Where the model itself carries less than the Act asks, and the document left that as it was. */
export function limitedByModel(model: ModelAgreement, report: CheckReport): Blocker[] {
  const limited = coverage(model, report)
    .filter(({ requirement }) => requirement.list === "gdpr")
    .flatMap(({ requirement: { source }, limbs }) =>
      limbs
        .filter(({ status }) => status === "gedragen (beperkt)")
        .map(({ limb }) => ({ id: limb.id, source, text: limb.text })),
    );
  const once = [...new Map(limited.map((one) => [one.id, one])).values()];
  const listed = (of: "nl" | "en") => once.map((one) => `${one.text[of]} (${one.source[of]})`);
  return once.length === 0
    ? []
    : [
        {
          code: "limb-limited",
          article: "",
          values: { text: listed("nl").join("; "), textEn: listed("en").join("; ") },
        },
      ];
}
