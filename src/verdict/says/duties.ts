/** Who must, who may, with whose leave: duties, rights, consent and choice. */
import { generalConsent, type Bilingual } from "../../requirements";
import type { Matter } from "../matter";
import { becomes, lapses, less, PARTY, read, type Say } from "./say";

const GUARANTEE = /garande|waarborg|staat er voor in/iu;
const MUST = /\b(?:zal|zullen|moet|moeten|dient|dienen|is verplicht)\b/iu;
const EFFORT = /span(?:t|nen) zich|inspann|streef|streven|tracht|beste vermogen|naar vermogen/iu;
const MAY = /\b(?:kan|kunnen|mag|mogen)\b/iu;

const strength: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }): Bilingual[] => {
    if (before === "" || after === "" || EFFORT.test(before)) return [];
    const was = GUARANTEE.test(before)
      ? { nl: "garantie", en: "guarantee" }
      : MUST.test(before)
        ? { nl: "plicht", en: "duty" }
        : null;
    if (was === null) return [];
    if (EFFORT.test(after) && !GUARANTEE.test(after))
      return [{ nl: `${was.nl} wordt inspanning`, en: `${was.en} becomes an effort` }];
    return !MUST.test(after) && !GUARANTEE.test(after) && MAY.test(after) && !MAY.test(before)
      ? [{ nl: `${was.nl} wordt bevoegdheid`, en: `${was.en} becomes a liberty` }]
      : [];
  });

const HELP =
  /((?:\b(?:alle|iedere|elke|volledige|tijdige|redelijke|noodzakelijke|beperkte|nodige|zijn|haar|en) )+)(?:bijstand|medewerking|ondersteuning)/iu;

const help: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }) => {
    const [old, now] = [read(before, HELP), read(after, HELP)];
    return old === null || now === null || old === now
      ? []
      : [becomes("bijstand", "assistance", old, now)];
  });

/** What consent is asked for, by the words of the sentence. */
const ASKED: readonly { about: RegExp; nl: string; en: string }[] = [
  {
    about: /buiten de (?:Europese Economische Ruimte|EER|EU)|derde landen?\b|doorgifte/iu,
    nl: "doorgifte buiten de EER",
    en: "transfer outside the EEA",
  },
  { about: /over te dragen|overdracht|overdragen/iu, nl: "overdracht", en: "assignment" },
  { about: /sub-?verwerker|onderaannemer/iu, nl: "subverwerkers", en: "sub-processors" },
];
const CONSENT = /((?:uitdrukkelijke |voorafgaande |schriftelijke |en )*toestemming)/iu;
const FORBIDS = /\b(?:geen|niet|nooit)\b/iu;

type Leave = { state: "general" | "forbidden" | "consent" | "free"; nl: string; en: string };

/** "met bericht 30 dagen vooraf en bezwaar": what stands beside a general authorisation. */
function beside(told: boolean, term: string, objection: boolean): Bilingual {
  const nl = [told ? `bericht ${term}` : "", objection ? "bezwaar" : ""].filter(Boolean);
  const en = [told ? "notice beforehand" : "", objection ? "objection" : ""].filter(Boolean);
  return {
    nl: nl.length > 0 ? ` met ${nl.join(" en ")}` : "",
    en: en.length > 0 ? ` with ${en.join(" and ")}` : "",
  };
}

function leaveOf(text: string): Leave | null {
  const general = generalConsent(text);
  if (general) {
    const term = read(text, /(\d+ (?:werk)?dagen vooraf)/iu) ?? "vooraf";
    const { nl, en } = beside(general.told === "before", term, general.objection);
    return {
      state: "general",
      nl: `algemene toestemming${nl}`,
      en: `general authorisation${en}`,
    };
  }
  const consent = read(text, CONSENT);
  if (consent !== null && FORBIDS.test(text))
    return {
      state: "consent",
      nl: `verboden zonder ${consent}`,
      en: `forbidden without “${consent}”`,
    };
  if (FORBIDS.test(text)) return { state: "forbidden", nl: "verboden", en: "forbidden" };
  return MAY.test(text) && consent === null
    ? { state: "free", nl: "toegestaan", en: "allowed" }
    : null;
}

const EXCEPTION =
  /(?:behoudens|behalve|uitgezonderd|met uitzondering van|tenzij (?:aan|het .{0,20}betreft))\s+(.+?)[.,;]?$/iu;

