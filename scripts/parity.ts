/** `npm run parity`: prints what `dtd/` does not have in common with the published interface; exit code 1 then. */
import { parity } from "./parity/parity.js";
import { parity30 } from "./parity/parity30.js";

const reference = "../shared/intacct";
const verdicts = [parity(".", reference), parity30(".", reference)];
console.log(verdicts.flatMap(({ lines }) => lines).join("\n"));
const same = verdicts.every((verdict) => verdict.same);
if (!same)
  console.log(
    "What is meant to differ, list with its reason in additions.json of its version: see dtd/README.md",
  );
process.exitCode = same ? 0 : 1;
