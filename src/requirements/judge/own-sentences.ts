/** Sentences put into a clause that set it aside, or limit it as a whole. */
import type { Passage } from "../reading/passage";
import { STANDS, type CarrierJudgement } from "./judgement";

/** Said of the clause itself: "Dit lid geldt niet …", "Hiervan kan worden afgeweken". */
const SUBJECT =
  "^\\s*(?:echter,? )?(?:dit(?: lid| artikel| beding)?|deze (?:bepaling|verplichting|eis)|dit verbod|het (?:voorgaande|bovenstaande|in dit (?:lid|artikel) bepaalde|hiervoor bepaalde))";
const DENIES = new RegExp(
  `${SUBJECT} (?:geldt|is|vindt)(?: echter| evenwel)? niet(?: van toepassing|,|\\.|$| (?:indien|voor|ten|wanneer|jegens|verplicht|meer))|\\b(?:hiertoe|daartoe) niet (?:verplicht|gehouden)|\\bniet (?:verplicht|gehouden) (?:hiertoe|daartoe|dit)\\b`,
  "iu",
);
const LIMITS = new RegExp(
  `${SUBJECT} (?:geldt|is)(?: echter| evenwel)?(?: van toepassing)? (?:slechts|alleen|uitsluitend|enkel|indien|mits|voor zover)\\b|\\b(?:hiervan|daarvan)\\b.{0,40}\\b(?:afwijken|afgeweken)\\b|\\bafwijken van (?:dit lid|het voorgaande|het bovenstaande)\\b`,
  "iu",
);

/** What whole sentences that came say of the clause that they stand in. */
export function ownSentences({ own }: Passage): CarrierJudgement {
  const denied = own.find((sentence) => DENIES.test(sentence));
  if (denied !== undefined) return { state: "reversed", why: "said", words: denied.trim() };
  const limited = own.find((sentence) => LIMITS.test(sentence));
  return limited === undefined ? STANDS : { state: "weaker", why: "said", words: limited.trim() };
}