const leave: Say = ({ pairs, after }) =>
  pairs.flatMap((pair): Bilingual[] => {
    const subject = ASKED.find(
      ({ about }) => about.test(pair.before) && about.test(pair.after || after),
    );
    if (!subject || pair.after === "") return [];
    const [old, now] = [leaveOf(pair.before), leaveOf(`${pair.after}\n${after}`)];
    if (!old || !now) return [];
    if (old.state !== now.state) {
      const was =
        now.state === "general" && old.state === "consent"
          ? { nl: "toestemming per geval", en: "authorisation case by case" }
          : old;
      return [
        {
          nl: `${subject.nl}: ${was.nl} wordt ${now.nl}`,
          en: `${subject.en}: ${was.en} becomes ${now.en}`,
        },
      ];
    }
    const [had, has] = [read(pair.before, EXCEPTION), read(pair.after, EXCEPTION)];
    return old.state === "consent" && has !== null && has !== had
      ? [
          {
            nl: `${subject.nl}: mag zonder toestemming bij ${has}`,
            en: `${subject.en}: allowed without consent for “${has}”`,
          },
        ]
      : [];
  });

const CHOICE = new RegExp(`naar (?:eigen )?keuze van ${PARTY}`, "u");

const choice: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }): Bilingual[] => {
    const [old, now] = [read(before, CHOICE), read(after, CHOICE)];
    if (old === null || old === now || after === "") return [];
    const exit = /vernietig|wis/iu.test(before) && /teruggev|terug te|retour/iu.test(before);
    const [nl, en] = exit
      ? ["de keuze tussen vernietigen en teruggeven", "the choice between deletion and return"]
      : ["de keuze", "the choice"];
    return now === null
      ? [lapses(`${nl} van ${old}`, `${en} of ${old}`)]
      : [{ nl: `${nl} gaat naar ${now}`, en: `${en} goes to ${now}` }];
  });

const OWN_USE =
  /\banonimis|geanonimiseerd|\btrain(?:en|ing|t)\b|\beigen (?:doel|gebruik|onderzoek)|verbeter\w* van (?:haar|zijn|de|hun) (?:dienst|product)|machine ?learning|kunstmatige intelligentie/iu;

const ownUse: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }) =>
    OWN_USE.test(after) && MAY.test(after) && !MAY.test(before)
      ? [
          {
            nl: `eigen gebruik: ${after.replace(/[.;]$/u, "")}`,
            en: `own use: “${after.replace(/[.;]$/u, "")}”`,
          },
        ]
      : [],
  );

/** "X is gerechtigd … te ontbinden", "X heeft het recht … te zien". */
const RIGHT = new RegExp(
  `^${PARTY} (?:is|zijn|heeft|hebben) (?:te allen tijde |steeds )?(?:gerechtigd|bevoegd|het recht) (?:om )?(.+? te(?: \\(laten\\))? \\p{L}+)`,
  "u",
);

/** A right that went with its sentence. */
const rights: Say = ({ pairs }) =>
  pairs.flatMap(({ before, after }) => {
    const [, party, what] = after === "" ? (RIGHT.exec(before) ?? []) : [];
    return party === undefined || what === undefined
      ? []
      : [lapses(`recht van ${party} om ${what}`, `right of ${party} (“${what}”)`)];
  });

const SHOWN = 90;
const DUTY = new RegExp(
  `^${PARTY} (?:zal|zullen|dient|dienen|moet|moeten|is verplicht|garandeert|waarborgt|voldoet|heeft) `,
  "u",
);

/** A duty that went with its sentence, where nothing else says what it was. */
export function lostDuty({ pairs }: Matter): Bilingual[] {
  return pairs.flatMap(({ before, after }) => {
    const party = after === "" ? read(before, DUTY) : null;
    if (party === null) return [];
    const words = before.length > SHOWN ? `${before.slice(0, SHOWN).trimEnd()}…` : before;
    return [lapses(`plicht van ${party} (“${words}”)`, `duty of ${party} (“${words}”)`)];
  });
}

/** Parties that the sentence bound and no longer does. */
export const partiesGone = ({ before, after }: { before: string; after: string }): string[] => {
  const of = (text: string): string[] =>
    text.match(/\b(?:Partijen|Verwerkingsverantwoordelijke|Verwerker)\b/gu) ?? [];
  return less(of(before), of(after));
};

export const DUTIES: readonly Say[] = [strength, help, leave, choice, ownUse, rights];
