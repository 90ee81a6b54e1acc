/**
 * The generator as a library: what the commands do, without a command line. Nothing is printed, the process goes
 * on, and what is wrong with schemas, overlays and configurations is told as findings, never thrown.
 */
import { join, relative, resolve, sep } from "node:path";
import type { Config } from "./config/define.js";
import { makeTargets } from "./make/many.js";
import { Memo } from "./memo.js";
import type { Base } from "./read/base.js";
import { findConfig, readConfig } from "./read/config-input.js";
import { sourcesOfConfig, type Sources } from "./read/config-sources.js";
import { refuseFolder } from "./read/refuse-folder.js";
import { readSchema, schemaFolder } from "./read/schema-input.js";
import { UsageError } from "./read/usage-error.js";
import {
  findingsOf,
  makeTarget,
  type Finding,
  type GenerateOptions,
  type Generated,
  type Made,
  type SchemaOptions,
} from "./targets.js";
import { checkGrammars } from "../schema/model/checks.js";
import { diagnostic, type Diagnostic } from "../schema/text/diagnostic.js";
import { formatFiles } from "./write/format-command.js";
import { rememberAsTheyAre } from "./write/remembered.js";
import { checkOutput, writeOutput, type WriteReport } from "./write/output.js";

export { defineConfig, type Config, type Imports, type Target, type Wanted } from "./config/define.js";
export type { Memo } from "./memo.js";
export type { Sources } from "./read/config-sources.js";
export {
  targetsOf,
  type ConfiguredTarget,
  type Finding,
  type GenerateOptions,
  type Generated,
  type SchemaOptions,
  type Shared,
} from "./targets.js";
export type { Block, ImportView, MemberView, ModuleView } from "./emit/views.js";
export type { DtdVersion } from "../schema/model/grammar.js";

/**
 * Keeps what was read, planned and printed of late, so that the next call with it does not do that again; what has
 * changed meanwhile is made anew.
 */
export const createMemo = (): Memo => new Memo();

/** Makes the modules of one output. Reads files; writes none, unless `cache` says so. */
export function generate(options?: GenerateOptions, memo?: Memo): Promise<Generated>;
/** Makes those of many, in their order: their schema is read and planned once. */
export function generate(targets: readonly GenerateOptions[], memo?: Memo): AsyncGenerator<Generated>;
export function generate(
  options: GenerateOptions | readonly GenerateOptions[] = {},
  memo = createMemo(),
): Promise<Generated> | AsyncGenerator<Generated> {
  return isList(options) ? eachOf(options, memo) : onlyOf(options, memo);
}

const isList = (
  options: GenerateOptions | readonly GenerateOptions[],
): options is readonly GenerateOptions[] => Array.isArray(options);

async function* eachOf(targets: readonly GenerateOptions[], memo: Memo): AsyncGenerator<Generated> {
  for await (const { made } of makeTargets(targets, memo)) yield await generatedOf(made);
}

const onlyOf = (options: GenerateOptions, memo: Memo): Promise<Generated> =>
  generatedOf(makeTarget(options, memo));

const nothingMade = { files: new Map<string, string>(), versions: [] };

async function generatedOf(made: Promise<Made>): Promise<Generated> {
  try {
    const { files, versions, findings } = await made;
    return { files, versions, findings };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...nothingMade, findings: findingsOf(error.found) };
  }
}

/** Where modules are written to. */
export interface WriteOptions {
  /** The folder to write to. */
  readonly out: string;
  /** What `out` is relative to; the working directory where absent. */
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

/** Brings a folder to what was generated; or changes nothing, and says why. Nothing is written of what has errors. */
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
