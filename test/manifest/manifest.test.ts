/** The manifest against the limits of Office (word-facts §10), and everything it names against dist. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { hostedManifest } from "../../hosting";
import { ensureDist } from "../support/dist";

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

function parse(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = {
      name,
      attributes,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
}

function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

const source = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const manifest = parse(source);
const one = (name: string): Node => {
  const found = all(manifest, name)[0];
  if (!found) throw new Error(`the manifest has no ${name}`);
  return found;
};
const values = (name: string) =>
  all(manifest, name).map(({ attributes }) => attributes["DefaultValue"] ?? "");
const texts = (node: Node) => [
  node.attributes["DefaultValue"] ?? "",
  ...node.children.map(({ attributes }) => attributes["Value"] ?? ""),
];

/** Width and height as a PNG says them, bytes 16 to 24. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("lengths: ids, labels, tips, addresses, name and description", () => {
  const resids = [...source.matchAll(/resid="([^"]*)"/g)].map(([, id = ""]) => id);
  expect(resids.length).toBeGreaterThan(50);
  for (const id of resids) expect(id.length).toBeLessThanOrEqual(32);
  for (const name of ["Control", "Group", "CustomTab"])
    for (const { attributes } of all(manifest, name))
      expect(attributes["id"]?.length ?? 999).toBeLessThanOrEqual(125);
  for (const text of all(one("bt:ShortStrings"), "bt:String").flatMap(texts))
    expect(text.length).toBeLessThanOrEqual(125);
  for (const text of all(one("bt:LongStrings"), "bt:String").flatMap(texts))
    expect(text.length).toBeLessThanOrEqual(250);
  for (const url of [...values("bt:Url"), ...values("bt:Image"), ...values("SourceLocation")])
    expect(url.length).toBeLessThanOrEqual(2048);
  for (const text of texts(one("DisplayName"))) expect(text.length).toBeLessThanOrEqual(125);
  for (const text of texts(one("Description"))) expect(text.length).toBeLessThanOrEqual(250);
});

test("every resource that is asked for is there, once, and no other", () => {
  const asked = new Set([...source.matchAll(/resid="([^"]*)"/g)].map(([, id = ""]) => id));
  const given = all(one("Resources"), "bt:Image")
    .concat(all(one("Resources"), "bt:Url"), all(one("Resources"), "bt:String"))
    .map(({ attributes }) => attributes["id"] ?? "");
  expect(new Set(given).size).toBe(given.length);
  expect([...asked].sort()).toEqual([...given].sort());
});

test("Dutch by default, every text in English too, no override for the default", () => {
  expect(one("DefaultLocale").text).toBe("nl-NL");
  for (const text of [...all(manifest, "bt:String"), one("DisplayName"), one("Description")]) {
    const locales = text.children.map(({ attributes }) => attributes["Locale"]);
    expect(locales).toEqual(["en-US"]);
  }
});

test("WordApi 1.3 is the floor, in the base only; the document can be written", () => {
  const base = manifest.children[0]?.children.find(({ name }) => name === "Requirements");
  expect(base && all(base, "Set").map(({ attributes }) => attributes)).toEqual([
    { Name: "WordApi", MinVersion: "1.3" },
  ]);
  expect(all(one("VersionOverrides"), "Requirements")).toEqual([]);
  expect(one("Permissions").text).toBe("ReadWriteDocument");
  expect(all(manifest, "CustomTab")).toHaveLength(1);
});

test("elements of the base stand in the order that Office enforces", () => {
  expect(manifest.children[0]?.children.map(({ name }) => name)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
});

test("icons: the three sizes that every button needs, and each picture as large as it says", () => {
  for (const control of all(manifest, "Control")) {
    const sizes = all(control, "bt:Image").map(({ attributes }) => attributes["size"]);
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
  }
  const address = new Map(
    all(one("Resources"), "bt:Image").map(({ attributes }) => [
      attributes["id"],
      attributes["DefaultValue"],
    ]),
  );
  const shown = all(manifest, "Icon").flatMap(({ children }) => children);
  for (const { attributes } of shown) {
    const file = new URL(address.get(attributes["resid"]) ?? "").pathname;
    const size = Number(attributes["size"]);
    expect(pngSize(join(__dirname, "../..", file))).toEqual([size, size]);
  }
  expect(pngSize(join(__dirname, "../../assets/modeltrouw-32.png"))).toEqual([32, 32]);
  expect(pngSize(join(__dirname, "../../assets/modeltrouw-64.png"))).toEqual([64, 64]);
  for (const size of [16, 20, 24, 32, 40, 64, 80, 128])
    expect(existsSync(join(__dirname, `../../assets/modeltrouw-${size}.png`))).toBe(true);
});

test("every address in the built manifest is a file in dist, every function is associated", async () => {
  const dist = await ensureDist();
  const built = readFileSync(join(dist, "manifest.xml"), "utf8");
  const addresses = [...built.matchAll(/"(https:\/\/[^"]*)"/g)].map(([, url = ""]) => new URL(url));
  const own = addresses.filter(({ hostname }) => !hostname.endsWith("microsoft.com"));
  expect(own.length).toBeGreaterThan(50);
  for (const { pathname } of own)
    expect([pathname, existsSync(join(dist, pathname))]).toEqual([pathname, true]);
  const commands = readFileSync(join(__dirname, "../../src/commands/index.ts"), "utf8");
  const [, tied = ""] = /onCommands\(\{(.*?)\}\);/su.exec(commands) ?? [];
  const names = all(manifest, "FunctionName").map(({ text }) => text);
  expect([...tied.matchAll(/^ {2}(\w+):/gmu)].map(([, name]) => name).sort()).toEqual(names.sort());
}, 300_000);

describe("the hosting address", () => {
  const hosted = (url?: string) => {
    const xml = hostedManifest(source, url === undefined ? {} : { MODELTROUW_URL: url });
    return [...xml.matchAll(/Value="(https:[^"]*)"/g)].map(([, found = ""]) => found);
  };

  test("without the variable it is the development server", () => {
    expect(hostedManifest(source, {})).toBe(source);
    for (const url of hosted()) expect(url).toMatch(/^https:\/\/localhost:3000\//);
  });

  test.each(["https://invoegtoepassing.voorbeeld.nl", "https://voorbeeld.nl/word/modeltrouw/"])(
    "%s: every address is there, and the file it names is the same",
    (url) => {
      const base = url.replace(/\/$/, "");
      expect(hosted(url)).toEqual(
        hosted().map((own) => own.replace("https://localhost:3000", base)),
      );
      const xml = hostedManifest(source, { MODELTROUW_URL: url });
      expect(xml).not.toContain("localhost");
      expect(() => parse(xml)).not.toThrow();
    },
  );

  test.each(["http://voorbeeld.nl", "voorbeeld.nl", "https://voorbeeld.nl/?a=b", 'https://a.nl/"'])(
    "%s is refused",
    (url) => {
      expect(() => hostedManifest(source, { MODELTROUW_URL: url })).toThrow("MODELTROUW_URL");
    },
  );
});
