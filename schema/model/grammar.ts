import type { Source } from "intacct-runtime/internals";
import type { Origin } from "../text/source.js";
import type { Facts } from "./facts.js";
import type { DtdVersion } from "./version.js";

export type { DtdVersion } from "./version.js";

/** The element of a request that lists all functions. */
export const FUNCTION_LIST = "function";

/** Which of the two messages a grammar describes. */
export type MessageKind = "request" | "response";

/** The occurrence of a particle: `?` 0..1, `*` 0..Infinity, `+` 1..Infinity, none 1..1. */
export interface Occurs {
  readonly min: number;
  /** `Infinity` where there is no bound. */
  readonly max: number;
}

export interface ElementParticle {
  readonly kind: "element";
  readonly name: string;
  /** A declaration that holds here only (XSD). */
  readonly local?: ElementDecl;
  /** The name that its declaration has in the grammar, where that is another one: `VENDOR.STATUS`. */
  readonly declaration?: string;
  readonly occurs: Occurs;
  readonly origin: Origin;
}

/** `all`: its items in any order; `some`: one or more of its items in any order (never in a DTD). */
export interface GroupParticle {
  readonly kind: "seq" | "choice" | "all" | "some";
  readonly items: readonly Particle[];
  readonly occurs: Occurs;
  /** The parameter entity whose whole replacement text this group is, where there is one. */
  readonly entity?: string;
  readonly origin: Origin;
}

/** What a wildcard of XML Schema lets in, and how that is judged. */
export interface Wildcard {
  /** `skip`: not at all. `lax`: where it is declared. `strict`: it must be declared. */
  readonly process: "skip" | "lax" | "strict";
  /** `any`: all namespaces. `other`: all but none. A list: these, where the empty name stands for none. */
  readonly namespaces: "any" | "other" | readonly string[];
}

/** One element of any name. */
export interface AnyParticle {
  readonly kind: "any";
  readonly wildcard: Wildcard;
  readonly occurs: Occurs;
  readonly origin: Origin;
}

/** A node of a content model. Models are trees and are not flattened before printing. */
export type Particle = ElementParticle | GroupParticle | AnyParticle;

/** The content of an element. */
export type Content =
  | { readonly kind: "empty" }
  /** Text and elements in any mixture: declared ones in a DTD, also others in an XML Schema. */
  | { readonly kind: "any" }
  | { readonly kind: "text" }
  | { readonly kind: "mixed"; readonly elements: readonly ElementParticle[] }
  /** `mixed`: text may occur anywhere between the children (XML Schema). */
  | { readonly kind: "children"; readonly particle: Particle; readonly mixed?: true };

/** A type of text in XML Schema: a built-in one, or one made of others. */
export interface SimpleType {
  /** `xs:integer`, `iaboolean`; absent from a type that is declared where it is used. */
  readonly name?: string;
  /** The type that this one narrows; absent from `xs:anySimpleType` alone. */
  readonly base?: SimpleType;
  readonly variety: SimpleVariety;
  /** All that hold: those of the base, as far as this type does not narrow them, and its own. */
  readonly facets: Facets;
}

export type SimpleVariety =
  /** One value; `primitive` tells how its text is read: `string`, `decimal`, `dateTime`. */
  | { readonly kind: "atomic"; readonly primitive: PrimitiveName }
  /** Values with white space between them. */
  | { readonly kind: "list"; readonly item: SimpleType }
  /** A value of the first of these types that it fits. */
  | { readonly kind: "union"; readonly members: readonly SimpleType[] };

/** The types of XML Schema (part 2, §3.2) that are not made of others, `QName` and `NOTATION` left out. */
export type PrimitiveName =
  | "anySimpleType"
  | "string"
  | "boolean"
  | "decimal"
  | "float"
  | "double"
  | "duration"
  | "dateTime"
  | "time"
  | "date"
  | "gYearMonth"
  | "gYear"
  | "gMonthDay"
  | "gDay"
  | "gMonth"
  | "hexBinary"
  | "base64Binary"
  | "anyURI";

