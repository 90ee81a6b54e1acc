import type { Grammar } from "../model/grammar.js";
import type { TargetsInput } from "./targets.js";

/** Only what both the schema and the release have is taken over. */
export interface UpdateInput extends TargetsInput {
  /** The grammars of the schema that is brought up to date, as its files have them. */
  readonly ours: readonly Grammar[];
  /** The grammars of the release before ours were merged into them. */
  readonly released?: readonly Grammar[];
  /** The text of a file of our schema. */
  readonly read: (path: string) => string;
}
