import { controlsIn } from "../docx/blocks";
import { sectionsOf } from "../docx/stories";
import { type OpenDocument } from "../docx/document";
import { type DocRange } from "../docx/ranges";
import { HostError, invalid } from "../protocol/errors";
import { defineType, type TypedHostType } from "../protocol/types";
import { oneOf, text } from "./arguments";
import { bodyType } from "./body";
import { controlCollectionType, listed } from "./content-control";
import { documentPropertiesType } from "./properties";
import { rangeType } from "./range";
import { searchRange } from "./search";
import { sectionCollectionType } from "./section";

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
          const mode = oneOf(value, MODES, "changeTrackingMode");
          const { trackingMode } = host.oddities;
          if (trackingMode === "ignored") return;
          if (trackingMode === "mine-only-ignored" && mode === "TrackMineOnly") return;
          if (self.protection === "trackedChanges" && mode === "Off")
            throw new HostError("AccessDenied", "the protection demands tracked changes");
          self.tracking = mode;
          self.version++;
        },
      },
    },
    links: {
      Body: (self) => bodyType.of(self.body),
      ContentControls: (self, host) =>
        controlCollectionType.of(
          [self.body, ...self.stories()].flatMap((story) => listed(host, controlsIn(story), story)),
        ),
      Sections: (self) => sectionCollectionType.of(sectionsOf(self)),
      Properties: () => documentPropertiesType.of(null),
    },
    methods: {
      GetSelection: (self) => rangeType.of(copy(self.selection)),
      Search: (self, args, host) => searchRange(host, self.body, null, args),
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
