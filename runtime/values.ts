/** The value of an element that no model describes: text, or its children by name. */
export type OpenRecord = string | OpenFields;

/** Children by name, an array where a name comes again; `@name` for attributes, `#text` for text beside them. */
export interface OpenFields {
  readonly [name: string]: OpenRecord | readonly OpenRecord[] | undefined;
}

/** The value of an element without content. */
export type EmptyElement = Readonly<Record<string, never>>;
