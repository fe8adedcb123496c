import { changeText, settle, stands, type Change } from "../docx/settle";
import { defineType, type TypedHostType } from "../protocol/types";
import { defineCollection } from "./collections";

/** One tracked change; Word of 1.6 and newer tells them. */
export const trackedChangeType: TypedHostType<Change> = defineType<Change>("TrackedChange", () => ({
  alive: (self, host) => stands(host.doc, self),
  properties: {
    Author: { get: (self) => self.author },
    Date: { get: (self) => self.date },
    Type: { get: (self) => self.kind },
    // Word for the Mac does not tell what a deletion held (#5188).
    Text: {
      get: (self, host) =>
        host.oddities.deletionUntold && self.kind === "Deleted" ? "" : changeText(self),
    },
  },
  methods: {
    Accept: (self, _args, host) => {
      host.assertWritable();
      settle(host.doc, self, true);
      return undefined;
    },
    Reject: (self, _args, host) => {
      host.assertWritable();
      settle(host.doc, self, false);
      return undefined;
    },
  },
}));

export const trackedChangeCollectionType: TypedHostType<Change[]> = defineCollection<Change>(
  "TrackedChangeCollection",
  () => trackedChangeType,
);
