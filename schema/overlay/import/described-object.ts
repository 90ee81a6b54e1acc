import { fits, relationshipKinds, type FieldType } from "../format.js";
import { shortened } from "../placed.js";
import { datatypes, typesOf } from "./datatypes.js";
import type {
  CustomObjectEntry,
  FieldEntry,
  ImportedObject,
  Imports,
  RelationshipEntry,
} from "./imported.js";
import type { ObjectNames } from "./names.js";
import { childNamed, childrenNamed, elementsNamed, type SourceElement } from "./xml-source.js";
import type { Origin } from "../../text/source.js";

/** A field as an answer of the gateway describes it, whichever function answered. */
export interface DescribedField {
  readonly id: string;
  /** The gateway's name of its type. */
  readonly datatype: string;
  readonly label?: string | undefined;
  readonly description?: string | undefined;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly values: readonly string[];
  readonly length?: number | undefined;
  readonly custom: boolean;
  readonly origin: Origin;
}

export interface DescribedRelationship {
  /** The first part of dotted names. */
  readonly path: string;
  readonly object: string;
  readonly label?: string | undefined;
  /** In the gateway's spelling: `MANY2ONE`. */
  readonly kind: string;
  /** The field that holds the key. */
  readonly by?: string | undefined;
  readonly origin: Origin;
}

export interface DescribedObject {
  readonly name: string;
  readonly documentType?: string | undefined;
  readonly label?: string | undefined;
  readonly description?: string | undefined;
  readonly fields: readonly DescribedField[];
  readonly relationships: readonly DescribedRelationship[];
  readonly origin: Origin;
}

/** The element for a field's name in each function's answer, which shows whose answer it is. */
const nameElements = { lookup: "ID", inspect: "Name" } as const;

/** The objects that an answer describes, anywhere in a saved document. */
export const typesIn = (root: SourceElement): readonly SourceElement[] =>
  elementsNamed(root, "Type").filter((type) => childNamed(type, "Fields"));

/**
 * The objects that an answer of a function describes; a fault where there is none, or it is one of the other.
 */
export function describedIn(
  root: SourceElement,
  functionName: "lookup" | "inspect",
  imports: Imports,
): readonly SourceElement[] {
  const found = typesIn(root);
  if (found.length === 0)
    imports.fault(
      "IC2021",
      `this is not an answer of ${functionName}: it has no <Type> with <Fields>`,
      root.origin,
      `save what the gateway answers to ${functionName} of an object`,
    );
  const other = functionName === "lookup" ? "inspect" : "lookup";
  const strange = found.find((type) => {
    const fields = childrenNamed(childNamed(type, "Fields"), "Field");
    const has = (name: "lookup" | "inspect"): boolean =>
      fields.some((field) => childNamed(field, nameElements[name]));
    return has(other) && !has(functionName);
  });
  if (!strange) return found;
  imports.fault("IC2021", `this is an answer of ${other}`, strange.origin, `read it with --from ${other}`);
  return [];
}

/**
 * Carries what the schema does not have: an object's custom fields, standard ones that are newer than the schema,
 * and all of an object that it does not describe, with the relationships that they take part in.
 */
export function addObject(described: DescribedObject, names: ObjectNames, imports: Imports): void {
  const given = imports.id(described.name || undefined, "the name of an object", described.origin);
  if (given === undefined) return;
  const name = names.nameOf(given);
  const isCustom = !names.isStandard(name);
  if (isCustom && !names.describesObjects && !/[a-z_]/.test(name))
    return imports.loss("Intacct's own objects, as the schema describes none", described.origin);
  const carried = described.fields.filter(
    ({ id, custom }) => custom || isCustom || names.hasField(name, id) === false,
  );
  const relationships = described.relationships.filter(
    ({ path, by, object }) =>
      isCustom ||
      names.hasRelation(name, path) === false ||
      carried.some(({ id }) => id === path || id === by) ||
      (!names.isStandard(names.nameOf(object)) && /[a-z_]/.test(object)),
  );
  const valued = isCustom ? [] : described.fields.filter((field) => !carried.includes(field));
  const more = valued.filter((field) => moreValues(field, name, names).length > 0);
  if (carried.length + relationships.length + more.length === 0) return;
  if (isCustom && names.isTaken(name))
    return imports.fault(
      "IC2022",
      `the object ${name}: version 3.0 has another element of that name`,
      described.origin,
    );
  const object = imports.object(name);
  if (isCustom && !addCustomObject(described, object, imports)) {
    imports.objects.delete(name);
    return;
  }
  for (const field of carried) {
    const isStandard = !isCustom && !field.custom;
    if (isStandard && !fits("path", field.id)) {
      imports.loss("standard fields with names that no element can have, such as LOCATION#", field.origin);
      continue;
    }
    if (!isCustom && names.isInText(name, field.id)) {
      imports.loss(`${field.id} of ${name}, which would be inside a field that contains text`, field.origin);
      continue;
    }
    const what = `the name of a field of ${name}`;
    const id = imports.id(field.id || undefined, what, field.origin, "path");
    const made = id === undefined ? undefined : entryOf(field, isStandard, described, names, imports);
    if (id !== undefined && made)
      imports.addField(object, id, { ...made, someDocumentTypes: true, origin: field.origin });
  }
  for (const field of more) addValues(field, object, names, imports);
  leaveOutInner(object, imports);
  if (object.custom && !keepsKey(object, object.custom, imports, described.origin)) return;
  for (const one of relationships) addRelationship(one, object, names, imports);
}

/** The values of a standard field that a company has, and no schema. */
function moreValues({ id, values }: DescribedField, object: string, names: ObjectNames): readonly string[] {
  const known = names.valuesOf(object, id);
  return known ? values.filter((value) => value !== "" && !known.includes(value)) : [];
}

