import { checkGrammars } from "../../schema/model/checks.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { hasErrors, sortDiagnostics, type Diagnostic } from "../../schema/text/diagnostic.js";
import { profileFindings } from "../plan/plans.js";
import type { Base } from "../read/base.js";
import { readSchema } from "../read/schema-input.js";
import { append } from "../../schema/text/collections.js";

/** A schema with everything that is wrong with it. */
export interface Linted {
  readonly grammars: readonly Grammar[];
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What leads from the working directory to the paths of findings. */
  readonly base: string;
}

/** Reads a schema folder and checks it. Throws UsageError where there is none. */
export function lintSchema(
  options: { readonly schema: string | undefined; readonly strict: boolean },
  io: Base,
): Linted {
  const { value: grammars, diagnostics, base } = readSchema(options, io);
  const found = [...diagnostics, ...checkGrammars(grammars)];
  // That profiles cannot be made at all is not a fault of a schema that documents are only checked against.
  if (!hasErrors(found))
    append(
      found,
      profileFindings(grammars).filter(({ severity }) => severity === "warning"),
    );
  return { grammars, diagnostics: sortDiagnostics(found), base };
}
