/**
 * The single definition of the overlay format: the types and facets of fields. The JSON Schema (`json-schema.ts`),
 * which checks files and helps editors, and the types of the model are derived from it.
 */
import type { Scalar } from "intacct-runtime/internals";

/** A property that restricts a field type, or describes it further. */
export type Facet = "length" | "digits" | "fraction" | "values" | "default" | "sequence" | "object";

export interface FieldTypeSpec {
  /** The form of its values in programs and on the wire, without facets. */
  readonly scalar: Omit<Scalar, "name">;
  /** The name of the value type without facets. */
  readonly scalarName: string;
  /** The form of a default; absent if there can be none. */
  readonly default?: "flag" | "date" | "number" | "text" | "texts";
  readonly needs?: readonly Facet[];
  /** Optional facets. */
  readonly takes?: readonly Facet[];
  /** For editors. */
  readonly describe: string;
}

const text = { base: "string" } as const;
const decimal = { base: "decimal" } as const;
const numberFacets = ["digits", "fraction", "default"] as const;

/** The types that customisation screens offer, and three that only custom objects have. */
export const fieldTypes = {
  checkbox: {
    scalar: { base: "boolean" },
    scalarName: "BOOLEAN",
    default: "flag",
    takes: ["default"],
    describe: "true or false",
  },
  currency: {
    scalar: decimal,
    scalarName: "NUMBER",
    default: "number",
    takes: numberFacets,
    describe: "an amount",
  },
  date: {
    scalar: { base: "date", format: "mdy" },
    scalarName: "DATE_MDY",
    default: "date",
    takes: ["default"],
    describe: "a day",
  },
  dimension: {
    scalar: text,
    scalarName: "STRING",
    needs: ["object"],
    describe: "a member of a user-defined dimension, by its key",
  },
  email: {
    scalar: text,
    scalarName: "STRING",
    default: "text",
    takes: ["length", "default"],
    describe: "an e-mail address",
  },
  integer: {
    scalar: { base: "integer" },
    scalarName: "INTEGER",
    default: "number",
    takes: ["default"],
    describe: "a whole number (custom objects)",
  },
  number: {
    scalar: decimal,
    scalarName: "NUMBER",
    default: "number",
    takes: numberFacets,
    describe: "a decimal",
  },
  password: {
    scalar: text,
    scalarName: "STRING",
    takes: ["length"],
    describe: "text that screens do not show",
  },
  percent: {
    scalar: decimal,
    scalarName: "NUMBER",
    default: "number",
    takes: numberFacets,
    describe: "a decimal, in percent",
  },
  picklist: {
    scalar: { base: "enum" },
    scalarName: "STRING",
    default: "text",
    needs: ["values"],
    takes: ["default"],
    describe: "one of its values",
  },
  picklistmulti: {
    scalar: { base: "enum", separator: "#~#" },
    scalarName: "STRING",
    default: "texts",
    needs: ["values"],
    takes: ["default"],
    describe: "several of its values",
  },
  relationship: {
    scalar: text,
    scalarName: "STRING",
    takes: ["object"],
    describe: "a record of another object, by its key",
  },
  sequence: {
    scalar: text,
    scalarName: "STRING",
    takes: ["sequence"],
    describe: "text that a numbering sequence fills in",
  },
  text: {
    scalar: text,
    scalarName: "STRING",
    default: "text",
    takes: ["length", "default"],
    describe: "a line of text",
  },
  textarea: {
    scalar: text,
    scalarName: "STRING",
    default: "text",
    takes: ["length", "default"],
    describe: "lines of text",
  },
  timestamp: {
    scalar: { base: "timestamp", format: "mdy" },
    scalarName: "DATETIME_MDY",
    describe: "a day and a time (custom objects)",
  },
  url: {
    scalar: text,
    scalarName: "STRING",
    default: "text",
    takes: ["length", "default"],
    describe: "an address of the web",
  },
} as const satisfies Readonly<Record<string, FieldTypeSpec>>;

export type FieldType = keyof typeof fieldTypes;

export const fieldTypeNames = Object.keys(fieldTypes) as readonly FieldType[];

export const specOf = (type: FieldType): FieldTypeSpec => fieldTypes[type];

export const facets = ["length", "digits", "fraction", "values", "default", "sequence", "object"] as const;

/** The facets of a field type, required ones first. */
export const facetsOf = (type: FieldType): readonly Facet[] => {
  const { needs = [], takes = [] } = specOf(type);
  return [...needs, ...takes];
};

/** The facets that say which values are allowed: those that a correction may set. */
export const valueFacets: readonly Facet[] = ["length", "digits", "fraction", "values"];

/** The functions that the gateway allows on objects. */
export const objectFunctions = [
  ...["lookup", "query", "readByQuery", "read", "readByName", "create", "update", "delete"],
  ...[
    "approve",
    "cancel",
    "decline",
    "deliver",
    "hold",
    "post",
    "promote",
    "reallocate",
    "resume",
    "retrievepdf",
  ],
  "unpost",
] as const;

/** The kinds of relationship between records, from the object that has the relationship. */
export const relationshipKinds = ["many2one", "one2many", "one2one", "many2many"] as const;

export type RelationshipKind = (typeof relationshipKinds)[number];

/**
 * Patterns of texts in overlays, with what they want in words. They are regular expressions of JSON Schema:
 * no flags but `u`.
 */
export const patterns = {
  /** Names of elements on the wire; a letter first, so that no name means anything to JavaScript. */
  id: ["^[A-Za-z][A-Za-z0-9_]{0,127}$", "a letter, then letters, digits and _, 128 at most"],
  /** The path of an element in structures. */
  path: [
    "^[A-Za-z][A-Za-z0-9_]{0,127}([.][A-Za-z][A-Za-z0-9_]{0,127}){0,5}$",
    "a letter, then letters, digits and _; or several such names with dots between them",
  ],
  dimension: ["^GLDIM[A-Za-z0-9_]{1,123}$", "GLDIM and the name of the dimension in letters, digits and _"],
  /** No control characters that change how a line is displayed. */
  label: [
    "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\ud800-\\udfff]+$",
    "one line without control characters",
  ],
  description: [
    "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\ud800-\\udfff]+$",
    "text without control characters",
  ],
  /** The characters that XML allows. */
  value: [
    "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff\\ud800-\\udfff]+$",
    "text of characters that XML allows",
  ],
  number: ["^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$", "a plain decimal such as 120.50"],
  date: [
    "^(today|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$",
    "today, or a date such as 2026-11-22",
  ],
} as const satisfies Readonly<Record<string, readonly [pattern: string, words: string]>>;

export const fits = (pattern: keyof typeof patterns, value: string): boolean =>
  new RegExp(patterns[pattern][0], "u").test(value);

/** In characters. */
export const maxLengths = { label: 500, description: 10_000, value: 4_000 } as const;

/** The largest overlay file that is read, in bytes. */
export const maxFileSize = 16 * 1024 * 1024;
