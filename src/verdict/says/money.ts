/** Who pays, how much, and up to what amount somebody is liable. */
import type { Bilingual } from "../../requirements";
import type { Matter } from "../matter";
import { becomes, lapses, less, PARTY, read, type Say } from "./say";

const AMOUNT = /(?:€|EUR|euro) ?\d+(?:\.\d{3})*(?:,\d+|,-)?(?: per \p{L}+)?/giu;
const LIABLE = /aansprakelijk|schadevergoeding/iu;
const LIMITED =
  /beperkt|gemaximeerd|gelimiteerd|begrensd|maximaal|ten hoogste|hoogstens|niet meer dan|overschrijdt/iu;
const EXCLUDED =
  /uitgesloten|niet (?:verder )?aansprakelijk|sluit .{0,40}aansprakelijkheid .{0,40}uit/iu;
/** A sentence that strikes exclusions does not make one. */
const STRUCK = /uitsluitingen|beperkingen? .{0,200}(?:niet|uitgesloten|vervallen)/iu;
/** An insurance; "verzekert dat" promises, and an "ontdekking" covers nothing. */
export const INSURED = /verzeker(?:d|ing|aar)|(?<!\p{L})dekking/iu;

const amounts = (text: string): string[] => text.match(AMOUNT) ?? [];
const list = (parts: readonly string[], and: string): string =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1) ?? ""}`;

function liableParty(text: string): Bilingual {
  const party =
    read(text, new RegExp(`aansprakelijkheid van ${PARTY}`, "u")) ??
    read(text, new RegExp(`${PARTY} is (?:\\p{L}+ ){0,2}aansprakelijk`, "u"));
  return party === null ? { nl: "", en: "" } : { nl: ` van ${party}`, en: ` of ${party}` };
}

/** Does the sentence set a limit on liability? An insured amount alone does not. */
export const limits = (text: string): boolean =>
  LIABLE.test(text) && LIMITED.test(text) && !STRUCK.test(text);

const liability: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }): Bilingual[] => {
    const who = liableParty(after === "" ? before : after);
    if (limits(after)) {
      const [old, now] = [amounts(before), amounts(after)];
      if (limits(before)) {
        const [gone, came] = [less(old, now), less(now, old)];
        return gone.length > 0 && came.length > 0
          ? [
              becomes(
                "grens aan de aansprakelijkheid",
                "limit on liability",
                list(gone, "en"),
                list(came, "en"),
              ),
            ]
          : [];
      }
      const [nl, en] = [list(now, "en"), list(now, "and")];
      return [
        {
          nl: `aansprakelijkheid${who.nl} wordt begrensd${nl && ` op ${nl}`}`,
          en: `liability${who.en} is limited${en && ` to ${en}`}`,
        },
      ];
    }
    if (limits(before))
      return [
        {
          nl: `grens aan de aansprakelijkheid${who.nl} vervalt`,
          en: `limit on liability${who.en} lapses`,
        },
      ];
    if (LIABLE.test(after) && EXCLUDED.test(after) && !STRUCK.test(after) && !EXCLUDED.test(before))
      return [
        {
          nl: `aansprakelijkheid${who.nl} wordt uitgesloten`,
          en: `liability${who.en} is excluded`,
        },
      ];
    return [];
  });

const PARTIES = /\bPartijen\b/u;
const doer = (text: string): string =>
  PARTIES.test(text) ? "Partijen" : (read(text, new RegExp(`^${PARTY}`, "u")) ?? "");

function cover(text: string): string {
  const [amount] = amounts(text);
  if (amount !== undefined) return `een verzekerd bedrag van ${amount}`;
  return read(text, /(?:\p{L}+ )?dekking|(?:een |de )?\p{L}*verzekering/iu) ?? "";
}

const insurance: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }) => {
    if (!INSURED.test(before) || !INSURED.test(after) || limits(after)) return [];
    const [old, now] = [cover(before), cover(after)];
    if (old === "" || now === "" || old === now) return [];
    const by = (text: string): string => (doer(text) === "" ? "" : ` door ${doer(text)}`);
    return [becomes("verzekering", "insurance", `${old}${by(before)}`, `${now}${by(after)}`)];
  });

const indemnity: Say = ({ before, after }) => {
  const gone = (pattern: RegExp): boolean => pattern.test(before) && !pattern.test(after);
  const [one, other] = [gone(/vrijwa/iu), gone(/schadeloos/iu)];
  const party = read(before, new RegExp(`${PARTY} vrijwaart`, "u"));
  const [nl, en] = party === null ? ["", ""] : [` door ${party}`, ` by ${party}`];
  if (one && other)
    return [
      {
        nl: `vrijwaring en schadeloosstelling${nl} vervallen`,
        en: `indemnity and holding harmless${en} lapse`,
      },
    ];
  return one ? [lapses(`vrijwaring${nl}`, `indemnity${en}`)] : [];
};

const COSTS = /\bkosten\b|vergoeding|tarie(?:f|ven)|voor rekening van|in rekening/iu;
const FREE = /kosteloos|zonder kosten|om niet\b/iu;
const PRICE =
  /((?:redelijke |werkelijke |aantoonbare )?kosten|(?:de )?tarieven van bijlage \d+|(?:de )?(?:in bijlage \d+ )?\p{L}* ?tarieven)/iu;

function free({ before }: { before: string }): Bilingual {
  const party = read(before, new RegExp(`tekortkoming van ${PARTY}`, "u"));
  return party === null
    ? lapses("kosteloos", "free of charge")
    : lapses(
        `kosteloos bij een tekortkoming van ${party}`,
        `free of charge upon a failure of ${party}`,
      );
}

const costs: Say = ({ pairs, before }: Matter) =>
  pairs.flatMap(({ before: old, after }): Bilingual[] => {
    if (FREE.test(old) && !FREE.test(after))
      return COSTS.test(after)
        ? [{ nl: "kosteloos wordt tegen vergoeding", en: "free of charge becomes against payment" }]
        : [free({ before })];
    const who = new RegExp(`voor rekening van ${PARTY}`, "u");
    const [payer, now] = [read(old, who), read(after, who)];
    if (now !== null && payer !== now)
      return [
        payer === null
          ? { nl: `kosten: voor rekening van ${now}`, en: `costs: borne by ${now}` }
          : becomes("kosten", "costs", payer, now),
      ];
    const price = (text: string): string | null =>
      read(text, new RegExp(`tegen (?:de )?${PRICE.source}`, "iu"));
    const [was, is] = [price(old), price(after)];
    if (was !== null && is !== null && was !== is)
      return [becomes("vergoeding", "payment", was, is)];
    if (COSTS.test(after) && !COSTS.test(old))
      return [{ nl: "tegen vergoeding", en: "against payment" }];
    return [];
  });

/** An amount that the rules above said nothing of. */
const amount: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }) => {
    if (LIABLE.test(after) || INSURED.test(after)) return [];
    const [old, now] = [amounts(before), amounts(after)];
    const [gone, came] = [less(old, now)[0], less(now, old)[0]];
    const [nl, en] = /\bboete/iu.test(after + before) ? ["boete", "penalty"] : ["bedrag", "amount"];
    if (came === undefined)
      return gone === undefined ? [] : [lapses(`${nl} van ${gone}`, `${en} of ${gone}`)];
    return gone === undefined
      ? [{ nl: `${nl}: ${came}`, en: `${en}: ${came}` }]
      : [becomes(nl, en, gone, came)];
  });

export const MONEY: readonly Say[] = [liability, insurance, indemnity, costs, amount];
