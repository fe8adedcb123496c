/** The web server's example of docs/deploy.md, run as it is printed: its headers come with every file. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { generate } from "selfsigned";
import { findCommand } from "../support/command";
import { ensureDist } from "../support/dist";

const example = /```nginx\n([\s\S]*?)```/.exec(
  readFileSync(join(__dirname, "../../docs/deploy.md"), "utf8"),
)?.[1];

let nginx: ChildProcess;
let port: number;
let dist: string;
const folder = mkdtempSync(join(tmpdir(), "modeltrouw-nginx-"));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function get(path: string): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    request(
      { host: "127.0.0.1", port, path, rejectUnauthorized: false, agent: false },
      (answer) => {
        answer.resume();
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers }),
        );
      },
    )
      .on("error", reject)
      .end();
  });
}

async function untilUp(): Promise<void> {
  for (let tried = 0; tried < 100; tried++) {
    const up = await get("/help.html").then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer: ${readFileSync(join(folder, "error.log"), "utf8")}`);
}

beforeAll(async () => {
  dist = await ensureDist();
  port = await freePort();
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }]);
  writeFileSync(join(folder, "cert.pem"), cert);
  writeFileSync(join(folder, "key.pem"), key);
  // Only the machine's own paths and port are put in; the rest is what an administrator copies.
  const site = (example ?? "")
    .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replace("/etc/ssl/modeltrouw.pem", join(folder, "cert.pem"))
    .replace("/etc/ssl/modeltrouw.key", join(folder, "key.pem"))
    .replace("/srv/modeltrouw/dist", dist);
  const as = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `${as} pid ${folder}/pid; error_log ${folder}/error.log; events {}
     http { include /etc/nginx/mime.types; access_log off;
       client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
       uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
       ${site} }`,
  );
  const command = findCommand(["nginx", "/usr/sbin/nginx"], "nginx-light");
  nginx = spawn(command, ["-c", join(folder, "nginx.conf"), "-g", "daemon off;"]);
  await untilUp();
}, 300_000);

afterAll(async () => {
  const ended = new Promise((resolve) => nginx.once("exit", resolve));
  nginx.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test("every file of the build comes with the headers of the table", async () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    const { status, headers } = await get(`/${file}`);
    expect([file, status]).toEqual([file, 200]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
    expect(headers["content-security-policy"]).toContain("frame-ancestors");
    expect(headers["x-frame-options"]).toBeUndefined();
    const lasting = /\.[0-9a-f]{8}\.js$/.test(file);
    expect([file, headers["cache-control"]]).toEqual([
      file,
      lasting ? "public, max-age=31536000, immutable" : "no-cache",
    ]);
  }
  expect(files.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(10);
}, 60_000);

test("scripts are served as scripts, pages as pages; a file that is not there has the headers too", async () => {
  expect((await get("/taskpane.html")).headers["content-type"]).toContain("text/html");
  const missing = await get("/weg.html");
  expect(missing.status).toBe(404);
  expect(missing.headers["content-security-policy"]).toContain("frame-ancestors");
});

test("Word on the web and Teams may frame the pages, and no one else", async () => {
  const policy = String((await get("/taskpane.html")).headers["content-security-policy"]);
  const hosts = policy.replace("frame-ancestors ", "").split(" ");
  for (const host of [
    "https://*.officeapps.live.com",
    "https://*.sharepoint.com",
    "https://onedrive.live.com",
    "https://*.cloud.microsoft",
    "https://teams.microsoft.com",
    "https://*.teams.microsoft.com",
  ])
    expect(hosts).toContain(host);
  expect(hosts).not.toContain("*");
});
