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
  let rest = value;
  let text = "";
  for (const [size, digits] of ROMAN)
    while (rest >= size) {
      text += digits;
      rest -= size;
    }
  return text;
}

/** a … z, aa, bb …: Word repeats the letter. */
function letter(value: number): string {
  const index = (value - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((value - 1) / 26) + 1);
}

/** A number as w:numFmt prints it (ECMA-376 part 1, 17.18.59); formats not known here print as decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "bullet":
      return "•";
    case "lowerLetter":
      return letter(value);
    case "upperLetter":
      return letter(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "ordinal":
      return `${value}e`;
    default:
      return String(value);
  }
}
