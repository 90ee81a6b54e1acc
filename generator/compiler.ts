import { createRequire } from "node:module";
import type * as tsMorph from "ts-morph";

/**
 * TypeScript, as a value. It is loaded by `require`, because `import` of CommonJS reads all of its text once more for the
 * names of its exports.
 */
export const compiler = (createRequire(import.meta.url)("ts-morph") as typeof tsMorph).ts;
