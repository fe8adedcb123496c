/** Which law, which court, what goes before what, and which standards. */
import type { Bilingual } from "../../requirements";
import { becomes, lapses, read, type Say } from "./say";

const GOVERNS = /\brecht van toepassing/iu;
const LAW = /(\p{Lu}\p{L}+) recht\b/u;

const law: Say = ({ pairs, clause }) =>
  pairs.flatMap(({ before, after }) => {
    if (!GOVERNS.test(`${clause}\n${before}\n${after}`)) return [];
    const [old, now] = [read(before, LAW), read(after, LAW)];
    if (now === null)
      return old === null ? [] : [lapses(`toepasselijk recht: ${old}`, `governing law: “${old}”`)];
    if (old === now) return [];
    return old === null
      ? [{ nl: `toepasselijk recht: ${now}`, en: `governing law: “${now}”` }]
      : [becomes("toepasselijk recht", "governing law", old, now)];
  });

const JUDGES = /rechtbank|rechter\b|arbit/iu;
const COURT =
  /\b(?:rechtbank|rechter)\b(?:\s+(?:te|in|van))?\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;
const BEFORE_WHOM = /(?:voorgelegd aan|beslecht door|beslist door) (de .+?|een .+?)[.;]?$/iu;

const court: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }): Bilingual[] => {
    if (!JUDGES.test(before + after)) return [];
    const [old, now] = [read(before, COURT), read(after, COURT)];
    if (old === now) return [];
    const was = read(before, BEFORE_WHOM) ?? old;
    if (now === null)
      return was === null || JUDGES.test(after)
        ? []
        : [lapses(`bevoegde rechter: ${was}`, `court: “${was}”`)];
    return [
      {
        nl: `rechtbank: ${now}${was === null ? "" : `, in plaats van ${was}`}`,
        en: `court: ${now}${was === null ? "" : `, instead of “${was}”`}`,
      },
    ];
  });

/** What belongs to what: without it a text binds nobody, or hangs on another that may say otherwise. */
export const INCORPORATION =
  /\b(?:onder)?deel uit\b|\bonlosmakelijk|\bonverbrekelijk|\bstaat .{0,20}los van/iu;

/** Whose text goes before: "prevaleert het bepaalde in de X", "gaat de X voor", "X prevaleert". */
const PREVAILS: readonly RegExp[] = [
  /prevale(?:ert|ren) (?:het bepaalde in |de bepalingen van )?(?:de |deze |het )?(\p{Lu}[\p{L}()]+)/u,
  /(?:gaat|gaan) (?:het bepaalde in |de bepalingen van )?(?:de |deze |het )?(\p{Lu}[\p{L}()]+) voor/u,
  /(\p{Lu}[\p{L}()]+) (?:prevaleert|prevaleren|gaat voor|gaan voor)/u,
];
export const PRECEDENCE =
  /prevale|gaat voor\b|gaan voor\b|\bgaat .{1,60} voor\b|bij (?:strijd|tegenstrijdig)/iu;

export function prevailing(text: string): string | null {
  for (const pattern of PREVAILS) {
    const found = read(text, pattern);
    if (found !== null) return found;
  }
  return null;
}

const precedence: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }): Bilingual[] => {
    const [old, now] = [prevailing(before), prevailing(after)];
    if (old === now || (old === null && !PRECEDENCE.test(after))) return [];
    if (now === null)
      return [lapses("voorrang van deze overeenkomst", "precedence of this agreement")];
    const name = now.replace(/\(en\)$/u, "");
    // Reversed where the one that goes before now was the one that gave way.
    const turned = old !== null && before.includes(name);
    return [
      {
        nl: `voorrang ${turned ? "omgekeerd" : "gewijzigd"}: bij strijd gaat de ${name} voor`,
        en: `precedence ${turned ? "reversed" : "changed"}: in case of conflict the ${name} prevails`,
      },
    ];
  });

const NORM = /NEN ?-?75\d\d|ISO ?\/?(?:IEC)? ?-?27\d{3}/giu;
const plain = (norm: string): string => norm.replace(/[ -]/g, "").toLowerCase();

const norms: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }) => {
    const of = (text: string): string[] => [...new Set(text.match(NORM) ?? [])];
    const [old, now] = [of(before), of(after)];
    const without = (list: string[], others: string[]): string[] =>
      list.filter((one) => !others.some((other) => plain(other) === plain(one)));
    const left = now.length > 0;
    return [
      ...without(old, now).map((norm) =>
        left
          ? { nl: `norm ${norm} vervalt als maatstaf`, en: `standard ${norm} lapses as a measure` }
          : lapses(`norm ${norm}`, `standard ${norm}`),
      ),
      ...without(now, old).map((norm) => ({
        nl: `norm ${norm} komt erbij`,
        en: `standard ${norm} is added`,
      })),
    ];
  });

/** The clause by which a deviation counts only when it is recorded (BOZ 1.4). */
const form: Say = ({ model, deviation, before, after }) => {
  const rule = model.deviationRule;
  const strict = /alleen geldig|slechts geldig|uitsluitend geldig/iu;
  if (!rule || deviation.article !== rule.clause || deviation.kind === "added") return [];
  if (!strict.test(before) || strict.test(after)) return [];
  const annex = rule.annex.replace("-", " ");
  return [
    {
      nl: `vormvereiste vervalt: een afwijking geldt ook buiten ${annex}`,
      en: `formal requirement lapses: a deviation holds outside annex ${annex.replace(/\D/g, "")} too`,
    },
  ];
};

const WILFUL =
  /opzet (?:of|en\/of|dan wel|en) ((?:grove|bewuste) [^.,;]+?)(?: aan de zijde|[.,;]|$)/iu;

/** What breaks a limit on liability. */
const breaks: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }) => {
    const [old, now] = [read(before, WILFUL), read(after, WILFUL)];
    if (old === now) return [];
    const [nl, en] = ["doorbreking van de grens", "what breaks the limit"];
    if (old === null) return now === null ? [] : [{ nl: `${nl}: ${now}`, en: `${en}: “${now}”` }];
    return now === null
      ? [lapses(`${nl}: ${old}`, `${en}: “${old}”`)]
      : [becomes(nl, en, old, now)];
  });

const STRIKES = /uitgesloten|niet van toepassing|gelden? niet|vervallen/iu;

/** Exclusions of liability that are struck: of fines, of lost data; and whether limits are struck too. */
const struck: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }): Bilingual[] => {
    if (!STRIKES.test(before) || !STRIKES.test(after)) return [];
    const [wide, wider] = [/uitsluiting/iu, /beperking/iu];
    const [nl, en] = /\bboetes?\b/iu.test(after)
      ? ["boetes", "fines"]
      : ["aansprakelijkheid", "liability"];
    if (wide.test(before) && !wider.test(before) && wider.test(after))
      return [
        {
          nl: `${nl}: behalve uitsluitingen gelden ook beperkingen niet`,
          en: `${en}: limits do not hold either, as exclusions did not`,
        },
      ];
    if (wider.test(before) && !wider.test(after) && wide.test(after))
      return [
        {
          nl: `${nl}: alleen uitsluitingen gelden niet meer, beperkingen wel`,
          en: `${en}: only exclusions do not hold, limits do`,
        },
      ];
    return [];
  });

export const LAWS: readonly Say[] = [law, court, precedence, norms, form, breaks, struck];
