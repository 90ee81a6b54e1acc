import type { Scalar } from "intacct-runtime/internals";

/**
 * What the explorer's pages are drawn from. All of it is JSON: the maker writes it into scripts that do nothing but
 * register it, and the page reads it.
 */

export type Version = "2.1" | "3.0";
export type Message = "request" | "response";

/** One profile in the list that the first page loads. */
export interface ProfileRow {
  readonly version: Version;
  /** `Intacct bill CREATE Request` */
  readonly name: string;
  readonly object: string;
  readonly action: string;
  readonly direction: "Request" | "Response";
  readonly function: string;
  /** Position in `Catalog.modules`. */
  readonly module: number;
}

/** The list of everything; loaded first, so what is long is elsewhere. */
export interface Catalog {
  /** Of the program that made it. */
  readonly tool: string;
  /** Names of overlay files that were laid over the schema. */
  readonly overlays: readonly string[];
  readonly modules: readonly ModuleRow[];
  /** Each a `ProfileRow` as a tuple: module, name, object, action, function, 1 for a response. */
  readonly profiles: readonly ProfileTuple[];
}

export type ProfileTuple = readonly [
  module: number,
  name: string,
  object: string,
  action: string,
  func: string,
  isResponse: 0 | 1,
];

export interface ModuleRow {
  readonly version: Version;
  /** `apbill` */
  readonly name: string;
  /** The area of the product, as the schema's files are called: `payables`. */
  readonly application: string;
  /** Set where an overlay adds to it. */
  readonly custom?: true;
}

/** What is in one place of a content model: a value, or another element. */
export interface Child {
  /**
   * As shapes have it: the name of a type, with who says so, or a type with facets. Plain text where absent.
   */
  readonly type?: string | Scalar;
  /** Another element: the module that describes it, and its declaration there. */
  readonly ref?: readonly [module: string, declaration: string];
  /** Nothing is known of it. */
  readonly unknown?: true;
  readonly label?: string;
  readonly doc?: string;
  readonly default?: string;
  /** The values that are known, where others are taken as well. */
  readonly known?: readonly string[];
  /** `3.0/payables.dtd:12` */
  readonly origin?: string;
  /** The overlay that it comes from: `acme.yaml:7`. */
  readonly custom?: string;
}

export interface Element {
  readonly tag: string;
  /** The content model as DTD text. */
  readonly content: string;
  readonly source?: string;
  readonly wants?: readonly string[];
  readonly pairs?: readonly [string, string, string];
  readonly open?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** The type of its own text. */
  readonly text?: string | Scalar;
  readonly doc?: string;
  readonly origin: string;
  readonly custom?: string;
  /** By name: positions in the module's `children`. */
  readonly children: Readonly<Record<string, number>>;
}

/** What one profile is made of, beyond its row. */
export interface ProfileDetail {
  readonly export: string;
  readonly type: string;
  /** The element around it: `create`. */
  readonly within?: string;
  readonly fixed?: Readonly<Record<string, string>>;
  /** The module and declaration of what it sends, or of the record that it answers. */
  readonly root?: readonly [module: string, declaration: string];
}

/** One module: what can be done with one object. */
export interface ModuleData {
  readonly profiles: Readonly<Record<string, ProfileDetail>>;
  readonly request: Readonly<Record<string, Element>>;
  readonly response: Readonly<Record<string, Element>>;
  readonly children: readonly Child[];
  /** Its types in TypeScript. */
  readonly types: string;
}

/** What can be found beside objects and functions. */
export interface SearchData {
  /** Fields of one name and label: with the positions of the modules that have it. */
  readonly fields: readonly (readonly [name: string, label: string, modules: readonly number[]])[];
  /** Comments of functions, by name of profile and version. */
  readonly docs: readonly (readonly [module: number, profile: string, doc: string])[];
}
