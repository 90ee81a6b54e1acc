import { join } from "node:path";
import { errorCode, type Disk } from "./disk.js";

/** A path of the output that may not be written, and why. */
export class UnsafePath extends Error {}

/**
 * The place on disk of an output path such as `2.1/bill.ts`. Throws UnsafePath where the path is not a
 * plain relative one, or where a link on the way could lead out of the output folder.
 */
export function placeIn(folder: string, path: string, disk: Disk): string {
  const names = path.split("/");
  if (names.some((name) => !isPlainName(name))) {
    throw new UnsafePath(`${JSON.stringify(path)} is not a plain path inside the output folder`);
  }
  let place = folder;
  for (const name of names) {
    place = join(place, name);
    if (isLink(place, disk)) throw new UnsafePath(`${path} leads through a link, ${name}`);
  }
  return place;
}

/** Neither empty, `.` or `..`, nor with anything that some system reads as a separator, a drive or an end. */
const isPlainName = (name: string): boolean =>
  name !== "" && name !== "." && name !== ".." && !/[\\:\0]/.test(name);

function isLink(place: string, disk: Disk): boolean {
  try {
    return disk.lstatSync(place).isSymbolicLink();
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}
