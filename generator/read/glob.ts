import fs from "node:fs";
import { resolve } from "node:path";
import type { Base } from "./base.js";

/**
 * The files that a pattern such as `overlays/*.yaml` stands for, sorted; undefined for what is no pattern, or is the
 * name of a file. Shells do this where patterns are not quoted, and Windows never.
 */
export async function filesMatching(name: string, { cwd }: Base): Promise<string[] | undefined> {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(name) || fs.existsSync(resolve(cwd, name))) return undefined;
  return (await glob(name, { cwd })).sort();
}
