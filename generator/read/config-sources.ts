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
 * The files and folders that modules of a configuration depend on, including everything below the folders. What
 * ships with the package is not included.
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
    const overlays = config.targets.flatMap((target) => target.overlays ?? []);
    for (const path of placesOf({ ...config, overlays }, dirname(place))) add(path);
  }
  return { files: [...files], folders: [...folders] };
}

/** What outputs are made from, absolute: of a pattern, the folder that its files are in or below. */
export function placesOf(
  {
    schema,
    templates,
    overlays = [],
  }: {
    readonly schema?: string | undefined;
    readonly templates?: string | undefined;
    readonly overlays?: readonly string[] | undefined;
  },
  base: string,
): string[] {
  const named = [schema, ...overlays.map(beforePattern), templates];
  return named.filter((path) => path !== undefined).map((path) => resolve(base, path));
}

/** The folder that the files of a pattern are in, or below; a path without one as it is. */
function beforePattern(path: string): string {
  const parts = path.split(/[\\/]/);
  const pattern = parts.findIndex((part) => /[*?[{(!]/.test(part));
  return pattern < 0 ? path : parts.slice(0, pattern).join("/") || ".";
}