/** What narrows a simple type (XML Schema part 2, §4.3). Values are texts, with white space normalised. */
export interface Facets {
  readonly whiteSpace: "preserve" | "replace" | "collapse";
  readonly enumeration?: readonly string[];
  /** Regular expressions, a list for each step of derivation: one of each list must match. */
  readonly patterns?: readonly (readonly string[])[];
  /** In characters, bytes (`hexBinary`, `base64Binary`) or items (lists). */
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minInclusive?: string;
  readonly minExclusive?: string;
  readonly maxInclusive?: string;
  readonly maxExclusive?: string;
  readonly totalDigits?: number;
  readonly fractionDigits?: number;
}

/** The named type of a value; `by` says who named it. */
export interface ScalarRef {
  readonly name: string;
  readonly by: "entity" | "xsd" | "borrowed" | "overlay" | "untyped";
  /**
   * The values that the schema allows for the type; an empty list where it is known that nothing tells them.
   */
  readonly values?: readonly string[];
  readonly origin: Origin;
}

export type AttributeType =
  | { readonly kind: "CDATA" | "ID" | "IDREF" | "IDREFS" | "ENTITY" | "ENTITIES" | "NMTOKEN" | "NMTOKENS" }
  | { readonly kind: "enumeration" | "notation"; readonly values: readonly string[] };

export interface AttributeDecl {
  readonly name: string;
  /** Of an XML Schema, the nearest that a DTD could say. */
  readonly type: AttributeType;
  /** What an XML Schema says of the value. */
  readonly simpleType?: SimpleType;
  readonly use: "required" | "implied" | "default" | "fixed";
  /** The normalised default or fixed value; present exactly when `use` is one of these. */
  readonly value?: string;
  readonly origin: Origin;
}

/** What holds for all elements of a type: in a DTD each element is a type of its own. */
export interface ElementType {
  readonly content: Content;
  /** What an XML Schema says of the text; where absent, any text will do. */
  readonly simpleType?: SimpleType;
  /** In the order of declaration. */
  readonly attributes: readonly AttributeDecl[];
  /** Attributes beyond those declared (XML Schema). */
  readonly anyAttribute?: Wildcard;
}

/** A type of elements with a name of its own, built-in ones such as `xs:string` left out (XML Schema). */
export interface TypeDecl extends ElementType {
  readonly name: string;
  /** The name of the type that it is derived from, if that has one. */
  readonly base?: string;
  readonly origin: Origin;
}

/** What a note of a 3.0 DTD says of a text (see `dtd/README.md`). */
export interface ValueNotes {
  /** What screens call it. */
  readonly label?: string;
  /** The values that are allowed, or with `open` those that are known. */
  readonly values?: readonly string[];
  readonly open?: true;
  readonly default?: string;
  /** Stands between the values of a list. */
  readonly separator?: string;
  /** Inclusive bounds of a number. */
  readonly min?: number;
  readonly max?: number;
  /** The most digits after the point, of a number whose type does not say it. */
  readonly fraction?: number;
}

/** How fields travel as pairs of a name and a value: the names of the elements. */
export interface Pairs {
  /** Around each pair: `customfield`. */
  readonly item: string;
  readonly name: string;
  readonly value: string;
}

