/** A table on the clipboard, for Word and for a sheet. */

/** @returns whether it was copied: refused in frames without the permission, as on the web */
export function copyTable({ html, text }: { html: string; text: string }): Promise<boolean> {
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}
