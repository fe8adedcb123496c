/** Files in the way of the command line: pipes, protected targets, odd names, a stop in the middle. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folder, run } from "./run";

const temp = folder();
const composed = (out: string, ...more: string[]) =>
  run("compose", "--model", "coach", "--out", out, ...more);

test("answers from a pipe are refused, not waited for", async () => {
  const pipe = temp.path("antwoorden.pipe");
  execFileSync("mkfifo", [pipe]);
  const { code, err } = await composed(temp.path("uit.docx"), "--answers", pipe);
  expect(code).toBe(2);
  expect(err).toContain(pipe);
  expect(err).toContain("geen bestand");
});

test("--out refuses a pipe, a folder and a device, and names it", async () => {
  const pipe = temp.path("doel.pipe");
  execFileSync("mkfifo", [pipe]);
  const map = temp.path("map");
  mkdirSync(map);
  for (const target of [pipe, map, "/dev/null"]) {
    const { code, err } = await composed(target);
    expect([target, code]).toEqual([target, 2]);
    expect(err).toContain(`${target}: hier kan niet worden geschreven`);
  }
});

test("--out does not replace a write-protected file, whoever runs it", async () => {
  const target = temp.file("vast.docx", "van een ander");
  chmodSync(target, 0o444);
  const { code, err } = await composed(target);
  expect(code).toBe(2);
  expect(err).toContain(`${target}: het bestand is tegen schrijven beveiligd`);
  expect(readFileSync(target, "utf8")).toBe("van een ander");
});

test("every error about a file names its path", async () => {
  const missing = temp.path("weg.docx");
  expect((await run("annex", missing, "--out", temp.path("x.docx"))).err).toContain(`${missing}: `);
  const answers = temp.file("antwoorden.json", "{");
  expect((await composed(temp.path("y.docx"), "--answers", answers)).err).toContain(`${answers}: `);
  const nowhere = join(temp.path("geen-map"), "z.docx");
  expect((await composed(nowhere)).err).toContain(`${nowhere}: `);
});

test("control characters in a name are written out, in print and in JSON alike", async () => {
  const name = temp.file("over\u001b[2Jeen\u009bkomst\u202e.docx", "x");
  const printed = await run("check", name);
  expect(printed.err).toContain("over\\u001b[2Jeen\\u009bkomst\\u202e.docx");
  const { out } = await run("check", "--json", name);
  expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  expect((JSON.parse(out) as { file: string }).file).toBe(name);
});

test("stopped while it writes: the old file stands, and no copy is left", async () => {
  mkdirSync(temp.path("stoppen"));
  const target = temp.file("stoppen/doel.docx", "wat er stond");
  const script = `
    const fs = require("node:fs/promises");
    const { open } = fs;
    fs.open = async (...args) => {
      const file = await open(...args);
      process.stdout.write("open");
      return new Proxy(file, {
        get: (of, name) => name === "sync" ? () => new Promise((r) => setTimeout(r, 60000)) : typeof of[name] === "function" ? of[name].bind(of) : of[name],
      });
    };
    require("tsx/cjs");
    const { writeFileAtomically } = require("./src/cli/write-file.ts");
    void writeFileAtomically(process.argv[1], new Uint8Array(1000));
  `;
  const child = spawn(process.execPath, ["-e", script, target], { cwd: join(__dirname, "../..") });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(readFileSync(target, "utf8")).toBe("wat er stond");
  expect(readdirSync(dirname(target))).toEqual(["doel.docx"]);
}, 60_000);
