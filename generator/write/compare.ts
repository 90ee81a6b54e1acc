import { join } from "node:path";
import type { Reading } from "../checksum.js";
import { errorCode, isFolder, type Disk } from "./disk.js";
import { placeIn } from "./paths.js";
import { byCodeUnit } from "../../schema/text/order.js";

export type FileState =
  /** Up to date in meaning; its bytes may differ, for example after formatting. */
  | "unchanged"
  /** Not edited, but out of date. */
  | "stale"
  | "missing"
  /** Not edited, but no longer needed. */
  | "extra"
  /** Generated, and edited since. */
  | "edited"
  /** Not generated, but with the name of a generated file. */
  | "foreign";

export interface FileComparison {
  /** In slashes, relative to the output folder. */
  readonly path: string;
  readonly place: string;
  readonly state: FileState;
  /** The text to write; undefined where the file is to go. */
  readonly text?: string;
}

export interface Wanted {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  /** The folders in it that this run answers for. */
  readonly scope: readonly string[];
}

/** Recognises generated modules. It is loaded only if bytes differ, because it loads the compiler. */
export interface Reader {
  read(text: string): Reading;
  checksumIn(generated: string): string | undefined;
  isUnmerged(text: string): boolean;
}

export interface Comparison {
  /** Sorted by path. */
  readonly files: readonly FileComparison[];
  /** Folders of the scope that hold nothing, as absolute places, the innermost first. */
  readonly emptyFolders: readonly string[];
}

/** Bytes differ, and nothing was given to tell what they say. */
export class NeedsReader extends Error {}

/**
 * Compares each wanted file with the disk, and finds generated files that are no longer wanted. Throws NeedsReader
 * if a reader is needed and missing.
 */
export function compareOutput(wanted: Wanted, disk: Disk, reader: Reader | undefined): Comparison {
  const { folder, files } = wanted;
  const found = new Found(folder, disk);
  for (const first of wanted.scope) found.look(first);
  const unwanted = found.modules.filter((path) => !files.has(path));
  const compared = [...files.keys(), ...unwanted].sort(byCodeUnit).flatMap((path): FileComparison[] => {
    const place = placeIn(folder, path, disk);
    const text = files.get(path);
    const state = stateOf(bytesAt(place, disk), text, reader);
    return state === undefined ? [] : [{ path, place, state, ...(text === undefined ? {} : { text }) }];
  });
  return { files: compared, emptyFolders: found.emptyFolders };
}

/** Undefined for a file that is not wanted and was not generated: it is left alone. */
function stateOf(
  bytes: Uint8Array | "folder" | undefined,
  wanted: string | undefined,
  reader: Reader | undefined,
): FileState | undefined {
  if (bytes === undefined) return wanted === undefined ? undefined : "missing";
  if (bytes === "folder") return wanted === undefined ? undefined : "foreign";
  if (wanted !== undefined && Buffer.from(wanted).equals(bytes)) return "unchanged";
  // A disk that was full, or a machine that went down, leaves files without text: nothing is lost with them.
  if (bytes.every((byte) => byte === 0)) return wanted === undefined ? "extra" : "stale";
  if (!reader) throw new NeedsReader();
  const text = Buffer.from(bytes).toString("utf8");
  const { isMarked, carried, actual } = reader.read(text);
  if (!isMarked) return wanted === undefined ? undefined : "foreign";
  const isAsMade = carried === actual;
  const isOurs = isAsMade || reader.isUnmerged(text);
  if (wanted === undefined) return isOurs ? "extra" : "edited";
  const meant = reader.checksumIn(wanted);
  if (isAsMade && actual === meant) return "unchanged";
  // Modules of earlier versions carry no checksum.
  return isOurs || carried === undefined || actual === meant ? "stale" : "edited";
}

/** The modules below a folder of the output, generated or not. */
export function modulesBelow(folder: string, path: string, disk: Disk): readonly string[] {
  const found = new Found(folder, disk);
  found.look(path);
  return found.modules;
}

/** What is in the folders that a run answers for. */
class Found {
  readonly modules: string[] = [];
  readonly emptyFolders: string[] = [];

  constructor(
    readonly root: string,
    readonly disk: Disk,
  ) {}

  /** Links are not followed: what they lead to was not generated. */
  look(path: string): void {
    const place = join(this.root, path);
    if (!isFolder(place, this.disk)) return;
    const entries = this.disk.readdirSync(place, { withFileTypes: true });
    for (const entry of entries) {
      if (entry.isDirectory() && entry.name !== "node_modules") this.look(`${path}/${entry.name}`);
      else if (entry.isFile() && /\.[cm]?ts$/.test(entry.name)) this.modules.push(`${path}/${entry.name}`);
    }
    if (entries.every(({ name }) => this.emptyFolders.includes(join(place, name))))
      this.emptyFolders.push(place);
  }
}

/** The bytes of the file at a path; undefined where there is none. */
export function bytesAt(place: string, disk: Disk): Uint8Array | "folder" | undefined {
  try {
    return disk.lstatSync(place).isDirectory() ? "folder" : disk.readFileSync(place);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
