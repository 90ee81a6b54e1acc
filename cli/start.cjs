// Apart from bin.cjs, for import() is syntax that an old Node cannot read.
import("../dist/cli/main.js");
