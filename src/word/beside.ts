/**
 * Headers and footers, which Word keeps apart from the body. The package that it gives has them on the desktop
 * and was seen without on the web (OfficeDev/office-js-docs-pr#583): then its sections are asked for their texts,
 * in one sync. What they say counts in the fingerprint, wherever it came from.
 */
import { toFailure } from "./failure";
import { reading, run } from "./run";

/** A text that the package lacks. */
export interface BesideText {
  kind: "header" | "footer";
  text: string;
}

/** One header or footer of one section, counted from 0. */
export interface Ask {
  section: number;
  kind: BesideText["kind"];
  type: "Primary" | "FirstPage" | "EvenPages";
}

interface Known {
  /** Whether Word was asked since the pane was opened. */
  asked: boolean;
  asks: readonly Ask[];
  /** As they were when the document was last read. */
  text: string;
  /** Those that the package lacks. */
  lacking: readonly BesideText[];
  /** The package lacks them, and Word did not give them either. */
  withheld: boolean;
}

const NOTHING: Known = { asked: false, asks: [], text: "", lacking: [], withheld: false };
/** Of the document in whose pane we are, at the last reading: our own acts leave headers as they are. */
let known: Known = NOTHING;

export const besideNow = (): Known => known;

/** More sections than these are not asked: nobody writes a clause in so many headers. */
const MAX_SECTIONS = 40;
const TYPES = { default: "Primary", first: "FirstPage", even: "EvenPages" } as const;

/** The properties of each section, as they are: what a tracked change of them says was, is none. */
function sectionsOf(ooxml: string): string[] {
  const now = ooxml.replace(/<w:sectPrChange\b[\s\S]*?<\/w:sectPrChange>/gu, "");
  return (now.match(/<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/gu) ?? []).slice(0, MAX_SECTIONS);
}

/** Has the package what Word keeps beside the body? Word always keeps settings. */
const isWhole = (ooxml: string): boolean =>
  /pkg:name="\/word\/(?:header|footer|settings)\d*\.xml"/iu.test(ooxml);

/** What to ask of the sections. Pure. */
export function asksOf(ooxml: string): { asks: Ask[]; lacking: boolean } {
  const sections = sectionsOf(ooxml);
  if (isWhole(ooxml)) {
    const asks = sections.flatMap((own, section) =>
      [...own.matchAll(/<w:(header|footer)Reference\b[^>]*?w:type="(default|first|even)"/gu)].map(
        ([, kind, type]): Ask => ({
          section,
          kind: kind as Ask["kind"],
          type: TYPES[type as keyof typeof TYPES],
        }),
      ),
    );
    return { asks, lacking: false };
  }
  const all = (sections.length > 0 ? sections : [""]).flatMap((own, section): Ask[] => {
    // A first page of its own stands in the section; even pages in the settings, which are not there.
    const types: Ask["type"][] = [
      "Primary",
      "EvenPages",
      ...(own.includes("<w:titlePg") ? (["FirstPage"] as const) : []),
    ];
    return types.flatMap((type) => [
      { section, kind: "header", type },
      { section, kind: "footer", type },
    ]);
  });
  return { asks: all, lacking: true };
}

/** The texts that were asked for; for one sync. */
function queueTexts(context: Word.RequestContext, asks: readonly Ask[]): Word.Body[] {
  const sections: Word.Section[] = [];
  const sectionAt = (at: number): Word.Section => {
    const section = at === 0 ? context.document.sections.getFirst() : sectionAt(at - 1).getNext();
    return (sections[at] ??= section);
  };
  return asks.map(({ section, kind, type }) => {
    const own = sectionAt(section);
    const body = kind === "header" ? own.getHeader(type) : own.getFooter(type);
    body.load("text");
    return body;
  });
}

const joined = (bodies: readonly Word.Body[]): string => bodies.map(({ text }) => text).join("\n");

/** Asks what the package lacks, and remembers it: one sync, or none where nothing is to be asked. */
export async function askBeside(
  context: Word.RequestContext,
  ooxml: string,
  signal?: AbortSignal,
): Promise<void> {
  const { asks, lacking } = asksOf(ooxml);
  known = { ...NOTHING, asked: true };
  if (asks.length === 0) return;
  try {
    const bodies = queueTexts(context, asks);
    await reading(context.sync(), signal);
    const own = lacking ? told(asks, bodies) : [];
    known = { asked: true, asks, text: joined(bodies), lacking: own, withheld: false };
  } catch (error) {
    if (toFailure(error).code === "cancelled") throw error;
    known = { ...known, withheld: lacking };
  }
}

/** The same as a job of its own, behind the one that read the package. */
export const readBeside = (ooxml: string, signal?: AbortSignal): Promise<void> =>
  run((context) => askBeside(context, ooxml, signal));

/** Each text once: sections that are linked show the same. */
function told(asks: readonly Ask[], bodies: readonly Word.Body[]): BesideText[] {
  const seen = new Set<string>();
  return asks.flatMap(({ kind }, at) => {
    const text = bodies[at]?.text.trim() ?? "";
    const key = `${kind} ${text}`;
    if (text === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ kind, text }];
  });
}

/** The text of the body, and of what stands beside it, as they are now: in one sync. */
export function textNow(): Promise<string> {
  return run(async (context) => {
    const { body } = context.document;
    body.load("text");
    const bodies = queueTexts(context, known.asks);
    await reading(context.sync());
    return withBeside(body.text, joined(bodies));
  });
}

/** The body's text with what stands beside it: what the fingerprint is made of. */
export const withBeside = (body: string, beside: string = known.text): string =>
  beside === "" ? body : `${body}\n${beside}`;
