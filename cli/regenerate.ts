import { dirname, relative, resolve, sep } from "node:path";
import { findConfig, readConfig } from "../generator/read/config-input.js";
import { schemaFolder } from "../generator/read/schema-input.js";
import { generatedFolders } from "../generator/write/output.js";
import type { Verdict } from "./command.js";
import type { Io } from "./io.js";

/** How modules are made again after a schema has changed. */
export type Regeneration =
  /** By the configuration that was found. */
  | { readonly config: string }
  /** Into `generated/`, where modules stand already. */
  | { readonly schema: string };

/** How modules that are made from a schema folder are made; undefined where none are. */
export async function regenerationOf(schema: string, io: Io): Promise<Regeneration | undefined> {
  const place = resolve(io.cwd, schema);
  const found = findConfig(io.cwd);
  if (found !== undefined) {
    const config = relative(io.cwd, found).split(sep).join("/");
    const { schema: named } = await readConfig(found, config);
    return schemaFolder(named, { ...io, cwd: dirname(found) }) === place ? { config } : undefined;
  }
  return generatedFolders(resolve(io.cwd, "generated")).length > 0 ? { schema } : undefined;
}

/** Makes the modules again, as `generate` does. */
export async function regenerate(
  how: Regeneration,
  format: "text" | "json",
  io: Io,
): Promise<{ readonly verdict: Verdict; readonly printed: string }> {
  // Loaded here because it loads the compiler and the formatter.
  const { generate } = await import("./commands/generate.js");
  let printed = "";
  const stdout = { write: (text: string) => (printed += text) };
  const usual = { overlay: [], check: false, force: false, strict: false, watch: false, format };
  const verdict = await generate.run(
    { operands: [], options: { ...usual, ...how } as never },
    { ...io, stdout },
  );
  return { verdict, printed };
}
