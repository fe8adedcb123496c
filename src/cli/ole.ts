/**
 * Files in the OLE container: Word 97–2003 documents, and documents encrypted with a password, whose
 * container holds a stream "EncryptedPackage" (MS-OFFCRYPTO 2.3.4.4).
 */
const HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function oleKind(bytes: Uint8Array): "legacy-doc" | "encrypted" | null {
  if (!HEADER.every((byte, at) => bytes[at] === byte)) return null;
  const name = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
    ? "encrypted"
    : "legacy-doc";
}