function addValues(
  field: DescribedField,
  object: ImportedObject,
  names: ObjectNames,
  imports: Imports,
): void {
  const { id, origin } = field;
  const values = imports.values(moreValues(field, object.name, names), id, "picklist", origin);
  if (!values) return;
  for (const name of [id, names.inFunctions(object.name, id) ?? id]) {
    const before = object.addedValues.get(name)?.values ?? [];
    object.addedValues.set(name, { values: [...new Set([...before, ...values])], origin });
  }
}

/** Leaves out fields that would be in another one of the same object. */
function leaveOutInner({ name, fields }: ImportedObject, imports: Imports): void {
  for (const [id, { origin }] of fields) {
    const above = id.split(".").slice(0, -1);
    const outer = above.map((_, depth) => above.slice(0, depth + 1).join(".")).find((one) => fields.has(one));
    if (outer === undefined) continue;
    fields.delete(id);
    imports.loss(`${id} of ${name}: ${outer} is a field itself`, origin);
  }
}

/** Whether the key of a custom object could be imported: without it, the object is left out. */
function keepsKey(
  { name, fields }: ImportedObject,
  custom: CustomObjectEntry,
  imports: Imports,
  origin: Origin,
): boolean {
  if (custom.name !== undefined && !fields.has(custom.name)) delete custom.name;
  if (fields.has(custom.key)) return true;
  imports.fault("IC2022", `the object ${name}: its key ${custom.key} cannot be carried`, origin);
  imports.objects.delete(name);
  return false;
}

function addCustomObject(
  { name, label, description, fields, origin }: DescribedObject,
  object: ReturnType<Imports["object"]>,
  imports: Imports,
): boolean {
  const key = ["id", "RECORDNO"].find((id) => fields.some((field) => field.id === id));
  if (key === undefined) {
    imports.fault("IC2022", `${name} has neither id nor RECORDNO: its key is not known`, origin);
    return false;
  }
  const nameField = ["name", "NAME"].find((id) => fields.some((field) => field.id === id));
  const shown = imports.text(label, "label", origin);
  const told = imports.text(description, "description", origin);
  object.custom = {
    ...(shown !== undefined && { label: shown }),
    ...(told !== undefined && { description: told }),
    key,
    ...(nameField !== undefined && { name: nameField }),
  };
  return true;
}

function entryOf(
  field: DescribedField,
  isStandard: boolean,
  { relationships, documentType }: DescribedObject,
  names: ObjectNames,
  imports: Imports,
): { entry: FieldEntry; alike: readonly FieldType[] } | undefined {
  const { id, datatype, readOnly, required, origin } = field;
  const relationship = relationships.find(
    ({ path, by, kind, object }) =>
      (path === id || by === id) && !/^ONE2MANY$/i.test(kind) && fits("id", object),
  );
  const [type, ...others] = relationship ? [typeOfReference(id)] : typesOfField(field, imports);
  const label = imports.text(field.label, "label", origin);
  const description = imports.text(field.description, "description", origin);
  const entry: FieldEntry = {
    type,
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    // What cannot be written cannot be asked for either. Of standard fields, screens ask for more than the
    // gateway.
    required: required && !readOnly && !isStandard,
    readOnly,
    standard: isStandard,
  };
  if (relationship) entry.object = names.nameOf(relationship.object);
  else if (type === "picklist" || type === "picklistmulti") {
    const values = imports.values(field.values, id, type, origin);
    if (!values) return undefined;
    entry.values = values;
  } else if (type === "text" && field.length !== undefined) entry.length = field.length;
  if (documentType) {
    const known = imports.text(documentType, "label", origin);
    if (known !== undefined) entry.documentTypes = [known];
  }
  if (id.startsWith("GLDIM") && !relationship)
    imports.loss(
      `the object behind ${id}, as ${datatype} is all that is said`,
      origin,
      "give it as type dimension",
    );
  return { entry, alike: [type, ...others] };
}

const typeOfReference = (id: string): FieldType => (/^GLDIM./.test(id) ? "dimension" : "relationship");

function typesOfField(
  { id, datatype, values, origin }: DescribedField,
  imports: Imports,
): readonly [FieldType, ...FieldType[]] {
  const [type, ...others] = typesOf(datatype) ?? [];
  if (type === undefined) {
    const reason = datatype === "" ? "which is not said" : `which is not known: ${shortened(datatype)}`;
    const known = datatype === "" ? "" : `; the types are ${[...datatypes.keys()].join(", ")}`;
    imports.loss(`the type of ${id}, ${reason}`, origin, `it is taken for text${known}`);
    return ["text", ...(typesOf("TEXT") ?? [])];
  }
  const isList = type === "picklist" || type === "picklistmulti";
  if (!isList || values.some((value) => value !== "")) return [type, ...others];
  imports.loss(`the values of ${id}: it is a list without any`, origin, "it is taken for text");
  return ["text", type, ...others];
}

function addRelationship(
  { path, object: target, kind, by, label, origin }: DescribedRelationship,
  object: ReturnType<Imports["object"]>,
  names: ObjectNames,
  imports: Imports,
): void {
  if (!fits("id", path) || !fits("id", target))
    return imports.loss(`relationships with names such as ${JSON.stringify(path.slice(0, 60))}`, origin);
  const entry: RelationshipEntry = { object: names.nameOf(target) };
  const known = relationshipKinds.find((one) => one === kind.toLowerCase());
  const shown = imports.text(label, "label", origin);
  if (shown !== undefined) entry.label = shown;
  if (known) entry.kind = known;
  if (by !== undefined && fits("path", by)) entry.by = by;
  object.relationships.set(path, { entry, origin });
}
