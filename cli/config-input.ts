import fs from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { configFaults } from "../generator/config/check.js";
import type { Config } from "../generator/config/define.js";
import { reasonOf } from "../generator/write/disk.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads a configuration: JSON, a module, or a module in TypeScript. Throws UsageError where it cannot be read
 * (IC2061) or says what cannot be (IC2062).
 *
 * @param place absolute
 * @param shown what findings call it
 */
export async function readConfig(place: string, shown: string): Promise<Config> {
  const value = await load(place, shown);
  const faults = configFaults(value);
  const [first] = faults;
  if (first === undefined) return value as Config;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  throw new UsageError("IC2062", `${first}${more}`, "docs/overlays.md tells what a configuration is", shown);
}

async function load(place: string, shown: string): Promise<unknown> {
  let text: string;
  try {
    text = fs.readFileSync(place, "utf8");
  } catch (error) {
    throw unreadable(reasonOf(error), shown);
  }
  try {
    if (extname(place) === ".json") return JSON.parse(text);
    return await (/\.[cm]?ts$/.test(place) ? importTypeScript(place, text) : importModule(place));
  } catch (error) {
    // The configuration is a program of the user's own: whatever it throws is told, and no fault of ours.
    throw unreadable(error instanceof Error ? error.message : String(error), shown);
  }
}

const unreadable = (reason: string, shown: string): UsageError =>
  new UsageError(
    "IC2061",
    `the configuration cannot be read: ${reason}`,
    "give an intacct.config.ts, .js, .mjs or .json",
    shown,
  );

async function importModule(place: string): Promise<unknown> {
  // While somebody edits it, a module of the same address would not be loaded again.
  const url = `${pathToFileURL(place).href}?${fs.statSync(place).mtimeMs}`;
  const module = (await import(url)) as { readonly default?: unknown };
  return module.default;
}

/** Not every Node that is supported knows TypeScript: what the module says is put beside it for a moment. */
async function importTypeScript(place: string, text: string): Promise<unknown> {
  const { ts } = await import("ts-morph");
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    reportDiagnostics: true,
  });
  const [fault] = diagnostics;
  if (fault) throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, " "));
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.mjs`);
  fs.writeFileSync(beside, outputText, { flag: "wx" });
  try {
    return await importModule(beside);
  } finally {
    fs.rmSync(beside, { force: true });
  }
}
