import { controlsIn } from "../docx/blocks";
import { type OpenDocument } from "../docx/document";
import { type DocRange } from "../docx/ranges";
import { invalid } from "../protocol/errors";
import { defineType, type TypedHostType } from "../protocol/types";
import { oneOf, text } from "./arguments";
import { bodyType } from "./body";
import { controlCollectionType, isRichText } from "./content-control";
import { documentPropertiesType } from "./properties";
import { rangeType } from "./range";
import { searchRange } from "./search";

const MODES = ["Off", "TrackAll", "TrackMineOnly"] as const;

const copy = (range: DocRange): DocRange => ({
  start: { ...range.start },
  end: { ...range.end },
  outer: range.outer,
});

/** The root of all object paths. */
export const documentType: TypedHostType<OpenDocument> = defineType<OpenDocument>(
  "Document",
  () => ({
    properties: {
      Saved: { get: () => false },
      ChangeTrackingMode: {
        get: (self, host) => {
          host.assertSet("1.4", "Document.changeTrackingMode");
          return self.tracking;
        },
        set: (self, value, host) => {
          host.assertSet("1.4", "Document.changeTrackingMode");
          host.assertWritable();
          if (typeof value !== "string") throw invalid("a text was expected");
          self.tracking = oneOf(value, MODES, "changeTrackingMode");
          self.version++;
        },
      },
    },
    links: {
      Body: (self) => bodyType.of(self.body),
      ContentControls: (self) =>
        controlCollectionType.of(
          [self.body, ...self.stories()].flatMap(controlsIn).filter(isRichText),
        ),
      Properties: () => documentPropertiesType.of(null),
    },
    methods: {
      GetSelection: (self) => rangeType.of(copy(self.selection)),
      Search: (self, args) => searchRange(self.body, null, args),
      Save: () => undefined,
      _RemoveReference: (_self, args, host) => {
        host.references.remove(text(args, 0, "referenceId"), host);
        return undefined;
      },
      _RemoveAllReferences: (_self, _args, host) => {
        host.references.removeAll(host);
        return undefined;
      },
    },
  }),
);
