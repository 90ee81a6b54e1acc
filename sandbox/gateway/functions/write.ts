import type { ElementDecl } from "../../../schema/model/grammar.js";
import { childNames } from "../../../schema/model/particles.js";
import type { Call, Handler } from "../call.js";
import { textOf, type Element } from "../xml/read.js";
import { badValue, duplicate, notFound } from "../errors.js";
import { fieldsOf } from "../xml/incoming.js";
import { dayText, splitList, timestampText } from "../xml/outgoing.js";
import { collectionOf, findByKey, findGiven } from "../reading/select.js";
import type { Collection } from "../store/collection.js";
import { StoredRecord, keyOf, linesField, structure, textField, type Field } from "../store/record.js";
import { leaf, wrap } from "../xml/write.js";

/** What one `create` or `update` may hold. */
const mostObjects = 100;

/** `create`: one or more objects of any kind. */
export const create: Handler = (call) =>
  storedAnswer(
    call,
    objectsIn(call).map((element) => [element.name, createRecord(call, element.name, given(call, element))]),
  );

/** `update`: objects that are named by their record numbers or own names. */
export const update: Handler = (call) =>
  storedAnswer(
    call,
    objectsIn(call).map((element) => [element.name, updateObject(call, element)]),
  );

/** `delete`: records by their numbers, separated by commas. */
export const deleteRecords: Handler = (call) => {
  const object = textOf(call.element, "object");
  const keys = splitList(textOf(call.element, "keys"));
  if (keys.length === 0) throw badValue("keys names no record");
  for (const key of keys) {
    const record = findByKey(call, object, key);
    if (!record) throw notFound(object, key);
    call.company.remove(collectionOf(call, object) as Collection, record);
  }
  return {};
};

function objectsIn({ element }: Call): readonly Element[] {
  const { children, name } = element;
  if (children.length <= mostObjects) return children;
  throw badValue(`${name} has ${children.length} objects; it takes ${mostObjects} at most`);
}

/**
 * The fields of an object that is to be stored; those that the grammar does not know are the company's own.
 */
function given({ services }: Call, element: Element): Field[] {
  const known = new Set(services.naming.fields(element.name).map(([name]) => keyOf(name)));
  const fields = fieldsOf(element, services.naming.asGiven).filter(({ name }) => keyOf(name) !== "RECORDNO");
  const structures = new Map(
    services.naming
      .layout(element.name)
      .filter(({ kind }) => kind === "structure")
      .map(({ name, decl }) => [name, decl]),
  );
  return fields.map((field) => {
    if (known.size > 0 && !known.has(keyOf(field.name))) return { ...field, custom: true };
    const decl = structures.get(field.name);
    return decl && field.fields.length === 0 && field.text !== "" ? named(field, decl) : field;
  });
}

/** What is given as a text and read as a structure (`EXCHRATETYPES.NAME`): the text is the name in it. */
function named({ name, text }: Field, { content }: ElementDecl): Field {
  const [first = "NAME", ...others] = childNames(content);
  return structure(name, [textField(others.includes("NAME") ? "NAME" : first, text)]);
}

/** Stores a record with what the gateway adds to it. Throws `Refusal` where its own name is taken. */
export function createRecord(call: Call, object: string, fields: readonly Field[]): StoredRecord {
  const { company, session, services } = call;
  const { naming } = services;
  const nameField = naming.nameField(object);
  const number = company.nextNumber();
  const record = new StoredRecord([textField("RECORDNO", number), ...fields], session.entity);
  const name = nameField === undefined ? "" : record.text(nameField);
  if (nameField !== undefined && collectionOf(call, object)?.find(nameField, name)) {
    throw duplicate(object, nameField, name);
  }
  const own = [nameField, naming.keyField(object)].filter((field) => field !== undefined);
  const unnamed = own.filter((field) => record.text(field) === "").map((field) => textField(field, number));
  const named = record.with(unnamed);
  const whole = named.with(added(call, named, object));
  return company.add(
    object,
    new StoredRecord(
      whole.fields.map((field) => countLines(call, field)),
      whole.entity,
    ),
  );
}

