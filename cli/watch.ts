import fs from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** The polling interval in milliseconds. A change is reported when the next poll finds nothing new. */
const INTERVAL = 60;

/**
 * Yields whenever something at one of the places, or below it, has changed since this was called or last
 * yielded; changes close together are one. A place may be a file, a folder, or nothing yet;
 * which they are is asked again after each change.
 *
 * It polls. Events of operating systems differ too much for files that are replaced by renaming, for folders that
 * are deleted and created again, and for network drives. Polling the hundred files of a schema takes about a
 * millisecond.
 */
export function changesAt(places: () => readonly string[]): AsyncIterable<void> {
  const look = (): string => places().map(signatureOf).join("\n");
  return whenever(look, look());
}

async function* whenever(look: () => string, first: string): AsyncGenerator<void> {
  for (let before = first; ;) {
    await delay(INTERVAL);
    let now = look();
    if (now === before) continue;
    for (let settled = ""; settled !== now;) {
      settled = now;
      await delay(INTERVAL);
      now = look();
    }
    before = now;
    yield;
  }
}

/** A text that changes when the file or folder at a place changes. */
function signatureOf(place: string): string {
  try {
    const stat = fs.statSync(place);
    if (!stat.isDirectory()) return `${place} ${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
    const names = fs.readdirSync(place).filter((name) => name !== "node_modules" && !name.startsWith("."));
    return [place, ...names.sort().map((name) => signatureOf(join(place, name)))].join("\n");
  } catch {
    // Deleted or unreadable is a state too.
    return `${place} none`;
  }
}
