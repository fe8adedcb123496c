/**
 * Whom a deviation favours, than the model and on this point: said only where one element moved on one
 * scale and nothing in the clause points the other way; never of what hangs on what is not in the clause.
 */
import type { Matter } from "./matter";
import { INCORPORATION, PRECEDENCE } from "./says/law";
import { limits } from "./says/money";
import { PARTY, read } from "./says/say";

export type Favoured = "verwerkingsverantwoordelijke" | "verwerker" | null;

/** Who gains by these hangs on what is not in the clause. */
const SILENT: ReadonlySet<string> = new Set(["28.3.g-moment", "28.3.g-kopieën", "28.3-duur"]);
const LESS: ReadonlySet<string> = new Set(["verzwakt", "vervallen", "vervangen"]);

const LAW_OR_COURT = /recht van toepassing|rechtbank|bevoegde rechter|arbiter/iu;
/** Of both: what one loses the other loses too. */
const MUTUAL = /\bPartij(?:en)?\b/u;

const other = (party: string): Favoured =>
  /^verwerker$/iu.test(party)
    ? "verwerkingsverantwoordelijke"
    : /verantwoordelijke$/iu.test(party)
      ? "verwerker"
      : null;

type Scale = (matter: Matter) => Favoured | undefined;

const limb: Scale = ({ hurt }) => {
  const own = hurt.filter(
    ({ limb: { kind }, status }) =>
      LESS.has(status) && (kind === "eis" || kind === "voorwaardelijk"),
  );
  if (own.some(({ limb: { id } }) => SILENT.has(id))) return null;
  return own.length > 0 ? "verwerker" : undefined;
};

const BOUND = new RegExp(
  `^${PARTY} (?:zal|dient|moet|is verplicht|garandeert|waarborgt|voldoet|vrijwaart|stelt|verleent|verstrekt) `,
  "u",
);
const ENTITLED = new RegExp(
  `^${PARTY} (?:is (?:te allen tijde )?(?:gerechtigd|bevoegd)|heeft het recht|mag|kan) `,
  "u",
);

/** A whole clause gone: a duty that somebody had, or a right. */
const whole: Scale = ({ deviation, before }) => {
  if (deviation.kind !== "missing") return undefined;
  const bound = read(before, BOUND);
  if (bound !== null)
    return /verwerker$/iu.test(bound)
      ? "verwerker"
      : other(bound) === "verwerker"
        ? "verwerkingsverantwoordelijke"
        : null;
  const entitled = read(before, ENTITLED);
  return entitled === null ? undefined : other(entitled);
};

/** What was free is paid: by the controller, whom the processor works for. */
const paid: Scale = ({ before, after }) => {
  const free = /kosteloos/iu;
  if (free.test(before) && !free.test(after)) return "verwerker";
  return free.test(after) && !free.test(before) ? "verwerkingsverantwoordelijke" : undefined;
};

const FORBIDDEN = new RegExp(
  `(?:het is ${PARTY} niet toegestaan|${PARTY} (?:zal|mag) (?:niet|geen))`,
  "iu",
);
const EXCEPT = /behoudens|behalve|uitgezonderd|met uitzondering van/iu;

/** An exception to what one party may not do. */
const exception: Scale = ({ pairs }) => {
  const one = pairs.find(
    ({ before, after }) => FORBIDDEN.test(before) && EXCEPT.test(after) && !EXCEPT.test(before),
  );
  if (!one) return undefined;
  const found = FORBIDDEN.exec(one.before);
  const party = found?.[1] ?? found?.[2] ?? "";
  return /^verwerker$/iu.test(party)
    ? "verwerker"
    : other(party) === "verwerker"
      ? "verwerkingsverantwoordelijke"
      : null;
};

/** Exclusions for the processor's failures are struck, and now limits too; or the other way about. */
const struck: Scale = ({ pairs }) => {
  const one = pairs.find(
    ({ before, after }) =>
      /uitgesloten/iu.test(before) && /uitgesloten/iu.test(after) && /Verwerker\b/u.test(before),
  );
  if (!one) return undefined;
  const [wide, wider] = [/uitsluiting/iu, /beperking/iu];
  if (wide.test(one.before) && !wider.test(one.before) && wider.test(one.after))
    return "verwerkingsverantwoordelijke";
  return wider.test(one.before) && !wider.test(one.after) ? "verwerker" : undefined;
};

/** A limit on the liability of one party, new or gone. */
const limit: Scale = ({ before, after }) => {
  if (limits(before) === limits(after)) return undefined;
  const text = limits(after) ? after : before;
  const party = read(text, new RegExp(`aansprakelijkheid van ${PARTY}`, "u")) ?? "";
  const gains: Favoured = /^verwerker$/iu.test(party)
    ? "verwerker"
    : other(party) === "verwerker"
      ? "verwerkingsverantwoordelijke"
      : null;
  if (gains === null || limits(after)) return gains;
  return gains === "verwerker" ? "verwerkingsverantwoordelijke" : "verwerker";
};

const SCALES: readonly Scale[] = [limb, whole, paid, exception, struck, limit];

/** @returns null where the scales differ, or nothing moved on one */
export function favoursOf(matter: Matter): Favoured {
  const { deviation, before, after } = matter;
  if (deviation.unit === "definition" || deviation.unit === "annex" || deviation.kind === "moved")
    return null;
  const both = `${before}\n${after}`;
  if (PRECEDENCE.test(both) || INCORPORATION.test(both) || LAW_OR_COURT.test(both)) return null;
  if (matter.model.deviationRule?.clause === deviation.article && deviation.kind !== "added")
    return null;
  const told = new Set(SCALES.map((scale) => scale(matter)).filter((one) => one !== undefined));
  const [one] = told;
  if (told.size !== 1 || one === undefined || one === null) return null;
  const mutual = MUTUAL.test(before) && matter.hurt.every(({ limb: { id } }) => id === "hr.14");
  return mutual ? null : one;
}
