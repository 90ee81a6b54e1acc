import type { DtdVersion, MessageKind } from "../model/grammar.js";
import type { Origin } from "../text/source.js";

/** The subject of a change. `type`: the content of an element, mostly the type of a value. */
export type Subject = "element" | "child" | "attribute" | "type" | "function";

/** A change, without the two grammars. */
export interface Found {
  readonly kind: "added" | "removed" | "changed";
  readonly subject: Subject;
  /**
   * The element whose declaration changed; for a child with its own declaration there,
   * `query.select`.
   */
  readonly element: string;
  /** The child, attribute or function; otherwise the element again. */
  readonly name: string;
  /** Whether the change can break code or a document. */
  readonly breaking: boolean;
  /** The reason why it breaks or not. */
  readonly reason: string;
  /** In DTD notation; absent for additions. */
  readonly before?: string;
  /** Absent for removals. */
  readonly after?: string;
  /** The other name of a renamed part. */
  readonly renamed?: { readonly from: string; readonly to: string };
  /** Set if a child moved in the order. */
  readonly moved?: true;
  /** The added and removed values of an enumeration. */
  readonly values?: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** The places in the two schemas. */
  readonly places: { readonly before?: Origin; readonly after?: Origin };
  /** The names of the declarations that it was found in; their uses show which profiles change. */
  readonly declared: { readonly before?: string; readonly after?: string };
}

/** One difference between two schemas. */
export interface Change extends Found {
  readonly version: DtdVersion;
  readonly message: MessageKind;
}

/** One message of one version. */
export interface Part {
  readonly version: DtdVersion;
  readonly message: MessageKind;
}

/** The number of changes of each kind. */
export interface Summary {
  readonly total: number;
  readonly breaking: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export function summarise(changes: readonly Change[]): Summary {
  const count = (is: (change: Change) => boolean): number => changes.filter(is).length;
  return {
    total: changes.length,
    breaking: count(({ breaking }) => breaking),
    added: count(({ kind }) => kind === "added"),
    removed: count(({ kind }) => kind === "removed"),
    changed: count(({ kind }) => kind === "changed"),
  };
}
