import { fieldTypeNames, type FieldType } from "../format.js";

const texts: readonly FieldType[] = [
  "text",
  "textarea",
  "email",
  "url",
  "password",
  "picklistmulti",
  "sequence",
  "relationship",
  "dimension",
];

/** The gateway's names of field types, each with the types that it may stand for, most likely first. */
export const datatypes: ReadonlyMap<string, readonly FieldType[]> = new Map(
  Object.entries({
    BOOLEAN: ["checkbox"],
    CURRENCY: ["currency", "number"],
    DATE: ["date"],
    DATETIME: ["timestamp"],
    DECIMAL: ["number", "currency", "percent", "integer"],
    ENUM: ["picklist", "picklistmulti"],
    INTEGER: ["integer", "number", "relationship", "dimension", "sequence"],
    LONGTEXT: ["textarea", "text"],
    MULTIPICK: ["picklistmulti"],
    MULTITEXT: ["textarea", "text"],
    PERCENT: ["percent", "number"],
    SEQUENCE: ["sequence", "text"],
    STRING: texts,
    TEXT: texts,
    TIMESTAMP: ["timestamp"],
  } satisfies Readonly<Record<string, readonly FieldType[]>>),
);

/** The types that a name may stand for; undefined if the name is unknown. */
export function typesOf(datatype: string): readonly FieldType[] | undefined {
  const known = datatypes.get(datatype.toUpperCase());
  if (known) return known;
  const own = fieldTypeNames.find((type) => type === datatype.toLowerCase());
  return own && [own];
}
