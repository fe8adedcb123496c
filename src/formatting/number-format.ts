/** One number as Word prints it (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */

/** Word repeats letters up to this value and then begins again; it also bounds the work. */
const MAX_LETTERS = 780;
/** Beyond this Roman numerals fall back to digits. */
const MAX_ROMAN = 32767;

const ROMAN: [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  if (value < 1 || value > MAX_ROMAN) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, letters] of ROMAN)
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  return text;
}

/** a … z, aa, bb … zz, aaa: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return "";
  const within = ((value - 1) % MAX_LETTERS) + 1;
  const letter = String.fromCharCode(97 + ((within - 1) % 26));
  return letter.repeat(Math.ceil(within / 26));
}

const ARABIC = Array.from("أبتثجحخدذرزسشصضطظعغفقكلمنهوي");
const ABJAD = Array.from("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ");

/** The same with another alphabet. */
function alphabet(value: number, signs: readonly string[]): string {
  if (value < 1) return "";
  const within = (value - 1) % (signs.length * 30);
  return (signs[within % signs.length] ?? "").repeat(Math.floor(within / signs.length) + 1);
}

const DIGITS = Array.from("〇一二三四五六七八九");

/** 一, 十, 十一, 二十一; beyond 99 in digits. */
function counted(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十`;
  return ten + (ones === 0 ? "" : (DIGITS[ones] ?? ""));
}

function englishOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${suffix}`;
}

const DUTCH_ORDINALS =
  "nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split(
    " ",
  );
const DUTCH_CARDINALS =
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig".split(
    " ",
  );
const ENGLISH_ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const ENGLISH_CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const CHICAGO = ["*", "†", "‡", "§"];

/** "01, 02, 03, ..." pads to the width of its first number. */
function custom(value: number, pattern: string): string {
  const first = /^\s*(\d{1,9})/.exec(pattern)?.[1] ?? "";
  return String(value).padStart(first.length, "0");
}

/**
 * @param format ST_NumberFormat; unknown ones print digits, as Word does for scripts it lacks
 * @param language two letters, for ordinals; Dutch when unknown
 * @param pattern the custom format's example
 */
export function formatNumber(value: number, format: string, language = "nl", pattern = ""): string {
  const english = language === "en";
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "lowerLetter":
      return letters(value);
    case "arabicAlpha":
      return alphabet(value, ARABIC);
    case "arabicAbjad":
      return alphabet(value, ABJAD);
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return counted(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "ordinal":
      return english ? englishOrdinal(value) : `${value}e`;
    case "ordinalText":
      return capital((english ? ENGLISH_ORDINALS : DUTCH_ORDINALS)[value] ?? String(value));
    case "cardinalText":
      return capital((english ? ENGLISH_CARDINALS : DUTCH_CARDINALS)[value] ?? String(value));
    case "hex":
      return value.toString(16).toUpperCase();
    case "numberInDash":
      return `- ${value} -`;
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case "decimalEnclosedParen":
      return `(${value})`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    case "chicago":
      return value < 1
        ? ""
        : (CHICAGO[(value - 1) % 4] ?? "").repeat(Math.ceil((((value - 1) % 40) + 1) / 4));
    case "custom":
      return custom(value, pattern);
    default:
      return String(value);
  }
}
