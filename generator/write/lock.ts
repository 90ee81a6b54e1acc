import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { errorCode, isFolder, reasonOf, type Disk } from "./disk.js";

export const lockName = ".intacct-codegen.lock";

/** Somebody else is writing to the folder, and has not come to an end. */
export class FolderInUse extends Error {}

/** Tells this program from an earlier one with the same process number. */
const self = { host: hostname(), pid: process.pid, run: randomUUID() };

const POLL = 50;
/** How often is looked by default: for half a minute. */
const LOOKS = 600;

/**
 * Works on a folder while nobody else does, and waits (at most half a minute) for whoever is at it. What a
 * process has left locked that no longer runs is unlocked. Makes the folder; takes it away again where `work`
 * has thrown and it is empty.
 *
 * @param looks how often is looked whether the folder is free
 */
export async function locked<T>(folder: string, disk: Disk, work: () => T, looks = LOOKS): Promise<T> {
  const made = makeFolders(folder, disk);
  const place = join(folder, lockName);
  try {
    for (let turn = 0; !take(place, disk); turn++) {
      if (unlockAbandoned(place, turn, disk)) continue;
      if (turn === looks) throw new FolderInUse(holder(place, disk));
      await delay(POLL);
    }
    // From here on nothing is waited for: in one process, one call at a time gets here.
    try {
      return work();
    } finally {
      unlock(place, disk);
    }
  } catch (error) {
    for (const each of made.reverse()) removeIfEmpty(each, disk);
    throw error;
  }
}

/** What cannot be unlocked is found abandoned by the next run. */
function unlock(place: string, disk: Disk): void {
  try {
    disk.rmSync(place, { force: true });
  } catch (error) {
    reasonOf(error);
  }
}

function take(place: string, disk: Disk): boolean {
  try {
    disk.writeFileSync(place, JSON.stringify(self), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
    return false;
  }
}

/** Whether the lock has gone. */
function unlockAbandoned(place: string, turn: number, disk: Disk): boolean {
  const before = readLock(place, disk);
  if (before === undefined) return true;
  if (!isAbandoned(before, turn) && !isOfEarlierProcess(before, place, disk)) return false;
  // Two may have seen it abandoned: who moves it away looks whether it still is that lock.
  const aside = `${place}-${randomUUID()}`;
  try {
    disk.renameSync(place, aside);
    if (readLock(aside, disk) === before) disk.unlinkSync(aside);
    else disk.renameSync(aside, place);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
  return true;
}

/** The text of a lock; undefined where it has gone. */
function readLock(place: string, disk: Disk): string | undefined {
  try {
    return disk.readFileSync(place, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** A lock has no text for a moment: or for good, where its making was cut short. */
const TURNS_WITHOUT_TEXT = 20;

/** Whether the process that locked it has ended. */
function isAbandoned(text: string, turn: number): boolean {
  const owner = ownerOf(text);
  if (owner === undefined) return turn >= TURNS_WITHOUT_TEXT;
  if (owner.host !== self.host) return false;
  return owner.pid === self.pid ? owner.run === self.run : !isRunning(owner.pid);
}

/** Process numbers repeat, in containers at each start: a lock older than this process is not of another thread of it. */
function isOfEarlierProcess(text: string, place: string, disk: Disk): boolean {
  const owner = ownerOf(text);
  if (owner?.host !== self.host || owner.pid !== self.pid || owner.run === self.run) return false;
  const written = disk.lstatSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  return written < Date.now() - process.uptime() * 1000;
}

type Owner = typeof self;

/** Undefined where the text is not that of a lock: its making was cut short, or something damaged it. */
function ownerOf(text: string): Owner | undefined {
  try {
    const { host, pid, run } = JSON.parse(text) as Owner;
    const isOwner =
      typeof host === "string" && Number.isSafeInteger(pid) && pid > 0 && typeof run === "string";
    return isOwner ? { host, pid, run } : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 ends nothing: it asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}

function holder(place: string, disk: Disk): string {
  const owner = ownerOf(readLock(place, disk) ?? "");
  return owner ? `process ${owner.pid} on ${owner.host}` : "its lock does not say which";
}

/** Makes a folder and those above it; returns which were made, outermost first. */
export function makeFolders(folder: string, disk: Disk): string[] {
  if (isFolder(folder, disk)) return [];
  const above = makeFolders(dirname(folder), disk);
  try {
    disk.mkdirSync(folder);
  } catch (error) {
    if (errorCode(error) === "EEXIST" && isFolder(folder, disk)) return above;
    for (const each of above.reverse()) removeIfEmpty(each, disk);
    throw error;
  }
  return [...above, folder];
}

/** Whether it was removed. */
export function removeIfEmpty(folder: string, disk: Disk): boolean {
  try {
    disk.rmdirSync(folder);
    return true;
  } catch (error) {
    reasonOf(error);
    return false;
  }
}
