/**
 * Is an answer of the type that its field asks for? Advice, never a lock: a contract may say what its
 * parties want. Empty is open, not wrong.
 */
import type { FieldType } from "./schema";
import { z } from "./zod";

export type AnswerFault =
  | "kvk"
  | "enterprise-digits"
  | "enterprise-checksum"
  | "postcode"
  | "email"
  | "phone"
  | "date"
  | "date-impossible"
  | "amount"
  /** Control characters and broken pairs: no document can hold them. */
  | "characters";

/** A fault is the message of its schema: the sentences stand in src/messages. */
function fault<T extends AnswerFault>(code: T): { error: T } {
  return { error: code };
}

/** Letters, marks and signs; tab and line ends. XML 1.0 has no other control characters. */
export const writable = z.string().refine(
  // eslint-disable-next-line no-control-regex
  (text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text),
  fault("characters"),
);

/** Handelsregisterwet: eight digits. */
export const kvkNumber = z
  .string()
  .regex(/^\d{8}$|^\d{4} \d{4}$|^\d{2} \d{3} \d{3}$/, fault("kvk"));

/**
 * Belgian enterprise number: ten digits beginning with 0 or 1, the last two being 97 less the
 * remainder of the first eight (KB 24 June 2003, art. 3).
 */
export const enterpriseNumber = z
  .string()
  .transform((text) => text.replace(/^BE/i, "").replace(/[ .]/g, ""))
  .pipe(
    z
      .string()
      .regex(/^[01]\d{9}$/, { ...fault("enterprise-digits"), abort: true })
      .refine(
        (digits) => 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8)),
        fault("enterprise-checksum"),
      ),
  );

/** Four digits, no leading zero, two letters; SA, SD and SS are never given out. */
export const dutchPostcode = z
  .string()
  .regex(/^[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}$/i, fault("postcode"));

export const emailAddress = z.email(fault("email"));

/** National: ten digits from 0 (or a service number); international: + or 00 and 8 to 15 digits. */
export const phoneNumber = z
  .string()
  .regex(/^(?:\+|\(\+\d{1,3}\))?[\d ()./-]+$/, { ...fault("phone"), abort: true })
  .refine((text) => {
    const digits = text.replace(/\(0\)/, "").replace(/\D/g, "");
    if (text.includes("+")) return digits.length >= 8 && digits.length <= 15;
    if (digits.startsWith("00")) return digits.length >= 10 && digits.length <= 17;
    return /^0(?:\d{9}|[89]0\d{5}|[89]0\d{8})$/.test(digits);
  }, fault("phone"));

const MONTHS = [
  ["januari", "jan"],
  ["februari", "feb"],
  ["maart", "mrt"],
  ["april", "apr"],
  ["mei"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augustus", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Day, month and year as a Dutch date says them: "1 januari 2026", "1-1-2026", "2026-01-31". */
export function readDate(text: string): { day: number; month: number; year: number } | null {
  const words = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/i.exec(text);
  if (words) {
    const name = words[2]?.toLowerCase() ?? "";
    const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
    return month > 0 ? { day: Number(words[1]), month, year: Number(words[3]) } : null;
  }
  const dutch = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (dutch) return { day: Number(dutch[1]), month: Number(dutch[3]), year: Number(dutch[4]) };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) } : null;
}

/** A day that the calendar has (Gregorian). */
function exists({ day, month, year }: { day: number; month: number; year: number }): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

export const dutchDate = z
  .string()
  .refine((text) => readDate(text) !== null, { ...fault("date"), abort: true })
  .refine((text) => {
    const read = readDate(text);
    return read !== null && exists(read);
  }, fault("date-impossible"));

/** "€ 1.250,00", "1250", "EUR 95,50", "€ 500,-", with or without "(excl. btw)". */
export const euroAmount = z
  .string()
  .regex(
    /^(?:€|EUR|euro)? ?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:\d{2}|[-–—]))?(?: ?(?:€|EUR|euro))?(?: \(?(?:excl|incl)(?:\.|usief) btw\)?)?$/i,
    fault("amount"),
  );

const CHECKS: Partial<Record<FieldType, z.ZodType>> = {
  kvk: kvkNumber,
  "enterprise-number": enterpriseNumber,
  postcode: dutchPostcode,
  email: emailAddress,
  phone: phoneNumber,
  date: dutchDate,
  amount: euroAmount,
};

/** What is wrong with the answer, as a code; null when nothing is, or there is no answer. */
export function checkAnswer(type: FieldType, answer: string): AnswerFault | null {
  if (answer.trim() === "") return null;
  for (const schema of [writable, CHECKS[type]]) {
    const result = schema?.safeParse(schema === writable ? answer : answer.trim());
    // Every schema above has its code for a message.
    if (result && !result.success) return result.error.issues[0]?.message as AnswerFault;
  }
  return null;
}
