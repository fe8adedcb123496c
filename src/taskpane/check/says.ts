/** Rank of a deviation, and one sentence that says what changed: what src/verdict knows, else its own words. */
import type { Deviation } from "../../outcome";
import type { Locale } from "../../messages/locale";
import type { checkTexts } from "../../messages/pane/check";
import type { Rank, Ranked } from "../../verdict";

/** What nobody ranked is of substance: in doubt never lighter. */
export function rankOf(ranked: ReadonlyMap<string, Ranked>, { key, weight }: Deviation): Rank {
  return ranked.get(key)?.rank ?? (weight.level === "wording" ? "bewoording" : "inhoudelijk");
}

/** Enough of the words to know them by, in a sentence. */
const SHOWN = 70;
const clipped = (text: string): string => {
  const plain = text.replace(/\s+/gu, " ").trim();
  if (plain.length <= SHOWN) return plain;
  return `${plain.slice(0, plain.lastIndexOf(" ", SHOWN)).trimEnd()} …`;
};

/** "“correcte” wordt “juiste”", "“kosteloos” vervalt": the words themselves, where nothing better is known. */
function inWords(texts: (typeof checkTexts)["nl"], deviation: Deviation): string {
  const { kind, changes, documentText, modelText, renaming } = deviation;
  if (renaming) return texts.becomes(renaming.from, renaming.to);
  if (kind === "added") return texts.isNew(clipped(documentText));
  if (kind === "missing") return texts.lapses(clipped(modelText));
  const gone = clipped(changes.map(({ op, text }) => (op === "deleted" ? text : " ")).join(""));
  const came = clipped(changes.map(({ op, text }) => (op === "inserted" ? text : " ")).join(""));
  if (gone !== "" && came !== "") return texts.becomes(gone, came);
  if (came !== "") return texts.comes(came);
  if (gone !== "") return texts.lapses(gone);
  return texts.kindOnly[kind];
}

/** One sentence, its first letter a capital. */
export function saysOf(
  texts: (typeof checkTexts)["nl"],
  ranked: ReadonlyMap<string, Ranked>,
  deviation: Deviation,
  locale: Locale,
): string {
  const told = (ranked.get(deviation.key)?.says ?? []).map((one: string | Said) =>
    typeof one === "string" ? one : one[locale],
  );
  const sentence = told.length > 0 ? told.join("; ") : inWords(texts, deviation);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A sentence in both languages. */
type Said = Readonly<Record<Locale, string>>;
