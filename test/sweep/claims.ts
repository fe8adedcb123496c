/**
 * Every sentence that the add-in can say after a job, with what must be true in the saved file before and
 * after. A sentence that stands here nowhere fails the sweep: it says something that nobody checks.
 */
import {
  acted,
  added,
  type Case,
  type Claim,
  filled,
  nothing,
  notOthers,
  only,
  stands,
  type Untrue,
} from "./case";
import { REASON } from "./act-jobs";
import { CAUSES } from "./causes";
import { lacking } from "./facts";
import { OTHER } from "./oddities";

/** The row with the reason that was typed. */
const rowStands = ({ after }: Case): Untrue =>
  only(
    after.rows.some((row) => row.endsWith(REASON)),
    "no row with the reason",
  );

/** Nobody's proposal any more. */
const settledOf = ({ after }: Case): Untrue =>
  only(!after.bare.includes('w:author="M. de Wit"'), "it is a proposal still");

/** The first pattern that fits a sentence tells what it claims. */
const CLAIMS: readonly Claim[] = [
  [
    /De modeltekst staat terug\..*(Word heeft dit niet als wijziging bijgehouden)?/,
    (one, [, untracked]) =>
      acted(one) ?? only(!untracked || one.after.inserted <= one.before.inserted, "it was tracked"),
  ],
  [/ is weer zoals het was\./, acted],
  [/^\d\S* hersteld en vastgelegd/, (one) => acted(one) ?? rowStands(one)],
  [/^\d\S* hersteld/, acted],
  [/^\d\S* vastgelegd/, (one) => acted(one) ?? rowStands(one)],
  [/^\d\S* (?:geweigerd|geaccepteerd)/, (one) => acted(one) ?? settledOf(one)],
  [
    /^(\d+) (?:lid|leden) hersteld\./,
    (one, [, count]) => only(Number(count) < 2, "none came back") && acted(one),
  ],
  [
    / is gewijzigd in [\d.]+\.$/,
    (one) =>
      only(
        one.after.rows.some((row) => row.startsWith("8.3 |")),
        "no row 8.3",
      ),
  ],
  [
    /^Opmerking geplaatst bij /,
    ({ before, after }) =>
      only((after.things["comments"] ?? 0) > (before.things["comments"] ?? 0), "no comment"),
  ],
  [/^\d\S*: terugval \d+ staat in Bijlage 4\.$/, acted],
  [
    /^De terugval van \S+ staat er niet zoals bedoeld/,
    (one) => only(acted(one) !== null, "it does"),
  ],
  [/^De bijlage staat achter de overeenkomst/, (one) => acted(one) ?? stands(one)],
  [/^De rij staat niet in Bijlage 4/, (one) => only(rowStands(one) !== null, "it does")],
  [/Hier staat sindsdien iets anders\. Er is niets teruggezet/, nothing],
  [/Hier staat nu iets anders\. Er is niets gewijzigd/, nothing],
  [/^Niet hersteld: /, nothing],
  [
    /Word heeft dit aangenomen en het document toont het niet/,
    (one) => only(acted(one) !== null, "the document shows it"),
  ],
  [/^Word stopte halverwege\./, (one) => only(one.failing, "it did not")],
  [
    /^Ingevoegd: lid \S+ van het model, hier (\S+)/,
    (one, [, number]) =>
      stands(one) ?? only(one.after.numbers.includes(number ?? ""), `no ${number} is printed`),
  ],
  [
    /^Ingevoegd: .*In dit document is dat (?:artikel )?(.+)\.$/,
    (one, [, number]) =>
      stands(one) ??
      only(
        [...one.after.numbers, ...one.after.texts].some((text) => text.includes(number ?? "")),
        `no ${number} is printed`,
      ),
  ],
  [
    /^Ingevoegd: lid \S+ van het model\. Het staat op zichzelf en houdt zijn nummer (\S+)$/,
    (one, [, number]) =>
      stands(one) ?? only(one.after.numbers.includes(number ?? ""), `no ${number} is printed`),
  ],
  [
    /^Ingevoegd: .*staat nu een paginanummer/,
    (one) => stands(one) ?? only(one.after.pages, "no footer numbers the pages"),
  ],
  [
    /^Of de pagina’s een nummer kregen, is niet bekend/,
    (one) => only(one.failing, "Word answered all"),
  ],
  [/^De pagina’s kregen geen nummer/, (one) => only(!one.after.pages, "they have one")],
  [
    /^De brede tabel staat rechtop/,
    ({ before, after }) => only(!(after.turned > before.turned), "a page of ours lies on its side"),
  ],
  [/^Ingevoegd: /, stands],
  [
    /^De artikelen daarna zijn opgeschoven/,
    ({ before, after }) =>
      only(before.numbers.join() !== after.numbers.join(), "no number is another than it was"),
  ],
  [/staat wel in het document/, stands],
  [
    /nummers? van (één|\d+) alinea/,
    ({ plain, after }, [, count]) => {
      const lost = plain.numbers.length - after.numbers.length;
      return only(lost === (count === "één" ? 1 : Number(count)), `${lost} numbers were lost`);
    },
  ],
  [
    /nummers of invulvelden niet overgenomen/,
    ({ plain, after }) =>
      only(
        plain.numbers.length > after.numbers.length || plain.tags.length > after.tags.length,
        "all came over",
      ),
  ],
  [
    /niet als wijziging bijgehouden/,
    (one) => only(one.after.inserted <= one.before.inserted, "it was tracked"),
  ],
  [
    /invulvelden niet meegenomen/,
    ({ plain, after }) => only(plain.tags.length > after.tags.length, "all controls came over"),
  ],
  [
    /^De partijen heten in de ingevoegde tekst zoals in dit document: “(?:de )?([^”]+)”/,
    (one, [, name = ""]) =>
      only(
        added(one).some((text) => text.toLowerCase().includes(name.toLowerCase())),
        `“${name}” stands in nothing that was inserted`,
      ),
  ],
  [
    /^Dit document zegt niet wie (\S+)/,
    (one, [, role = ""]) =>
      only(!one.before.texts.some((text) => text.includes(role)), `the document says ${role}`),
  ],
  [
    /^Hoe de partijen in dit document heten, kon niet worden nagegaan\..*zoals het model \(([^,)]+)/,
    (one, [, role = ""]) =>
      only(one.failing || one.odd.oddities?.ooxmlRefused !== undefined, "the document was read") ??
      only(
        added(one).some((text) => text.includes(role)),
        `${role} stands in nothing that was inserted`,
      ),
  ],
  [/Dit lid leunt op tekst|Of dit lid leunt op tekst/, () => null],
  [
    /lege regel extra/,
    ({ before, after }) =>
      only(
        after.count === before.count + 1 && lacking(after.texts, before.texts).length === 0,
        "not one empty line",
      ),
  ],
  [
    /^(\d+) antwoord(?:en)? sta(?:at|an) in het document/,
    (one, [, count]) =>
      only(filled(one) === Number(count), `${filled(one)} answers stand everywhere`),
  ],
  [/^Nog niet overal ingevuld: /, (one) => only(filled(one) < 2, "all stand everywhere")],
  [
    /^Niet overal ingevuld, omdat er een opmerking/,
    (one) => only(filled(one) < 2, "all stand everywhere"),
  ],
  [
    /^Niet ingevuld, omdat het veld vergrendeld/,
    (one) => only(filled(one) < 2, "all stand everywhere"),
  ],
  [
    /^Het document is intussen gewijzigd/,
    (one) => only(one.odd.other !== undefined, "nobody changed it"),
  ],
  [
    /^Bijlage 4 staat in het document: (\d+) rij/,
    (one, [, total]) =>
      only(
        // Another's row counts when it came before ours: then it is read back with them.
        [one.after.rows, notOthers(one.after.rows)].some(({ length }) => length === Number(total)),
        `${one.after.rows.length} rows`,
      ) ??
      only(
        lacking(one.plain.rows, one.after.rows).every((row) => one.before.rows.includes(row)),
        "a row is not whole",
      ),
  ],
  [
    /(?:Eén rij is|\d+ rijen zijn) nog niet geschreven/,
    (one) =>
      // What somebody else changed meanwhile may be a deviation of its own.
      only(
        one.odd.other !== undefined || lacking(one.plain.rows, one.after.rows).length > 0,
        "all rows are written",
      ),
  ],
  [
    /^\d+ afwijking/,
    (one, [said]) => {
      // The card says whether the act was done; the verdict stays as it was where it was not.
      const free = one.odd.other !== undefined || (one.job.kind === "act" && acted(one) !== null);
      return only(free || one.verdict.includes(said), `it was ${one.verdict}`);
    },
  ],
  ...CAUSES,
];

