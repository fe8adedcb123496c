/** What happens meanwhile and afterwards: audits, lists, objections, the end. */
import { read } from "../says/say";
import { find, refs, say, statusOf, type Remark } from "./remark";

const audit: Remark = (matter) => {
  if (statusOf(matter, "28.3.h-audit") === undefined) return [];
  const whole = matter.deviation.documentText;
  return /per (?:\p{L}+ )?jaar/iu.test(whole) && /indien[^.;]{0,120}incident/iu.test(whole)
    ? say(
        "naar aanleiding van (een vermoeden van) een incident blijft controle altijd mogelijk",
        "upon (a suspicion of) an incident an audit stays possible at any time",
      )
    : [];
};

/** An annex that the clause named and names no more. */
const annexGone: Remark = ({ before, after, deviation }) => {
  if (deviation.kind === "missing") return [];
  const named = read(before, /in (bijlage \d+) vermelde/iu);
  return named === null || after.toLowerCase().includes(named.toLowerCase())
    ? []
    : say(
        `de uitzondering voor de lijst van ${named} vervalt`,
        `the exception for the list of ${named} lapses`,
      );
};

const objection: Remark = ({ after, before }) =>
  /\bbezwaar\b/iu.test(after) &&
  !/\bbezwaar\b/iu.test(before) &&
  !/ontbind|opzeg|niet in(?:schakel|zet)|totdat|geen gebruik/iu.test(after)
    ? say(
        "het gevolg van een bezwaar is niet geregeld",
        "what follows from an objection is not arranged",
      )
    : [];

const ended: Remark = (matter) => {
  const { before, after } = matter;
  const late = /na (?:het )?(?:einde|beëindiging|afloop)/iu;
  if (!/bewa/iu.test(after) || !late.test(after) || late.test(before)) return [];
  const ends = find(
    matter,
    /duur van deze \p{L}+ is gelijk aan|heeft tot gevolg dat de \p{L}+ eveneens/iu,
  );
  const stays = find(matter, /blijven na beëindiging[^.;]*gelden/iu);
  if (ends.length === 0) return [];
  const only =
    stays.length > 0
      ? [
          `; alleen wat daarna blijft gelden (${refs(stays)}) bindt nog`,
          `; only what stays in force afterwards (${refs(stays)}) still binds`,
        ]
      : ["", ""];
  return say(
    `de overeenkomst is dan al geëindigd (${refs(ends)})${only[0] ?? ""}`,
    `the agreement has ended by then (${refs(ends)})${only[1] ?? ""}`,
  );
};

export const COURSE: readonly Remark[] = [audit, annexGone, objection, ended];
