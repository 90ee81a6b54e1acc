/** A value of an object literal: an expression, a list of these, or an object. */
export type Literal = string | readonly Literal[] | { readonly properties: readonly Entry[] };

/** An entry of an object literal. */
export interface Entry {
  readonly key: string;
  readonly value: Literal;
}

/** The width that lines are broken to: the formatter's. */
export const WIDTH = 80;

/** Any value as data has it, as a literal. */
export function literalOf(value: unknown): Literal {
  if (typeof value === "string") return textLiteral(value);
  if (Array.isArray(value)) return value.map(literalOf);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const present = Object.entries(value).filter(([, each]) => each !== undefined);
  return { properties: present.map(([key, each]) => ({ key: propertyKey(key), value: literalOf(each) })) };
}

/** A string literal, in the quotes that need fewer escapes. */
export function textLiteral(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted === `"${text.replaceAll('"', '\\"')}"` && text.includes('"') && !text.includes("'")
    ? `'${text}'`
    : quoted;
}

/** A key of an object literal; `__proto__` is computed, for plain it would set the prototype. */
export const propertyKey = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);

/**
 * An object as an expression whose type does not depend on where it stands: as the value of a key that every object
 * inherits, such as `constructor`, the compiler would hold it against the inherited property.
 */
export const constantLiteral = (literal: Literal): string => `${flatten(literal)} as const`;

/** Whether TypeScript knows a property of this name in every object; of `__proto__` and its like it knows nothing. */
export const isInherited = (name: string): boolean => name in Object.prototype && !name.startsWith("__");

/** Entries with their values as text, of an object whose braces stand at `depth` spaces. */
export const printEntries = (entries: readonly Entry[], depth = 0): { key: string; value: string }[] =>
  entries.map(({ key, value }) => ({ key, value: print(value, depth + 2, depth + key.length + 4) }));

/** A literal on one line where that is short enough, otherwise with each part on a line of its own. */
function print(literal: Literal, depth: number, before: number): string {
  if (typeof literal === "string") return literal;
  const flat = flatten(literal);
  if (before + flat.length < WIDTH) return flat;
  const inner = " ".repeat(depth + 2);
  const [open, close] = "properties" in literal ? "{}" : "[]";
  const parts =
    "properties" in literal
      ? printEntries(literal.properties, depth).map(({ key, value }) => `${key}: ${value}`)
      : literal.map((item) => print(item, depth + 2, depth + 2));
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${" ".repeat(depth)}${close}`;
}

function flatten(literal: Literal): string {
  if (typeof literal === "string") return literal;
  return "properties" in literal
    ? `{ ${literal.properties.map(({ key, value }) => `${key}: ${flatten(value)}`).join(", ")} }`
    : `[${literal.map(flatten).join(", ")}]`;
}
