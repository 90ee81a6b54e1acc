import { isName } from "./characters.js";
import type { Filter, Operand } from "./filter.js";
import { isArray } from "./issues.js";
import type { Selection } from "./query.js";
import { scalarByName, scalarText } from "./scalars.js";
import type { Paths, QueryProfile, Scalar, ShapeData, TypeRef } from "./shape.js";

/** The name of the object that a query is about. */
const objectOf = ({ fixed }: QueryProfile): string => fixed?.["object"] ?? "";

/** The shape of the records that a query gives. */
export function recordOf(profile: QueryProfile): ShapeData {
  const record = profile.response().types?.[objectOf(profile)];
  return typeof record === "function" ? record() : { element: "", content: "ANY" };
}

/** The type of a field, or of the field of a structure or a related record that a path leads to. */
function typeAt({ types = {}, paths }: ShapeData, path: string): TypeRef | undefined {
  if (Object.hasOwn(types, path)) return types[path];
  const [first, rest] = firstStep(path);
  if (rest === undefined) return undefined;
  const inside = Object.hasOwn(types, first) ? types[first] : undefined;
  const type = typeof inside === "function" ? typeAt(inside(), rest) : undefined;
  return type ?? typeAlong(paths?.().to, first, rest);
}

/** The type that a path has in related records: what is text there is null where there is no such record. */
function typeAlong(to: Paths["to"] = {}, first: string, rest: string): TypeRef | undefined {
  const related = Object.hasOwn(to, first) ? to[first]?.() : undefined;
  if (!related) return undefined;
  for (const [type, names] of Object.entries(related.types ?? {}))
    if (names.split(" ").includes(rest)) return type;
  const [second, more] = firstStep(rest);
  return (more === undefined ? undefined : typeAlong(related.to, second, more)) ?? "ENUM";
}

/** The first part of a dotted name, and what follows it. */
function firstStep(path: string): [first: string, rest?: string] {
  const end = path.indexOf(".");
  return end < 0 ? [path] : [path.slice(0, end), path.slice(end + 1)];
}

function scalarAt(record: ShapeData, path: string): Scalar | undefined {
  const type = typeAt(record, path);
  const own = typeof type === "function" ? type().text : type;
  return typeof own === "string" ? scalarByName(own) : typeof own === "object" ? own : undefined;
}

interface Condition {
  readonly field: string;
  readonly value?: Operand | readonly Operand[];
}

/** A filter as it is sent: all values are text, dates and booleans as their fields have them. */
export function filterText(filter: Filter, record: ShapeData): Filter<string, string> {
  const condition = ({ field, value }: Condition): object => {
    if (value === undefined) return { field };
    const format = scalarAt(record, field)?.format;
    const texts = [value].flat().map((operand) => operandText(operand as Operand, format));
    return { field, value: isArray(value) ? texts : texts[0] };
  };
  return Object.fromEntries(
    Object.entries(filter).map(([operator, operand]: [string, Condition | readonly Filter[]]) => [
      operator,
      isArray(operand)
        ? operand.map((one) => filterText(one as Filter, record))
        : condition(operand as Condition),
    ]),
  );
}

function operandText(operand: Operand, format: Scalar["format"]): string {
  const isWritten =
    format === "flag"
      ? typeof operand === "boolean"
      : typeof operand === "string" && /^\d{4}-\d\d-\d\d(?:T|$)/.test(operand);
  return scalarText(operand, isWritten ? format : undefined);
}

/**
 * The profile with an answer that knows what is selected beyond the record's own fields: aggregates, and fields
 * of related records.
 */
export function answering(
  profile: QueryProfile,
  record: ShapeData,
  selection: readonly Selection[],
): QueryProfile {
  const known = new Set(record.content.match(/[^\s()|,&?*+{}#]+/g));
  const types: Record<string, TypeRef> = {};
  for (const [[kind, field]] of selection.map((item) => Object.entries(item)) as [[string, string]][]) {
    const name = kind === "field" ? field : `${kind.toUpperCase()}.${field}`;
    const type = /^(?:avg|count|sum)$/.test(kind) ? "NUMBER" : typeAt(record, field);
    if (type && !known.has(name) && isName(name)) types[name] = type;
  }
  const names = Object.keys(types);
  if (names.length === 0 || !record.content.startsWith("(")) return profile;
  const more: ShapeData = {
    ...record,
    content: `(${record.content} & ${names.map((name) => `${name}?`).join(" & ")})`,
    types: { ...record.types, ...types },
  };
  const answer = profile.response();
  const response = { ...answer, types: { ...answer.types, [objectOf(profile)]: () => more } };
  return { ...profile, response: () => response };
}
