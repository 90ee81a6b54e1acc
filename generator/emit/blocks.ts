import type { Code, CommentText } from "./code.js";
import { printEntries, type Entry } from "./literal.js";
import type { Member } from "./members.js";

/** A declaration as a template prints it. */
export type Block =
  | { readonly interface: true; readonly doc?: CommentText; readonly exported: boolean; readonly head: Code; readonly members: readonly Member[] }
  | { readonly alias: true; readonly doc?: CommentText; readonly head: Code; readonly type: Code }
  | { readonly constant: true; readonly doc?: CommentText; readonly name: Code; readonly type: Code; readonly entries: readonly PrintedEntry[] }
  | { readonly reexport: true; readonly from: string; readonly specifier: Code }; // prettier-ignore

/** An entry of an object literal as it stands. */
export type PrintedEntry = ReturnType<typeof printEntries>[number];

/** The declaration of a constant that holds an object. */
export function constantBlock(name: Code, type: Code, entries: readonly Entry[], doc?: CommentText): Block {
  const printed = printEntries(entries);
  return { constant: true, ...(doc === undefined ? {} : { doc }), name, type, entries: printed };
}
