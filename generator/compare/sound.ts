import type { Change, Part } from "../../schema/diff/change.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import { hasNotes } from "../../schema/update/noted.js";
import { partOf } from "../../schema/update/with-ours.js";
import type { Compared } from "./read.js";

/** Something that could not be compared. */
export interface Uncompared extends Part {
  /**
   * `all`: the whole message. `lacks`: removals in the message, because some of its files could not be read.
   * `declaration`: a single one, because it has errors.
   */
  readonly extent: "all" | "lacks" | "declaration";
  /** The name of the declaration. */
  readonly element?: string;
}

export interface Sound {
  readonly changes: readonly Change[];
  readonly uncompared: readonly Uncompared[];
  /** What could not be compared, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

const sides = ["before", "after"] as const;

/**
 * Leaves out the changes of declarations that have errors: what is made of these says nothing. Where a file cannot be
 * read, or ends too early, what is missing is not known to have gone.
 */
export function soundChanges(changes: readonly Change[], before: Compared, after: Compared): Sound {
  const compared = { before, after };
  const faulty = { before: faultyIn(before), after: faultyIn(after) };
  const cut = { before: cutIn(before), after: cutIn(after) };
  // Notes about objects and places are combined from all files. If a file is missing, the result differs.
  const linked = new Set(sides.flatMap((side) => compared[side].sources.filter(hasNotes).map(partOf)));
  const lost = new Set([...cut.before, ...cut.after].filter((part) => linked.has(part)));
  const diagnostics = sides.flatMap((side) => [
    ...[...new Set([...faulty[side]].map((key) => key.split(" ")[2] as string))].map((name) =>
      diagnostic(
        "IC1815",
        `"${name}" is not compared: its declaration in ${compared[side].named} has errors`,
      ),
    ),
    ...Array.from(
      cut[side],
      (part) =>
      diagnostic("IC1815", `${lost.has(part) ? `the ${part}` : `what the ${part} lacks`} is not compared: ${compared[side].named} has files that cannot be read to the end`), // prettier-ignore
    ),
  ]);
  const isSound = ({ version, message, declared, kind, element, name }: Change): boolean => {
    const part = `${version} ${message}`;
    if (lost.has(part)) return false;
    if (kind === "added" && cut.before.has(part)) return false;
    if (kind === "removed" && cut.after.has(part)) return false;
    const names = [declared.before, declared.after, element, name];
    return sides.every((side) => names.every((one) => !faulty[side].has(`${part} ${one}`)));
  };
  return {
    changes: changes.filter(isSound),
    uncompared: [
      ...uncomparedIn([lost], "all"),
      ...uncomparedIn([cut.before, cut.after], "lacks"),
      ...uncomparedIn([faulty.before, faulty.after], "declaration"),
    ].filter(({ extent, version, message }) => extent === "all" || !lost.has(`${version} ${message}`)),
    diagnostics,
  };
}

function uncomparedIn(sets: readonly ReadonlySet<string>[], extent: Uncompared["extent"]): Uncompared[] {
  return [...new Set(sets.flatMap((keys) => [...keys]))].map((key) => {
    const [version, message, element] = key.split(" ") as [Part["version"], Part["message"], string?];
    return { version, message, extent, ...(element !== undefined && { element }) };
  });
}

/**
 * The unread text of a file: the whole file, or everything after a comment or literal that is not closed.
 */
const unread = new Set(["IC1001", "IC1002", "IC1003", "IC1004", "IC1006", "IC1103"]);

/** The versions and messages with a file that cannot be read to its end. */
function cutIn({ grammars, diagnostics }: Compared): Set<string> {
  const places = diagnostics.flatMap((found) => (isCut(found) ? [found.at?.span.file.path ?? found.path ?? ""] : [])); // prettier-ignore
  const parts = grammars.filter((grammar) => places.some((path) => filesOf(grammar).has(path)));
  return new Set(parts.map(({ version, message }) => `${version} ${message}`));
}

/** Whether an error means that text is missing: a file, what an entity stands for, or the end of a file. */
function isCut({ code, severity, at }: Diagnostic): boolean {
  if (unread.has(code)) return true;
  if (severity !== "error" || !at) return false;
  const { file, start } = at.span;
  // Everything after it is part of it.
  return !file.text.includes(">", start) || (code === "IC1106" && declarationsAt(at).length === 0);
}

/** The files that a grammar's declarations and entities are in, and those that it includes. */
function filesOf({ elements, parameterEntities }: Grammar): Set<string> {
  const entities = [...parameterEntities.values()];
  const origins = [...elements.values(), ...entities].map(({ origin }) => origin);
  return new Set([
    ...origins.map(({ span }) => span.file.path),
    ...entities.flatMap(({ path }) => path ?? []),
  ]);
}

/** The declarations that errors are in, each after its version and message. */
function faultyIn({ grammars, diagnostics }: Compared): Set<string> {
  const faulty = new Set<string>();
  for (const { severity, at, code } of diagnostics) {
    if (severity !== "error" || !at || (unread.has(code) && code !== "IC1103")) continue;
    const names = declarationsAt(at);
    for (const grammar of grammars)
      if (filesOf(grammar).has(at.span.file.path))
        for (const name of names) faulty.add(`${grammar.version} ${grammar.message} ${name}`);
  }
  return faulty;
}

/**
 * The names of the declarations around a place: of those that use the entity where it is in the text of one.
 */
function declarationsAt({ span, via }: NonNullable<Diagnostic["at"]>): string[] {
  return [span, ...via.map((use) => use.span)].flatMap(({ file, start }) => {
    const text = file.text.slice(0, start + 1);
    const declared = /^<!(?:ELEMENT|ATTLIST)\s+([^\s>]+)/.exec(text.slice(text.lastIndexOf("<!")));
    const isClosed = /^[^>]*>/.test(text.slice(text.lastIndexOf("<!")).replace(/"[^"]*"|'[^']*'/g, ""));
    return declared?.[1] !== undefined && !isClosed ? [declared[1]] : [];
  });
}