/** Why a sentence is not true; null when it is. */
export function untrue(one: Case, told: string): Untrue {
  for (const [pattern, claim] of CLAIMS) {
    const match = pattern.exec(told);
    if (match) return claim(one, match);
  }
  return "no predicate for this sentence";
}

/** What holds whatever is said: nothing of another's is lost, nothing of ours is left half. */
export function broken(one: Case, told: string): Untrue {
  const { before, after, odd } = one;
  const named =
    /deel van de wijziging|liet daarna niet zien|kon niet worden nagelezen|geen antwoord/.test(
      told,
    );
  const half = after.texts.filter(
    (text) => text === "[Modeltrouw]" || /\u27e6\d+\u27e7/.test(text),
  );
  if (half.length > 0 && !named) return `left half: ${half[0] ?? ""}`;
  const gone = odd.other?.kind.startsWith("deletes") || odd.other?.kind === "types in a line";
  // What the job itself replaces: prompts, and rows that say nothing.
  const mine = lacking(before.texts, one.plain.texts);
  const lost = gone ? [] : lacking(lacking(before.texts, after.texts), mine);
  if (lost.length > 0 && odd.other?.kind !== "types in the target") return `lost: ${lost[0] ?? ""}`;
  if (odd.other && odd.other.kind !== "protects the document" && !gone)
    if (!after.texts.some((text) => text.includes(OTHER)))
      return "what somebody else wrote is lost";
  for (const [name, count] of Object.entries(before.things))
    if ((after.things[name] ?? 0) < count && !odd.other?.kind.startsWith("deletes"))
      return `lost: ${name}`;
  // Footers are numbered where there are none; a header is nobody's but the document's.
  const heads = new Set(before.heads);
  if (after.heads.some((head) => !heads.has(head))) return "a page has another header";
  if (told === "" && nothing(one) === null && one.job.kind !== "ribbon") return "nothing said";
  if (told === "" && one.job.kind === "ribbon") return stands(one);
  return null;
}