/** What is not given: defaults of the grammar, and when and by whom the record was created. */
function added(call: Call, record: StoredRecord, object: string): Field[] {
  const { session, services } = call;
  const defaults = services.naming
    .fields(object)
    .flatMap(([name, decl]) =>
      decl?.notes?.default === undefined ? [] : [textField(name, decl.notes.default)],
    );
  const user = String(session.userNumber);
  const stamps = [
    ...["WHENCREATED", "AUWHENCREATED", "WHENMODIFIED"].map((name) =>
      textField(name, nowText(call, object, name)),
    ),
    textField("CREATEDBY", user),
    textField("MODIFIEDBY", user),
    textField("CREATEDBYLOGINID", session.user),
    textField("MODIFIEDBYLOGINID", session.user),
    textField("MEGAENTITYID", session.entity),
  ];
  return [...defaults, ...fittingStamps(call, object, stamps)].filter(({ name }) => record.text(name) === "");
}

/** The stamps of objects that nothing describes. */
const usualStamps = new Set(["WHENCREATED", "WHENMODIFIED", "CREATEDBY", "MODIFIEDBY", "MEGAENTITYID"]);

/** The stamps that an object has fields for. */
function fittingStamps({ services }: Call, object: string, stamps: readonly Field[]): readonly Field[] {
  const names = new Set(services.naming.layout(object).map(({ name }) => name));
  return stamps.filter(({ name }) => (names.size === 0 ? usualStamps : names).has(name));
}

/** Now, as a field has it: a date or a date with a time. */
function nowText({ services }: Call, object: string, field: string): string {
  const decl = services.naming.layout(object).find(({ name }) => name === field)?.decl;
  return decl?.type?.name === "DATE_MDY" ? dayText(services.now()) : timestampText(services.now());
}

/** Gives lines their numbers, counted from 1, where the schema has a field for them. */
function countLines({ services }: Call, field: Field): Field {
  if (!field.lines) return field;
  const lines = field.fields.map((line, index) => {
    const names = services.naming.layout(keyOf(line.name)).map(({ name }) => name);
    const counter = ["LINE_NO", "LINENO"].find((name) => names.includes(name));
    const isCounted = counter === undefined || line.fields.some(({ name }) => keyOf(name) === counter);
    return isCounted ? line : structure(line.name, [...line.fields, textField(counter, String(index + 1))]);
  });
  return linesField(field.name, lines);
}

/** Fields in place of what was there, and who changed them when. */
export function updateRecord(
  call: Call,
  collection: Collection,
  record: StoredRecord,
  fields: readonly Field[],
): StoredRecord {
  const { company, session } = call;
  const object = keyOf(collection.name);
  const stamps = [
    textField("WHENMODIFIED", nowText(call, object, "WHENMODIFIED")),
    textField("MODIFIEDBY", String(session.userNumber)),
    textField("MODIFIEDBYLOGINID", session.user),
  ];
  const changed = record.with([...fittingStamps(call, object, stamps), ...fields]);
  const counted = new StoredRecord(
    changed.fields.map((field) => countLines(call, field)),
    changed.entity,
  );
  return company.replace(collection, record, counted);
}

function updateObject(call: Call, element: Element): StoredRecord {
  const { name: object } = element;
  const nameField = call.services.naming.nameField(object);
  const record = findGiven(call, element);
  const collection = collectionOf(call, object) as Collection;
  const name = nameField === undefined ? "" : textOf(element, nameField);
  const isRenamed = nameField !== undefined && name !== "" && name !== record.text(nameField);
  if (isRenamed && collection.find(nameField, name)) throw duplicate(object, nameField, name);
  return updateRecord(call, collection, record, given(call, element));
}

/** For each object its record number and own name, under its small name. */
export function storedAnswer(
  { services }: Call,
  stored: readonly (readonly [object: string, StoredRecord])[],
) {
  const content = stored.map(([object, record]) => {
    const nameField = services.naming.nameField(object);
    const name = nameField === undefined ? "" : leaf(nameField, record.text(nameField));
    return wrap(object.toLowerCase(), leaf("RECORDNO", record.recordNo) + name);
  });
  return {
    data: { attributes: { listtype: "objects", count: String(stored.length) }, content: content.join("") },
  };
}
