import { defineType, type TypedHostType } from "../protocol/types";
import { text } from "./arguments";

export const APPLICATION = "Microsoft.WordServices.Application";

/** A document that is not shown until it is opened, in a window of its own. */
const documentCreatedType: TypedHostType<string> = defineType<string>("DocumentCreated", () => ({
  methods: {
    Open: (self, _args, host) => {
      host.opened.push(self);
      return undefined;
    },
  },
}));

/** Word itself. */
export const applicationType: TypedHostType<null> = defineType<null>("Application", () => ({
  methods: {
    CreateDocument: (_self, args, host) => {
      host.assertSet("1.3", "Application.createDocument");
      return documentCreatedType.of(text(args, 0, "base64File"));
    },
  },
}));
