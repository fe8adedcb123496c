/** A copy to send: what is ours out, what goes along told. */
export { copyOf, type Copy, type Wish } from "./copy";
export { commentsOf, type Comment } from "./comments";
export { SOMEONE } from "./ours";
export { proposalsIn, type Proposed } from "./proposals";
export { besideText, type Beside } from "./properties";
export { differs } from "./same-report";
export { travels, type Travels } from "./travels";
