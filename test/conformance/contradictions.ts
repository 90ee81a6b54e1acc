import { readFileSync } from "node:fs";
import type { Source } from "../../runtime/index.js";

/**
 * Where an example that others wrote contradicts a rule, and what was decided (`contradictions.json`). A new
 * example that contradicts a rule without an entry fails a test; so does an entry that nothing contradicts any more.
 */
export interface Contradiction {
  readonly version: "2.1" | "3.0";
  /** What is found: code and message; of a rule that was lifted, the rule. */
  readonly finding: string;
  /** The file under `dtd/` and the declaration that the rule is in. */
  readonly place: string;
  /** Who says the rule. */
  readonly source: Source;
  /**
   * `advice`: the rule advises. `lifted`: there is no such rule any more (`additions.json` says where ours differ).
   * `custom`: it is a company's own. `faulty`: the example is wrong, and the rule stays.
   */
  readonly decision: "advice" | "lifted" | "custom" | "faulty";
  readonly reason: string;
  readonly examples: readonly string[];
}

export const contradictions = JSON.parse(
  readFileSync(new URL("contradictions.json", import.meta.url), "utf8"),
) as readonly Contradiction[];

/** Examples that are wrong by themselves. */
export const faulty: ReadonlySet<string> = new Set(
  contradictions.filter(({ decision }) => decision === "faulty").flatMap(({ examples }) => examples),
);

const unreadable: Readonly<Record<string, readonly string[]>> = {
  "an object of a company's own": [
    "c3d9e71d1745",
    "3eb2027fc0f5",
    "2ae977cc3433",
    "e01226ae3289",
    "eb272a7aa6a5",
    "a4111ba86809",
    "8f4149dbb532",
    "dff14b1b5ed3",
  ],
  "an action that the object is not documented to have": ["802eec21b0e0", "cc1911da6333"],
  "a date in ISO form: it is written in the documented one": ["917a7625463f"],
};

/** What profiles do not read, or write otherwise, by the example; the grammar accepts it. */
export const notForProfiles: ReadonlyMap<string, string> = new Map(
  Object.entries(unreadable).flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)),
);
