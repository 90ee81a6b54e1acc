/** Writes docs/reference from the code: `npm run reference`. */
import { writeFileSync } from "node:fs";
import { referencePages } from "./reference/pages.js";

for (const [path, text] of await referencePages()) writeFileSync(path, text);
