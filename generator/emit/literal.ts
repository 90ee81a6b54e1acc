import { code, joinCode, plainLiteral, propertyKey, textLiteral, type Code } from "./code.js";

/** A value of an object literal: an expression, a list of these, or an object. */
export type Literal = Code | readonly Literal[] | { readonly properties: readonly Entry[] };

/** An entry of an object literal. */
export interface Entry {
  readonly key: Code;
  readonly value: Literal;
}

/** The width that lines are broken to: the formatter's. */
export const WIDTH = 80;

/** Any value as data has it, as a literal. */
export function literalOf(value: unknown): Literal {
  if (typeof value === "string") return textLiteral(value);
  if (Array.isArray(value)) return value.map(literalOf);
  if (typeof value !== "object" || value === null) return plainLiteral(value as number | boolean | null);
  const present = Object.entries(value).filter(([, each]) => each !== undefined);
  return { properties: present.map(([key, each]) => ({ key: propertyKey(key), value: literalOf(each) })) };
}

/**
 * An object as an expression whose type does not depend on where it stands: as the value of a key that every object
 * inherits, such as `constructor`, the compiler would hold it against the inherited property.
 */
export const constantLiteral = (literal: Literal): Code => code`${flatten(literal)} as const`;

/** Whether TypeScript knows a property of this name in every object; of `__proto__` and its like it knows nothing. */
export const isInherited = (name: string): boolean => name in Object.prototype && !name.startsWith("__");

/** Entries with their values as text, of an object whose braces stand at `depth` spaces. */
export const printEntries = (entries: readonly Entry[], depth = 0): { key: Code; value: Code }[] =>
  entries.map(({ key, value }) => ({ key, value: print(value, depth + 2, depth + key.length + 4) }));

/** A literal on one line where that is short enough, otherwise with each part on a line of its own. */
function print(literal: Literal, depth: number, before: number): Code {
  if (typeof literal === "string") return literal;
  const flat = flatten(literal);
  if (before + flat.length < WIDTH) return flat;
  const inner = spaces(depth + 2);
  const parts =
    "properties" in literal
      ? printEntries(literal.properties, depth).map(({ key, value }) => code`${key}: ${value}`)
      : literal.map((item) => print(item, depth + 2, depth + 2));
  const lines = joinCode([...parts.map((part) => code`${inner}${part},`), spaces(depth)], "\n");
  return "properties" in literal ? code`{\n${lines}}` : code`[\n${lines}]`;
}

const spaces = (count: number): Code =>
  joinCode(
    Array.from({ length: count + 1 }, () => code``),
    " ",
  );

function flatten(literal: Literal): Code {
  if (typeof literal === "string") return literal;
  if (!("properties" in literal)) return code`[${joinCode(literal.map(flatten), ", ")}]`;
  const entries = literal.properties.map(({ key, value }) => code`${key}: ${flatten(value)}`);
  return code`{ ${joinCode(entries, ", ")} }`;
}
