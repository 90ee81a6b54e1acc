/** One thing that is wrong with a value, as plain data; `formatIssues` puts it into words. */
export interface Issue {
  readonly code: IssueCode;
  /** From the value to the place: property names and array positions. */
  readonly path: readonly (string | number)[];
  /** What would be right; `codes` below say what stands here. */
  readonly expected: string;
  /** What was found, printed short; never the whole of a password, session, card or bank number. */
  readonly received: string;
  /** Words that the code alone does not tell. */
  readonly message?: string;
}

/**
 * - `type`: another kind of value; `expected` is the kind (`decimal`, `object`, `array`, …)
 * - `inexact`: a number that a double does not hold as written
 * - `length`, `digits`, `fraction`: too many; `expected` is the limit
 * - `range`: a number that is too small or too large; `expected` is `1..2000`, `1..` or `..2000`
 * - `separator`: items of a list that would be read as others; `expected` stands between items
 * - `enum`: not one of the values in `expected`, separated by ` | `
 * - `character`: a character that XML cannot hold
 * - `name`: a property that cannot be the name of an element
 * - `unknown`: a property that the model does not have; `expected` lists those it has
 * - `required`: the child or attribute `expected` is missing
 * - `choice`: one of `expected` is missing, in DTD notation
 * - `needs`: what stands at the path may only stand beside `expected`
 * - `conflict`: what stands at the path may not stand beside `expected`
 * - `few`, `many`: `expected` is the limit, `received` the number
 * - `order`: an XML document has a child (`received`) where the model (`expected`) does not allow it
 * - `content`: the children together do not fit the model in `expected`
 * - `turn`: a turn of a repeated group that is empty or would be read as part of the turn before
 * - `text`: text where only elements may stand
 * - `unreadable`: reading the value throws
 * - `size`: nested too deep, in a circle, or too large
 */
export type IssueCode =
  | "type"
  | "inexact"
  | "length"
  | "digits"
  | "fraction"
  | "range"
  | "separator"
  | "enum"
  | "character"
  | "name"
  | "unknown"
  | "required"
  | "choice"
  | "needs"
  | "conflict"
  | "few"
  | "many"
  | "order"
  | "content"
  | "turn"
  | "text"
  | "unreadable"
  | "size";

/** Fields whose values stand in no message. */
export const secret =
  /passw|^session(id)?$|secret|token|cardnum|securitycode|^ssn$|taxid|ac+(oun)?tnumber|bankaccountno|routing|iban/i;

/** A value in a few words: text in quotes, numbers and the like as they are, objects by their kind. */
export function describe(value: unknown, path: readonly (string | number)[] = []): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (/^(string|number|boolean|bigint)$/.test(typeof value)) {
    if (path.some((key) => typeof key === "string" && secret.test(key))) return "(hidden)";
    const text = typeof value === "string" ? JSON.stringify(value) : String(value);
    return text.length > 120 ? `${text.slice(0, 100)}… (${text.length} characters)` : text;
  }
  return typeof value !== "object" ? `a ${typeof value}` : isArray(value) ? "an array" : "an object";
}

/** `Array.isArray`, which throws on a revoked proxy. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Whether a value is an object with properties: neither an array nor a built-in such as `Date`. */
export function isRecord(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  try {
    // The first is what nearly all are, and fast to find out.
    return (
      Object.getPrototypeOf(value) === Object.prototype ||
      Object.prototype.toString.call(value) === "[object Object]"
    );
  } catch {
    return false;
  }
}

/** A path as it would be written in code: `billitems[2].amount`. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.map((key, index) => (typeof key === "number" ? `[${key}]` : index > 0 ? `.${key}` : key)).join("");
