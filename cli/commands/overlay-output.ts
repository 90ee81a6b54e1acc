import fs from "node:fs";
import { dirname, resolve } from "node:path";
import type { ImportResult } from "../../schema/overlay/import/import.js";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { commit, CommitFailed } from "../../generator/write/commit.js";
import { disk, reasonOf } from "../../generator/write/disk.js";
import { printFindings } from "../findings.js";
import type { Io } from "../io.js";
import { findingJson, printJson } from "../report.js";
import { counted, printable } from "../style.js";
import { UsageError } from "../../generator/read/usage-error.js";

/** A new or updated overlay, and its destination. */
export interface MadeOverlay {
  readonly value: ImportResult;
  /** In the order in which they are shown. */
  readonly found: readonly Diagnostic[];
  /** Standard output where absent. */
  readonly output: string | undefined;
  readonly format: "text" | "json" | "github";
  /** Whether the overlay can be used; otherwise nothing is written. */
  readonly usable: boolean;
}

/** Writes an overlay where it belongs, and prints what was found on the way. Throws UsageError. */
export function deliverOverlay({ value, found, output, format, usable }: MadeOverlay, io: Io): void {
  const { objects, fields } = value;
  const text = usable ? value.text : "";
  if (usable && output !== undefined && value.isChanged) write(output, text, io);
  if (format === "json") {
    const overlay = output === undefined ? { overlay: text } : {};
    io.stdout.write(printJson({ objects, fields, ...overlay, diagnostics: found.map(findingJson) }));
    return;
  }
  // If the overlay goes to standard output, nothing else may be printed there.
  const isPiped = output === undefined;
  printFindings(found, format, isPiped ? { ...io, stdout: io.stderr } : io);
  if (isPiped) io.stdout.write(text);
  else if (format === "text")
    io.stdout.write(`${printable(usable ? summary(value, output) : "nothing was written")}\n`);
}

/** Replaces the file in one step. Throws UsageError if that fails. */
function write(output: string, text: string, io: Io): void {
  const place = resolve(io.cwd, output);
  try {
    fs.mkdirSync(dirname(place), { recursive: true });
    const target = fs.existsSync(place) ? fs.realpathSync(place) : place;
    commit(dirname(target), [{ place: target, text }], disk);
  } catch (error) {
    const reason = error instanceof CommitFailed ? error.message : reasonOf(error);
    throw new UsageError("IC1703", `the overlay cannot be written: ${reason}`, undefined, output);
  }
}

function summary({ objects, fields, isChanged }: ImportResult, output: string): string {
  const count = (change: string): number => fields.filter((field) => field.change === change).length;
  const what = `${counted(fields.length, "field")} of ${counted(objects.length, "object")}`;
  const how = `${count("added")} added, ${count("updated")} updated, ${count("unchanged")} unchanged`;
  return isChanged ? `${what} in ${output}: ${how}` : `${what} in ${output}: nothing new`;
}
