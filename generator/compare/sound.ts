import type { Change } from "../../schema/diff/change.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import type { Compared } from "./read.js";

export interface Sound {
  readonly changes: readonly Change[];
  /** What could not be compared, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Leaves out the changes of declarations that have errors: what is made of these says nothing. Where a file cannot be
 * read, what is missing is not known to have gone.
 */
export function soundChanges(changes: readonly Change[], before: Compared, after: Compared): Sound {
  const sides = { before: faultyIn(before), after: faultyIn(after) };
  const diagnostics = (["before", "after"] as const).flatMap((side) => {
    const { named } = side === "before" ? before : after;
    const names = new Set([...sides[side]].map((key) => key.split(" ")[2] as string));
    return [...names].map((name) =>
      diagnostic("IC1815", `"${name}" is not compared: its declaration in ${named} has errors`),
    );
  });
  const cut = { before: cutIn(before), after: cutIn(after) };
  for (const side of ["before", "after"] as const) {
    const { named } = side === "before" ? before : after;
    for (const part of cut[side])
      diagnostics.push(diagnostic("IC1815", `what the ${part} lacks is not compared: ${named} has files that cannot be read`)); // prettier-ignore
  }
  const isSound = ({ version, message, declared, kind, subject }: Change): boolean => {
    const part = `${version} ${message}`;
    if (kind === "added" && subject !== "attribute" && cut.before.has(part)) return false;
    if (kind === "removed" && subject !== "attribute" && cut.after.has(part)) return false;
    return (["before", "after"] as const).every((side) => !sides[side].has(`${part} ${declared[side]}`));
  };
  return { changes: changes.filter(isSound), diagnostics };
}

/**
 * What is in a file that was not read: a whole file, or what an entity that is declared nowhere stands for.
 */
const unread = new Set(["IC1001", "IC1002", "IC1003", "IC1004"]);

/** The versions and messages of which files cannot be read. */
function cutIn({ grammars, diagnostics }: Compared): Set<string> {
  const places = diagnostics.flatMap(({ code, at, path }) =>
    unread.has(code) ? [at?.span.file.path ?? path ?? ""] : [],
  );
  const parts = grammars.filter((grammar) => places.some((path) => filesOf(grammar).has(path)));
  return new Set(parts.map(({ version, message }) => `${version} ${message}`));
}

/** The files that declarations and entities of a grammar are in. */
function filesOf({ elements, parameterEntities }: Grammar): Set<string> {
  const origins = [...elements.values(), ...parameterEntities.values()].map(({ origin }) => origin);
  return new Set(origins.map(({ span }) => span.file.path));
}

/** The declarations that errors are in, each after its version and message. */
function faultyIn({ grammars, diagnostics }: Compared): Set<string> {
  const faulty = new Set<string>();
  for (const { severity, at, code } of diagnostics) {
    if (severity !== "error" || !at || unread.has(code)) continue;
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
