/**
 * What a generated module says about its elements. Plain data without a call, so that bundlers can drop
 * what is not used; everything is compiled on first use.
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
}

export type ScalarBase = "string" | "decimal" | "integer" | "boolean" | "date" | "timestamp" | "enum";

/**
 * The type of a child: a scalar by name (`"STRING_40"`, `"NUMBER_10_4"`, `"MONEY"`, see `scalars.ts`), a
 * scalar with facets of its own, or another element, behind a function so that modules may refer to
 * each other in circles.
 */
export type TypeRef = string | Scalar | (() => Shape);

/**
 * One element: its content model and the types of what it holds.
 *
 * `content` is DTD text: `(a, b?, (c | d)+)`, `EMPTY`, `ANY`, `#PCDATA`, `(#PCDATA | a)*`; beyond DTDs it
 * knows `(a & b?)` for any order, `a{2,10}` and `a{2,}` for bounds, and `#ANY` for one element of any name.
 *
 * Only what depends on the type of the value stands in the generic interfaces below: a compiler
 * instantiates every property of these for every profile.
 */
export interface ShapeData {
  readonly element: string;
  readonly content: string;
  /** The types of children by element name; a child that is not listed is plain text. */
  readonly types?: { readonly [child: string]: TypeRef };
  /** The type of the element's own text, where `content` is `#PCDATA`; plain text where absent. */
  readonly text?: TypeRef;
  /** DTD text: `CDATA #REQUIRED`, `CDATA #IMPLIED`, `(true | false) "false"`. */
  readonly attributes?: { readonly [name: string]: string };
  /** Empty elements of other than string types stand for `null` (responses, updates that clear a field). */
  readonly nulls?: true;
}

export interface Shape<Value = unknown> extends ShapeData {
  /** Never present: carries the type of the value. */
  readonly "~value"?: Value;
}

/** A shape with a name that people choose from a list: `Intacct bill CREATE Request`. */
export interface ProfileData extends ShapeData {
  readonly name: string;
  readonly version: "2.1" | "3.0";
  /** Attributes that the profile itself settles, such as `object` of `get_list`: not part of the value. */
  readonly fixed?: { readonly [attribute: string]: string };
}

export interface Profile<Value = unknown> extends ProfileData {
  /** Never present: carries the type of the value. */
  readonly "~value"?: Value;
}

/** A request that runs one function, with the profile of what comes back where a schema describes it. */
export interface FunctionProfile<Input = unknown, Output = unknown> extends ProfileData {
  readonly "~value"?: Input;
  readonly response?: () => Profile<Output>;
}

/** What creating functions answer: the record number of what was made. */
export interface Created {
  readonly key: string;
}

/** What functions answer that change something: the record number, where the gateway gives one. */
export interface Completed {
  readonly key?: string;
}
