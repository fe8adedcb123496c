/** Text of the document in a sentence of ours may be long: its beginning is enough to know it by. */
const MAX_QUOTED = 200;

export const quoted = (text = ""): string =>
  text.length > MAX_QUOTED ? `${text.slice(0, text.lastIndexOf(" ", MAX_QUOTED))} …` : text;
