import fs from "node:fs";
import { dirname, join, relative } from "node:path";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import { SourceFile } from "../../schema/text/source.js";

/** A configuration: where it is (absolute), what findings call it, and its text. */
export interface ConfigFile {
  readonly place: string;
  readonly shown: string;
  readonly text: string;
}

/**
 * Says why a configuration could not be run, and where: in itself or in a module that it imports (IC2061).
 */
export function configFault(thrown: unknown, config: ConfigFile): Diagnostic {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const reason = (error.message.split("\n")[0] ?? "").trim();
  const message = `the configuration cannot be read: ${reason}`;
  const found = jsonPlace(error, config) ?? importPlace(error, config) ?? stackPlace(error, config);
  if (!found) return diagnostic("IC2061", message, { path: config.shown });
  const { file, start } = found;
  return diagnostic("IC2061", message, { at: { span: { file, start, end: start + 1 }, via: [] } });
}

interface Place {
  readonly file: SourceFile;
  readonly start: number;
}

/** The offset that `JSON.parse` tells, or the end of the text where it stops there. */
function jsonPlace({ name, message }: Error, { place, shown, text }: ConfigFile): Place | undefined {
  if (name !== "SyntaxError" || !place.endsWith(".json")) return undefined;
  const [, offset = text.trimEnd().length] = /at position (\d+)/.exec(message) ?? [];
  return { file: new SourceFile(shown, text), start: Number(offset) };
}

/** The name of a module that is not there, in the file that imports it. */
function importPlace(
  error: Error & { requireStack?: readonly string[] },
  config: ConfigFile,
): Place | undefined {
  const [, name = ""] = /^Cannot find module '([^']+)'/.exec(error.message) ?? [];
  const importer = error.requireStack?.[0];
  const file = name === "" || importer === undefined ? undefined : sourceOf(importer, config);
  const starts = ['"', "'"].map((quote) => file?.text.indexOf(quote + name + quote) ?? -1);
  const start = Math.max(...starts);
  return file && start >= 0 ? { file, start } : undefined;
}

const PLACES = /((?:\/|[A-Za-z]:[\\/])[^\n()]*?):(\d+):(\d+)/g;

/**
 * The first place in a file of the user's own that an error names: `/project/intacct.config.ts:3:7`. A parser's
 * columns
 * count from 0. Those of what is thrown are of compiled code, which keeps lines alone.
 */
function stackPlace({ message, stack = "" }: Error, config: ConfigFile): Place | undefined {
  const isParsed = message.startsWith("ParseError");
  for (const [, path = "", line, column] of stack.matchAll(PLACES)) {
    const file = path.includes("node_modules") ? undefined : sourceOf(path, config);
    if (!file) continue;
    const indent = file.line(Number(line)).search(/\S|$/);
    return { file, start: file.startOf(Number(line)) + (isParsed ? Number(column) : indent) };
  }
  return undefined;
}

/** A file of the configuration, called as it is called from where the configuration is called. */
function sourceOf(path: string, { place, shown, text }: ConfigFile): SourceFile | undefined {
  if (path === place) return new SourceFile(shown, text);
  const way = relative(dirname(place), path).replaceAll("\\", "/");
  return fs.existsSync(path)
    ? new SourceFile(join(dirname(shown), way).replaceAll("\\", "/"), fs.readFileSync(path, "utf8"))
    : undefined;
}
