import { join } from "node:path";
import { Cache, type CacheEntry } from "./cache.js";
import { bytesAt } from "./compare.js";
import { disk, reasonOf } from "./disk.js";
import { digest } from "./digest.js";

/** What represents a folder as a whole among its paths. */
const WHOLE = "";

/** A file that was made: its text, unless that is on disk already. */
export interface MadeFile {
  readonly path: string;
  /** Digest of everything the text is made from. */
  readonly input: string;
  readonly text?: string;
}

/** What an output folder holds of what was made before, and is as it was made. */
export class Remembered {
  /** For each path that is on disk as it was made, a digest of what it was made from. */
  readonly previous: ReadonlyMap<string, string>;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #cache: Cache;
  readonly #whole: CacheEntry | undefined;
  readonly #isComplete: boolean;

  constructor(folder: string) {
    this.#cache = new Cache(folder, disk);
    const entries = new Map(this.#cache.read());
    this.#whole = entries.get(WHOLE);
    entries.delete(WHOLE);
    this.#texts = asMade(folder, entries);
    this.#isComplete = this.#texts.size === entries.size;
    this.previous = new Map(
      Array.from(this.#texts.keys(), (path) => [path, entries.get(path)?.input as string]),
    );
  }

  /**
   * All files and the note, where they are what would be made.
   *
   * @param whole stands for all that they are made from
   */
  all(whole: string): { readonly files: ReadonlyMap<string, string>; readonly note: string } | undefined {
    if (this.#whole?.input !== whole || !this.#isComplete) return undefined;
    return { files: this.#texts, note: this.#whole.content };
  }

  /**
   * Remembers what was made, for the next time. Returns the texts of all files.
   *
   * @param note whatever is to be told again where nothing has changed
   */
  keep(made: readonly MadeFile[], whole: string, note: string): ReadonlyMap<string, string> {
    const files = new Map(
      made.map(({ path, text }) => [path, text ?? (this.#texts.get(path) as string)] as const),
    );
    const entries = made.map(
      ({ path, input }) => [path, { input, content: digest(files.get(path) as string) }] as const,
    );
    this.#cache.write(new Map([...entries, [WHOLE, { input: whole, content: note }]]));
    return files;
  }
}

/** Takes files of a folder for made as they are now: a formatter has gone over them. */
export function rememberAsTheyAre(folder: string, paths: readonly string[]): void {
  const cache = new Cache(folder, disk);
  const entries = new Map(cache.read());
  for (const path of paths) {
    const entry = entries.get(path);
    const bytes = entry && readIfThere(join(folder, path));
    if (bytes) entries.set(path, { ...entry, content: digest(bytes) });
  }
  if (entries.size > 0) cache.write(entries);
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
