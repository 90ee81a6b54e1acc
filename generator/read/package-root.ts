import fs from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package: above the sources, and above the compiled files. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (fs.existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("package.json is missing: the package is not installed whole");
  return findRoot(above);
}

export function packageVersion(): string {
  const text = fs.readFileSync(join(packageRoot, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** A page of the documentation as it is installed: relative to where people are, if it is below that. */
export function docsPage(name: string, cwd: string): string {
  const place = join(packageRoot, "docs", name);
  const below = relative(cwd, place);
  return below.startsWith("..") ? place : below;
}
