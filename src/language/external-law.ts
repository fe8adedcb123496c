/** References to laws, treaties and other contracts, which the agreement does not number. */

const LAW =
  "(?:AVG|UAVG|GDPR|Wbp|BW|Rv|Sr|Wgbo|Awb|Wpg|EVRM|VWEU|Handvest|Verdrag|Verordening|Richtlijn|" +
  "Burgerlijk\\s+Wetboek|Wetboek|Algemene\\s+[Vv]erordening|Uitvoeringswet|Grondwet|Wet|\\p{L}+wet|" +
  "verordening|richtlijn|standaardbepalingen|modelcontractbepalingen)";
/** Another contract: "van de Overeenkomst", never "van deze Overeenkomst". */
const CONTRACT =
  "van\\s+(?:de|het|die|uw|onze|haar)\\s+(?:[\\p{L}/-]+\\s+){0,2}?(?!verwerkersovereenkomst)" +
  "(?:\\p{L}*[Oo]vereenkomst(?:en)?|[Oo]pdracht|(?:[Aa]lgemene\\s+)?(?:\\p{L}*)[Vv]oorwaarden|contract|reglement|protocol)";
const FURTHER =
  "(?:[\\s,.)(]*(?:e\\.v\\.?|en\\s+volgende|en\\s+verder|t\\/m|tot\\s+en\\s+met|onder(?:deel)?|sub|lid|aanhef|en|of|jo\\.?|[a-z](?!\\p{L})|\\d+)[\\s,.)]*)*";

const BEHIND = new RegExp(
  `^${FURTHER}[\\s,.)(]*(?:(?:van\\s+)?(?:(?:de|het|die|deze)\\s+)?${LAW}(?!\\p{L})|${CONTRACT}(?!\\p{L}))`,
  "u",
);
/** Further on in the sentence, for a whole number only: laws do not number "5.8". */
const LATER = new RegExp(`^[^.;:\\n]{0,40}?(?<!\\p{L})${LAW}(?!\\p{L})`, "u");
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${LAW}|Boek\\s+\\d+|[Tt]itel\\s+\\d+|[Aa]fdeling\\s+\\d+)[\\s,(:]{1,3}$`,
  "u",
);
const JOINED = /^[\s,)]*(?:en|of|jo\.?|juncto|respectievelijk|dan wel|tot en met|alsmede)?[\s(]*$/u;

/** So far behind a reference its law is named, and so far before it; further off is another subject. */
const REACH_BEHIND = 120;
const REACH_BEFORE = 40;

/** Is the text between two references only what joins them? */
export function joined(between: string): boolean {
  return JOINED.test(between);
}

/** @param annex annexes are of contracts only: a law further on in the sentence does not claim them */
export function isExternal(text: string, start: number, end: number, annex: boolean): boolean {
  const behind = text.slice(end, end + REACH_BEHIND);
  if (BEHIND.test(behind)) return true;
  if (/^:\d/.test(behind)) return true;
  if (annex) return false;
  if (BEFORE.test(text.slice(Math.max(0, start - REACH_BEFORE), start))) return true;
  return !/\d\.\d/.test(text.slice(start, end)) && LATER.test(behind) && !/\blid\b/.test(behind);
}
