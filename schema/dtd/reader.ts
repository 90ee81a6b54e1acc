import { Declarations } from "./declarations.js";
import { Entities } from "./entities.js";
import { Files } from "./files.js";
import type { SchemaFolder } from "./folder.js";
import { defaultLimits, type DtdLimits } from "./limits.js";
import { Abandoned, Report, Stopped } from "./report.js";
import { Scanner } from "./scanner.js";

export interface ReaderOptions {
  /** What reading may cost; the rest as in `defaultLimits`. */
  readonly limits?: Partial<DtdLimits>;
  /** Repairs are errors instead of warnings. */
  readonly strict?: boolean;
}

/** What the readers of the single declarations share. */
export interface Reader {
  readonly scanner: Scanner;
  readonly files: Files;
  readonly entities: Entities;
  readonly declarations: Declarations;
  readonly report: Report;
  readonly limits: DtdLimits;
}

export function createReader(folder: SchemaFolder | undefined, options: ReaderOptions): Reader {
  const limits = { ...defaultLimits, ...options.limits };
  const report = new Report(options.strict ?? false, limits.findings);
  const files = new Files(folder, report, limits);
  const entities = new Entities(files, report, limits);
  const scanner = new Scanner(entities, report);
  const declarations = new Declarations(report, limits);
  return { scanner, files, entities, declarations, report, limits };
}

/** Runs `body`, which a reached limit or a fault outside of all declarations may end early. */
export function untilStopped(body: () => void): void {
  try {
    body();
  } catch (error) {
    if (!(error instanceof Stopped || error instanceof Abandoned)) throw error;
  }
}
