/** Bytes of a part to text: UTF-8, or UTF-16 by its byte order mark (ECMA-376 part 2, 8.1.4). */
import { Failure } from "./failure";

/** @throws Failure not-well-formed when the bytes are in no such encoding */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure("not-well-formed", { part });
  }
}
