import type { PlannedProfile } from "../../generator/plan/plan.js";
import { plansOf } from "../../generator/plan/plans.js";
import { checkEffects } from "../../schema/model/checks.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { sortDiagnostics, type Diagnostic } from "../../schema/text/diagnostic.js";

/** The profiles of all versions, with the module and export each will have; nothing is printed. */
export function profilesOf(grammars: readonly Grammar[]): {
  profiles: PlannedProfile[];
  diagnostics: Diagnostic[];
} {
  const { value, diagnostics } = plansOf(grammars);
  return {
    profiles: value.flatMap((plan) => plan.profiles),
    diagnostics: sortDiagnostics([...checkEffects(grammars), ...diagnostics]),
  };
}
