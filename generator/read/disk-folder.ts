import fs from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { FolderResult } from "../../schema/dtd/folder.js";
import type { ListedFolder } from "../../schema/schema.js";
import { reasonOf } from "../write/disk.js";
import { digest } from "../write/digest.js";

/** What both versions declare, beside their folders: `dtd/shared`. */
const SHARED = "shared";

/**
 * A schema folder on disk. Links may lead inside it, never out of it. A folder of one version that includes
 * files of the folder `shared` beside it is read as part of the folder above. Throws system errors if it is none.
 */
export class DiskFolder implements ListedFolder {
  readonly name: string;
  readonly paths: readonly string[];
  /** Whether paths begin above the folder that was named: `2.1/request.dtd` in `dtd/2.1`. */
  readonly isPart: boolean;
  /** The digests of the files that were read. */
  readonly readings = new Map<string, string>();
  readonly #root: string;

  constructor(path: string) {
    const folder = fs.realpathSync(path);
    this.name = basename(folder);
    this.isPart = /^(2\.1|3\.0)$/.test(this.name) && fs.existsSync(join(folder, "..", SHARED));
    this.#root = this.isPart ? dirname(folder) : folder;
    this.paths = (this.isPart ? [this.name] : fs.readdirSync(folder)).flatMap((name) => [
      name,
      ...this.#namesIn(name).map((inner) => `${name}/${inner}`),
    ]);
  }

  /** Names in a folder below the root; none where it is not a folder, or one that cannot be listed. */
  #namesIn(folder: string): string[] {
    try {
      return fs.readdirSync(join(this.#root, folder));
    } catch (error) {
      reasonOf(error);
      return [];
    }
  }

  read(path: string, limit: number): FolderResult {
    try {
      const real = fs.realpathSync(join(this.#root, path));
      const inside = relative(this.#root, real);
      if (inside === ".." || inside.startsWith(`..${sep}`) || inside === "") {
        return { ok: false, code: "IC1004", reason: "a link leads out of the schema folder" };
      }
      const result = readFile(real, limit);
      if (result.ok) this.readings.set(path, digest(result.bytes));
      return result;
    } catch (error) {
      return { ok: false, code: "IC1001", reason: reasonOf(error) };
    }
  }
}

/** The bytes of a plain file of at most `limit` bytes. Throws system errors. */
export function readFile(path: string, limit: number): FolderResult {
  // Opening anything else (a pipe, a device) could wait forever.
  const stat = fs.statSync(path);
  if (stat.isDirectory()) return { ok: false, code: "IC1001", reason: "it is a folder" };
  if (!stat.isFile()) return { ok: false, code: "IC1001", reason: "it is not a plain file" };
  const tooLarge = { ok: false, code: "IC1003", reason: `it is larger than ${megabytes(limit)}` } as const;
  if (stat.size > limit) return tooLarge;
  const bytes = fs.readFileSync(path);
  return bytes.length > limit ? tooLarge : { ok: true, bytes };
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / (1024 * 1024))} MB`;
