// Apart from bin.cjs, for import() and ?. are syntax that an old Node cannot read.
// Newer versions of Node keep what they have compiled for the next run.
require("node:module").enableCompileCache?.();
import("../dist/cli/main.js");
