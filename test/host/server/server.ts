import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { type AddressInfo } from "node:net";
import { dirname, extname, join, normalize, sep } from "node:path";
import { bundlePage } from "./bundle";
import { makeCertificate } from "./certificate";
import { LATER_API } from "./later-api";
import { readManifest } from "./manifest";

export interface ServerOptions {
  /** the folder of the add-in as it is hosted: dist, with its manifest.xml */
  addin: string;
  /** the document to open; an empty one without it */
  document?: Uint8Array;
  /** what the host page reads at its start, see page/settings.ts */
  settings?: Record<string, unknown>;
  /** lets the pages load Office.js from this server instead of Microsoft's CDN */
  localOffice?: boolean;
  port?: number;
  locale?: string;
}

export interface StandInServer {
  /** the address of the host page */
  url: string;
  close(): Promise<void>;
}

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Office.js and what it loads beside itself; the package is for development and is not copied. */
export const OFFICE_FOLDER = join(
  dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

interface Answer {
  type: string;
  body: string | Uint8Array;
}

/** Serves the host page, the add-in and Office.js from one https origin, as Office.js demands. */
export async function startServer(options: ServerOptions): Promise<StandInServer> {
  const manifest = readManifest(
    await readFile(join(options.addin, "manifest.xml"), "utf8"),
    options.locale ?? "nl-NL",
  );
  const answer = async (path: string): Promise<Answer | null> => {
    switch (path) {
      case "/":
      case "/host/":
        return page("index.html");
      case "/host/page.css":
        return page("page.css");
      case "/host/page.js":
        return { type: TYPES[".js"] ?? "", body: await bundlePage() };
      case "/host/settings.json":
        return json({ manifest, locale: options.locale ?? "nl-NL", ...options.settings });
      case "/host/document.docx":
        return { type: "application/octet-stream", body: options.document ?? new Uint8Array() };
    }
    if (path.startsWith("/office/")) return officeFile(path.slice("/office/".length));
    const found = await file(options.addin, path.slice(1));
    if (found && options.localOffice && path.endsWith(".html"))
      return { ...found, body: found.body.toString().replaceAll(OFFICE_CDN, "/office/") };
    return found;
  };
  const server = createServer(await makeCertificate(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    void answer(path)
      .catch(() => null)
      .then((found) => {
        response.writeHead(found ? 200 : 404, {
          "Content-Type": found?.type ?? "text/plain",
          "Cache-Control": "no-store",
        });
        response.end(found ? found.body : "not found");
      });
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/host/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const json = (value: unknown): Answer => ({
  type: TYPES[".json"] ?? "",
  body: JSON.stringify(value),
});

/** A file of Office.js; behind that of Word comes what this copy lacks. */
export async function officeFile(name: string): Promise<Answer | null> {
  const found = await file(OFFICE_FOLDER, name).catch(() => null);
  return found && /^word-web-16\.00(\.debug)?\.js$/.test(name)
    ? { ...found, body: `${found.body.toString()}\n${LATER_API}` }
    : found;
}

const page = (name: string) => file(join(__dirname, "../page"), name);

async function file(folder: string, path: string): Promise<Answer | null> {
  const full = normalize(join(folder, path));
  if (!full.startsWith(folder + sep) || !(await stat(full)).isFile()) return null;
  return { type: TYPES[extname(full)] ?? "application/octet-stream", body: await readFile(full) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve());
  });
}
