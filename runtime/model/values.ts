/** The value of an element that no model describes: text, or its children by name. */
export type OpenRecord = string | OpenFields;

/**
 * Children by name, an array where a name comes again; `@name` for attributes, `#text` for text beside them.
 */
export interface OpenFields {
  readonly [name: string]: OpenRecord | readonly OpenRecord[] | undefined;
}

/** The value of an element without content. */
export type EmptyElement = Readonly<Record<string, never>>;

/**
 * The value of a field of an open record (3.0). Known fields have more specific types; all others are text or open
 * records.
 */
export type FieldValue = string | boolean | null | readonly FieldValue[] | OpenValues;

declare const related: unique symbol;

/**
 * Tells the compiler the known fields of a record and its related records. The type of a path such as
 * `VENDOR.CREDITLIMIT` is computed where it is used.
 */
export interface Related<Fields, Relations = unknown> {
  /** Never present. */
  readonly [related]?: { readonly fields: Fields; readonly relations: Relations };
}

/** The fields of an open record by name. A company may have more fields than are known. */
export interface OpenValues {
  readonly [field: string]: FieldValue | undefined;
}
