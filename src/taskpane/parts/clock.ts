/** "14.42": the time of day as the language writes it. */
export function clock(date: Date, language: string): string {
  const told = date.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  return language.startsWith("nl") ? told.replace(":", ".") : told;
}
