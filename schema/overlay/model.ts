import type { Origin } from "../text/source.js";
import type { Facet, FieldType, RelationshipKind } from "./format.js";

/** The combined overlays, checked for contradictions but not yet against a schema. */
export interface Overlay {
  /** Standard and custom objects, and the lines of both, by name; in the order in which they were named. */
  readonly objects: ReadonlyMap<string, ObjectOverlay>;
  /** By field name: `GLDIM…`. */
  readonly dimensions: ReadonlyMap<string, Dimension>;
}

export interface ObjectOverlay {
  readonly name: string;
  /** The object whose line it is, if an overlay says so. */
  readonly owner?: { readonly name: string; readonly origin: Origin };
  /** Present only for custom objects. */
  readonly custom?: CustomObject;
  readonly fields: ReadonlyMap<string, CustomField>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly corrections: ReadonlyMap<string, Correction>;
  /** Those that it allows beyond what the schema knows. */
  readonly functions?: readonly { readonly name: string; readonly origin: Origin }[];
  /** The place where it is first named. */
  readonly origin: Origin;
}

export interface CustomObject {
  readonly label?: string;
  readonly description?: string;
  /** The field of the record number. */
  readonly key: string;
  /** The field that people know a record by. */
  readonly name?: string;
  readonly origin: Origin;
}

/** The facets of a type. */
export interface FieldValue {
  readonly type: FieldType;
  /** In characters. */
  readonly length?: number;
  /** Before the decimal point, and after it. */
  readonly digits?: number;
  readonly fraction?: number;
  readonly values?: readonly string[];
}

export interface CustomField extends FieldValue {
  /**
   * Its name on the wire; of a field in structures the names that lead there, with dots:
   * `MAILADDRESS.COUNTY`.
   */
  readonly id: string;
  readonly label?: string;
  readonly description?: string;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  /**
   * Whether it is Intacct's own, which the schema lacks: an element by itself, never among `customfields`.
   */
  readonly standard: boolean;
  /** One value, or those of a `picklistmulti`. */
  readonly default?: string | readonly string[];
  readonly documentTypes?: readonly string[];
  readonly sequence?: string;
  /** The object that a relationship or dimension refers to. */
  readonly object?: string;
  readonly origin: Origin;
  /** The place of its type and facets. */
  readonly places: ReadonlyMap<Facet | "type", Origin>;
}

export interface Relationship {
  readonly name: string;
  readonly object: string;
  readonly kind?: RelationshipKind;
  /** The field that holds the key. */
  readonly by?: string;
  readonly label?: string;
  readonly description?: string;
  readonly origin: Origin;
}

/** The changes of a standard field. Absent operations change nothing. */
export interface Correction {
  /** Its name on the wire; of a field in structures, the path that leads there. */
  readonly field: string;
  readonly addValues?: readonly { readonly value: string; readonly origin: Origin }[];
  readonly changeType?: FieldValue & { readonly origin: Origin };
  /** Whether a new record must have it. */
  readonly require?: { readonly value: boolean; readonly origin: Origin };
  /** Whether it can only be read. */
  readonly readOnly?: { readonly value: boolean; readonly origin: Origin };
  /** Always true: it may occur more than once. */
  readonly repeat?: { readonly value: boolean; readonly origin: Origin };
  /** Always false: it may occur beside its alternatives. */
  readonly apart?: { readonly value: boolean; readonly origin: Origin };
  readonly origin: Origin;
}

export interface Dimension {
  readonly id: string;
  readonly object: string;
  readonly label?: string;
  readonly description?: string;
  /** The objects that have it. Default: all that take user-defined dimensions. */
  readonly on?: readonly { readonly name: string; readonly origin: Origin }[];
  readonly origin: Origin;
}

/**
 * The values of a standard field that a correction of it does not allow; of a type without a list, any will
 * do.
 */
export function lackingValues(
  { addValues = [], changeType }: Partial<Correction> = {},
  values: readonly string[],
): readonly string[] {
  if (changeType && !changeType.values) return [];
  const allowed = [...addValues.map(({ value }) => value), ...(changeType?.values ?? [])];
  return values.filter((value) => !allowed.includes(value));
}

/**
 * The structures that lead to a field, and its own name: `MAILADDRESS` and `COUNTY` of `MAILADDRESS.COUNTY`.
 */
export const pathOf = (id: string): string => id.slice(0, Math.max(id.lastIndexOf("."), 0));
export const lastOf = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

/**
 * Whether names are those of functions for one object: objects of version 3.0 have their fields in capitals.
 */
export const isOfFunctions = (path: string): boolean => /[a-z]/.test(path);
