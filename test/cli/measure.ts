/** Runs one command line and tells the most memory it ever held: `tsx measure.ts check …`. */
import { main } from "../../src/cli/commands";

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: () => undefined,
}).then((code) => {
  process.stderr.write(JSON.stringify({ code, kilobytes: process.resourceUsage().maxRSS }));
});
