import type { Origin } from "../text/source.js";

export type DtdVersion = "2.1" | "3.0";
export type MessageKind = "request" | "response";

/** How often a particle stands: `?` 0..1, `*` 0..Infinity, `+` 1..Infinity, nothing 1..1. */
export interface Occurs {
  readonly min: number;
  /** `Infinity` where there is no bound. */
  readonly max: number;
}

export interface ElementParticle {
  readonly kind: "element";
  readonly name: string;
  /** A declaration that holds here only (XSD); DTD elements are always looked up in the grammar. */
  readonly local?: ElementDecl;
  readonly occurs: Occurs;
  readonly origin: Origin;
}

export interface GroupParticle {
  readonly kind: "seq" | "choice" | "all";
  readonly items: readonly Particle[];
  readonly occurs: Occurs;
  /** The parameter entity whose whole replacement text this group is, where there is one. */
  readonly entity?: string;
  readonly origin: Origin;
}

/** One element of any name. */
export interface AnyParticle {
  readonly kind: "any";
  readonly occurs: Occurs;
  readonly origin: Origin;
}

/** A node of a content model. Models stay trees: nothing flattens them before printing. */
export type Particle = ElementParticle | GroupParticle | AnyParticle;

/** What an element may hold. */
export type Content =
  | { readonly kind: "empty" }
  /** Text and declared elements in any mixture. */
  | { readonly kind: "any" }
  | { readonly kind: "text" }
  | { readonly kind: "mixed"; readonly elements: readonly ElementParticle[] }
  | { readonly kind: "children"; readonly particle: Particle };

/** The named type of a value; `by` says who named it. */
export interface ScalarRef {
  readonly name: string;
  readonly by: "entity" | "xsd" | "borrowed" | "overlay" | "untyped";
  readonly origin: Origin;
}

export type AttributeType =
  | { readonly kind: "CDATA" | "ID" | "IDREF" | "IDREFS" | "ENTITY" | "ENTITIES" | "NMTOKEN" | "NMTOKENS" }
  | { readonly kind: "enumeration" | "notation"; readonly values: readonly string[] };

export interface AttributeDecl {
  readonly name: string;
  readonly type: AttributeType;
  readonly use: "required" | "implied" | "default" | "fixed";
  /** The normalised default or fixed value; present exactly when `use` is one of these. */
  readonly value?: string;
  readonly origin: Origin;
}

export interface ElementDecl {
  readonly name: string;
  readonly content: Content;
  /**
   * The parameter entity that the whole content was declared with: `%STRING_40;` for text, `%DATE;` for
   * year, month and day, `%CONTACT;` for a named group. Whether the name stands for a value is the
   * scalar table's business (`scalars.ts`).
   */
  readonly type?: ScalarRef;
  /** In the order of declaration. */
  readonly attributes: readonly AttributeDecl[];
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

/** One closed namespace: what one message of one version may hold. */
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
}
