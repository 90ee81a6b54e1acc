import type { Member } from "./types.js";
import { printEntries, type Entry } from "./literal.js";

/** A declaration as a template prints it; every string is TypeScript as it stands. */
export type Block =
  | { readonly interface: true; readonly doc?: string; readonly exported: boolean; readonly head: string; readonly members: readonly Member[] }
  | { readonly alias: true; readonly doc?: string; readonly head: string; readonly type: string }
  | { readonly constant: true; readonly doc?: string; readonly name: string; readonly type: string; readonly entries: readonly PrintedEntry[] }
  | { readonly reexport: true; readonly from: string }; // prettier-ignore

/** An entry of an object literal as it stands. */
export type PrintedEntry = ReturnType<typeof printEntries>[number];

/** The declaration of a constant that holds an object. */
export function constantBlock(name: string, type: string, entries: readonly Entry[], doc?: string): Block {
  const printed = printEntries(entries);
  return { constant: true, ...(doc === undefined ? {} : { doc }), name, type, entries: printed };
}
