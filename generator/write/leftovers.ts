import { join } from "node:path";
import { errorCode, type Disk } from "./disk.js";
import { lockName } from "./lock.js";

/** Begins the name of the folder in which a run keeps new and old files until all are in place. */
export const stagePrefix = ".intacct-codegen-stage-";

/** What a run has in an output folder while it is at work, and leaves there where it is killed. */
export function findLeftovers(folder: string, disk: Disk): string[] {
  try {
    return disk
      .readdirSync(folder)
      .filter((name) => name.startsWith(stagePrefix) || name.startsWith(lockName))
      .sort();
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

/** Deletes what killed runs have left behind. Only to be called by the run that has locked the folder. */
export function sweep(folder: string, disk: Disk): void {
  for (const name of findLeftovers(folder, disk))
    if (name !== lockName) disk.rmSync(join(folder, name), { recursive: true, force: true });
}
