import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./manifest";

const xml = readFileSync(join(__dirname, "../page/fixtures/manifest.xml"), "utf8");

test("buttons with their label in the asked language, what they do, and the pages", () => {
  expect(readManifest(xml, "en-US")).toEqual({
    id: "00000000-0000-4000-8000-000000000001",
    name: "Proef",
    panePath: "/taskpane.html",
    functionPath: "/commands.html",
    sharedRuntimePath: null,
    buttons: [
      {
        id: "Show",
        label: "Pane",
        group: "Groep",
        action: { kind: "pane", id: "Pane", path: "/taskpane.html?page=two" },
      },
      {
        id: "Stamp",
        label: "Stempel",
        group: "Groep",
        action: { kind: "function", name: "stamp" },
      },
    ],
  });
});

test("a shared runtime is the page for functions too", () => {
  const shared = xml.replace(
    "<DesktopFormFactor>",
    '<Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes><DesktopFormFactor>',
  );
  expect(readManifest(shared, "nl-NL").sharedRuntimePath).toBe("/taskpane.html?page=two");
});
