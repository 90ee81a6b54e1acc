import { lintSchema } from "../report/lint.js";
import type { Finding, SchemaOptions } from "../targets.js";
import { baseOf, withFindings } from "./findings.js";

/** Everything that is wrong with a schema, and with the profiles that it gives. */
export async function lint(options: SchemaOptions = {}): Promise<readonly Finding[]> {
  const { schema, strict = false } = options;
  const { findings } = await withFindings({}, () =>
    Promise.resolve({ found: lintSchema({ schema, strict }, baseOf(options)).diagnostics }),
  );
  return findings;
}
