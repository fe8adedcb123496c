/** An organisation's own details, and which fields of a model they answer. */
import { fieldTypeSchema, type Answers, type FieldType, type ModelAgreement } from "./schema";
import { z } from "./zod";

export const PROFILE_KEYS = [
  "name",
  "address",
  "postcode",
  "place",
  "kvk",
  "enterprise",
  "representative",
  "function",
  "contactName",
  "contactFunction",
  "contactEmail",
  "contactPhone",
  "deputyName",
  "deputyFunction",
  "deputyEmail",
  "deputyPhone",
] as const;
export type ProfileKey = (typeof PROFILE_KEYS)[number];

const types = fieldTypeSchema.enum;

export const PROFILE_TYPES: Record<ProfileKey, FieldType> = {
  name: types.organisation,
  address: types.address,
  postcode: types.postcode,
  place: types.place,
  kvk: types.kvk,
  enterprise: types["enterprise-number"],
  representative: types.person,
  function: types.function,
  contactName: types.person,
  contactFunction: types.function,
  contactEmail: types.email,
  contactPhone: types.phone,
  deputyName: types.person,
  deputyFunction: types.function,
  deputyEmail: types.email,
  deputyPhone: types.phone,
};

/** No answer in a contract is longer; an imported file is no way to fill the browser's storage. */
const LONGEST = 2000;

export const profileSchema = z.strictObject({
  /** Says what the file is, and of which shape. */
  modeltrouw: z.literal("profiel-1"),
  /** The party that the organisation usually is. */
  party: z.union([z.literal(1), z.literal(2)]).optional(),
  details: z.partialRecord(z.enum(PROFILE_KEYS), z.string().max(LONGEST)),
});
export type Profile = z.infer<typeof profileSchema>;
export type Party = 1 | 2;

export const EMPTY_PROFILE: Profile = { modeltrouw: "profiel-1", details: {} };

export type ProfileFault = "not-json" | "not-a-profile";

/** Reads an exported profile; a fault for anything else, whatever it is. */
export function parseProfile(text: string): { profile: Profile } | { fault: ProfileFault } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { fault: "not-json" };
  }
  const parsed = profileSchema.safeParse(json);
  return parsed.success ? { profile: parsed.data } : { fault: "not-a-profile" };
}

export function formatProfile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/** Fields of a party, its contact and the contact's deputy, by the last part of the field's id. */
const PARTY: Record<string, ProfileKey> = {
  name: "name",
  address: "address",
  place: "place",
  kvk: "kvk",
  enterprise: "enterprise",
  representative: "representative",
  function: "function",
};
const CONTACT: Record<string, ProfileKey> = {
  address: "address",
  name: "contactName",
  function: "contactFunction",
  email: "contactEmail",
  phone: "contactPhone",
  name1: "contactName",
  email1: "contactEmail",
  phone1: "contactPhone",
  name2: "deputyName",
  email2: "deputyEmail",
  phone2: "deputyPhone",
};
const DEPUTY: Record<string, ProfileKey> = {
  name: "deputyName",
  function: "deputyFunction",
  email: "deputyEmail",
  phone: "deputyPhone",
};
/** The breach report is the reporter's own, whichever party that is. */
const REPORT: Record<string, ProfileKey> = {
  organisation: "name",
  name: "contactName",
  function: "contactFunction",
  email: "contactEmail",
  phone: "contactPhone",
};
/** The building models' procedure names whom the processor warns: the controller's contact. */
const BREACH: Record<string, ProfileKey> = {
  contact: "contactName",
  email: "contactEmail",
  phone: "contactPhone",
};

function keysOf(group: string, party: Party): Record<string, ProfileKey> | undefined {
  const groups: Record<string, Record<string, ProfileKey>> = {
    [`party${party}`]: PARTY,
    [`contact${party}`]: CONTACT,
    [`deputy${party}`]: DEPUTY,
    report: REPORT,
    ...(party === 1 ? { breach: BREACH } : {}),
  };
  return groups[group];
}

/** The answers that the profile gives as that party; details left empty give none. */
export function profileAnswers(
  model: ModelAgreement,
  profile: Profile,
  party: Party,
): NonNullable<Answers["fields"]> {
  const { details } = profile;
  const answers: Record<string, string> = {};
  for (const { id } of model.fields) {
    const [group = "", last = ""] = id.split(".");
    const key = keysOf(group, party)?.[last];
    // "Postcode en plaats" is one field in a contact form.
    const whole = [details.postcode, details.place].filter(Boolean).join(" ");
    const value = group === `contact${party}` && last === "place" ? whole : key && details[key];
    if (value?.trim()) answers[id] = value;
  }
  return answers;
}
