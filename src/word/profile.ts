/** The profile kept in this browser. */
import { formatProfile, parseProfile, profileAnswers, type Profile } from "../clauses/profile";
import type { Answers, ModelAgreement } from "../clauses/schema";
import { readKept, writeKept } from "./kept";

/** Null when there is none, or what is kept cannot be read. */
export function keptProfile(): Profile | null {
  const text = readKept("profiel");
  if (text === null) return null;
  const read = parseProfile(text);
  return "profile" in read ? read.profile : null;
}

/** Keeps the profile, or removes it. @returns false when the browser refuses. */
export function keepProfile(profile: Profile | null): boolean {
  return writeKept("profiel", profile && formatProfile(profile));
}

/** What the kept profile answers in this model, as the party that the organisation usually is. */
export function ownAnswers(model: ModelAgreement): Answers {
  const profile = keptProfile();
  if (!profile?.party) return {};
  return { fields: profileAnswers(model, profile, profile.party) };
}
