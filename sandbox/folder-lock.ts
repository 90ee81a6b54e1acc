/** A folder of records belongs to one sandbox at a time. Two would overwrite each other's records. */
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** The folder is in use by another sandbox. */
export class FolderInUseError extends Error {}

interface Owner {
  readonly host: string;
  readonly pid: number;
  readonly run: string;
}

/**
 * Locks a folder for this process, and returns a function that unlocks it. The lock of a process that has ended is
 * taken over.
 *
 * @throws {FolderInUseError} where another sandbox has it
 */
export function lockFolder(folder: string): () => void {
  const place = join(folder, ".lock");
  const owner: Owner = { host: hostname(), pid: process.pid, run: randomUUID() };
  if (!take(place, owner)) {
    const other = ownerOf(place);
    if (other && isRunning(other, place))
      throw new FolderInUseError(
        `${folder} is in use by another sandbox (process ${other.pid} on ${other.host}); ` +
          `end that one, or delete ${place} if it has ended`,
      );
    removeAbandoned(place, other);
    if (!take(place, owner)) throw new FolderInUseError(`${folder} was just taken by another sandbox`);
  }
  return () => {
    if (ownerOf(place)?.run === owner.run) fs.rmSync(place, { force: true });
  };
}

/**
 * Two processes may find the lock abandoned at the same time. Whoever moves it away checks that it is still
 * the same lock.
 */
function removeAbandoned(place: string, other: Owner | undefined): void {
  const aside = `${place}-${randomUUID()}`;
  try {
    fs.renameSync(place, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if (ownerOf(aside)?.run === other?.run) fs.unlinkSync(aside);
  else fs.renameSync(aside, place);
}

function take(place: string, owner: Owner): boolean {
  try {
    fs.writeFileSync(place, JSON.stringify(owner), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/**
 * Undefined where the lock has gone, or says nothing, as that of a process which was ended while it wrote.
 */
function ownerOf(place: string): Owner | undefined {
  try {
    const { host, pid, run } = JSON.parse(fs.readFileSync(place, "utf8")) as Partial<Owner>;
    const isOwner = typeof host === "string" && Number.isSafeInteger(pid) && Number(pid) > 0;
    return isOwner && typeof run === "string" ? { host, pid: Number(pid), run } : undefined;
  } catch {
    return undefined;
  }
}

/** Of another machine it cannot be known, so that it counts as running. */
function isRunning({ host, pid }: Owner, place: string): boolean {
  if (host !== hostname()) return true;
  // Process numbers repeat, in containers at each start: what is older than this process is not its own.
  if (pid === process.pid) return writtenAt(place) >= Date.now() - process.uptime() * 1000;
  try {
    // Signal 0 ends nothing: it asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

const writtenAt = (place: string): number => fs.statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0;
