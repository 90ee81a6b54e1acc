/** `npm run parity`: prints what `dtd/2.1` does not have in common with the published interface; exit code 1 then. */
import { parity } from "./parity/parity.js";

const { lines, same } = parity(".", "../shared/intacct");
console.log(lines.join("\n"));
process.exitCode = same ? 0 : 1;
