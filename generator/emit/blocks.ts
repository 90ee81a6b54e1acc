import type { Member } from "./types.js";
import type { Entry } from "./shapes.js";

/** A declaration as a template prints it; every string is TypeScript as it stands. */
export type Block =
  | { readonly interface: true; readonly doc?: string; readonly exported: boolean; readonly head: string; readonly members: readonly Member[] }
  | { readonly alias: true; readonly doc?: string; readonly head: string; readonly type: string }
  | { readonly constant: true; readonly doc?: string; readonly name: string; readonly type: string; readonly entries: readonly Entry[] }
  | { readonly reexport: true; readonly from: string }; // prettier-ignore
