/**
 * Drawings, in both notations (ECMA-376 part 1, 20.4; part 4, 14.1 VML): text boxes are parts of
 * their own, the rest is told as unread, with its alternative text.
 */
import { ANY, group, leaf, table, type Enter, type Table } from "../package/grammar";
import type { BodyState } from "./body-state";
import { EMU_PER_MM, newDrawing, TWIPS_PER_MM } from "./drawing-state";
import type { Colour } from "../formatting/palette";
import type { Unread } from "./types";
import { toInteger, toTwips } from "../formatting/values";
import type { XmlElement } from "../package/xml";

/** @param attribute of the relationship that names its file */
const unread = (kind: Unread["kind"], attribute = "id"): Enter<BodyState> =>
  leaf((s, e) => {
    if (!s.drawing.preview) s.unreadable(kind, { relation: e.get("r", attribute) ?? "" });
  });

/** A picture names its file inside (a:blip); without one it is a picture all the same. */
const picture: Enter<BodyState> = (state) => {
  let relation = "";
  const blip = leaf<BodyState>((_s, e) => {
    if (relation === "") relation = e.get("r", "embed") ?? e.get("r", "link") ?? "";
  });
  return {
    children: table<BodyState>({ "pic:blipFill": group(table<BodyState>({ "a:blip": blip })) }),
    leave: (s) => {
      if (!state.drawing.preview) s.unreadable("picture", { relation });
    },
  };
};

/** What stands in a drawing, however deep: shapes in groups, groups on a canvas. */
export const shapes: Table<BodyState> = new Map();

function closeShape(state: BodyState): void {
  const { drawing } = state;
  if (drawing.filled && drawing.over && !drawing.hasText)
    state.context.note("shape-over-text", `${state.part}:${state.paragraphs}`);
  drawing.filled = drawing.hasText = false;
  drawing.ground = null;
}

const fill = table<BodyState>({
  "a:srgbClr": leaf((s, e) => {
    s.drawing.filled = true;
    s.drawing.ground = /^[0-9a-f]{6}$/i.test(e.plain("val") ?? "")
      ? (e.plain("val") ?? "").toLowerCase()
      : null;
  }),
  // Lighter and darker forms of the theme's colours are not worked out: unknown.
  "a:schemeClr": (s, e) => {
    s.drawing.filled = true;
    s.drawing.ground = s.context.palette.slot(e.plain("val"));
    return { children: new Map([[ANY, leaf<BodyState>((st) => (st.drawing.ground = null))]]) };
  },
});

const properties = table<BodyState>({
  "a:solidFill": group(fill),
  "a:noFill": leaf((s) => (s.drawing.ground = s.context.backdrop ? null : s.context.page)),
});

const wordShape: Table<BodyState> = new Map();
for (const [name, enter] of Object.entries({
  [ANY]: group(shapes),
  "wp:extent": leaf<BodyState>((s, e) => {
    const [cx, cy] = [toInteger(e.plain("cx")), toInteger(e.plain("cy"))];
    if (cx !== null && cy !== null)
      s.drawing.size = { width: Math.round(cx / EMU_PER_MM), height: Math.round(cy / EMU_PER_MM) };
  }),
  "wp:docPr": leaf<BodyState>((s, e) => {
    s.drawing.texts.push((e.plain("descr") ?? e.plain("title") ?? "").trim());
  }),
  "wp:wrapNone": leaf<BodyState>((s) => (s.drawing.over = !s.drawing.behind)),
  "pic:pic": picture,
  "c:chart": unread("chart"),
  "dgm:relIds": unread("diagram", "dm"),
  "w:contentPart": unread("ink"),
  "wps:wsp": () => ({ children: wordShape, leave: closeShape }),
  "wps:spPr": group(properties),
  "v:imagedata": unread("picture"),
  "v:textpath": leaf<BodyState>((s, e) => {
    const words = (e.plain("string") ?? "").trim();
    if (words !== "") s.unreadable("wordart", { words });
  }),
  "o:OLEObject": leaf<BodyState>((s, e) => {
    const relation = e.get("r", "id") ?? "";
    if (s.drawing.preview) s.drawing.file = relation;
    else s.unreadable("embedded", { relation });
  }),
} satisfies Record<string, Enter<BodyState>>)) {
  shapes.set(name, enter);
  wordShape.set(name, enter);
}
for (const name of ["shape", "rect", "roundrect", "oval"])
  shapes.set(`v:${name}`, (state, element) => {
    readVml(state, element);
    return { children: shapes, leave: closeShape };
  });

const NAMED: Record<string, Colour> = { white: "ffffff", black: "000000" };

/** VML says in attributes what DrawingML says in elements; white is its default. */
function readVml({ drawing }: BodyState, element: XmlElement): void {
  const css = new Map(
    (element.plain("style") ?? "").split(";").map((one): [string, string] => {
      const [name = "", value = ""] = one.split(":");
      return [name.trim(), value.trim()];
    }),
  );
  const [width, height] = [toTwips(css.get("width")), toTwips(css.get("height"))];
  if (width !== null && height !== null && /[a-z]/.test(css.get("width") ?? ""))
    drawing.size = {
      width: Math.round(width / TWIPS_PER_MM),
      height: Math.round(height / TWIPS_PER_MM),
    };
  drawing.texts.push((element.plain("alt") ?? "").trim());
  const named = (element.plain("fillcolor") ?? "white").replace(/\s*\[.*$/, "");
  const colour = NAMED[named] ?? (/^#[0-9a-f]{6}$/i.test(named) ? named.slice(1) : null);
  drawing.filled = !/^(?:f|false)$/.test(element.plain("filled") ?? "t");
  drawing.ground = drawing.filled ? (colour?.toLowerCase() ?? null) : null;
  drawing.over = css.get("position") === "absolute" && !(css.get("z-index") ?? "").startsWith("-");
}

/** A run's drawing begins anew: what stood in the one before is over. */
const fresh: Enter<BodyState> = (state) => {
  state.drawing = newDrawing();
  return { children: shapes };
};

shapes.set("wp:anchor", (state, element) => {
  state.drawing.behind = /^(?:1|true)$/.test(element.plain("behindDoc") ?? "");
  return { children: shapes };
});

export const drawing = fresh;
export const embedded: Enter<BodyState> = (state) => {
  state.context.note("embedded-object-skipped", "");
  state.drawing = { ...newDrawing(), preview: true };
  return { children: shapes, leave: (s) => s.unreadable("embedded", { relation: s.drawing.file }) };
};
