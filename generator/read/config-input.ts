import fs from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { configFaults } from "../config/check.js";
import type { Config } from "../config/define.js";
import { configFault } from "./config-fault.js";
import { reasonOf } from "../write/disk.js";
import { SourceFile } from "../../schema/text/source.js";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import { UsageError } from "./usage-error.js";

const NAMES = ["ts", "mts", "js", "mjs", "json"].map((ending) => `intacct.config.${ending}`);

/** The configuration that is in a folder, as an absolute path. */
export const configIn = (folder: string): string | undefined =>
  NAMES.map((name) => join(folder, name)).find((place) => fs.existsSync(place));

/** The configuration of a folder or the nearest one above it, as an absolute path. */
export function findConfig(folder: string): string | undefined {
  const found = configIn(folder);
  const above = dirname(folder);
  return found ?? (above === folder ? undefined : findConfig(above));
}

/**
 * Reads a configuration: JSON, a module, or a module in TypeScript. Throws UsageError where it cannot be read
 * (IC2061) or says what cannot be (IC2062).
 *
 * @param place absolute
 * @param shown what findings call it
 */
export async function readConfig(place: string, shown: string): Promise<Config> {
  const text = readText(place, shown);
  const value = await load(place, text, shown);
  const faults = configFaults(value);
  if (faults.length === 0) return value as Config;
  const { placeOf } = await import("./config-places.js");
  const file = new SourceFile(shown, text);
  throw new UsageError(
    faults.map((fault): Diagnostic => {
      const start = placeOf(place, text, fault.at);
      const at = start && { span: { file, ...start }, via: [] };
      return diagnostic("IC2062", fault.message, at ? { at } : { path: shown }, fault.hint);
    }),
  );
}

function readText(place: string, shown: string): string {
  try {
    return fs.readFileSync(place, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    const hint = "give an intacct.config.ts, .mts, .js, .mjs or .json";
    throw new UsageError("IC2061", `the configuration cannot be read: ${reasonOf(error)}`, hint, shown);
  }
}

async function load(place: string, text: string, shown: string): Promise<unknown> {
  try {
    if (extname(place) === ".json") return JSON.parse(text);
    // Loaded here, as few commands need it.
    const { createJiti } = await import("jiti");
    // Nothing is kept: not on disk, for the folder may be read-only; not in memory, because it may be edited.
    const jiti = createJiti(place, { fsCache: false, moduleCache: false, alias: self });
    return await jiti.import(place, { default: true });
  } catch (error) {
    // The configuration is the user's program: what it throws is reported as an error in it.
    throw new UsageError([configFault(error, { place, shown, text })]);
  }
}

/** The package is found where it runs, even where the configuration's own folder does not have it. */
const self = {
  "intacct-codegen/config": fileURLToPath(import.meta.resolve("../config/define.js")),
};

/** The files that a configuration is made of: itself, and what it imports by a relative path. */
export async function filesOfConfig(place: string): Promise<string[]> {
  if (extname(place) === ".json" || !mayImport(place)) return [place];
  // Loaded here, as it takes about a second.
  const { ts } = await import("ts-morph");
  const files = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      if (fileName.startsWith(".")) follow(withEnding(resolve(dirname(file), fileName)));
  };
  follow(place);
  return [...files];
}

/** Whether anything in a file looks like the relative path of a module. */
const mayImport = (place: string): boolean =>
  fs.existsSync(place) && /["'`]\.{1,2}\//.test(fs.readFileSync(place, "utf8"));

/** The file that an import means which leaves out the ending, or gives that of the compiled file. */
function withEnding(place: string): string {
  const bare = place.replace(/\.([cm]?)js$/, "");
  const candidates = [
    place,
    ...["ts", "mts", "cts", "js", "mjs", "json"].map((ending) => `${bare}.${ending}`),
  ];
  return candidates.find((each) => fs.statSync(each, { throwIfNoEntry: false })?.isFile()) ?? place;
}
