/** Numbering definitions: which list and level a number belongs to (ECMA-376 part 1, 17.9). */
import { group, leaf, readPart, table } from "../package/grammar";
import type { Styles } from "./styles";
import { isOn, toInteger, toTwips } from "./values";

export const LEVELS = 9;
/** Word's own limit for the text of a level is shorter; a longer one would be copied into every label. */
const MAX_LEVEL_TEXT = 255;

export interface Level {
  start: number;
  /** ST_NumberFormat: "decimal", "lowerLetter", "bullet", … */
  format: string;
  /** w14:format of a custom format: "01, 02, 03, ...". */
  custom: string;
  /** "%1.%2." or a bullet. */
  text: string;
  /** Shows every number in it as decimal (w:isLgl). */
  legal: boolean;
  /** Restarts after a level below this one-based number; 0 never, null after any level above it. */
  restart: number | null;
  /** The paragraph style whose paragraphs stand on this level. */
  style: string | null;
  indent: number | null;
  /** The number itself is hidden text. */
  hidden: boolean;
}

/** Of a level in an override that does not say where it starts: there the definition's start stays. */
const NO_START = -1;

/** One w:num, with its overrides applied. */
export interface NumberList {
  id: string;
  /** Definition that carries the levels: lists that share it share their counters. */
  abstractId: string;
  levels: Level[];
  /** By level: the number to start at when this list is first used. */
  startOverrides: (number | null)[];
}

interface Abstract {
  id: string;
  /** That fields call it by (w:name); "" for most. */
  name: string;
  levels: Level[];
  numberStyleLink: string | null;
  styleLink: string | null;
}
interface Num {
  abstractId: string;
  overrides: { level: number; start: number | null; definition: Level | null }[];
}

export class Numbering {
  private readonly lists = new Map<string, NumberList | null>();
  private readonly byStyleLink = new Map<string, Abstract>();
  constructor(
    private readonly abstracts: Map<string, Abstract>,
    private readonly nums: Map<string, Num>,
    private readonly styles: Styles,
  ) {
    for (const abstract of abstracts.values())
      if (abstract.styleLink !== null && !this.byStyleLink.has(abstract.styleLink))
        this.byStyleLink.set(abstract.styleLink, abstract);
  }

  /** The list of a numId; null when the file does not define it. */
  list(numberId: string): NumberList | null {
    let list = this.lists.get(numberId);
    if (list === undefined) this.lists.set(numberId, (list = this.build(numberId)));
    return list;
  }

  /** The list whose definition has the name; null when none has. */
  named(name: string): NumberList | null {
    for (const [id, { abstractId }] of this.nums)
      if (this.abstracts.get(abstractId)?.name.toLowerCase() === name.toLowerCase())
        return this.list(id);
    return null;
  }

  private build(id: string): NumberList | null {
    const num = this.nums.get(id);
    const abstract = num && this.abstracts.get(num.abstractId);
    if (!num || !abstract) return null;
    const definition = this.definition(abstract);
    const levels = [...definition.levels];
    const startOverrides: (number | null)[] = levels.map(() => null);
    for (const { level, start, definition: replaced } of num.overrides) {
      if (replaced)
        levels[level] =
          replaced.start === NO_START
            ? { ...replaced, start: levels[level]?.start ?? 0 }
            : replaced;
      startOverrides[level] = start;
    }
    return { id, abstractId: definition.id, levels, startOverrides };
  }

  /** Follows w:numStyleLink to the definition that carries the levels. */
  private definition(abstract: Abstract): Abstract {
    const seen = new Set<Abstract>();
    let found = abstract;
    while (found.numberStyleLink !== null && !seen.has(found)) {
      seen.add(found);
      const linked =
        this.byStyleLink.get(found.numberStyleLink) ?? this.byStyle(found.numberStyleLink);
      if (!linked) break;
      found = linked;
    }
    return found;
  }

  private byStyle(styleId: string): Abstract | undefined {
    const num = this.nums.get(this.styles.numberOfStyle(styleId) ?? "");
    return num && this.abstracts.get(num.abstractId);
  }
}

