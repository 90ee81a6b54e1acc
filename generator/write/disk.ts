import fs from "node:fs";

/** What writing needs of a file system; tests hand in one that fails where they choose. */
export type Disk = Pick<
  typeof fs,
  | "closeSync"
  | "copyFileSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "mkdtempSync"
  | "openSync"
  | "readdirSync"
  | "readFileSync"
  | "realpathSync"
  | "renameSync"
  | "rmdirSync"
  | "rmSync"
  | "statSync"
  | "unlinkSync"
  | "writeFileSync"
>;

export const disk: Disk = fs;

/** The `code` of a system error (`ENOSPC`), or undefined for anything else that was thrown. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Whether a folder is at a place; false for whatever cannot be looked at. */
export function isFolder(place: string, disk: Disk): boolean {
  try {
    return disk.statSync(place).isDirectory();
  } catch (error) {
    reasonOf(error);
    return false;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EDQUOT: "the disk quota is used up",
  EEXIST: "something else is there already",
  EISDIR: "it is a folder",
  ELOOP: "its links go round in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "it is not a folder",
  ENOTEMPTY: "the folder is not empty",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  EXDEV: "it is on another file system",
};

/** A system error in plain words: `the disk is full (ENOSPC)`. Other errors are not ours to word. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return `${reasons[code] ?? "the system refused"} (${code})`;
}
