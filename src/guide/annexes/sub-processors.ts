/** A cell about sub-processors, cut into one entry each. */

export interface SubProcessor {
  /** null: described but not named ("diverse hostingpartijen"). */
  name: string | null;
  text: string;
}

const NONE = /^(?:geen|nvt|n\.v\.t\.?|niet van toepassing|[-–—…. ]*)\.?$/iu;
const UNNAMED =
  /^(?:diverse|verschillende|een|enkele|externe|nader te bepalen|nog te bepalen|nog niet bekend|onbekend|n\.?t\.?b\.?|derden|leveranciers?|onderaannemers?|subverwerkers?|hosting(?:partij|provider|partijen)?)(?![\p{L}-])/iu;

/** "Naam (wat en waar)", several in one paragraph: a new one begins at each name before a bracket. */
const NAMED = /\p{Lu}[\p{L}\d.&+-]*(?:[ /]\p{Lu}[\p{L}\d.&+-]*)*(?= ?\()/gu;

function splitByName(text: string): string[] {
  const starts = [...text.matchAll(NAMED)]
    .filter(({ index }) => !insideBrackets(text, index))
    .map(({ index }) => index);
  if (starts.length < 2) return [text];
  return starts.map((start, i) => text.slice(i === 0 ? 0 : start, starts[i + 1]));
}

function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split("(").length > before.split(")").length;
}

function nameOf(text: string): string | null {
  if (UNNAMED.test(text)) return null;
  const name = /^[^(,:;–]*/u.exec(text)?.[0].trim() ?? "";
  return /\p{Lu}/u.test(name) ? name : null;
}

/** The sub-processors that a text lists; [] for "geen" and the like. */
export function subProcessors(text: string): SubProcessor[] {
  return text
    .split(/\n|;/u)
    .flatMap(splitByName)
    .map((entry) => entry.replace(/^[\s•·*–-]+/u, "").trim())
    .filter((entry) => !NONE.test(entry))
    .map((entry) => ({ name: nameOf(entry), text: entry }));
}
