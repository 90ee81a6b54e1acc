import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";

/** The number of faults shown for a file. A file with more is probably not an overlay. */
const maxFaults = 100;

/**
 * The first faults of a file, with the number of those left out.
 *
 * @param found all faults; only those shown are made into findings
 * @param at the start of the file
 */
export function firstFaults<T>(found: readonly T[], at: Origin, make: (one: T) => Diagnostic): Diagnostic[] {
  const shown = found.slice(0, maxFaults).map(make);
  if (found.length <= maxFaults) return shown;
  const message = `and ${found.length - maxFaults} faults more`;
  return [...shown, diagnostic("IC2002", message, { at }, "is this an overlay at all?")];
}
