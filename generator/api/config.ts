import { relative, resolve, sep } from "node:path";
import { diagnostic } from "../../schema/text/diagnostic.js";
import type { Config } from "../config/define.js";
import { findConfig, readConfig } from "../read/config-input.js";
import { sourcesOfConfig, type Sources } from "../read/config-sources.js";
import { findingsOf, type Finding } from "../targets.js";
import { baseOf, withFindings } from "./findings.js";

/** A configuration that was read, or why it cannot be used. */
export interface LoadedConfig {
  /** Absent where it cannot be used: the findings say why. */
  readonly config?: Config;
  /** The file, absolute; absent where there is none. Its folder is what its paths are relative to. */
  readonly path?: string;
  /**
   * The files and folders that modules depend on, including everything below the folders. What ships with the
   * package is not included.
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
  const { config, findings } = await withFindings<{ config?: Config }>({}, async () => ({
    config: await readConfig(place, shown),
    found: [],
  }));
  const sources = await sourcesOfConfig(place, config);
  return { ...(config && { config }), path: place, sources, findings };
}
