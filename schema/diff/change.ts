import type { DtdVersion, MessageKind } from "../model/grammar.js";
import type { Origin } from "../text/source.js";

/** What a change is about. `type`: what an element holds, the type of a value above all. */
export type Subject = "element" | "child" | "attribute" | "type" | "function";

/** A change, without the two grammars. */
export interface Found {
  readonly kind: "added" | "removed" | "changed";
  readonly subject: Subject;
  /**
   * The element that is declared otherwise; of a child that has a declaration of its own there,
   * `query.select`.
   */
  readonly element: string;
  /** The child, attribute or function; otherwise the element again. */
  readonly name: string;
  /** Whether the change can break code or a document. */
  readonly breaking: boolean;
  /** The reason why it breaks or not. */
  readonly reason: string;
  /** As a DTD would say it; absent from what is added. */
  readonly before?: string;
  /** Absent from what is removed. */
  readonly after?: string;
  /** What is the same under another name. */
  readonly renamed?: { readonly from: string; readonly to: string };
  /** Set where a child is at another place in the order. */
  readonly moved?: true;
  /** The values of an enumeration that came and went. */
  readonly values?: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Where it is in the two schemas. */
  readonly places: { readonly before?: Origin; readonly after?: Origin };
  /** The names of the declarations that it was found in, by which it is known what they are used for. */
  readonly declared: { readonly before?: string; readonly after?: string };
}

/** One thing that two schemas do not have in common. */
export interface Change extends Found {
  readonly version: DtdVersion;
  readonly message: MessageKind;
}

/** One message of one version. */
export interface Part {
  readonly version: DtdVersion;
  readonly message: MessageKind;
}

/** How many changes there are of each kind. */
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
