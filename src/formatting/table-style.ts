/** What a style of tables says: of the whole, and of its regions (ECMA-376 part 1, 17.7.6). */
import { group, leaf, table, type Table } from "../package/grammar";
import { lookEntries, shading } from "./look";
import type { Palette } from "./palette";
import { newTableStyle, WHOLE, type Region, type TableStyle } from "./table-look";
import { toInteger } from "./values";

/** While a style is read. */
export interface TableStyleState {
  current: { table?: TableStyle };
  palette: Palette;
  /** The region that is open. */
  region: string;
}

const tableStyle = (s: TableStyleState): TableStyle => (s.current.table ??= newTableStyle());
/** What its style says of the region that is open; outside one, of the whole table. */
function region(s: TableStyleState): Region {
  const { regions } = tableStyle(s);
  let known = regions.get(s.region);
  if (!known) regions.set(s.region, (known = {}));
  return known;
}
const ofRegion = <S extends TableStyleState>(): Table<S> =>
  table<S>({
    "w:tcPr": group(
      table<S>({ "w:shd": leaf((s, e) => (region(s).ground = shading(e, s.palette))) }),
    ),
    "w:rPr": group(
      table<S>(
        lookEntries<S>(
          (s) => (region(s).look ??= {}),
          (s) => s.palette,
        ),
      ),
    ),
  });

/** Entries of a style of tables, beside those that every style has. */
export const ofTables = <S extends TableStyleState>(): Table<S> =>
  new Map([
    ...ofRegion<S>(),
    ...table<S>({
      "w:tblPr": group(
        table<S>({
          "w:tblStyleRowBandSize": leaf(
            (s, e) => (tableStyle(s).rowBand = toInteger(e.w("val")) ?? 1),
          ),
          "w:tblStyleColBandSize": leaf(
            (s, e) => (tableStyle(s).columnBand = toInteger(e.w("val")) ?? 1),
          ),
        }),
      ),
      "w:tblStylePr": (s, e) => {
        s.region = e.w("type") ?? WHOLE;
        return { children: ofRegion<S>(), leave: (state) => (state.region = WHOLE) };
      },
    }),
  ]);
