/**
 * What a processor agreement must contain, as two lists: the fourteen points of the guide and
 * article 28 of the GDPR. Never for an agreement between controllers.
 */
import { ARTICLE_28, BESIDE_28 } from "./lists/article-28";
import { GUIDE_POINTS } from "./lists/guide-points";
import type { Requirement } from "./lists/requirement";

export { ARTICLE_28, GUIDE_POINTS };
export type { Requirement };

export const REQUIREMENTS: Requirement[] = [...GUIDE_POINTS, ...ARTICLE_28, ...BESIDE_28];
