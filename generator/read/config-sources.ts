import fs from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../config/define.js";
import { filesOfConfig } from "./config-input.js";

/** Files and folders, absolute, that may be watched. */
export interface Sources {
  /** Those that are not there among them. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * What a configuration is made of and leads to, with all that is below the folders: when something of it changes,
 * modules may. What ships with the package is not part of it.
 *
 * @param place the configuration file, absolute
 * @param config what it says, where it can be read
 */
export async function sourcesOfConfig(place: string, config: Config | undefined): Promise<Sources> {
  const files = new Set(await filesOfConfig(place));
  const folders = new Set<string>();
  const add = (path: string): void => {
    if (!fs.statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      files.add(path);
      return;
    }
    folders.add(path);
    const names = fs.readdirSync(path).sort();
    for (const name of names) if (name !== "node_modules" && !name.startsWith(".")) add(join(path, name));
  };
  if (config) {
    const { schema, templates, targets } = config;
    const overlays = targets.flatMap((target) => target.overlays ?? []).map(beforePattern);
    for (const path of [schema, templates, ...overlays])
      if (path !== undefined) add(resolve(dirname(place), path));
  }
  return { files: [...files], folders: [...folders] };
}

/** The folder that the files of a pattern stand in, or below; a path without one as it is. */
function beforePattern(path: string): string {
  const parts = path.split(/[\\/]/);
  const pattern = parts.findIndex((part) => /[*?[{(!]/.test(part));
  return pattern < 0 ? path : parts.slice(0, pattern).join("/") || ".";
}
