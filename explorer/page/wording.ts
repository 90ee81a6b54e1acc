import { scalarByName, type Occurs, type Scalar } from "intacct-runtime/internals";
import type { TypeRef } from "../../runtime/model/shape.js";
import type { Child } from "../data/model.js";

/** The occurrence of a particle, in words. */
export function occurrence({ min, max }: Occurs): string {
  if (max === 1) return min === 1 ? "required" : "optional";
  if (max === Infinity) return min === 0 ? "any number" : min === 1 ? "one or more" : `${min} or more`;
  return min === max ? `exactly ${min}` : `${min} to ${max}`;
}

/** The scalar of a type as shapes have it, and who says so. */
export function scalarOf(type: TypeRef | undefined): { scalar?: Scalar; source?: string } {
  const scalar = typeof type === "string" ? scalarByName(type) : typeof type === "object" ? type : undefined;
  if (!scalar) return {};
  return { scalar, ...(scalar.source && { source: scalar.source }) };
}

const bases: Readonly<Record<string, string>> = {
  string: "text",
  decimal: "decimal",
  integer: "integer",
  boolean: "true or false",
  date: "date",
  timestamp: "date and time",
  enum: "one of a list",
};

/** The type of a value in a few words. */
export function typeText({ type, ref, unknown }: Child): string {
  if (ref) return "";
  if (unknown) return "any content: not described by the schema";
  const { scalar } = scalarOf(type);
  if (!scalar) return typeof type === "string" ? type : "text";
  return [bases[scalar.base] ?? scalar.base, ...limits(scalar)].join(", ");
}

function limits(scalar: Scalar): string[] {
  const { maxLength, digits, fraction, min, max, separator, format } = scalar;
  return [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(digits === undefined ? [] : [`${digits} digits`]),
    ...(fraction === undefined ? [] : [`${fraction} after the point`]),
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(separator === undefined ? [] : [`several, with ${JSON.stringify(separator)} between them`]),
    ...(format === "mdy" ? ["written mm/dd/yyyy"] : format === "flag" ? ["written T or F"] : []),
  ];
}

const sources: Readonly<Record<string, string>> = {
  published: "published",
  documented: "documented",
  lookup: "from a gateway's lookup",
  name: "from its type's name",
  borrowed: "from 2.1",
  overlay: "overlay",
};

export const sourceText = (source: string): string => sources[source] ?? source;

/** Whether a rule of this source only advises: lengths and lists that are borrowed. */
export const certainty = (source: string | undefined): string => (source === "borrowed" ? "advice" : "error");
