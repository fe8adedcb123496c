/** A text as Word wants it: "\v" is its line break (office-js#4275), "\n" a new paragraph. */
export function wordText(value: string, paragraphs = false): string {
  const lines = value.replace(/\r\n?/g, "\n");
  return paragraphs ? lines : lines.replaceAll("\n", "\v");
}
