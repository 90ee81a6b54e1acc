/** The value of an element that no model describes: text, or its children by name. */
export type OpenRecord = string | OpenFields;

/** Children by name, an array where a name comes again; `@name` for attributes, `#text` for text beside them. */
export interface OpenFields {
  readonly [name: string]: OpenRecord | readonly OpenRecord[] | undefined;
}

/** The value of an element without content. */
export type EmptyElement = Readonly<Record<string, never>>;

/**
 * The value of a field of an open record (3.0): fields that are known have types of their own among these,
 * all others are text, or open records in turn.
 */
export type FieldValue = string | boolean | null | readonly FieldValue[] | OpenValues;

declare const related: unique symbol;

/**
 * Says of a record, to the compiler alone, which fields are known of it, and the records that relations lead to:
 * what `VENDOR.CREDITLIMIT` is, is worked out where it is asked for.
 */
export interface Related<Fields, Relations = unknown> {
  /** Never present. */
  readonly [related]?: { readonly fields: Fields; readonly relations: Relations };
}

/** The fields of an open record by name; a company may have more of them than any list says. */
export interface OpenValues {
  readonly [field: string]: FieldValue | undefined;
}