interface State {
  abstracts: Map<string, Abstract>;
  nums: Map<string, Num>;
  abstract: Abstract;
  num: Num;
  level: Level;
}

const newLevel = (): Level => ({
  start: 0,
  format: "decimal",
  custom: "",
  text: "",
  legal: false,
  restart: null,
  style: null,
  indent: null,
  hidden: false,
});
const newAbstract = (id: string): Abstract => ({
  id,
  name: "",
  levels: Array.from({ length: LEVELS }, newLevel),
  numberStyleLink: null,
  styleLink: null,
});

const levelIndex = (value: string | undefined): number | null => {
  const level = toInteger(value);
  return level !== null && level >= 0 && level < LEVELS ? level : null;
};

const level = table<State>({
  "w:start": leaf((s, e) => (s.level.start = Math.max(0, toInteger(e.w("val")) ?? 0))),
  "w:numFmt": leaf((s, e) => {
    s.level.format = e.w("val") ?? "decimal";
    s.level.custom = e.w("format") ?? e.get("w14", "format") ?? "";
  }),
  "w:lvlText": leaf((s, e) => (s.level.text = (e.w("val") ?? "").slice(0, MAX_LEVEL_TEXT))),
  "w:lvlRestart": leaf((s, e) => (s.level.restart = toInteger(e.w("val")))),
  "w:isLgl": leaf((s, e) => (s.level.legal = isOn(e.w("val")))),
  "w:pStyle": leaf((s, e) => (s.level.style = e.w("val") ?? null)),
  "w:rPr": group(table<State>({ "w:vanish": leaf((s, e) => (s.level.hidden = isOn(e.w("val")))) })),
  "w:pPr": group(
    table<State>({
      "w:ind": leaf((s, e) => (s.level.indent = toTwips(e.w("start") ?? e.w("left")))),
    }),
  ),
});

const override = table<State>({
  "w:startOverride": leaf((s, e) => {
    const last = s.num.overrides.at(-1);
    if (last) last.start = Math.max(0, toInteger(e.w("val")) ?? 0);
  }),
  "w:lvl": (s) => {
    const last = s.num.overrides.at(-1);
    s.level = { ...newLevel(), start: NO_START };
    if (last) last.definition = s.level;
    return { children: level };
  },
});

const root = table<State>({
  "w:numbering": group(
    table<State>({
      "w:abstractNum": (s, e) => {
        s.abstract = newAbstract(e.w("abstractNumId") ?? "");
        s.abstracts.set(s.abstract.id, s.abstract);
        return {
          children: table<State>({
            "w:name": leaf((st, el) => (st.abstract.name = el.w("val") ?? "")),
            "w:styleLink": leaf((st, el) => (st.abstract.styleLink = el.w("val") ?? null)),
            "w:numStyleLink": leaf((st, el) => (st.abstract.numberStyleLink = el.w("val") ?? null)),
            "w:lvl": (st, el) => {
              const index = levelIndex(el.w("ilvl"));
              if (index === null) return null;
              st.level = newLevel();
              st.abstract.levels[index] = st.level;
              return { children: level };
            },
          }),
        };
      },
      "w:num": (s, e) => {
        s.num = { abstractId: "", overrides: [] };
        s.nums.set(e.w("numId") ?? "", s.num);
        return {
          children: table<State>({
            "w:abstractNumId": leaf((st, el) => (st.num.abstractId = el.w("val") ?? "")),
            "w:lvlOverride": (st, el) => {
              const index = levelIndex(el.w("ilvl"));
              if (index === null) return null;
              st.num.overrides.push({ level: index, start: null, definition: null });
              return { children: override };
            },
          }),
        };
      },
    }),
  ),
});

/**
 * Reads numbering.xml; undefined gives no lists.
 * @throws UnreadableDocument
 */
export function readNumbering(text: string | undefined, styles: Styles): Numbering {
  const state: State = {
    abstracts: new Map(),
    nums: new Map(),
    abstract: newAbstract(""),
    num: { abstractId: "", overrides: [] },
    level: newLevel(),
  };
  if (text !== undefined) readPart(text, "numbering", root, state);
  return new Numbering(state.abstracts, state.nums, styles);
}
