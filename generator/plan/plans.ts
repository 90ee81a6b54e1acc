import { grammarOf, type Grammar } from "../../schema/model/grammar.js";
import { nameLocals, withMixtures } from "../../schema/model/locals.js";
import { listProfiles } from "../../schema/profiles/profiles.js";
import type { Diagnostic, Outcome } from "../../schema/text/diagnostic.js";
import { planModules, planProfiles, type Plan, type PlannedProfile } from "./plan.js";

/** The plans of all versions that have requests. */
export function plansOf(grammars: readonly Grammar[]): Outcome<Plan[]> {
  const listed = profilesByVersion(grammars);
  return {
    value: listed.map(({ request, response, profiles }) => planModules(request, response, profiles.value)),
    diagnostics: listed.flatMap(({ profiles }) => profiles.diagnostics),
  };
}

/** What is found when profiles are listed; nothing is planned. */
export const profileFindings = (grammars: readonly Grammar[]): readonly Diagnostic[] =>
  profilesByVersion(grammars).flatMap(({ profiles }) => profiles.diagnostics);

function profilesByVersion(grammars: readonly Grammar[]) {
  const versions = [...new Set(grammars.map(({ version }) => version))].sort();
  return versions.flatMap((version) => {
    const declared = grammarOf(grammars, { version, message: "request" });
    if (!declared) return [];
    const request = declared.xsd ? withMixtures(nameLocals(declared)) : declared;
    const response = grammarOf(grammars, { version, message: "response" });
    return [{ request, response, profiles: listProfiles(request, response) }];
  });
}

/** The profiles of all versions, with the module and export each will have. */
export const listedProfiles = (grammars: readonly Grammar[]): PlannedProfile[] =>
  profilesByVersion(grammars).flatMap(({ request, response, profiles }) =>
    planProfiles(request, response, profiles.value),
  );
