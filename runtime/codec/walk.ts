import { severityOf, structureSource, typeSource } from "./certainty.js";
import type { Body, Slot } from "./compile.js";
import {
  describe,
  type Expectations,
  type Issue,
  type IssueCode,
  type Severity,
  type Source,
} from "../model/issues.js";
import { expectation, type ScalarFault } from "../model/scalars.js";
import type { Scalar, ShapeData } from "../model/shape.js";
import { countOf, explainRule, isAllowed, type Finding, type Pieces } from "./structure.js";

/**
 * A walk through a value by its shape, for `toXml` and `validate`. It writes XML and reports what cannot be
 * written.
 */
export interface Walk {
  /** Returns whether to continue; may throw to end the walk. */
  readonly report: (issue: Issue) => boolean;
  /**
   * Also reports values that are wrong but could be written: structure, lengths, allowed values. Then nothing is
   * written: pieces of text are empty.
   */
  readonly checks: boolean;
  /**
   * Also reports names that only a wildcard allows and that are almost those of missing fields: likely typing
   * errors. Off for answers, because the gateway's names are right.
   */
  readonly doubts: boolean;
  readonly path: (string | number)[];
  /** The objects around the current value, outermost first, with the lengths of their paths. */
  readonly around: (readonly [body: Body, depth: number])[];
  /** How many more values are allowed. */
  left: number;
}

/** Path entries; a level of nesting takes one, or two where there is an array. */
export const maxDepth = 400;
export const maxValues = 2_000_000;

export const startWalk = (checks: boolean, report: Walk["report"], doubts = false): Walk => ({
  report,
  checks,
  doubts,
  path: [],
  around: [],
  left: maxValues,
});

/** What more is known of an issue than its code. */
interface More {
  /** The property that it is about, where that is not the value at hand. */
  readonly key?: string | undefined;
  readonly source?: Source | undefined;
  readonly severity?: Severity;
  readonly message?: string | undefined;
}

export function report<Code extends IssueCode>(
  walk: Walk,
  code: Code,
  expected: Expectations[Code],
  received: string,
  { key, source, severity = "error", message }: More = {},
): void {
  const path = walk.path.concat(key ?? []);
  const issue = {
    code,
    path,
    severity,
    ...(source && { source }),
    expected,
    received,
    ...(message && { message }),
  };
  if (walk.left > 0 && !walk.report(issue as Issue)) walk.left = 0;
}

/** Where an unknown property belongs: some levels up, or undefined. */
export function placeAbove({ around, path }: Walk, key: string): string | undefined {
  for (let up = 1; up < around.length; up++) {
    const [body, depth] = around[around.length - 1 - up] as Walk["around"][number];
    if (body.keys.has(key))
      return `is not known here: it belongs ${up === 1 ? "one level" : `${up} levels`} up, beside ${path[depth]}`;
  }
  return undefined;
}

/** Reports that a value is of another kind than any that can be written. */
export const mismatch = (walk: Walk, expected: readonly string[], value: unknown): void =>
  report(walk, "type", expected, describe(value, walk.path));

/** Ends the walk at a value that is too much for it. */
export function tooLarge(walk: Walk, limit: number, value: unknown): void {
  report(walk, "size", limit, describe(value, walk.path));
  walk.left = 0;
}

/** Reports that a value does not fit its type. */
export function misfit(
  walk: Walk,
  fault: ScalarFault,
  scalar: Scalar,
  value: unknown,
  owner?: ShapeData,
): void {
  const source = owner && typeSource(scalar, owner);
  const severity = severityOf(fault, scalar, source, value);
  const received = (scalar.base === "date" && threeParts(value)) || describe(value, walk.path);
  report(walk, fault, expectation(scalar, fault), received, { source, severity });
}

/** A date that is given as an object, as far as it is one. */
function threeParts(value: unknown): string | undefined {
  try {
    const { year, month, day } = value as Readonly<Record<string, unknown>>;
    const parts = [year, month, day].map((part) => (/^(str|num)/.test(typeof part) && part) || "?");
    return parts.join("") === "???" ? undefined : `the parts "${parts.join("-")}"`;
  } catch {
    // What cannot be read is described as others are.
    return undefined;
  }
}

/** Reports what is missing, surplus, or conflicting. */
export function checkStructure(walk: Walk, body: Body, pieces: Pieces): void {
  const { attributes, bare, rule, shape } = body;
  for (const { key, isRequired, index } of attributes)
    if (isRequired && pieces[index] === undefined)
      report(walk, "required", key, "nothing", { key, source: structureSource(shape) });
  checkWants(walk, body, pieces);
  if (!rule || isAllowed(body, rule, pieces)) return;
  const findings: Finding[] = [];
  explainRule(rule, pieces, (...finding) => findings.push(finding));
  if (findings.length === 0)
    report(walk, "content", shape.content, "other numbers of children", { source: structureSource(shape) });
  for (const [code, slot, expected, received = "nothing"] of findings) {
    const source = structureSource(shape, slot);
    // An array that stands for its element is there, if only with nothing in it.
    if (bare && code === "required") report(walk, "few", 1, "0", { source });
    else report(walk, code, expected, received, { key: bare ? undefined : slot?.key, source });
  }
}

/** Reports, as advice, missing fields that are documented as required but not certain. */
function checkWants(walk: Walk, { keys, shape }: Body, pieces: Pieces): void {
  const advice = { severity: "advice", source: structureSource(shape) } as const;
  for (const names of shape.wants?.map((text) => text.split(" | ")) ?? []) {
    if (names.some((name) => countOf(pieces, keys.get(name) as Slot) > 0)) continue;
    const [key = "", another] = names;
    if (another)
      report(
        walk,
        "choice",
        names.map((name) => [name]),
        "nothing",
        advice,
      );
    else report(walk, "required", key, "nothing", { ...advice, key });
  }
}
