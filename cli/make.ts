import { join } from "node:path";
import type { GeneratedFile, GenerateInput } from "../generator/generate.js";
import { Cache, type CacheEntry } from "../generator/write/cache.js";
import { bytesAt } from "../generator/write/compare.js";
import { disk, reasonOf } from "../generator/write/disk.js";
import { digest } from "../generator/write/digest.js";

/** For each path that is on disk as it was made, a digest of what it was made from. */
type Previous = NonNullable<GenerateInput["previous"]>;

/** What stands for a folder as a whole among its paths. */
const WHOLE = "";

/** What was made of a folder. */
export interface Made {
  readonly files: readonly GeneratedFile[];
  /** Stands for all that the files are made from; undefined where that is not known. */
  readonly whole: string | undefined;
  /** Whatever is to be told again where nothing has changed. */
  readonly note: string;
}

/** The texts of a folder's files. */
export interface Files {
  readonly files: ReadonlyMap<string, string>;
  readonly note: string;
}

/**
 * Makes the files of a folder: what is on disk already, made from the same input, is not made again.
 *
 * @param whole as in `Made`: where it is the same as before, nothing is made
 * @param make may give up: then there is nothing to remember
 */
export async function makeFiles<T extends Made | undefined>(
  folder: string,
  whole: string | undefined,
  make: (previous: Previous) => Promise<T>,
): Promise<Files | Exclude<T, Made>> {
  const cache = new Cache(folder, disk);
  const remembered = new Map(cache.read());
  const before = remembered.get(WHOLE);
  remembered.delete(WHOLE);
  const kept = asMade(folder, remembered);
  const previous = new Map(Array.from(kept.keys(), (path) => [path, remembered.get(path)?.input as string]));
  if (before && before.input === whole && kept.size === remembered.size)
    return { files: kept, note: before.content };
  const made = await make(previous);
  if (made === undefined) return made as Exclude<T, Made>;
  const files = new Map(
    made.files.map(({ path, text }) => [path, text ?? (kept.get(path) as string)] as const),
  );
  const entries = made.files.map(
    ({ path, input }) => [path, { input, content: digest(files.get(path) as string) }] as const,
  );
  const { note } = made;
  if (made.whole !== undefined) entries.push([WHOLE, { input: made.whole, content: note }]);
  cache.write(new Map(entries));
  return { files, note };
}

/** The texts of a folder's files that are still as they were made. */
function asMade(folder: string, entries: ReadonlyMap<string, CacheEntry>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, { content }] of entries) {
    const bytes = readIfThere(join(folder, path));
    if (bytes && digest(bytes) === content) texts.set(path, Buffer.from(bytes).toString("utf8"));
  }
  return texts;
}

function readIfThere(place: string): Uint8Array | undefined {
  try {
    const bytes = bytesAt(place, disk);
    return bytes === "folder" ? undefined : bytes;
  } catch (error) {
    reasonOf(error);
    return undefined;
  }
}
