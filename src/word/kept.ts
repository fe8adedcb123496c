/**
 * What is kept in this browser between sessions. Word on the web gives every site that frames the
 * add-in storage of its own: the keys carry its partition key, as Office asks.
 */

export type KeptName =
  | "profiel"
  | "bezig"
  | "voorkeuren"
  | `besluiten.${string}`
  | `besluiten-onleesbaar.${string}`
  | `standpunten.${string}`;

function keyOf(name: KeptName): string {
  // Undefined where the host does not partition, and in versions that do not know it.
  const partition = Office.context.partitionKey as string | undefined;
  return `${partition ?? ""}modeltrouw.${name}`;
}

/** The text kept under that name; null when there is none or the browser keeps nothing. */
export function readKept(name: KeptName): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** @returns false when the browser refuses: storage switched off, or full. */
export function writeKept(name: KeptName, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
    return true;
  } catch {
    return false;
  }
}
