/** A broken rule, as plain data. `formatIssues` describes it in words. */
export type Issue = { readonly [Code in IssueCode]: IssueOf<Code> }[IssueCode];

export interface IssueOf<Code extends IssueCode> {
  readonly code: Code;
  /** The path from the value to the place: property names and array indices. */
  readonly path: readonly (string | number)[];
  /** `error`: the input is not sent. `advice`: the rule may be wrong, and the input is sent. */
  readonly severity: Severity;
  /** The source of the rule; absent if the value cannot be written at all. */
  readonly source?: Source;
  /** What is expected. */
  readonly expected: Expectations[Code];
  /** What was found, shortened. Passwords, sessions, and card and bank numbers are never shown in full. */
  readonly received: string;
  /** More information, in words. */
  readonly message?: string;
}

/** Whether a broken rule stops the input from being sent: an `error` does, `advice` does not. */
export type Severity = "error" | "advice";

/**
 * The source of a rule:
 * - `published`: the published schema, by which the gateway parses requests
 * - `documented`: the publisher's documentation
 * - `lookup`: a gateway that was asked
 * - `name`: the name of a value type, such as `STRING_40`
 * - `borrowed`: another version of the schema, for a field of the same name
 * - `overlay`: an overlay
 */
export type Source = "published" | "documented" | "lookup" | "name" | "borrowed" | "overlay";

/** What is expected, by the code of the issue. */
export interface Expectations {
  /** Another kind of value than these: `decimal`, `object`, `array`, … */
  readonly type: readonly string[];
  /** A number that a double cannot hold exactly: a value of this kind, as text. */
  readonly inexact: readonly string[];
  /** Too many characters, digits before the point, or digits after it: this many at most. */
  readonly length: number;
  readonly digits: number;
  readonly fraction: number;
  /** A number that is too small or too large. */
  readonly range: { readonly min?: number; readonly max?: number };
  /** Items of a list that would be read as others: this is between them. */
  readonly separator: string;
  /** Not one of these values. */
  readonly enum: readonly string[];
  /** A character that XML cannot hold. */
  readonly character: undefined;
  /** A property that cannot be the name of an element. */
  readonly name: undefined;
  /** A property that the model does not have: it has these. */
  readonly unknown: readonly string[];
  /** This child or attribute is missing. */
  readonly required: string;
  /** One of these sets of children is missing. */
  readonly choice: Alternatives;
  /** The property at the path requires one of these. */
  readonly needs: Alternatives;
  /** The property at the path conflicts with this one. */
  readonly conflict: string;
  /** Too few or too many: this many at least, or at most. */
  readonly few: number;
  readonly many: number;
  /** An XML document has a child where this model does not allow it. */
  readonly order: string;
  /** The children together do not fit this model. */
  readonly content: string;
  /** A turn of a repeated group that is empty or would be read as part of the turn before. */
  readonly turn: undefined;
  /** Text where only elements may occur. */
  readonly text: undefined;
  /** Reading the value throws. */
  readonly unreadable: undefined;
  /** Nested deeper, or larger, than this; or in a circle. */
  readonly size: number;
}

/** What kind of rule an issue is about. */
export type IssueCode = keyof Expectations;

/** Sets of names, of which one is enough. */
export type Alternatives = readonly (readonly string[])[];

/** Whether an issue keeps a value from being sent. */
export const isError = ({ severity }: Issue): boolean => severity === "error";

/** Fields whose values are in no message, by their names; companies write those of their own with underscores. */
export const secret =
  /pass_?w|pwd$|^session(_?id)?$|secret|token|api_?key|(^|_)pin(_?code)?$|card_?num|card_?no$|security_?code|cvv|(^|_)ssn|ssn$|social_?sec|tax_?id|federal_?id|ac+(oun)?t_?number|bank_?ac+(oun)?t_?no|routing|iban|bsb_?num|sort_?code/i;

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
