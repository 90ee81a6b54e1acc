import { lintSchema } from "../report/lint.js";
import type { Finding, SchemaOptions } from "../targets.js";
import { baseOf, told } from "./told.js";

/** Everything that is wrong with a schema, and with the profiles that it gives. */
export async function lint(options: SchemaOptions = {}): Promise<readonly Finding[]> {
  const { schema, strict = false } = options;
  const { findings } = await told({}, () =>
    Promise.resolve({ found: lintSchema({ schema, strict }, baseOf(options)).diagnostics }),
  );
  return findings;
}
