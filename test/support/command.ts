import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Where a program of the machine is. Looks along PATH.
 * @throws Error with one line that names the Debian package: a missing tool is a failed test, never a skipped one.
 */
export function findCommand(names: string[], debianPackage: string): string {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not in this folder
      }
    }
  }
  throw new Error(`${names[0] ?? ""} is missing: apt-get install ${debianPackage}`);
}

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end; a time-out kills it and is an error, an exit code is not. */
export function runCommand(
  command: string,
  args: string[],
  options: { timeoutSeconds?: number } = {},
): Promise<CommandResult> {
  const timeoutSeconds = options.timeoutSeconds ?? 120;
  return new Promise((resolve, reject) => {
    execFile(
      command,
      args,
      { timeout: timeoutSeconds * 1000, killSignal: "SIGKILL", maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error?.killed) {
          reject(new Error(`${command} took more than ${timeoutSeconds} s`));
        } else if (error && typeof error.code !== "number") {
          reject(new Error(error.message));
        } else {
          resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
        }
      },
    );
  });
}
