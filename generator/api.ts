/**
 * The generator as a library: what the commands do, without a command line. Nothing is printed, the process goes
 * on, and what is wrong with schemas, overlays and configurations is told as findings, never thrown.
 */
import { relative, resolve, sep } from "node:path";
import { readNamedOverlays } from "./read/overlay-input.js";
import { findConfig, readConfig } from "./read/config-input.js";
import { sourcesOfConfig, type Sources } from "./read/config-sources.js";
import type { Base } from "./read/base.js";
import { refuseFolder } from "./read/refuse-folder.js";
import { readSchema, schemaFolder } from "./read/schema-input.js";
import { readTemplates, toolDigest } from "./read/templates.js";
import { UsageError } from "./read/usage-error.js";
import { checkGrammars } from "../schema/model/checks.js";
import type { DtdVersion } from "../schema/model/grammar.js";
import {
  diagnostic,
  findingJson,
  hasErrors,
  sortDiagnostics,
  type Diagnostic,
} from "../schema/text/diagnostic.js";
import type { Config, Imports } from "./config/define.js";
import { checkOutput, writeOutput, type WriteReport } from "./write/output.js";

export { defineConfig, type Config, type Imports, type Target } from "./config/define.js";
export type { Sources } from "./read/config-sources.js";
export type { DtdVersion } from "../schema/model/grammar.js";

/** Something that was found; as the commands print it with `--format json`. */
export interface Finding {
  /** `IC1101`; `intacct-codegen` never gives one another meaning. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** In slashes; empty where there is no file to name. */
  readonly file: string;
  /** Both from 1; absent where there is no text to point at. */
  readonly line?: number;
  readonly column?: number;
  /** What to do about it. */
  readonly hint?: string;
}

/** Where a schema is read from, and how strictly. */
export interface SchemaOptions {
  /** What relative paths are relative to; the working directory where absent. */
  readonly cwd?: string;
  /** A schema folder; the schema that ships with the package where absent. */
  readonly schema?: string;
  /** Treat as errors what is otherwise a mended fault. */
  readonly strict?: boolean;
}

/** What `generate` makes modules of, and how. */
export interface GenerateOptions extends SchemaOptions {
  /** All versions that the schema has where absent. */
  readonly version?: DtdVersion | "both";
  /** Overlay files, the lowest first. */
  readonly overlays?: readonly string[];
  /** How modules name what they import. */
  readonly imports?: Imports;
}

/** What was made, and is not written yet. */
export interface Generated {
  /** The text of each module by its path in the output folder, such as `2.1/bill.ts`; none where there are errors. */
  readonly files: ReadonlyMap<string, string>;
  /** The versions that were made. */
  readonly versions: readonly DtdVersion[];
  readonly findings: readonly Finding[];
}

/** Makes all modules of a schema. Reads files; writes none. */
export function generate(options: GenerateOptions = {}): Promise<Generated> {
  const io = baseOf(options);
  return told<Omit<Generated, "findings">>({ files: new Map(), versions: [] }, async () => {
    const { schema, version, strict = false, overlays = [], imports = {} } = options;
    const overlay = await readNamedOverlays(overlays, io);
    const input = readSchema({ schema, version, strict, overlay }, io);
    const found = [...input.diagnostics];
    const versions = [...new Set(input.value.map((grammar) => grammar.version))];
    if (hasErrors(found)) return { files: new Map(), versions: [], found };
    // Loaded here, as it brings in the compiler and the formatter.
    const generator = await import("./generate.js");
    const tools = { templates: readTemplates(), tool: toolDigest(), imports };
    const modules = await generator.generate({ grammars: input.value, ...tools });
    found.push(...modules.diagnostics);
    if (hasErrors(found)) return { files: new Map(), versions: [], found };
    const files = new Map(modules.files.map(({ path, text = "" }) => [path, text] as const));
    return { files, versions, found };
  });
}

/** Where modules are written to. */
export interface WriteOptions {
  /** The folder to write to. */
  readonly out: string;
  /** What `out` is relative to; the working directory where absent. */
  readonly cwd?: string;
  /** Overwrite modules that were edited by hand, and files that were not generated. */
  readonly force?: boolean;
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

/** Brings a folder to what was generated; or changes nothing, and says why. Nothing is written of what has errors. */
export const write = (generated: Generated, options: WriteOptions): Promise<Written> =>
  deliver(generated, options, (output) => writeOutput(output, { force: options.force === true }));

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
  return told<typeof nothing>(nothing, async () => {
    const folder = resolve(io.cwd, out);
    refuseFolder(folder, out, schemaFolder(undefined, io), io);
    const { diagnostics, ...report } = await act({ folder, shown: out, files, scope: versions });
    return { ...report, found: diagnostics };
  });
}

/** Everything that is wrong with a schema. */
export async function lint(options: SchemaOptions = {}): Promise<readonly Finding[]> {
  const { findings } = await told({}, () => {
    const { schema, strict = false } = options;
    const { value, diagnostics } = readSchema({ schema, strict }, baseOf(options));
    return Promise.resolve({ found: [...diagnostics, ...checkGrammars(value)] });
  });
  return findings;
}

/** A configuration that was read, or why it cannot be used. */
export interface LoadedConfig {
  /** Absent where it cannot be used: the findings say why. */
  readonly config?: Config;
  /** The file, absolute; absent where there is none. Its folder is what its paths are relative to. */
  readonly path?: string;
  /**
   * What it is made of and leads to, with all that is below the folders: when something of it changes, modules may.
   * What ships with the package is not part of it.
   */
  readonly sources: Sources;
  readonly findings: readonly Finding[];
}

/**
 * Reads a configuration, JSON or a module.
 *
 * @param path the file; where absent, the `intacct.config.*` of the working directory or the nearest folder above it
 */
export async function loadConfig(
  path?: string,
  { cwd }: { readonly cwd?: string | undefined } = {},
): Promise<LoadedConfig> {
  const base = baseOf({ cwd }).cwd;
  const place = path === undefined ? findConfig(base) : resolve(base, path);
  if (place === undefined) {
    const hint = "write an intacct.config.ts, or have npx intacct-codegen init do it";
    const none = diagnostic("IC2061", "there is no intacct.config.* here or above", { path: base }, hint);
    return { sources: { files: [], folders: [] }, findings: findingsOf([none]) };
  }
  const shown = path ?? relative(base, place).split(sep).join("/");
  const { config, findings } = await told<{ config?: Config }>({}, async () => ({
    config: await readConfig(place, shown),
    found: [],
  }));
  const sources = await sourcesOfConfig(place, config);
  return { ...(config && { config }), path: place, sources, findings };
}

/** Where paths begin that the caller gives. */
const baseOf = ({ cwd = "." }: { readonly cwd?: string | undefined }): Base => ({ cwd: resolve(cwd) });

/** Gives back what work has made with its findings; where it cannot be done, `otherwise` with what is wrong. */
async function told<T extends object>(
  otherwise: T,
  work: () => Promise<T & { readonly found: readonly Diagnostic[] }>,
): Promise<T & { readonly findings: readonly Finding[] }> {
  try {
    const { found, ...made } = await work();
    return { ...(made as unknown as T), findings: findingsOf(found) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...otherwise, findings: findingsOf(error.found) };
  }
}

const findingsOf = (found: readonly Diagnostic[]): Finding[] =>
  sortDiagnostics(found).map((each) => findingJson(each) as Finding);
