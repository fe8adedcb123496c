/**
 * What stands in the way of what, and in which order it is told: one table, as the lawyers' rules have it.
 * A draft that is sent to negotiate may have gaps; a clean copy and a signature may not.
 */

export const PURPOSES = ["negotiation", "clean", "signature"] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * `obstacle`; `acceptable`: an obstacle that may be accepted with a reason; `warning`: told, and stands in
 * no way; `none`: nothing for this purpose.
 */
export type Level = "obstacle" | "acceptable" | "warning" | "none";

export interface Weighed {
  /** Place in the order: 1 is told first. */
  rank: number;
  levels: Readonly<Record<Purpose, Level>>;
}

const LETTERS: Readonly<Record<string, Level>> = {
  o: "obstacle",
  a: "acceptable",
  w: "warning",
  "-": "none",
};

/** Negotiation, clean copy, signature, a letter each. */
function row(rank: number, letters: string): Weighed {
  const at = (index: number): Level => LETTERS[letters.charAt(index)] ?? "none";
  return {
    rank,
    levels: {
      negotiation: at(0),
      clean: at(1),
      signature: at(2),
    },
  };
}

export const OBSTACLES: Readonly<Record<string, Weighed>> = {
  "no-model": row(1, "ooo"),
  "part-unread": row(1, "ooo"),
  "copy-differs": row(1, "ooo"),
  "document-closed": row(2, "oow"),
  "text-deceives": row(3, "ooo"),
  "text-hidden": row(3, "ooo"),
  "deviation-rule-touched": row(4, "waa"),
  "precedence-touched": row(4, "waa"),
  "outside-binds": row(4, "waa"),
  "same-number": row(5, "ooo"),
  "same-party": row(5, "ooo"),
  "limb-lost": row(6, "waa"),
  "limb-weakened": row(6, "waa"),
  "limb-elsewhere": row(6, "waa"),
  "limb-not-in-model": row(7, "waa"),
  "model-incomplete": row(7, "woo"),
  "kern-undecided": row(8, "woo"),
  "deviation-unrecorded": row(9, "woo"),
  "row-incomplete": row(9, "woo"),
  "row-conflict": row(9, "woo"),
  "row-without-reason": row(9, "woo"),
  "row-empty-reason": row(9, "woo"),
  "row-wrong-article": row(9, "woo"),
  "row-proposed": row(9, "woo"),
  "row-overlaps": row(9, "woo"),
  "clauses-contradict": row(10, "wwa"),
  "proposals-open": row(11, "-oo"),
  "revisions-open": row(11, "-oo"),
  "comments-open": row(12, "-oo"),
  "choice-open": row(13, "wao"),
  "field-open": row(13, "wao"),
  "default-name": row(13, "wao"),
  "supplier-name": row(13, "wao"),
  "limb-blank": row(13, "wao"),
  "measures-unticked": row(13, "wao"),
  "main-agreement-unnamed": row(14, "wwo"),
  "annex-missing": row(15, "wwa"),
  "annex-empty": row(15, "wwa"),
  "finding-open": row(15, "wwa"),
  "finding-open-at": row(15, "wwa"),
  "reference-off": row(16, "waa"),
  "signature-differs": row(17, "-wo"),
  "signature-missing": row(17, "-wo"),
  "signed-before-main": row(17, "-wo"),
  "draft-mark": row(18, "-oo"),
  "properties-travel": row(19, "woo"),
  "model-older": row(20, "www"),
  "model-unverified": row(20, "www"),
  "law-lapsed": row(20, "www"),
  "model-slips": row(20, "www"),
  "limb-limited": row(20, "www"),
  "legal-data-dated": row(20, "www"),
};

/** What the table does not name is an obstacle: never silently none. */
export const weighedAs = (code: string): Weighed => OBSTACLES[code] ?? row(20, "ooo");
