import { join, resolve } from "node:path";
import { refuseFolder } from "../read/refuse-folder.js";
import { schemaFolder } from "../read/schema-input.js";
import type { Finding, Generated } from "../targets.js";
import { formatFiles } from "../write/format-command.js";
import { checkOutput, writeOutput, type WriteReport } from "../write/output.js";
import { rememberAsTheyAre } from "../write/remembered.js";
import { baseOf, withFindings } from "./findings.js";

/** Where modules are written to. */
export interface WriteOptions {
  /** The folder to write to. */
  readonly out: string;
  /** What `out` is relative to. Default: the working directory. */
  readonly cwd?: string;
  /** Overwrite modules that were edited by hand, and files that were not generated. */
  readonly force?: boolean;
  /** A command to be run over the files that were written, which are put after it: `prettier --write`. */
  readonly format?: string | undefined;
}

/** Paths relative to the output folder, sorted. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly deleted: readonly string[];
  /** What `check` found to be not as it would be written. */
  readonly stale: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Brings a folder to what was generated; or changes nothing, and says why. Nothing is written of what has
 * errors.
 */
export const write = (generated: Generated, options: WriteOptions): Promise<Written> =>
  deliver(generated, options, async (output) => {
    const report = await writeOutput(output, { force: options.force === true });
    if (options.format === undefined) return report;
    const files = report.written.map((path) => join(output.folder, path));
    const found = await formatFiles(options.format, files, baseOf(options).cwd);
    rememberAsTheyAre(output.folder, report.written);
    return { ...report, diagnostics: [...report.diagnostics, ...found] };
  });

/** Says what `write` would change. */
export const check = (generated: Generated, options: WriteOptions): Promise<Written> =>
  deliver(generated, options, (output) => checkOutput(output));

const nothing: Omit<Written, "findings"> = { written: [], unchanged: [], deleted: [], stale: [] };

function deliver(
  { files, versions, findings }: Generated,
  { out, cwd }: WriteOptions,
  act: (output: Parameters<typeof writeOutput>[0]) => Promise<WriteReport>,
): Promise<Written> {
  const io = baseOf({ cwd });
  if (findings.some(({ severity }) => severity === "error")) return Promise.resolve({ ...nothing, findings });
  return withFindings<typeof nothing>(nothing, async () => {
    const folder = resolve(io.cwd, out);
    refuseFolder(folder, out, schemaFolder(undefined, io), io);
    const { diagnostics, ...report } = await act({ folder, shown: out, files, scope: versions });
    return { ...report, found: diagnostics };
  });
}
