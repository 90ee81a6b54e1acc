import type { Grammar } from "../model/grammar.js";
import type { TargetsInput } from "./targets.js";

/** Only what is in both the schema and the release is taken over. */
export interface UpdateInput extends TargetsInput {
  /** The grammars of the schema to update, as its files state them. */
  readonly ours: readonly Grammar[];
  /** The grammars of the release, before the merge. */
  readonly released?: readonly Grammar[];
  /** The text of a file of the user's schema. */
  readonly read: (path: string) => string;
}
