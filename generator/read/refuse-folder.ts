import fs from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, parse, relative, sep } from "node:path";
import type { Base } from "./base.js";
import { UsageError } from "./usage-error.js";

/**
 * Throws UsageError for folders that modules must not be written to: a root, a home folder, folders above the
 * working directory, and folders of other programs.
 *
 * @param folder absolute
 * @param shown what findings call it
 */
export function refuseFolder(folder: string, shown: string, schema: string, { cwd }: Base): void {
  const what = faultOf(folder, schema, cwd) ?? faultOf(realPath(folder), realPath(schema), realPath(cwd));
  if (what === undefined) return;
  const hint = "choose a folder for the modules alone, such as generated or src/intacct";
  throw new UsageError("IC1813", `refusing to generate into ${what}`, hint, shown);
}

function faultOf(folder: string, schema: string, cwd: string): string | undefined {
  if (folder === parse(folder).root) return "the root of a file system";
  if (folder === homedir()) return "a home folder";
  if (folder !== cwd && isIn(cwd, folder)) return "a folder that the working directory is in";
  const foreign = folder.split(sep).find((name) => name === "node_modules" || name === ".git");
  if (foreign !== undefined) return `${foreign}, which belongs to another program`;
  if (isIn(folder, schema)) return "the folder of the schema";
  return undefined;
}

/** Where the links of a path lead, as far as it is there. */
function realPath(path: string): string {
  try {
    return fs.realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

/** Whether a folder is another one, or is in it. */
function isIn(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || parse(way).root !== "");
}
