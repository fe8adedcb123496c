/** A text in both languages of the interface; the rules of this room carry their own texts. */
export interface Bilingual {
  nl: string;
  en: string;
}

/** "Handreiking rolverdeling …": where most of what stands here comes from. */
export const GUIDE: Bilingual = {
  nl: "Handreiking rolverdeling (Aedes, Bouwend Nederland, Techniek Nederland)",
  en: "Guide on roles (Aedes, Bouwend Nederland, Techniek Nederland)",
};

/** Said once, where a verdict is given. */
export const NOT_ADVICE: Bilingual = {
  nl: "Een hulpmiddel, geen juridisch advies.",
  en: "An aid, not legal advice.",
};
