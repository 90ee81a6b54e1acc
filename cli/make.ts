import { join } from "node:path";
import type { GeneratedFile, GenerateInput } from "../generator/generate.js";
import { Cache, type CacheEntry } from "../generator/write/cache.js";
import { contentOf } from "../generator/write/compare.js";
import { disk, reasonOf } from "../generator/write/disk.js";
import { digest } from "../generator/write/manifest.js";

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
  const previous = new Map(asMade(folder, remembered).map(([path, { input }]) => [path, input] as const));
  if (before && before.input === whole && previous.size === remembered.size)
    return {
      files: textsOf(
        folder,
        [...previous.keys()].map((path) => ({ path })),
      ),
      note: before.content,
    };
  const made = await make(previous);
  if (made === undefined) return made as Exclude<T, Made>;
  const files = textsOf(folder, made.files);
  const entries = made.files.map(
    ({ path, input }) => [path, { input, content: digest(files.get(path) as string) }] as const,
  );
  const { note } = made;
  if (made.whole !== undefined) entries.push([WHOLE, { input: made.whole, content: note }]);
  cache.write(new Map(entries));
  return { files, note };
}

/** The texts that were made, and of files without one those on disk. */
const textsOf = (
  folder: string,
  files: readonly Pick<GeneratedFile, "path" | "text">[],
): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, text }) => [path, text ?? disk.readFileSync(join(folder, path), "utf8")]));

/** The files of a folder that are still as they were made. */
function asMade(folder: string, entries: ReadonlyMap<string, CacheEntry>): (readonly [string, CacheEntry])[] {
  return [...entries].filter(([path, { content }]) => {
    try {
      return contentOf(join(folder, path), disk) === content;
    } catch (error) {
      reasonOf(error);
      return false;
    }
  });
}
