/** Simple types of WordprocessingML (ECMA-376 part 1, 17.18 and 22.9.2). */

/** An on/off element: absent value means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true" || value === "on";
}

/** A whole number; null for anything else. */
export function toInteger(value: string | undefined): number | null {
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

const TWIPS: Record<string, number> = { pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 };

/** A length in twips; strict documents write units ("12.7mm"). */
export function toTwips(value: string | undefined): number | null {
  const match = /^\s*([+-]?\d{1,9}(?:\.\d{1,9})?)(pt|in|cm|mm|pc|pi)?\s*$/.exec(value ?? "");
  if (!match) return null;
  return Math.round(Number(match[1]) * (match[2] === undefined ? 1 : (TWIPS[match[2]] ?? 1)));
}

/**
 * A height that nothing can stretch, in twips (w:spacing, w:trHeight, w:framePr).
 * @returns null for one that may grow; undefined where the element says nothing of it
 */
export function exactHeight(
  element: { w: (local: string) => string | undefined },
  rule: string,
  height: string,
): number | null | undefined {
  const value = element.w(rule);
  if (value === undefined) return undefined;
  return value === "exact" ? toTwips(element.w(height)) : null;
}
