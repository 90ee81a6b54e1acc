/**
 * The declarations of modules as trees. They contain unescaped text of schemas. Printing escapes it, lays out the
 * code and adds the imports.
 */

/** A name that a module declares; not all are exported. */
export interface ModuleSymbol {
  readonly name: string;
  /** The path of a module such as `bill.ts`, `runtimePackage`, or `language`. */
  readonly module: string;
}

/** The package that modules import, unless they are to import it by another name. */
export const runtimePackage = "intacct-runtime";

/**
 * The type of the runtime by which modules say what they rely on: a runtime that lacks it does not fit them.
 */
export const runtimeContract = "RuntimeContract1";

/** The module of types that TypeScript knows by itself. */
export const language = "";

/** The types that generated modules take from the runtime. */
export const runtimeNames = [
  "AnyElement", "Completed", "Created", "Decimal", "DecimalText", "EmptyElement", "FunctionProfile",
  "Integer", "IntegerText", "IsoDate", "IsoDateTime", "OpenRecord", "OpenValues", "Paths", "Profile", "QueryInput", "QueryProfile", "Related",
  "Scalar", "Shape", "TypeRef",
] as const; // prettier-ignore

export type RuntimeName = (typeof runtimeNames)[number];

export type Type =
  | { readonly kind: "keyword"; readonly keyword: "boolean" | "never" | "null" | "string" }
  /** One text: `"active"`. */
  | { readonly kind: "literal"; readonly value: string }
  /** Any text that is not one of those beside it: `(string & {})`. */
  | { readonly kind: "otherText" }
  /** Two names with a dot between them. */
  | { readonly kind: "dottedName" }
  /** The parameter of the declaration around it. */
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "reference"; readonly symbol: ModuleSymbol; readonly arguments?: readonly Type[] }
  | { readonly kind: "keyof"; readonly of: Type }
  | { readonly kind: "array"; readonly item: Type; readonly readonly: boolean }
  /** An array that is not to be changed and has at least so many items. */
  | { readonly kind: "tuple"; readonly item: Type; readonly least: number }
  | { readonly kind: "union"; readonly types: readonly Type[] }
  | { readonly kind: "intersection"; readonly types: readonly Type[] }
  | { readonly kind: "object"; readonly members: readonly Member[] }
  /** The type of a property that every object inherits. */
  | { readonly kind: "inherited"; readonly property: string };

/** A property of an object type. */
export interface Member {
  readonly property: string;
  readonly optional: boolean;
  readonly type: Type;
  readonly doc?: string | undefined;
}

/** A value: data as JSON has it, constants of modules, and functions that give one of these. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | ObjectValue
  /** Text that is printed on several lines. */
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "constant"; readonly symbol: ModuleSymbol }
  /** `() => value`: for what may occur further down, or in a module that imports this one. */
  | { readonly kind: "lazy"; readonly value: Value };

export interface ObjectValue {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Whether it is written with `as const`, so that its type does not depend on where it is. */
  readonly isConst?: boolean;
}

export interface Property {
  readonly key: string;
  readonly value: Value;
}

interface Declared {
  readonly name: string;
  readonly doc?: string;
}

export interface InterfaceDeclaration extends Declared {
  readonly kind: "interface";
  /** Whether other modules can name it. */
  readonly exported: boolean;
  /** The name of its type parameter, which extends `string` and is `string` by default. */
  readonly parameter?: string | undefined;
  readonly bases: readonly Type[];
  readonly members: readonly Member[];
}

export interface AliasDeclaration extends Declared {
  readonly kind: "alias";
  readonly parameter?: string | undefined;
  readonly type: Type;
}

export interface ConstantDeclaration extends Declared {
  readonly kind: "constant";
  readonly type: Type;
  readonly value: ObjectValue;
}

/** All that another module exports. */
export interface Reexport {
  readonly kind: "reexport";
  readonly module: string;
}

export type Declaration = InterfaceDeclaration | AliasDeclaration | ConstantDeclaration | Reexport;

/** A module as it is to be printed. */
export interface Module {
  /** Relative to the version's folder: `bill.ts`. */
  readonly path: string;
  /** The files that it is made from, as its first line names them. */
  readonly sources: readonly string[];
  readonly declarations: readonly Declaration[];
}

export const STRING: Type = { kind: "keyword", keyword: "string" };
export const BOOLEAN: Type = { kind: "keyword", keyword: "boolean" };
export const NEVER: Type = { kind: "keyword", keyword: "never" };
const NULL: Type = { kind: "keyword", keyword: "null" };

export const textType = (value: string): Type => ({ kind: "literal", value });

/** A type of the runtime. */
export const runtimeType = (name: RuntimeName, ...args: readonly Type[]): Type =>
  typeOf({ name, module: runtimePackage }, ...args);

/** The type that a symbol names. */
export const typeOf = (symbol: ModuleSymbol, ...args: readonly Type[]): Type => ({
  kind: "reference",
  symbol,
  ...(args.length > 0 && { arguments: args }),
});

/** One of several types; those of unions among them are beside the others. */
export function unionOf(types: readonly Type[]): Type {
  const all = types.flatMap((type) => (type.kind === "union" ? type.types : [type]));
  return all.length === 1 && all[0] ? all[0] : { kind: "union", types: all };
}

/** All of several types at once. */
export const intersectionOf = (...types: readonly Type[]): Type =>
  types.length === 1 && types[0] ? types[0] : { kind: "intersection", types };

export const orNull = (type: Type): Type => unionOf([type, NULL]);

/** `Readonly<Record<string, type>>` */
export const recordOf = (type: Type): Type =>
  typeOf({ name: "Readonly", module: language }, typeOf({ name: "Record", module: language }, STRING, type));

/** The value that a symbol names. */
export const constantOf = (symbol: ModuleSymbol): Value => ({ kind: "constant", symbol });

export const lazy = (value: Value): Value => ({ kind: "lazy", value });

export const objectOf = (...properties: readonly Property[]): ObjectValue => ({ kind: "object", properties });

export const exportedInterface = (
  name: string,
  doc: string,
  bases: readonly Type[],
  members: readonly Member[],
): InterfaceDeclaration => ({ kind: "interface", name, doc, exported: true, bases, members });

/** Any data as a value; what is undefined is left out. */
export function valueOf(data: unknown): Value {
  if (Array.isArray(data)) return data.map(valueOf);
  if (typeof data !== "object" || data === null) return data as string | number | boolean | null;
  const present = Object.entries(data).filter(([, each]) => each !== undefined);
  return objectOf(...present.map(([key, each]) => ({ key, value: valueOf(each) })));
}
