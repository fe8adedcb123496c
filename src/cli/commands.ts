/** Which command runs, and how its failures are told. */
import { cliTexts } from "../messages/cli";
import { annexCommand } from "./annex";
import { checkCommand } from "./check";
import { composeCommand } from "./compose";
import { Failure } from "./failure";
import { asSentence } from "./sentence";
import { EXIT, type ExitCode, type Io } from "./io";

type Command = (args: string[], io: Io) => Promise<ExitCode>;
const COMMANDS = new Map<string, Command>([
  ["compose", composeCommand],
  ["check", checkCommand],
  ["annex", annexCommand],
]);

/**
 * Runs one command line. Never throws: whatever goes wrong is one line on `io.error` and exit code 2.
 * @param argv without node and script
 */
export async function main(argv: string[], io: Io): Promise<ExitCode> {
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
    io.error(`${asSentence(error).message}\n`);
    return EXIT.unreadable;
  }
}
