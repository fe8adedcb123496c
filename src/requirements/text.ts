/** A text in both languages of the interface. */
export interface Bilingual {
  nl: string;
  en: string;
}
