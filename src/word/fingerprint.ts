/**
 * Whether the document still reads as it did. Below WordApi 1.6 Word tells nobody that a text was
 * edited; its plain text, asked for when somebody comes back to the pane, does.
 */
export { numberOf as fingerprint } from "./number-of";
export { textNow } from "./beside";
