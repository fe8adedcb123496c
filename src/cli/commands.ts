/** Which command runs, and how its failures are told. */
import { cliTexts } from "../messages/cli";
import { annexCommand } from "./annex";
import { checkCommand } from "./check";
import { composeCommand } from "./compose";
import { Failure } from "./failure";
import { playbookCommand } from "./playbook";
import { readCommand } from "./read";
import { reportCommand } from "./report";
import { restoreCommand } from "./restore";
import { rungCommand } from "./rung";
import { sendCommand } from "./send";
import { asSentence } from "./sentence";
import { EXIT, type ExitCode, type Io } from "./io";
import { printable, shownName } from "./shown";

type Command = (args: string[], io: Io) => Promise<ExitCode>;
const COMMANDS = new Map<string, Command>([
  ["compose", composeCommand],
  ["check", checkCommand],
  ["annex", annexCommand],
  ["read", readCommand],
  ["restore", restoreCommand],
  ["report", reportCommand],
  ["send", sendCommand],
  ["playbook", playbookCommand],
  ["rung", rungCommand],
]);

/**
 * Runs one command line. Never throws: whatever goes wrong is one line on `error` and exit code 2. No
 * control character of a file or its name reaches the terminal.
 * @param argv without node and script
 */
export async function main(argv: string[], terminal: Io): Promise<ExitCode> {
  const io: Io = {
    out: (text) => terminal.out(printable(text)),
    error: (text) => terminal.error(printable(text)),
  };
  const [name, ...args] = argv;
  if (name === "help" || argv.includes("--help") || argv.includes("-h")) {
    io.out(cliTexts.nl.usage);
    return EXIT.fine;
  }
  try {
    if (name === undefined) throw new Failure("no-command");
    const command = COMMANDS.get(name);
    if (!command) throw new Failure("unknown-command", { command: name });
    return await command(args, io);
  } catch (error) {
    const { path, message } = asSentence(error);
    io.error(`${path === undefined ? "" : `${shownName(path)}: `}${message}\n`);
    return EXIT.unreadable;
  }
}
