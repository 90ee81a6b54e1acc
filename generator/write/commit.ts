import { basename, dirname, join } from "node:path";
import { errorCode, reasonOf, type Disk } from "./disk.js";
import { stagePrefix } from "./leftovers.js";
import { makeFolders, removeIfEmpty } from "./lock.js";
import { append } from "../../schema/text/collections.js";

/** One change of the output: a text to put at a place, or the removal of what is there. */
export interface Change {
  /** Absolute. */
  readonly place: string;
  readonly text?: string;
}

/** Nothing was changed: what was begun has been taken back. */
export class CommitFailed extends Error {}

/** The output is half old, half new; the old files are kept in the folder `backup`. */
export class RollbackFailed extends Error {
  constructor(
    message: string,
    readonly backup: string,
  ) {
    super(message);
  }
}

/**
 * Makes all changes below `folder`, or none. It writes new texts to a staging folder inside it (on the same file
 * system) and keeps old files there as hard links. Then it renames each text into place, in the given order. If
 * anything fails, the renames are undone. The caller must hold the lock of the folder.
 *
 * @param emptyFolders to be removed, too
 */
export function commit(
  folder: string,
  changes: readonly Change[],
  disk: Disk,
  emptyFolders: readonly string[] = [],
): void {
  uninterrupted(() => {
    for (const each of emptyFolders) removeIfEmpty(each, disk);
    if (changes.length > 0) commitNow(folder, changes, disk);
  });
}

/** Runs work that takes a moment and must not be cut short: a signal to end comes too late to do so. */
function uninterrupted(work: () => void): void {
  const ignore = (): void => undefined;
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, ignore);
  try {
    work();
  } finally {
    for (const signal of signals) process.off(signal, ignore);
  }
}

function commitNow(folder: string, changes: readonly Change[], disk: Disk): void {
  const run = new Commit(folder, disk);
  try {
    for (const staged of run.stage(changes)) run.swap(staged);
  } catch (error) {
    run.takeBack(error);
    throw new CommitFailed(reasonOf(error));
  }
  run.sweep(changes);
}

interface Staged {
  readonly place: string;
  /** Where the new text waits; undefined for a removal. */
  readonly fresh: string | undefined;
  /** Where the old file is kept; undefined where there was none. */
  readonly kept: string | undefined;
}

class Commit {
  #stage: string | undefined;
  readonly #undo: (() => void)[] = [];
  readonly #madeFolders: string[] = [];

  constructor(
    private readonly folder: string,
    private readonly disk: Disk,
  ) {}

  stage(changes: readonly Change[]): Staged[] {
    append(this.#madeFolders, makeFolders(this.folder, this.disk));
    const stage = (this.#stage = this.disk.mkdtempSync(join(this.folder, stagePrefix)));
    return changes.map(({ place, text }, index) => {
      const fresh = text === undefined ? undefined : join(stage, `${index}.new`);
      if (fresh !== undefined) this.disk.writeFileSync(fresh, text as string);
      return { place, fresh, kept: this.#keep(place, join(stage, `${index}.old`)) };
    });
  }

  /** Keeps the file at a place under a second name; by copy where the file system has no hard links. */
  #keep(place: string, backup: string): string | undefined {
    if (!this.disk.lstatSync(place, { throwIfNoEntry: false })) return undefined;
    try {
      this.disk.linkSync(place, backup);
    } catch (error) {
      const code = errorCode(error);
      if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EMLINK") throw error;
      this.disk.copyFileSync(place, backup);
    }
    return backup;
  }

  swap({ place, fresh, kept }: Staged): void {
    if (fresh === undefined) {
      if (kept === undefined) return;
      this.disk.unlinkSync(place);
    } else {
      append(this.#madeFolders, makeFolders(dirname(place), this.disk));
      this.disk.renameSync(fresh, place);
    }
    this.#undo.push(() => {
      if (kept === undefined) this.disk.unlinkSync(place);
      else this.disk.renameSync(kept, place);
    });
  }

  takeBack(cause: unknown): void {
    try {
      for (const step of this.#undo.reverse()) step();
    } catch (error) {
      throw new RollbackFailed(`${reasonOf(cause)}, then ${reasonOf(error)}`, this.#keepForGood());
    }
    this.#removeStage();
    for (const folder of this.#madeFolders.reverse()) removeIfEmpty(folder, this.disk);
  }

  /** Old files that could not be put back get a folder that no later run clears away. */
  #keepForGood(): string {
    const stage = this.#stage ?? this.folder;
    const kept = join(this.folder, basename(stage).replace(stagePrefix, ".intacct-codegen-rescued-"));
    try {
      this.disk.renameSync(stage, kept);
      return kept;
    } catch (error) {
      reasonOf(error);
      return stage;
    }
  }

  /** Clears up after success: the staging folder, and folders whose last file was removed. */
  sweep(changes: readonly Change[]): void {
    this.#removeStage();
    for (const { place, text } of changes) {
      if (text !== undefined) continue;
      let folder = dirname(place);
      while (folder !== this.folder && removeIfEmpty(folder, this.disk)) folder = dirname(folder);
    }
  }

  /** What cannot be cleared away does no harm: the next run does. */
  #removeStage(): void {
    try {
      if (this.#stage !== undefined) this.disk.rmSync(this.#stage, { recursive: true, force: true });
    } catch (error) {
      reasonOf(error);
    }
  }
}
