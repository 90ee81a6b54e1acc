import { errorCode, type Disk } from "./disk.js";
import { digest, type Manifest } from "./manifest.js";
import { placeIn } from "./paths.js";

export type FileState =
  | "unchanged"
  /** Ours, and another text now. */
  | "stale"
  | "missing"
  /** Ours by the manifest, and no longer made. */
  | "extra"
  /** Ours by the manifest, but not as it was written. */
  | "edited"
  /** Not ours by the manifest, and in the way. */
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
  /** Paths that the old manifest lists and this run would have made if they were still wanted. */
  readonly isOurs: (path: string) => boolean;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each wanted file and each that the manifest lists, held against what is on disk; sorted by path. */
export function compareOutput(wanted: Wanted, manifest: Manifest, disk: Disk): FileComparison[] {
  const gone = Object.keys(manifest.files).filter((path) => wanted.isOurs(path) && !wanted.files.has(path));
  return [...wanted.files.keys(), ...gone].sort(byCodeUnit).flatMap((path) => {
    const place = placeIn(wanted.folder, path, disk);
    const text = wanted.files.get(path);
    const state = stateOf(contentOf(place, disk), text, manifest.files[path]);
    return state === undefined ? [] : [{ path, place, state, ...(text === undefined ? {} : { text }) }];
  });
}

/** `written` is the digest in the manifest. A file that is neither wanted nor there needs no word. */
function stateOf(
  found: string | undefined,
  text: string | undefined,
  written: string | undefined,
): FileState | undefined {
  if (found === undefined) return text === undefined ? undefined : "missing";
  if (text !== undefined && found === digest(text)) return "unchanged";
  if (written === undefined) return "foreign";
  if (found !== written) return "edited";
  return text === undefined ? "extra" : "stale";
}

/** The digest of what stands at a place: of no text at all for a folder, undefined for nothing. */
export function contentOf(place: string, disk: Disk): string | undefined {
  try {
    return disk.lstatSync(place).isDirectory() ? "" : digest(disk.readFileSync(place));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
