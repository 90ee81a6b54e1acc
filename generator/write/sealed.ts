import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { reasonOf, type Disk } from "./disk.js";

/** The length of a seal. */
const SEAL = 32;

/**
 * Keeps bytes between runs with a seal, a digest of the bytes and of all that they were made from, V8 included, which
 * serialises them. What is damaged, was made from something else, or could have been written by another user is not
 * read.
 */
export class SealedFile {
  constructor(
    private readonly place: string,
    private readonly disk: Disk,
  ) {}

  read(madeFrom: string): Uint8Array | undefined {
    try {
      if (!isOursAlone(this.disk.statSync(this.place))) return undefined;
      const file = this.disk.readFileSync(this.place);
      const bytes = file.subarray(SEAL);
      return sealOf(madeFrom, bytes).equals(file.subarray(0, SEAL)) ? bytes : undefined;
    } catch (error) {
      reasonOf(error);
      return undefined;
    }
  }

  /** What cannot be kept is made again next time. */
  write(madeFrom: string, bytes: Uint8Array): void {
    try {
      this.disk.mkdirSync(dirname(this.place), { recursive: true });
      // What is there may be a link, or open to others.
      this.disk.rmSync(this.place, { force: true });
      const sealed = Buffer.concat([sealOf(madeFrom, bytes), bytes]);
      this.disk.writeFileSync(this.place, sealed, { mode: 0o600, flag: "wx" });
    } catch (error) {
      reasonOf(error);
    }
  }
}

const sealOf = (madeFrom: string, bytes: Uint8Array): Buffer =>
  createHash("sha256").update(`${process.versions.v8} ${madeFrom}\n`).update(bytes).digest();

/** Windows has no such owners: files of a user's folders are the user's there. */
const isOursAlone = ({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
