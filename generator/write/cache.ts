import { dirname, join, resolve } from "node:path";
import { isFolder, reasonOf, type Disk } from "./disk.js";
import { digest } from "./digest.js";

/** What a file of the output was made from, and what came of it. */
export interface CacheEntry {
  /** Digest of everything that the text was made from. */
  readonly input: string;
  /** Digest of the text. */
  readonly content: string;
}

/**
 * Remembers between runs what each file of an output folder was made from, so that unchanged input is not printed
 * again. It is kept under `node_modules/.cache` and not in the output, because the output is committed. Without a
 * writable `node_modules` above the folder, nothing is remembered.
 */
export class Cache {
  readonly #place: string | undefined;

  constructor(
    folder: string,
    private readonly disk: Disk,
  ) {
    this.#place = cachePlace(folder, "json", disk);
  }

  /** By path; empty where nothing is remembered, or where the file is damaged. */
  read(): ReadonlyMap<string, CacheEntry> {
    try {
      if (this.#place === undefined) return new Map();
      const entries: unknown = JSON.parse(this.disk.readFileSync(this.#place, "utf8"));
      return areEntries(entries) ? new Map(Object.entries(entries)) : new Map();
    } catch (error) {
      if (!(error instanceof SyntaxError)) reasonOf(error);
      return new Map();
    }
  }

  write(entries: ReadonlyMap<string, CacheEntry>): void {
    if (this.#place === undefined) return;
    try {
      this.disk.mkdirSync(dirname(this.#place), { recursive: true });
      this.disk.writeFileSync(this.#place, JSON.stringify(Object.fromEntries(entries)));
    } catch (error) {
      reasonOf(error);
    }
  }
}

/** The file that something about a folder is remembered in; undefined where nothing is. */
export function cachePlace(folder: string, ending: string, disk: Disk): string | undefined {
  const named = process.env["INTACCT_CODEGEN_CACHE"];
  const modules = named ? undefined : nodeModules(resolve(folder), disk);
  const home = named ? resolve(named) : modules && join(modules, ".cache", "intacct-codegen");
  return home && join(home, `${digest(resolve(folder)).slice(0, 16)}.${ending}`);
}

function nodeModules(folder: string, disk: Disk): string | undefined {
  const found = join(folder, "node_modules");
  if (isFolder(found, disk)) return found;
  const above = dirname(folder);
  return above === folder ? undefined : nodeModules(above, disk);
}

/** A file that a crash or a full disk has damaged may be JSON still. */
const areEntries = (value: unknown): value is Record<string, CacheEntry> =>
  isObject(value) &&
  Object.values(value).every(
    (entry) => isObject(entry) && typeof entry["input"] === "string" && typeof entry["content"] === "string",
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
