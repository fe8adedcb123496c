/** A copy to send: what is ours out, what goes along told. */
export { copyOf, type Copy, type Wish } from "./copy";
export type { Comment } from "./comments";
export { travels, type Travels } from "./travels";
