/** In which annex a place of the document stands: by what the model has before it, or a heading of their own. */
import type { CheckReport, Deviation, Place } from "../../outcome";

const OWN_HEADING = /^\s*((?:bijlage|annex|appendix|addendum)(?:\s+(?:\d+|[A-Z]))?)\b/iu;

interface Start {
  paragraph: number;
  /** "bijlage 2", "Bijlage 6"; null: no annex. */
  annex: string | null;
}

const inBody = (place: Place | null): place is Place => place !== null && place.part === undefined;

function startsOf({ clausePlaces = {}, deviations }: CheckReport): Start[] {
  // A clause that stands in an annex now does not end it.
  const moved = new Set(deviations.flatMap((one) => (one.kind === "moved" ? one.article : [])));
  const known = Object.entries(clausePlaces).flatMap(([ref, place]): Start[] =>
    inBody(place) && !moved.has(ref)
      ? [{ paragraph: place.paragraph, annex: ref.startsWith("bijlage ") ? ref : null }]
      : [],
  );
  const own = deviations.flatMap(({ kind, documentText, place }): Start[] => {
    const name = kind === "added" ? OWN_HEADING.exec(documentText)?.[1] : undefined;
    return name !== undefined && inBody(place) ? [{ paragraph: place.paragraph, annex: name }] : [];
  });
  return [...known, ...own];
}

export interface AnnexOf {
  /** The annex in which the deviation begins; null for none. */
  first: string | null;
  /** The one in which it ends: a clause of which a part was moved begins in its own place. */
  last: string | null;
}

/** How to ask it of a deviation. */
export function annexPlaces(report: CheckReport): (deviation: Deviation) => AnnexOf {
  const starts = startsOf(report);
  const at = (paragraph: number): string | null => {
    const before = starts.filter((one) => one.paragraph <= paragraph);
    const last = before.reduce<Start | null>(
      (so, one) => (so === null || one.paragraph >= so.paragraph ? one : so),
      null,
    );
    return last?.annex ?? null;
  };
  return ({ place }) =>
    inBody(place)
      ? { first: at(place.paragraph), last: at(place.lastParagraph) }
      : { first: null, last: null };
}
