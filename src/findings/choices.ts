/** Choices that are still open, or made in two ways: a choice is made once for the whole agreement. */
import type { ChoicePlace } from "../judge/choices";
import type { PreparedModel } from "../match/model/prepared";
import type { CheckReport, Finding } from "../outcome";

export function choiceFindings(
  model: PreparedModel,
  choices: CheckReport["choices"],
  places: ChoicePlace[],
): Finding[] {
  return choices.flatMap(({ id, alternative }): Finding[] => {
    const choice = model.model.choices.find((one) => one.id === id);
    const own = places.filter((one) => one.choice === id && one.place !== null);
    if (!choice || own.length === 0) return [];
    const names = { choice: id, label: choice.label.nl, labelEn: choice.label.en };
    const finding = (code: string, at: ChoicePlace, article: string, more = {}): Finding => ({
      code,
      origin: "document",
      article,
      values: { ...names, ...more },
      place: at.place,
    });
    if (alternative === null) return own.slice(0, 1).map((at) => finding("choice-open", at, ""));
    const labelOf = (which: string) => choice.alternatives.find((one) => one.id === which)?.label;
    const rest = labelOf(alternative);
    const told = new Set<string>();
    return own.flatMap((at) => {
      const here = at.alternative ?? at.printed;
      if (here === alternative || told.has(at.ref)) return [];
      told.add(at.ref);
      const more = {
        here: (here === null ? undefined : labelOf(here)?.nl) ?? "",
        hereEn: (here === null ? undefined : labelOf(here)?.en) ?? "",
        rest: rest?.nl ?? "",
        restEn: rest?.en ?? "",
      };
      return [finding(here === null ? "choice-open-here" : "choice-contradicts", at, at.ref, more)];
    });
  });
}
