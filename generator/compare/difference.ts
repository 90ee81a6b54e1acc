import { summarise, type Change, type Part, type Summary } from "../../schema/diff/change.js";
import { diffSchemas, type SchemaDiff } from "../../schema/diff/diff.js";
import { groupChanges, type ChangeGroup, type Side } from "../../schema/diff/uses.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { diagnostic, placeText, sortDiagnostics, type Diagnostic } from "../../schema/text/diagnostic.js";
import { SourceFile, type Origin } from "../../schema/text/source.js";
import { listedProfiles } from "../plan/plans.js";
import type { Base } from "../read/base.js";
import { UsageError } from "../read/usage-error.js";
import { comparable, readCompared, type Compared, type CompareRequest } from "./read.js";
import { soundChanges, type Uncompared } from "./sound.js";
import { undeclaredElements } from "./undeclared.js";

/** What two schemas, overlays or sets of `lookup` answers do not have in common. */
export interface Difference {
  readonly before: Compared;
  readonly after: Compared;
  /** Version by version, requests first, sorted by element. */
  readonly changes: readonly Change[];
  /** The same by the profiles that they concern. */
  readonly groups: readonly ChangeGroup[];
  readonly summary: Summary;
  /** The messages that both have. */
  readonly compared: readonly Part[];
  /** What could not be compared; the changes say nothing about it. */
  readonly uncompared: readonly Uncompared[];
  /** Errors in the two, and what could not be compared. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares two things that are named by path or revision. Throws UsageError where they cannot be compared.
 */
export async function compare(request: CompareRequest, io: Base): Promise<Difference> {
  const [before, after] = withoutCommonEmpty(await readCompared(request, io));
  const all = diffSchemas(comparable(before, after), comparable(after, before));
  if (all.compared.length === 0) throw nothingInCommon(before, after);
  const { changes, uncompared, diagnostics: unsound } = soundChanges(all.changes, before, after);
  return {
    before,
    after,
    changes,
    groups: groupChanges(changes, comparedSide(before), comparedSide(after)),
    summary: summarise(changes),
    compared: all.compared,
    uncompared: [
      ...all.apart.map(({ version, message }) => ({ version, message, extent: "all" as const })),
      ...uncompared,
    ],
    diagnostics: sortDiagnostics([
      ...placedIn(before),
      ...placedIn(after),
      ...unsound,
      ...undeclaredElements(changes, after),
      ...notCompared(all.apart, before, after),
    ]),
  };
}

/** The findings of one side, with its folder before the names of its files. */
function placedIn({ kind, named, base, diagnostics }: Compared): readonly Diagnostic[] {
  if (kind !== "schema") return diagnostics;
  const folder = (base ?? named).replace(/\/*$/, "");
  const under = (path: string): string => (folder === "" || folder === "." ? path : `${folder}/${path}`);
  const placed = (origin: Origin): Origin => {
    const { file } = origin.span;
    return { ...origin, span: { ...origin.span, file: new SourceFile(under(file.path), file.text) } };
  };
  return diagnostics.map(({ at, path, ...found }) => ({
    ...found,
    ...(at && { at: placed(at) }),
    ...(path !== undefined && { path: under(path) }),
  }));
}

/** A file that is empty in both has not been cut short. */
function withoutCommonEmpty([before, after]: readonly [Compared, Compared]): readonly [Compared, Compared] {
  const isEmpty = ({ code, at }: Diagnostic): boolean => code === "IC1006" && !at;
  const isIn = ({ path }: Diagnostic, { diagnostics }: Compared): boolean =>
    diagnostics.some((one) => isEmpty(one) && one.path === path);
  const without = (one: Compared, other: Compared): Compared => ({
    ...one,
    diagnostics: one.diagnostics.filter((found) => !(isEmpty(found) && isIn(found, other))),
  });
  return [without(before, after), without(after, before)];
}

/** A schema and its profiles, which are listed when they are asked for. */
export function sideOf(grammars: readonly Grammar[]): Side {
  let profiles: ReturnType<typeof listedProfiles> | undefined;
  return { grammars, profiles: () => (profiles ??= listedProfiles(grammars)) };
}

/** Answers of `lookup` have no profiles. */
const comparedSide = ({ kind, grammars }: Compared): Side =>
  kind === "lookup" ? { grammars, profiles: () => [] } : sideOf(grammars);

function nothingInCommon(before: Compared, after: Compared): UsageError {
  const [faulty] = [...placedIn(before), ...placedIn(after)];
  const parts = ({ named, grammars }: Compared): string =>
    `${named} describes ${grammars.map(({ version, message }) => `the ${version} ${message}`).join(" and ") || "nothing"}`;
  const message = `nothing can be compared: ${parts(before)}, ${parts(after)}`;
  return new UsageError(
    "IC1816",
    message,
    faulty && `the first error: ${faulty.message}, in ${placeText(faulty)}`,
  );
}

const notCompared = (apart: SchemaDiff["apart"], before: Compared, after: Compared): Diagnostic[] =>
  apart.map(({ version, message, only }) => {
    const [has, lacks] = only === "before" ? [before, after] : [after, before];
    const isUnread = lacks.unread.some((part) => part.version === version && part.message === message);
    const why = isUnread
      ? `that of ${lacks.named} cannot be read`
      : `${has.named} describes it, ${lacks.named} does not`;
    return diagnostic("IC1814", `the ${version} ${message} is not compared: ${why}`);
  });
