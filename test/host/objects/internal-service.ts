import { defineType, type TypedHostType } from "../protocol/types";

export const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** Office.js tells by itself that the functions of the ribbon can be called. */
export const internalServiceType: TypedHostType<null> = defineType<null>(
  "AddinInternalService",
  () => ({ methods: { NotifyActionHandlerReady: () => undefined } }),
);
