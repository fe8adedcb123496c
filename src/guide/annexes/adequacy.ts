/**
 * Countries with an adequacy decision of the Commission (art. 45 GDPR), held against its list on the day
 * of `LEGAL_DATA`. Looked up then: the numbers of the eleven decisions under the Directive (as Implementing
 * Decision (EU) 2016/2295 amends them; Andorra's date in OJ L 277, 21-10-2010), Brazil (OJ 28-1-2026), the
 * renewal for the United Kingdom (19-12-2025), and that of the United States, upheld in T-553/23 on 3-9-2025
 * and under appeal (C-703/25 P, OJ 22-12-2025; no judgment found). The dates of the other decisions are to be
 * held against their texts before a release. Adequacy is no yes or no: whom it covers belongs to it, and an
 * end where it has one.
 */
import { isUncertain } from "../legal-data";
import type { Bilingual } from "../text";

export interface Adequacy {
  decision: string;
  /** ISO 8601, of the decision or its renewal. */
  since: string;
  /** Absent: reviewed from time to time. */
  until?: string;
  /** Only these recipients; absent: all. */
  scope?: Bilingual;
}

export const ADEQUACY: Readonly<Record<string, Adequacy>> = {
  Andorra: { decision: "2010/625/EU", since: "2010-10-19" },
  Argentinië: { decision: "2003/490/EG", since: "2003-06-30" },
  Brazilië: { decision: "(EU) 2026/179", since: "2026-01-26" },
  Canada: {
    decision: "2002/2/EG",
    since: "2001-12-20",
    scope: {
      nl: "commerciële organisaties onder PIPEDA",
      en: "commercial organisations under PIPEDA",
    },
  },
  Faeröer: { decision: "2010/146/EU", since: "2010-03-05" },
  Guernsey: { decision: "2003/821/EG", since: "2003-11-21" },
  Israël: { decision: "2011/61/EU", since: "2011-01-31" },
  "Isle of Man": { decision: "2004/411/EG", since: "2004-04-28" },
  Japan: {
    decision: "(EU) 2019/419",
    since: "2019-01-23",
    scope: { nl: "de private sector", en: "the private sector" },
  },
  Jersey: { decision: "2008/393/EG", since: "2008-05-08" },
  "Nieuw-Zeeland": { decision: "2013/65/EU", since: "2012-12-19" },
  Uruguay: { decision: "2012/484/EU", since: "2012-08-21" },
  "Verenigd Koninkrijk": {
    decision: "(EU) 2021/1772, verlengd",
    since: "2025-12-19",
    until: "2031-12-27",
  },
  "Verenigde Staten": {
    decision: "(EU) 2023/1795",
    since: "2023-07-10",
    scope: {
      nl: "ontvangers die onder het Data Privacy Framework zijn gecertificeerd",
      en: "recipients certified under the Data Privacy Framework",
    },
  },
  "Zuid-Korea": { decision: "(EU) 2022/254", since: "2021-12-17" },
  Zwitserland: { decision: "2000/518/EG", since: "2000-07-26" },
};

function day(iso: string): string {
  const [year = "", month = "", date = ""] = iso.split("-");
  return `${Number(date)}-${Number(month)}-${year}`;
}

/** Past its end: whether it was renewed, these lists do not know. */
export const hasEnded = ({ until }: Adequacy, today: Date): boolean =>
  until !== undefined && today.getTime() > Date.parse(until);

/** "adequaatheidsbesluit (EU) 2023/1795 van 10-7-2023, alleen voor …": never that a transfer is allowed. */
export function adequacyText(adequacy: Adequacy, today: Date): Bilingual {
  const { decision, since, until, scope } = adequacy;
  const open = isUncertain(today) || hasEnded(adequacy, today);
  return {
    nl: `adequaatheidsbesluit ${decision} van ${day(since)}${until ? `, tot ${day(until)}` : ""}${scope ? `, alleen voor ${scope.nl}` : ""}${open ? ", niet meer zeker" : ""}`,
    en: `adequacy decision ${decision} of ${day(since)}${until ? `, until ${day(until)}` : ""}${scope ? `, only for ${scope.en}` : ""}${open ? ", no longer certain" : ""}`,
  };
}
