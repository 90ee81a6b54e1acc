import { join } from "node:path";
import type { GeneratedFile, GenerateInput } from "../generate.js";
import { Cache, type CacheEntry } from "../write/cache.js";
import { contentOf } from "../write/compare.js";
import { disk, reasonOf } from "../write/disk.js";
import { digest } from "../write/manifest.js";

/** For each path that is on disk as it was made, a digest of what it was made from. */
type Previous = NonNullable<GenerateInput["previous"]>;

/** What stands for a folder as a whole among its paths. */
const WHOLE = "";

/**
 * Makes the files of a folder: what is on disk already, made from the same input, is not made again.
 *
 * @param whole stands for all that the files are made from: where it is the same as before, none is made
 */
export async function makeFiles(
  folder: string,
  whole: string | undefined,
  make: (previous: Previous) => Promise<readonly GeneratedFile[]>,
): Promise<ReadonlyMap<string, string>> {
  const cache = new Cache(folder, disk);
  const remembered = new Map(cache.read());
  const before = remembered.get(WHOLE);
  remembered.delete(WHOLE);
  const previous = new Map(asMade(folder, remembered).map(([path, { input }]) => [path, input] as const));
  const isSame = whole !== undefined && before?.input === whole && previous.size === remembered.size;
  const made = isSame
    ? Array.from(previous, ([path, input]): GeneratedFile => ({ path, input }))
    : await make(previous);
  const files = new Map(
    made.map(({ path, text }) => [path, text ?? disk.readFileSync(join(folder, path), "utf8")]),
  );
  const entries = made.map(
    ({ path, input }) => [path, { input, content: digest(files.get(path) as string) }] as const,
  );
  if (!isSame)
    cache.write(
      new Map([
        ...entries,
        ...(whole === undefined ? [] : [[WHOLE, { input: whole, content: "" }] as const]),
      ]),
    );
  return files;
}

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
