import type { DtdVersion } from "../model/grammar.js";
import type { ProfileDecl } from "./profiles.js";

/** What can be done with an object in each of two versions. */
export interface ObjectComparison {
  readonly object: string;
  /** Sorted; a version that does not know the object has none. */
  readonly actions: Readonly<Partial<Record<DtdVersion, readonly string[]>>>;
  /** What the object is called elsewhere: `bill` is `apbill` in 3.0. Sorted. */
  readonly related: readonly string[];
}

/**
 * The objects of two versions, sorted, with their actions in each. Two objects are related where a function
 * that both versions have serves one of them here and the other there.
 */
export function compareProfiles(
  profiles: readonly ProfileDecl[],
  versions: readonly [DtdVersion, DtdVersion],
): ObjectComparison[] {
  const requests = profiles.filter(
    ({ direction, version }) => direction === "Request" && versions.includes(version),
  );
  const related = relationsOf(requests);
  return [...new Set(requests.map(objectOf))].sort().map((object) => ({
    object,
    actions: Object.fromEntries(
      versions.map((version) => [version, actionsOf(requests, object, version)]),
    ) as Record<DtdVersion, string[]>,
    related: [...(related.get(object) ?? [])].sort(),
  }));
}

/** A function that is listed by its own name counts for the object that it works on. */
const objectOf = ({ object, function: name, subject }: ProfileDecl): string =>
  object === name || object.startsWith(`${name}_`) ? subject : object;

function actionsOf(requests: readonly ProfileDecl[], object: string, version: DtdVersion): string[] {
  const own = requests.filter((profile) => objectOf(profile) === object && profile.version === version);
  return [...new Set(own.map(({ action }) => action))].sort();
}

function relationsOf(requests: readonly ProfileDecl[]): Map<string, Set<string>> {
  const specific = requests.filter(({ target }) => !target);
  const byFunction = new Map<string, Set<string>>();
  for (const { function: name, object, subject, version } of specific) {
    // In 3.0 the subject is the object that the function works on, whatever it calls it.
    const known = byFunction.get(name) ?? new Set<string>();
    byFunction.set(name, known.add(version === "3.0" ? subject : object));
  }
  const related = new Map<string, Set<string>>();
  for (const objects of byFunction.values())
    for (const one of objects)
      for (const other of objects)
        if (one !== other) related.set(one, (related.get(one) ?? new Set()).add(other));
  return related;
}
