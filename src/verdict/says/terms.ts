/** How long, how often, until when. */
import { becomes, lapses, less, read, type Say } from "./say";

/** A figure from its first digit on: nobody counts in more than nine. */
const NUMBER =
  "(?<!\\d)\\d{1,9}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|twintig|dertig|zestig|negentig";
const UNIT = "uur|uren|(?:werk|kalender)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)";
const PROMPT =
  "onmiddellijke?|onverwijlde?|terstond|ogenblikkelijke?|zonder onredelijke vertraging|zonder uitstel";
const OFTEN = new RegExp(
  `(?:één|een)?(?:maal|keer)? ?per (?:(?:${NUMBER}) )?(?:${UNIT})|jaarlijks|ieder(?:e)? (?:jaar|kwartaal|maand)`,
  "giu",
);
const TERM = new RegExp(
  `(?:${NUMBER}) ?(?:\\([^)]*\\) ?)?(?:${UNIT})(?: (?:na (?!het )\\p{L}+|vooraf))?|${PROMPT}`,
  "giu",
);
const UNTIL = new RegExp(
  `tot (?:(?:uiterlijk |maximaal )?(?:${NUMBER}) (?:${UNIT}) na )?(?:het )?einde|(?:${NUMBER}) (?:${UNIT}) na (?:het )?(?:einde|beëindiging|afloop)`,
  "giu",
);

const all = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

const NOTICE = /\b(?:incident|datalek|inbreuk)/iu;
const TELLS = /in kennis|informe|meld|op de hoogte/iu;
const AUDIT = /\baudit|toe te \(?(?:laten)?\)? ?zien|controle/iu;
const KEEPS = /\bbewa(?:art|ren|ring|arde)/iu;

function nameOf(sentence: string, clause: string): { nl: string; en: string } {
  const whole = `${clause}\n${sentence}`;
  if (NOTICE.test(whole) && TELLS.test(whole)) return { nl: "meldtermijn", en: "term of notice" };
  return { nl: "termijn", en: "term" };
}

const often: Say = ({ pairs, clause }) =>
  pairs.flatMap(({ before, after }) => {
    const [old, now] = [all(before, OFTEN), all(after, OFTEN)];
    const [gone, came] = [less(old, now)[0], less(now, old)[0]];
    if (gone === undefined || came === undefined) return [];
    const audit = AUDIT.test(`${clause}\n${before}`);
    return [becomes(audit ? "controle" : "hoe vaak", audit ? "audit" : "how often", gone, came)];
  });

const until: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }) => {
    if (!KEEPS.test(before + after)) return [];
    const [old, now] = [all(before, UNTIL), all(after, UNTIL)];
    const [gone, came] = [less(old, now)[0], less(now, old)[0]];
    if (came === undefined)
      return gone === undefined ? [] : [lapses(`bewaren: ${gone}`, `retention: “${gone}”`)];
    return gone === undefined
      ? [{ nl: `bewaren: ${came}`, en: `retention: “${came}”` }]
      : [becomes("bewaren", "retention", gone, came)];
  });

/** In a sentence that stays: one that goes as a whole loses more than its term. */
const within: Say = ({ pairs, clause }) =>
  pairs.flatMap(({ before, after }) => {
    if (before === "" || all(before + after, UNTIL).length > 0) return [];
    const plain = (text: string): string => text.replace(OFTEN, " ");
    const [old, now] = [all(plain(before), TERM), all(plain(after), TERM)];
    const [gone, came] = [less(old, now)[0], less(now, old)[0]];
    const { nl, en } = nameOf(before, clause);
    if (after === "" || (gone === undefined && came === undefined)) return [];
    if (gone !== undefined && came !== undefined) return [becomes(nl, en, gone, came)];
    return came === undefined
      ? [lapses(`${nl}: ${gone ?? ""}`, `${en}: “${gone ?? ""}”`)]
      : [{ nl: `${nl}: ${came}`, en: `${en}: “${came}”` }];
  });

const PRECEDING = /artikel \d+/iu;

/** A term in a sentence that the model does not have. */
const fresh: Say = ({ pairs, deviation }) =>
  pairs.flatMap(({ before, after }) => {
    if (before !== "" || deviation.kind !== "added" || PRECEDING.test(after)) return [];
    const term = read(after, new RegExp(TERM.source, "iu"));
    const { nl, en } = nameOf(after, "");
    return term === null ? [] : [{ nl: `${nl}: ${term}`, en: `${en}: “${term}”` }];
  });

export const TERMS: readonly Say[] = [often, until, within, fresh];
