/** Where a text says that data are: inside or outside the European Economic Area. */
import { ADEQUACY, hasEnded, type Adequacy } from "./adequacy";
import { INSIDE, OUTSIDE, REGIONS } from "../../language/places";

const words = (names: string, flags = "gu"): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${names})(?![\\p{L}])`, flags);

/** "Not outside the EEA" names no place outside it. */
const DENIED = /(?:geen|niet|nooit|noch)[^.;\n]{0,60}$/iu;
const BEYOND =
  /(?:buiten de (?:EU|EER|Europese Unie|Europese Economische Ruimte)|(?<!\p{L})(?:Azië|Afrika|(?:Noord|Zuid|Midden|Latijns)-Amerika|Oceanië|(?:het )?Midden-Oosten))(?!\p{L})/giu;

export interface Outside {
  /** As the text names it. */
  name: string;
  /** The country, "" where the text names none ("buiten de EER"). */
  country: string;
  /** A decision that covers whoever is there: of the controller nothing more is asked than to know it. */
  adequate: boolean;
  /** Also one that covers some recipients only. */
  adequacy: Adequacy | null;
}

interface Found {
  at: number;
  name: string;
  country: string;
}

function matches(text: string, pattern: RegExp, country: string): Found[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !DENIED.test(text.slice(0, index)))
    .map(({ 0: name, index }) => ({ at: index, name, country }));
}

function outsideIn(text: string): Found[] {
  const regions = REGIONS.filter(([, country]) => country !== "").flatMap(([pattern, country]) =>
    matches(text, new RegExp(pattern.source, "giu"), country),
  );
  // "eu-west-2" is no mention of the EU, nor "us-east-1" of the US beside its region.
  const rest = regions.reduce(
    (left, { name }) => left.replace(name, " ".repeat(name.length)),
    text,
  );
  return [
    ...regions,
    ...OUTSIDE.flatMap(({ name, names, adjective }) => [
      ...matches(rest, words(names), name),
      ...(adjective === undefined ? [] : matches(rest, words(adjective, "giu"), name)),
    ]),
    ...matches(rest, BEYOND, ""),
  ];
}

/** 0: no decision, or one past its end; 1: one for some recipients; 2: one for all. */
function covered({ country }: Found, today: Date): number {
  const adequacy = ADEQUACY[country];
  if (adequacy === undefined || hasEnded(adequacy, today)) return 0;
  return adequacy.scope ? 1 : 2;
}

/** The place outside the EEA that a text names (and does not deny) and that asks for most, or null. */
export function outsideEea(text: string, today: Date): Outside | null {
  const [found] = outsideIn(text).sort(
    (a, b) => covered(a, today) - covered(b, today) || a.at - b.at,
  );
  if (!found) return null;
  return {
    name: found.name,
    country: found.country,
    adequate: covered(found, today) === 2,
    adequacy: ADEQUACY[found.country] ?? null,
  };
}

/** Does the text say where: a country, the EU, a cloud region, "te Utrecht", a postcode, ", Dublin", "(Zwolle)"? */
export function namesPlace(text: string): boolean {
  return (
    words(INSIDE).test(text) ||
    OUTSIDE.some(({ names }) => words(names).test(text)) ||
    REGIONS.some(([pattern]) => pattern.test(text)) ||
    /\b(?:te|in) (?:de )?\p{Lu}|\b\d{4} ?[A-Z]{2}\b|, ?\p{Lu}\p{Ll}+|\(\p{Lu}\p{Ll}+\)/u.test(text)
  );
}
