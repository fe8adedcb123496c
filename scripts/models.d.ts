export const FOLDER: string;
export function chosenModels(environment: Record<string, string | undefined>): string[];
export function leftOut(environment: Record<string, string | undefined>): RegExp | null;
