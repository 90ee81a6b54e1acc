import type { Change } from "../schema/diff/change.js";
import type { Grammar } from "../schema/model/grammar.js";
import { diagnostic, type Diagnostic } from "../schema/text/diagnostic.js";
import type { Compared } from "./compared.js";

export interface Sound {
  readonly changes: readonly Change[];
  /** What could not be compared, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Leaves out the changes of declarations that have errors: what is made of these says nothing. */
export function soundChanges(changes: readonly Change[], before: Compared, after: Compared): Sound {
  const sides = { before: faultyIn(before), after: faultyIn(after) };
  const diagnostics = (["before", "after"] as const).flatMap((side) => {
    const { named } = side === "before" ? before : after;
    const names = new Set([...sides[side]].map((key) => key.split(" ")[2] as string));
    return [...names].map((name) =>
      diagnostic("IC1815", `"${name}" is not compared: its declaration in ${named} has errors`),
    );
  });
  const isSound = ({ version, message, declared }: Change): boolean =>
    (["before", "after"] as const).every(
      (side) => !sides[side].has(`${version} ${message} ${declared[side]}`),
    );
  return { changes: changes.filter(isSound), diagnostics };
}

/** The declarations that errors stand in, each after its version and message. */
function faultyIn({ grammars, diagnostics }: Compared): Set<string> {
  const faulty = new Set<string>();
  for (const { severity, at } of diagnostics) {
    if (severity !== "error" || !at) continue;
    for (const grammar of grammars) {
      const name = declarationAt(grammar, at.span.file.path, at.span.start);
      if (name !== undefined) faulty.add(`${grammar.version} ${grammar.message} ${name}`);
    }
  }
  return faulty;
}

/** The declaration that begins last before a place in a file. */
function declarationAt({ elements }: Grammar, path: string, offset: number): string | undefined {
  let found: { readonly name: string; readonly start: number } | undefined;
  for (const { name, origin } of elements.values()) {
    const { file, start } = origin.span;
    if (file.path === path && start <= offset && (!found || start >= found.start)) found = { name, start };
  }
  return found?.name;
}