export interface ElementDecl extends ElementType {
  /** The name of the declaration in the grammar. */
  readonly name: string;
  /** The name that documents have, where it is another one: `VENDOR.STATUS` declares `STATUS`. */
  readonly tag?: string;
  /**
   * The parameter entity of the whole content: `%STRING_40;` for text, `%DATE;` for year, month and day,
   * `%CONTACT;` for a named group. `scalars.ts` decides whether the name is a value type. In an XML Schema, the
   * name of the type.
   */
  readonly type?: ScalarRef;
  readonly notes?: ValueNotes;
  /** The source of its content. Default: the schema itself. */
  readonly source?: Source;
  /** Children whose absence is advice: one of each group. */
  readonly wants?: readonly (readonly string[])[];
  /** Fields of a company's own may occur in it: it is an object, or part of one. */
  readonly record?: true;
  /** The names of further children that may occur anywhere: `*` for any, `GLDIM*` by their beginning. */
  readonly open?: readonly string[];
  /**
   * Its children are in documents as pairs of a name and a value: `content` says which names there are
   * (custom fields in object-specific functions).
   */
  readonly pairs?: Pairs;
  /** The value that an empty element stands for, or the only one that it may have (XML Schema). */
  readonly value?: { readonly use: "default" | "fixed"; readonly text: string };
  /** Whether `xsi:nil` may say that there is no value (XML Schema). */
  readonly nillable?: true;
  /** The comment that stands directly before the declaration (no blank line between), trimmed. */
  readonly doc?: string;
  readonly origin: Origin;
}

export interface EntityDecl {
  readonly name: string;
  readonly kind: "parameter" | "general";
  /** The replacement text of an internal entity. */
  readonly text?: string;
  readonly publicId?: string;
  readonly systemId?: string;
  /** The file of an external entity, where its system identifier stays in the schema folder. */
  readonly path?: string;
  /** The notation of an unparsed entity. */
  readonly notation?: string;
  readonly origin: Origin;
}

export interface NotationDecl {
  readonly name: string;
  readonly publicId?: string;
  readonly systemId?: string;
  readonly origin: Origin;
}

/** What only an XML Schema declares. */
export interface XsdDeclarations {
  /** The types that `xsi:type` may name. */
  readonly types: ReadonlyMap<string, TypeDecl>;
  /** The attributes that wildcards know. */
  readonly attributes: ReadonlyMap<string, AttributeDecl>;
}

/** A kind of record that functions such as `create` and `read` work on (version 3.0). */
export interface ObjectDecl {
  /** In capitals, but for those that the gateway writes otherwise: `VENDOR`. */
  readonly name: string;
  /** The functions that it allows, in the order in which it lists them: `create`, `readByName`. */
  readonly functions: readonly string[];
  /** The field of the record number. */
  readonly key?: string;
  /** The field of the object's own name. */
  readonly nameField?: string;
  /** Object-specific functions that create it, where `create` does not. */
  readonly createdBy: readonly string[];
  /** The objects behind the first parts of dotted names, by these: `VENDOR` of `VENDOR.CREDITLIMIT`. */
  readonly relations: ReadonlyMap<string, string>;
  readonly origin: Origin;
}

/** The grammar of one message of one version. */
export interface Grammar {
  readonly version: DtdVersion;
  readonly message: MessageKind;
  /** The element that a document of this grammar starts with: `request` or `response`. */
  readonly root: string;
  /** In the order of declaration. */
  readonly elements: ReadonlyMap<string, ElementDecl>;
  readonly parameterEntities: ReadonlyMap<string, EntityDecl>;
  readonly generalEntities: ReadonlyMap<string, EntityDecl>;
  readonly notations: ReadonlyMap<string, NotationDecl>;
  /** Attribute lists of names that are not elements, and hold notes: `object.bill`, `type.ENUM_STATUS`. */
  readonly notes?: ReadonlyMap<string, readonly AttributeDecl[]>;
  /** What the notes of a DTD say beside its elements. */
  readonly facts?: Facts;
  /** The objects by name, in the order of declaration; present where the notes of a 3.0 DTD were read. */
  readonly objects?: ReadonlyMap<string, ObjectDecl>;
  /** Present exactly where the grammar was read from an XML Schema. */
  readonly xsd?: XsdDeclarations;
}

/** The grammar of a message of a version, if it is among these. */
export const grammarOf = (
  grammars: readonly Grammar[],
  { version, message }: { readonly version: string; readonly message: string },
): Grammar | undefined => grammars.find((one) => one.version === version && one.message === message);
