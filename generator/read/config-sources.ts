import { dirname, resolve } from "node:path";
import type { Config } from "../config/define.js";
import { filesOfConfig } from "./config-input.js";

/**
 * The files and folders, absolute, that a configuration is made of and leads to: when one of them changes, modules
 * may. What ships with the package is not among them.
 *
 * @param place the configuration file, absolute
 * @param config what it says, where it can be read
 */
export async function sourcesOfConfig(place: string, config: Config | undefined): Promise<readonly string[]> {
  const own = await filesOfConfig(place);
  if (!config) return own;
  const { schema, targets } = config;
  const overlays = targets.flatMap((target) => target.overlays ?? []).map(beforePattern);
  const named = schema === undefined ? overlays : [schema, ...overlays];
  return [...new Set([...own, ...named.map((path) => resolve(dirname(place), path))])];
}

/** The folder that the files of a pattern stand in, or below; a path without one as it is. */
function beforePattern(path: string): string {
  const parts = path.split(/[\\/]/);
  const pattern = parts.findIndex((part) => /[*?[{(!]/.test(part));
  return pattern < 0 ? path : parts.slice(0, pattern).join("/") || ".";
}
