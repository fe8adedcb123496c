import { type DocRange } from "../docx/ranges";
import { type XmlElement } from "../docx/xml";
import { notFound } from "../protocol/errors";
import { defineType, type HostObject, type TypedHostType } from "../protocol/types";
import { cellType, rowType, tableType } from "./table-types";
import { paragraphType } from "./paragraph";
import { rangeType } from "./range";

/** A list of things, read when the collection was asked for. */
export function defineCollection<T>(
  name: string,
  item: () => TypedHostType<T>,
  last = false,
): TypedHostType<T[]> {
  return defineType<T[]>(name, () => {
    const at = (self: T[], index: number): HostObject => {
      const found = self.at(index);
      if (found === undefined) throw notFound(`${name}: the item`);
      return item().of(found);
    };
    return {
      items: (self) => self.map((value) => item().of(value)),
      methods: {
        GetFirst: (self) => at(self, 0),
        ...(last ? { GetLast: (self: T[]) => at(self, -1) } : {}),
      },
    };
  });
}

export const rangeCollectionType: TypedHostType<DocRange[]> = defineCollection<DocRange>(
  "RangeCollection",
  () => rangeType,
);
export const paragraphCollectionType: TypedHostType<XmlElement[]> = defineCollection<XmlElement>(
  "ParagraphCollection",
  () => paragraphType,
  true,
);
export const tableCollectionType: TypedHostType<XmlElement[]> = defineCollection<XmlElement>(
  "TableCollection",
  () => tableType,
);
export const rowCollectionType: TypedHostType<XmlElement[]> = defineCollection<XmlElement>(
  "TableRowCollection",
  () => rowType,
);
export const cellCollectionType: TypedHostType<XmlElement[]> = defineCollection<XmlElement>(
  "TableCellCollection",
  () => cellType,
);
