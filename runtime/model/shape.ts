import type { RuntimeContract1 } from "./contract.js";
import type { Source } from "./issues.js";
import type { OpenRecord } from "./values.js";

/**
 * The data in generated modules about their elements. It is plain data without calls, so that bundlers can drop
 * what is not used. It is compiled on first use.
 */

/** A named value type with facets that a name alone does not tell. */
export interface Scalar {
  readonly name: string;
  readonly base: ScalarBase;
  /** Allowed values of an enumeration. */
  readonly values?: readonly string[];
  /** In characters (code points). */
  readonly maxLength?: number;
  /** Digits in all and after the point. */
  readonly digits?: number;
  readonly fraction?: number;
  /** Of numbers: inclusive bounds. */
  readonly min?: number;
  readonly max?: number;
  /** Other values than those of the enumeration are allowed, too. */
  readonly open?: true;
  /** What is between the values of a list: the value is then an array. */
  readonly separator?: string;
  /**
   * How 3.0 writes it: `flag`, a boolean as `T` or `F`; `mdy`, a date as `mm/dd/yyyy`, a timestamp as
   * `mm/dd/yyyy hh:mm:ss`.
   */
  readonly format?: "flag" | "mdy";
  /** The source of this type, if it differs from that of the element around it. */
  readonly source?: Source;
}

/** The kinds of values that texts of XML become. */
export type ScalarBase = "string" | "decimal" | "integer" | "boolean" | "date" | "timestamp" | "enum";

/**
 * The type of a child: a scalar by name (`"STRING_40"`, `"MONEY"`, `"DATE_MDY"`, see `scalars.ts`), with who
 * says so where that is not who describes the element (`"STRING_40 borrowed"`), a scalar with facets of its
 * own, or another element, behind a function so that modules may refer to
 * each other in circles.
 */
export type TypeRef = string | Scalar | (() => Shape);

/** What dotted names that begin with a relation lead to, as far as it is more than text. */
export interface Paths {
  /** Names of fields by their type: `{ DATE_MDY: "WHENDUE WHENPOSTED" }`. */
  readonly types?: { readonly [type: string]: string };
  readonly to?: { readonly [relation: string]: () => Paths };
}

/**
 * One element: its content model and the types of what it holds.
 *
 * `content` is DTD text: `(a, b?, (c | d)+)`, `EMPTY`, `ANY`, `#PCDATA`, `(#PCDATA | a)*`; beyond DTDs it
 * knows `(a & b?)` for any order, `(a || b)` for one or more of these in any order, `a{2,10}` and `a{2,}` for
 * bounds, and `#ANY` for one element of any name.
 *
 * Only what depends on the type of the value is in the generic interfaces below: a compiler
 * instantiates every property of these for every profile.
 */
export interface ShapeData {
  /** Never present. It makes shapes for another runtime fail to compile with this one. */
  readonly "~contract"?: RuntimeContract1;
  readonly element: string;
  readonly content: string;
  /** The source of `content`. Default: the published schema. */
  readonly source?: Source;
  /** Children whose absence is advice: a name, or several of which one is enough (`"A | B"`). */
  readonly wants?: readonly string[];
  /** The types of children by element name; a child that is not listed is plain text. */
  readonly types?: { readonly [child: string]: TypeRef };
  /** The type of the element's own text, where `content` is `#PCDATA`. Default: plain text. */
  readonly text?: TypeRef;
  /** DTD text: `CDATA #REQUIRED`, `CDATA #IMPLIED`, `(true | false) "false"`. */
  readonly attributes?: { readonly [name: string]: string };
  /** Prefixes of the names that `#ANY` in `content` matches. Default: any name. */
  readonly open?: readonly string[];
  /** Of records: where dotted names lead that begin with a relation. */
  readonly paths?: () => Paths;
  /** It occurs in answers: an empty date is `null`, and names are matched in any letter case. */
  readonly answer?: true;
  /**
   * Children are written as pairs of a name and a value: the names of the element around a pair and of the two in
   * it (`customfield`, `customfieldname`, `customfieldvalue`). All have scalar types.
   */
  readonly pairs?: readonly [item: string, name: string, value: string];
}

/** The content model of an element, and the types of what it holds. */
export interface Shape<Value = unknown> extends ShapeData {
  /** Never present: carries the type of the value. */
  readonly "~value"?: Value;
}

/** A shape with a profile name: `Intacct bill CREATE Request`. */
export interface ProfileData extends ShapeData {
  readonly name: string;
  readonly version: "2.1" | "3.0";
  /** The element around `element`, without attributes: `create` around `VENDOR`. */
  readonly within?: string;
  /**
   * Attributes and children that the profile fixes, such as `object` of `query`. They are not part of the
   * value.
   */
  readonly fixed?: { readonly [name: string]: string };
}

/** One request or answer: a shape with its name, version and place in the document. */
export interface Profile<Value = unknown> extends ProfileData {
  /** Never present: carries the type of the value. */
  readonly "~value"?: Value;
}

/** A request that runs one function, with the profile of its answer if the schema describes it. */
export interface FunctionProfile<Input = unknown, Output = unknown> extends ProfileData {
  readonly "~value"?: Input;
  readonly response?: () => Profile<Output>;
}

/** The answer of creating functions: the record number of the new record. */
export interface Created extends Completed {
  readonly key: string;
}

/** The answer of functions whose answers no schema describes. */
export interface Completed {
  /** The record number of the changed record, if the gateway returns one. */
  readonly key?: string;
  /** The rest of the answer as an open record: a PDF, the rows of a view. */
  readonly data?: OpenRecord;
}
