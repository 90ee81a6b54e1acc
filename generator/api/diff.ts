import { changesJson, type ChangeJson } from "../compare/change-json.js";
import { compare } from "../compare/difference.js";
import type { Uncompared } from "../compare/sound.js";
import type { Part, Summary } from "../../schema/diff/change.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import type { Finding } from "../targets.js";
import { baseOf, withFindings } from "./findings.js";

/** What `diff` compares, and where. */
export interface DiffOptions {
  /** What relative paths are relative to. Default: the working directory. */
  readonly cwd?: string | undefined;
  /** The schema that overlays extend. Default: the one that ships with the package. */
  readonly schema?: string | undefined;
  /** All versions that both have where absent. */
  readonly version?: DtdVersion | "both" | undefined;
}

/** What `diff` found. */
export interface Diff {
  /** Version by version, requests first, sorted by element. */
  readonly changes: readonly ChangeJson[];
  readonly summary: Summary;
  /** The messages that both have; none where the two cannot be compared. */
  readonly compared: readonly Part[];
  /** What could not be compared; the changes say nothing about it. */
  readonly uncompared: readonly Uncompared[];
  /** Errors in the two, and what could not be compared. */
  readonly findings: readonly Finding[];
}

const nothing: Omit<Diff, "findings"> = {
  changes: [],
  summary: { total: 0, breaking: 0, added: 0, removed: 0, changed: 0 },
  compared: [],
  uncompared: [],
};

/**
 * Compares two schemas, and says of each change whether it breaks code.
 *
 * @param before a schema folder, `REVISION:PATH` of one, an overlay, or saved answers of `lookup`
 * @param after the new state, of the same kind
 */
export const diff = (before: string, after: string, options: DiffOptions = {}): Promise<Diff> =>
  withFindings(nothing, async () => {
    const { schema, version } = options;
    const found = await compare({ before, after, schema, version }, baseOf(options));
    const { changes, groups, summary, compared, uncompared, diagnostics } = found;
    return { changes: changesJson(groups, changes), summary, compared, uncompared, found: diagnostics };
  });
