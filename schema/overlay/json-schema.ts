import {
  facets,
  facetsOf,
  fieldTypeNames,
  maxLengths,
  objectFunctions,
  patterns,
  relationshipKinds,
  specOf,
  valueFacets,
  type Facet,
  type FieldType,
} from "./format.js";

/** A schema, or part of one (draft 7, which editors know best). */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

const ref = (definition: string): JsonSchema => ({ $ref: `#/definitions/${definition}` });

const described = (schema: JsonSchema, description: string): JsonSchema => ({
  ...(schema as object),
  description,
});

interface ObjectParts {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}

/** A map with the given keys and no others. */
const record = (description: string, parts: ObjectParts): JsonSchema => ({
  description,
  type: "object",
  ...parts,
  additionalProperties: false,
});

/** A map from names to values of one kind. */
const mapOf = (name: keyof typeof patterns, value: JsonSchema, description: string): JsonSchema => ({
  description,
  // A key whose entries are all commented out has no value in YAML.
  type: ["object", "null"],
  propertyNames: { pattern: patterns[name][0] },
  additionalProperties: value,
});

const textual = (pattern: "label" | "description" | "value"): JsonSchema => ({
  // What YAML takes for a number or a boolean value may be meant as text: it is taken as it was written.
  type: ["string", "number", "boolean"],
  pattern: patterns[pattern][0],
  maxLength: maxLengths[pattern],
});

const id: JsonSchema = { type: "string", pattern: patterns.id[0] };
const path: JsonSchema = { type: "string", pattern: patterns.path[0] };
const flag: JsonSchema = { type: "boolean" };
const count = (minimum: number, maximum: number): JsonSchema => ({ type: "integer", minimum, maximum });
/** The types of items are told here, too: so that the validator compares them by hash, not each with each. */
const listOf = (items: JsonSchema): JsonSchema => ({
  type: "array",
  items: { type: ["string", "number", "boolean"], ...(items as object) },
  minItems: 1,
  uniqueItems: true,
});

const facetSchemas: Readonly<Record<Facet, JsonSchema>> = {
  length: described(count(1, 1_000_000), "most characters that a value has"),
  digits: described(count(0, 100), "most digits before the decimal point"),
  fraction: described(count(0, 100), "most digits after the decimal point"),
  values: described(listOf(ref("value")), "the values to choose from, in the order of the screens"),
  default: { description: "what a new record has where nothing is given" },
  sequence: described(ref("label"), "the numbering sequence that fills it in"),
  object: described(id, "the object whose records it refers to"),
};

const defaults: Readonly<Record<NonNullable<ReturnType<typeof specOf>["default"]>, JsonSchema>> = {
  flag,
  date: { type: "string", pattern: patterns.date[0] },
  number: { type: ["number", "string"], pattern: patterns.number[0] },
  text: ref("value"),
  texts: listOf(ref("value")),
};

/** The required facets of a field type, and those that it does not allow. */
function ruleOf(type: FieldType, among: readonly Facet[]): JsonSchema {
  const { needs = [], default: fallback } = specOf(type);
  const own = facetsOf(type);
  const without = among.filter((facet) => !own.includes(facet)).map((facet) => [facet, false] as const);
  const properties = {
    ...Object.fromEntries(without),
    ...(among.includes("default") && fallback && { default: defaults[fallback] }),
  };
  const required = needs.filter((facet) => among.includes(facet));
  return {
    if: { properties: { type: { const: type } }, required: ["type"] },
    then: { properties, ...(required.length > 0 && { required }) },
  };
}

const typeNames: JsonSchema = {
  description: "what its values are",
  enum: fieldTypeNames,
};

/** A type with facets and other keys. */
const typed = (
  description: string,
  among: readonly Facet[],
  others: Readonly<Record<string, JsonSchema>>,
): JsonSchema =>
  record(description, {
    properties: {
      type: typeNames,
      ...others,
      ...Object.fromEntries(among.map((facet) => [facet, facetSchemas[facet]])),
    },
    required: ["type"],
    allOf: fieldTypeNames.map((type) => ruleOf(type, among)),
  });

const naming = {
  label: described(ref("label"), "what screens call it"),
  description: described(ref("description"), "what it is for"),
};

const owned = {
  fields: mapOf("path", ref("field"), "fields by name, as on the wire; in structures, by path"),
  relationships: mapOf("id", ref("relationship"), "paths to records of other objects, by name"),
  lines: mapOf("id", ref("object"), "objects that are lines of this one, by name: APBILLITEM of APBILL"),
};

const definitions: Readonly<Record<string, JsonSchema>> = {
  label: textual("label"),
  description: textual("description"),
  value: textual("value"),
  field: typed("a field that the schema lacks", facets, {
    ...naming,
    required: described(flag, "whether a new record must have it"),
    hidden: described(flag, "whether screens leave it out"),
    readOnly: described(flag, "whether it can be read only"),
    standard: described(
      flag,
      "whether it is Intacct's own, which the schema lacks: never among customfields",
    ),
    documentTypes: described(listOf(ref("label")), "the document types that have it; all where absent"),
  }),
  relationship: record("a path to records of another object", {
    properties: {
      ...naming,
      object: described(id, "the object that it leads to"),
      kind: { description: "how many records of each there are", enum: relationshipKinds },
      by: described(path, "the field that holds the key"),
    },
    required: ["object"],
  }),
  correction: record("what the schema says wrongly of a standard field, or your company wants otherwise", {
    properties: {
      addValues: described(listOf(ref("value")), "values that its enumeration lacks"),
      changeType: typed("the type that it has in truth", valueFacets, {}),
      require: described(flag, "whether a new record must have it"),
      readOnly: described(flag, "whether it can be read only (version 3.0)"),
      repeat: described({ enum: [true] }, "it can come more than once"),
      apart: described(
        { enum: [false] },
        "it may stand beside fields that the schema has as alternatives to it",
      ),
    },
    minProperties: 1,
  }),
  object: record("an object that Intacct comes with", {
    properties: {
      ...owned,
      corrections: mapOf(
        "path",
        ref("correction"),
        "corrections of standard fields, by name; in structures, by path",
      ),
      functions: described(
        listOf({ enum: objectFunctions }),
        "functions that it allows, beyond those that the schema knows",
      ),
    },
  }),
  customObject: record("an object that your company has made", {
    properties: {
      ...naming,
      key: described(id, "the field that holds the record number, such as id"),
      name: described(id, "the field that people know a record by, such as name"),
      ...owned,
    },
    required: ["key", "fields"],
  }),
  dimension: record("a user-defined dimension", {
    properties: {
      ...naming,
      object: described(id, "the custom object whose records are its members"),
      on: described(listOf(id), "the objects that have it; all that take such dimensions where absent"),
    },
    required: ["object"],
  }),
};

/** The JSON Schema of overlay files. */
export const overlaySchema: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Overlay: what a company adds to the Intacct interface",
  ...(record("custom fields, custom objects, user-defined dimensions and corrections", {
    properties: {
      $schema: { type: "string", description: "where editors find this schema" },
      objects: mapOf("id", ref("object"), "standard objects by name, such as VENDOR"),
      customObjects: mapOf("id", ref("customObject"), "custom objects by name, such as MCA_attendee"),
      dimensions: mapOf("dimension", ref("dimension"), "user-defined dimensions by field name: GLDIM…"),
    },
  }) as object),
  definitions,
};
