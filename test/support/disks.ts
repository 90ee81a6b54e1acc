import fs from "node:fs";
import type { Disk } from "../../generator/write/disk.js";

/** The calls of a disk that change something. */
export const changing = /^(copyFile|link|mkdir|mkdtemp|rename|rmdir|rm|unlink|writeFile)Sync$/;

/** A process that has ended does nothing any more, not even clear up. */
export class Killed extends Error {}

/** A disk whose user is killed before the call with this number changes anything: every call after it fails, too. */
export function killedAt(call: number): Disk & { readonly isOver: () => boolean } {
  let calls = 0;
  const isOver = (): boolean => calls > call;
  const disk = new Proxy(fs, {
    get(target, name: keyof typeof fs) {
      const work = target[name] as (...values: unknown[]) => unknown;
      if (typeof work !== "function") return work;
      return (...values: unknown[]) => {
        if (changing.test(name) && calls <= call) calls++;
        if (isOver()) throw new Killed();
        return work(...values);
      };
    },
  });
  return Object.assign(Object.create(disk) as Disk, { isOver });
}
