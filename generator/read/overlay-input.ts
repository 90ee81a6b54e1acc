import fs from "node:fs";
import { join, resolve, sep } from "node:path";
import { decode } from "../../schema/dtd/encoding.js";
import { maxFileSize } from "../../schema/overlay/format.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import type { KnownObjects } from "../../schema/overlay/known.js";
import type { Overlay } from "../../schema/overlay/model.js";
import { knownObjectsOf } from "../../schema/overlay/known-objects.js";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import { SourceFile } from "../../schema/text/source.js";
import { disk, errorCode, isFolder, reasonOf } from "../write/disk.js";
import { readFile } from "./disk-folder.js";
import { filesMatching } from "./glob.js";
import type { Base } from "./base.js";
import { refuseOverlays } from "./refuse-overlays.js";
import { readUsableSchema } from "./schema-input.js";
import { UsageError } from "./usage-error.js";
import { append } from "../../schema/text/collections.js";

/** Saved documents may hold what many objects of a company are like. */
export const maxSourceSize = 64 * 1024 * 1024;

/** Where overlays are looked for if none is named. */
const usualFolder = "overlays";

/**
 * Reads the text of a file. Throws UsageError where there is none to read; what is wrong with its bytes is
 * a finding.
 */
export function readText(
  path: string,
  limit: number,
  io: Base,
): { readonly file: SourceFile; readonly diagnostics: readonly Diagnostic[] } {
  const shown = path.split(sep).join("/");
  const result = attempt(shown, () => readFile(resolve(io.cwd, path), limit));
  if (!result.ok)
    throw new UsageError(result.code, `the file cannot be read: ${result.reason}`, undefined, shown);
  const { text, fault } = decode(result.bytes);
  const file = new SourceFile(shown, text);
  if (!fault) return { file, diagnostics: [] };
  const span = { file, start: fault.offset, end: fault.offset + 1 };
  return { file, diagnostics: [diagnostic("IC1002", fault.message, { at: { span, via: [] } })] };
}

function attempt<T>(shown: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new UsageError("IC1001", `the file cannot be read: ${reasonOf(error)}`, undefined, shown);
  }
}

/** An overlay that may not be there yet. Throws UsageError where something else is in its place. */
export function readOverlayIfThere(path: string, io: Base): ReturnType<typeof readText> | undefined {
  try {
    fs.statSync(resolve(io.cwd, path));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw new UsageError("IC1001", `the file cannot be read: ${reasonOf(error)}`, undefined, path);
  }
  return readText(path, maxFileSize, io);
}

/** The overlays that are in the usual folder, by name. */
export const usualOverlays = (io: Base): readonly string[] => overlaysIn(usualFolder, io) ?? [];

/** The overlays that are in a folder, by name; undefined where there is no such folder. */
function overlaysIn(folder: string, io: Base): readonly string[] | undefined {
  const place = resolve(io.cwd, folder);
  if (!isFolder(place, disk)) return undefined;
  const names = fs.readdirSync(place).filter((name) => /\.(ya?ml|json)$/i.test(name));
  return names.sort().map((name) => join(folder, name).split(sep).join("/"));
}

/**
 * The overlay files that people name: files, folders, and patterns where no shell has made names of them.
 * Throws UsageError for a folder or a pattern without overlays; whether a file is there, its reader tells.
 */
export async function overlayFiles(named: readonly string[], io: Base): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of named) {
    const files = overlaysIn(name, io) ?? (await filesMatching(name, io)) ?? [name];
    if (files.length === 0)
      throw new UsageError("IC2031", "there is no overlay there", "overlays are .yaml or .json files", name);
    append(found, files);
  }
  return [...new Set(found)];
}

/** The overlays that operands name, in that order; by default all of the usual folder, by name. */
export async function overlayPaths(operands: readonly string[], io: Base): Promise<readonly string[]> {
  if (operands.length > 0) return overlayFiles(operands, io);
  const found = usualOverlays(io);
  if (found.length > 0) return found;
  throw new UsageError(
    "IC2031",
    `no overlay is named, and there are none in ${usualFolder}/`,
    "name them in their order; a later file adds to an earlier one",
  );
}

/**
 * The overlays that `--overlay` names, combined in order; undefined where none is named. Throws UsageError
 * where they cannot be read, or something is wrong with them.
 */
export const readNamedOverlays = async (paths: readonly string[], io: Base): Promise<Overlay | undefined> =>
  readOverlayFiles(await overlayFiles(paths, io), io);

/** The same of files alone, such as `overlayFiles` gives. */
export async function readOverlayFiles(files: readonly string[], io: Base): Promise<Overlay | undefined> {
  if (files.length === 0) return undefined;
  const texts = files.map((path) => readText(path, maxFileSize, io));
  refuseOverlays(texts.flatMap(({ diagnostics }) => diagnostics));
  // Loaded here because it loads what reads YAML, which commands without overlays can do without.
  const { readOverlays } = await import("../../schema/overlay/read.js");
  const { value, diagnostics } = readOverlays(texts.map(({ file }) => file));
  refuseOverlays(diagnostics);
  return value;
}

/** The objects of the schema that a command works with. Throws UsageError where there is none to use. */
export function readKnownObjects(
  options: { readonly schema: string | undefined; readonly "dtd-version": DtdVersion | "both" | undefined },
  io: Base,
): readonly KnownObjects[] {
  const { schema, "dtd-version": version } = options;
  return knownObjectsOf(readUsableSchema({ schema, version }, io));
}
