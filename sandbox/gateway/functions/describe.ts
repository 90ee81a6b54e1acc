import type { ElementDecl } from "../../../schema/model/grammar.js";
import type { FieldType } from "../../../schema/overlay/format.js";
import type { CustomField, Relationship } from "../../../schema/overlay/model.js";
import type { Call, Handler } from "../call.js";
import { textOf } from "../xml/read.js";
import { collectionOf } from "../reading/select.js";
import { keyOf, type StoredRecord } from "../store/record.js";
import { leaf, wrap } from "../xml/write.js";

/** A field as `lookup` and `inspect` tell it. */
interface FieldFacts {
  readonly id: string;
  readonly type: string;
  readonly values: readonly string[];
  readonly label?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly isCustom: boolean;
}

/** Scalars by the names that `lookup` has for them; what is not listed is TEXT. */
const types: readonly (readonly [RegExp, string])[] = [
  [/^(BOOLEAN|FLAG)$/, "BOOLEAN"],
  [/^INTEGER$/, "INTEGER"],
  [/^(NUMBER|NUMBER_\d.*)$/, "DECIMAL"],
  [/^MONEY$/, "CURRENCY"],
  [/^DATE(_MDY)?$/, "DATE"],
  [/^(TIMESTAMP|DATETIME_MDY)$/, "TIMESTAMP"],
];

const typeOf = (decl: ElementDecl | undefined): string =>
  decl?.notes?.values
    ? "ENUM"
    : (types.find(([pattern]) => pattern.test(decl?.type?.name ?? ""))?.[1] ?? "TEXT");

/** Types of custom fields by the same names; what is not listed is TEXT. */
const customTypes: Readonly<Partial<Record<FieldType, string>>> = {
  checkbox: "BOOLEAN",
  currency: "CURRENCY",
  date: "DATE",
  integer: "INTEGER",
  number: "DECIMAL",
  percent: "PERCENT",
  picklist: "ENUM",
  picklistmulti: "MULTIPICK",
  sequence: "SEQUENCE",
  timestamp: "TIMESTAMP",
};

/** `lookup`: the fields of an object, as grammar and overlays know them, and those that the company's records have. */
export const lookup: Handler = (call) => {
  const object = textOf(call.element, "object");
  const fields = wrap("Fields", factsOf(call, object).map(lookupField).join(""));
  const { naming } = call.services;
  const relations = [
    ...[...(naming.object(object)?.relations ?? [])].map(([name, target]) => ({ name, object: target })),
    ...naming.customRelationships(object),
  ].map(relationship);
  const content = fields + wrap("Relationships", relations.join(""));
  return {
    data: {
      attributes: { listtype: "All", count: "1" },
      content: wrap("Type", content, { Name: object, DocumentType: textOf(call.element, "docparid") }),
    },
  };
};

const relationship = (one: Pick<Relationship, "name" | "object" | "kind" | "by" | "label">): string =>
  wrap(
    "Relationship",
    leaf("OBJECTPATH", one.name) +
      leaf("OBJECTNAME", one.object) +
      leaf("LABEL", one.label ?? one.name) +
      leaf("RELATIONSHIPTYPE", one.kind?.toUpperCase() ?? "MANY2ONE") +
      leaf("RELATEDBY", one.by ?? ""),
  );

const lookupField = ({ id, type, values, isCustom, ...said }: FieldFacts): string => {
  const { label = id, description = "", required = false, readOnly = id === "RECORDNO" } = said;
  const valid = values.map((value) => leaf("VALIDVALUE", value)).join("");
  return wrap(
    "Field",
    leaf("ID", id) +
      leaf("LABEL", label) +
      leaf("DESCRIPTION", description) +
      leaf("REQUIRED", String(required)) +
      leaf("READONLY", String(readOnly)) +
      leaf("DATATYPE", type) +
      (valid && wrap("VALIDVALUES", valid)) +
      leaf("ISCUSTOM", String(isCustom)),
  );
};

/** `inspect`: all objects, or the fields of one. */
export const inspect: Handler = (call) => {
  const { element, company, services } = call;
  const object = textOf(element, "object") || textOf(element, "name");
  if (object === "*") {
    const names = new Set([
      ...[...services.naming.objects].map(({ name }) => name),
      ...services.naming.customObjects,
    ]);
    for (const { name } of company.collections) if (!services.naming.object(name)) names.add(name);
    const content = [...names].map((typename) => wrap("type", typename, { typename })).join("");
    return { data: { attributes: { listtype: "All", count: String(names.size) }, content } };
  }
  const write =
    element.attributes["detail"] === "1" ? detailField : ({ id }: FieldFacts) => leaf("Field", id);
  const fields = wrap("Fields", factsOf(call, object).map(write).join(""));
  const content =
    element.attributes["detail"] === "1"
      ? wrap(
          "Attributes",
          leaf("SingularName", object) + leaf("PluralName", object) + leaf("Description", ""),
        ) + fields
      : fields;
  return {
    data: { attributes: { listtype: "All", count: "1" }, content: wrap("Type", content, { Name: object }) },
  };
};

const detailField = ({ id, type, isCustom, ...said }: FieldFacts): string =>
  wrap(
    "Field",
    leaf("Name", id) +
      leaf("GroupName", "") +
      leaf("dataName", type) +
      leaf("externalDataName", type) +
      leaf("isRequired", String(said.required ?? false)) +
      leaf("isReadOnly", String(said.readOnly ?? id === "RECORDNO")) +
      leaf("maxLength", "") +
      leaf("DisplayLabel", said.label ?? id) +
      leaf("Description", said.description ?? "") +
      (isCustom ? leaf("id", id) : ""),
  );

/** How many records are looked at to find out which fields there are: a million would take too long. */
const looksAt = 100;

function factsOf(call: Call, object: string): FieldFacts[] {
  const facts = new Map<string, FieldFacts>();
  for (const [name, decl] of call.services.naming.fields(object)) {
    if (decl && decl.content.kind === "children" && decl.type === undefined) continue;
    facts.set(keyOf(name), {
      id: name,
      type: typeOf(decl),
      values: decl?.notes?.values ?? [],
      isCustom: false,
    });
  }
  for (const field of call.services.naming.customFields(object).values())
    facts.set(keyOf(field.id), customFacts(field));
  const collection = collectionOf(call, object);
  for (let index = 0; collection && index < Math.min(looksAt, collection.length); index++) {
    for (const field of (collection.at(index) as StoredRecord).fields) {
      if (facts.has(keyOf(field.name)) || field.fields.length > 0) continue;
      const isCustom = field.custom === true;
      facts.set(keyOf(field.name), { id: field.name, type: "TEXT", values: [], isCustom });
    }
  }
  return [...facts.values()];
}

const customFacts = (field: CustomField): FieldFacts => {
  const { id, type, values = [], label = id, description = "", required, readOnly, standard } = field;
  return {
    id,
    type: customTypes[type] ?? "TEXT",
    values,
    label,
    description,
    required,
    readOnly,
    isCustom: !standard,
  };
};
