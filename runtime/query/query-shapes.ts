import { isName } from "../xml/characters.js";
import { compile, plainText } from "../codec/compile.js";
import { statedTypes, type FieldType, type Filter, type Operand, type StatedField } from "./filter.js";
import { isArray } from "../model/issues.js";
import type { QueryProfile, Selection } from "./query-profile.js";
import { scalarByName, scalarFault, scalarText } from "../model/scalars.js";
import type { Paths, Scalar, ShapeData, TypeRef } from "../model/shape.js";

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

/**
 * The type that a path has in related records, of which only what is written differently from text is known.
 */
function typeAlong(to: Paths["to"] = {}, first: string, rest: string): TypeRef | undefined {
  const related = Object.hasOwn(to, first) ? to[first]?.() : undefined;
  if (!related) return undefined;
  for (const [type, names] of Object.entries(related.types ?? {}))
    if (names.split(" ").includes(rest)) return type;
  const [second, more] = firstStep(rest);
  return more === undefined ? undefined : typeAlong(related.to, second, more);
}

/** The first part of a dotted name, and what follows it. */
function firstStep(path: string): [first: string, rest?: string] {
  const end = path.indexOf(".");
  return end < 0 ? [path] : [path.slice(0, end), path.slice(end + 1)];
}

/** The type of the text of a field; `undefined`: the field is not known. */
function scalarAt(record: ShapeData, path: string): Scalar | undefined {
  const type = typeAt(record, path);
  const own = typeof type === "function" ? type().text : type;
  if (type !== undefined)
    return ((typeof own === "string" ? scalarByName(own) : own) as Scalar | undefined) ?? plainText;
  return compile(recordAt(record, path)).names.has(path.split(".").at(-1) as string) ? plainText : undefined;
}

/** The record that has the field which a path leads to; one without fields where that is not known. */
function recordAt({ types = {}, ...record }: ShapeData, path: string): ShapeData {
  const [relation = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...record, types };
  const related = Object.hasOwn(types, relation) ? types[relation] : undefined;
  return typeof related === "function"
    ? recordAt(related(), rest.join("."))
    : { element: "", content: "ANY" };
}

interface Condition {
  readonly field: string;
  readonly value?: Operand | readonly Operand[];
  readonly type?: FieldType;
}

/**
 * A filter as it is sent: all values are text, dates and booleans as their fields have them.
 *
 * @throws RangeError where a value cannot be written as its field has it, or it is not known how that is
 */
export function filterText(filter: Filter, record: ShapeData): Filter<string, string> {
  const condition = ({ field, value, type }: Condition): object => {
    if (value === undefined) return { field };
    const scalar = type ? scalarByName(statedTypes[type]) : scalarAt(record, field);
    const texts = [value].flat().map((operand) => operandText(field, operand as Operand, scalar));
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

/** What begins as an ISO date does. */
const isoLike = /^\d{4}-\d\d?-\d/;

/** An operand as its field has it; `scalar` is absent where the field is not known. */
function operandText(field: string, operand: Operand, scalar: Scalar | undefined): string {
  const refuse = (reason: string): never => {
    throw new RangeError(`the filter on ${field} cannot be sent: ${reason}`);
  };
  const given = JSON.stringify(operand);
  if (!/^(string|number|boolean)$/.test(typeof operand))
    return refuse(`${given} is not text, number or boolean`);
  const isBoolean = typeof operand === "boolean";
  const isDate = typeof operand === "string" && isoLike.test(operand);
  if (!scalar) {
    if (!isBoolean && !isDate) return scalarText(operand);
    const stated = `field(${JSON.stringify(field)}, "${isDate ? "date" : "boolean"}")`;
    return refuse(`how it has ${given} is not known; state its type: ${stated}`);
  }
  const { base, format } = scalar;
  if (format === "flag") return scalarText(operand, isBoolean ? format : undefined);
  if (format !== "mdy" || !isDate) return scalarText(operand);
  const text = (operand as string).replace(/\.0+$/, "");
  const kind = text.includes("T") ? scalar : { name: "", base: "date" as const };
  if (scalarFault(kind, text))
    return refuse(
      `expected ${base === "date" ? "a day" : "a day, or a day and a time of no zone"}, got ${given}`,
    );
  return scalarText(text, format);
}

/** Whether a name leads to another record, which may be missing: what is text there is `null` then. */
function isRelated({ types = {}, paths }: ShapeData, name: string): boolean {
  const [first, rest] = firstStep(name);
  return rest !== undefined && !Object.hasOwn(types, first) && Object.hasOwn(paths?.().to ?? {}, first);
}

/**
 * The profile with an answer that knows what is selected beyond the record's own fields: aggregates, fields of
 * related records, and fields of which the caller states the type.
 */
export function answering(
  profile: QueryProfile,
  record: ShapeData,
  selection: readonly Selection[],
  stated: readonly StatedField[],
): QueryProfile {
  const known = new Set(record.content.match(/[^\s()|,&?*+{}#]+/g));
  const types: Record<string, TypeRef> = {};
  for (const [[kind, field]] of selection.map((item) => Object.entries(item)) as [[string, string]][]) {
    const name = kind === "field" ? field : `${kind.toUpperCase()}.${field}`;
    const own = typeAt(record, field) ?? (isRelated(record, field) ? "ENUM" : undefined);
    const type = /^(?:avg|count|sum)$/.test(kind) ? "NUMBER" : own;
    if (type && !known.has(name) && isName(name)) types[name] = type;
  }
  for (const { name, type } of stated) if (isName(name)) types[name] = statedTypes[type];
  if (Object.keys(types).length === 0 || !record.content.startsWith("(")) return profile;
  const added = Object.keys(types).filter((name) => !known.has(name));
  const more: ShapeData = {
    ...record,
    content: `(${[record.content, ...added.map((name) => `${name}?`)].join(" & ")})`,
    types: { ...record.types, ...types },
  };
  const answer = profile.response();
  const response = { ...answer, types: { ...answer.types, [objectOf(profile)]: () => more } };
  return { ...profile, response: () => response };
}
