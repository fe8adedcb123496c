/** Our scanner beside saxes: the same documents are refused, and the same is read from the others. */
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { XmlError, XmlScanner } from "../../src/document/xml-scanner";
import { corpus } from "../corpus/corpus";

type Event = string;

/** Texts in one: where they are cut is nobody's business. */
function joined(events: Event[]): Event[] {
  const out: Event[] = [];
  for (const event of events) {
    const last = out.at(-1);
    if (event.startsWith("#") && last?.startsWith("#")) out[out.length - 1] = last + event.slice(1);
    else if (event !== "#") out.push(event);
  }
  return out;
}

function ours(xml: string): Event[] | "refused" {
  const events: Event[] = [];
  try {
    new XmlScanner(xml, {
      open(name, attributes) {
        const own = Array.from({ length: attributes.count }, (_, at) => {
          // By place and by name: both are used.
          expect(attributes.value(attributes.name(at))).toBe(attributes.valueAt(at));
          return `${attributes.name(at)}=${attributes.valueAt(at)}`;
        });
        events.push(`<${name} ${own.join(" ")}`);
      },
      close: () => events.push(">"),
      text: (text) => events.push(`#${text}`),
    }).run();
  } catch (error) {
    if (error instanceof XmlError) return "refused";
    throw error;
  }
  return joined(events);
}

class Refused extends Error {}

function theirs(xml: string): Event[] | "refused" {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false });
  const refuse = (): never => {
    throw new Refused();
  };
  let depth = 0;
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    const own = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
    events.push(`<${name} ${own.join(" ")}`);
  });
  parser.on("closetag", () => {
    depth -= 1;
    events.push(">");
  });
  const text = (piece: string): void => {
    if (depth > 0) events.push(`#${piece}`);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof Refused) return "refused";
    throw error;
  }
  return joined(events);
}

const PIECES = [
  ...`< > </ /> <? ?> <!-- --> -- - <![CDATA[ ]]> ]] <!DOCTYPE & ; &amp; &lt; &#233; &#x1F600; &#0; &#x; &nee; " ' = / ! ?`.split(
    " ",
  ),
  ..."a b:c w:p é _ 1 . : xml xmlns a='1' a=\"2\" b:c='&quot;' <a> </a> <b:c/> <w:p> </w:p> 😀 \u0301 \u00b7 \u0001 \ufffe \ufeff ̈".split(
    " ",
  ),
  " ",
  "\n",
  "\r",
  "\r\n",
  "\t",
  "\u00a0",
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
  `<?xml version='1.0'?>`,
  `<?pi doe dit?>`,
];

test.each([
  `<a/>`,
  ` <a/>\n`,
  `\ufeff<?xml version="1.0"?><a></a >`,
  `<a b = "x" c='"'/>`,
  `<a b="1"c="2"/>`,
  `<a b="1" b="2"/>`,
  `<a ${Array.from({ length: 40 }, (_, at) => `n${at}="${at}"`).join(" ")}/>`,
  `<a ${Array.from({ length: 40 }, (_, at) => `n${at % 39}="${at}"`).join(" ")}/>`,
  `<a b="<"/>`,
  `<a b="&#10;&#x41;\r\n\t&amp;"/>`,
  `<a b="]]>"/>`,
  `<a>]]></a>`,
  `<a>&amp;amp;</a>`,
  `<a>&amp</a>`,
  `<a>&toString;</a>`,
  `<a>&#xD800;</a>`,
  `<a>&#1114112;</a>`,
  `<a>\r\n\r\n\n\r</a>`,
  `<a><![CDATA[<b>&amp;\r\n]]]]></a>`,
  `<![CDATA[]]><a/>`,
  `<a/><a/>`,
  `<a/>x`,
  `<a/><!-- x --><?y?>`,
  `<a/><!-- x -- y -->`,
  `<a/><!-- x --->`,
  `<a><?xml version="1.0"?></a>`,
  `<a><?XmL?></a>`,
  `<a><?y?></a>`,
  `<a><??></a>`,
  `<?xml?><a/>`,
  `<?xml version="1.0" standalone="ja"?><a/>`,
  `<a></b>`,
  `<a><b></a></b>`,
  `<a></ab>`,
  `<a><`,
  `<a`,
  `<a b`,
  `<a b="`,
  `<a b="x`,
  `<a>x`,
  `<é\u0301/>`,
  `<\u0301/>`,
  ``,
])("%j", (xml) => {
  expect(ours(xml)).toEqual(theirs(xml));
});

test("whatever is made of pieces of XML", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const xml = pieces.join("");
      expect(ours(xml)).toEqual(theirs(xml));
      const inside = `<a b="1">${xml}</a>`;
      expect(ours(inside)).toEqual(theirs(inside));
    }),
    { numRuns: 4000 },
  );
});

test("real documents, whole and with a piece exchanged", () => {
  const whole = [...corpus({ seed: 3, count: 6 })].map(({ parts }) => parts.document);
  for (const xml of whole) expect(ours(xml)).toEqual(theirs(xml));
  const short = whole.map((xml) => xml.slice(0, 1500) + xml.slice(-120));
  fc.assert(
    fc.property(
      fc.constantFrom(...short),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(4),
      fc.constantFrom("", ...PIECES),
      (xml, where, length, piece) => {
        const at = Math.floor(where * xml.length);
        const torn = xml.slice(0, at) + piece + xml.slice(at + length);
        expect(ours(torn)).toEqual(theirs(torn));
      },
    ),
    { numRuns: 1500 },
  );
});
