/** The JSON of `read --json`: one object a line, a file each (docs/reading.md). Names may be added, never changed. */
import { z } from "zod";

const ordinal = z.number().int().nonnegative();

const place = z.strictObject({
  /** Absent: the body. */
  part: z.string().min(1).optional(),
  paragraph: ordinal,
  lastParagraph: ordinal,
  /** In tables, outermost first; from 0. */
  cells: z.array(z.strictObject({ row: ordinal, cell: ordinal })).optional(),
});

const mark = z.strictObject({
  kind: z.string().min(1),
  text: z.string(),
  why: z.string().optional(),
  author: z.string().optional(),
  date: z.string().optional(),
});

export const fileReadingSchema = z.strictObject({
  file: z.string().min(1),
  view: z.enum(["accepted", "rejected"]),
  lines: z.array(
    z.strictObject({
      part: z.string().min(1),
      label: z.string(),
      text: z.string(),
      place,
      marks: z.array(mark),
    }),
  ),
  unread: z.array(
    z.strictObject({
      kind: z.string().min(1),
      part: z.string().min(1),
      place: place.nullable(),
      count: z.number().int().positive(),
      /** As drawn, in millimetres. */
      size: z.strictObject({ width: z.number(), height: z.number() }).nullable(),
      /** Of the files it stands for, together, unpacked. */
      bytes: ordinal.nullable(),
      /** Alternative texts, words of WordArt. */
      texts: z.array(z.string()),
    }),
  ),
  notes: z.array(z.strictObject({ code: z.string().min(1), detail: z.string() })),
});
