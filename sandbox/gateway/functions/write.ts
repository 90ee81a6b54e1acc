import type { Call, Handler } from "../call.js";
import { textOf, type Element } from "../xml/read.js";
import { badValue, duplicate, notFound } from "../errors.js";
import { fieldsOf } from "../xml/incoming.js";
import { splitList, timestampText } from "../xml/outgoing.js";
import { collectionOf, findByKey, findByName, findByNumber } from "../reading/select.js";
import type { Collection } from "../store/collection.js";
import { StoredRecord, keyOf, textField, type Field } from "../store/record.js";
import { leaf, wrap } from "../xml/write.js";

/** What one `create` or `update` may hold. */
const mostObjects = 100;

/** `create`: one or more objects of any kind. */
export const create: Handler = (call) =>
  answer(
    call,
    objectsIn(call).map((element) => [element.name, createRecord(call, element.name, given(call, element))]),
  );

/** `update`: objects that are named by their record numbers or own names. */
export const update: Handler = (call) =>
  answer(
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

/** The fields of an object that is to be stored; those that the grammar does not know are the company's own. */
function given({ services }: Call, element: Element): Field[] {
  const known = new Set(services.naming.fields(element.name).map(([name]) => keyOf(name)));
  const fields = fieldsOf(element).filter(({ name }) => keyOf(name) !== "RECORDNO");
  return fields.map((field) =>
    known.size === 0 || known.has(keyOf(field.name)) ? field : { ...field, custom: true },
  );
}

/** Stores a record with what the gateway adds to it. Throws `Refusal` where its own name is taken. */
export function createRecord(call: Call, object: string, fields: readonly Field[]): StoredRecord {
  const { company, session, services } = call;
  const nameField = services.naming.nameField(object);
  const number = company.nextNumber();
  const record = new StoredRecord([textField("RECORDNO", number), ...fields], session.entity);
  const name = nameField === undefined ? "" : record.text(nameField);
  if (nameField !== undefined && collectionOf(call, object)?.find(nameField, name)) {
    throw duplicate(object, nameField, name);
  }
  const isUnnamed = nameField !== undefined && name === "";
  const named = isUnnamed ? record.with([textField(nameField, number)]) : record;
  return company.add(object, named.with(added(call, named, object)));
}

/** What is not given: defaults of the grammar, and when and by whom the record was created. */
function added({ session, services }: Call, record: StoredRecord, object: string): Field[] {
  const defaults = services.naming
    .fields(object)
    .flatMap(([name, decl]) =>
      decl?.notes?.default === undefined ? [] : [textField(name, decl.notes.default)],
    );
  const time = timestampText(services.now());
  const stamps = [
    textField("WHENCREATED", time),
    textField("WHENMODIFIED", time),
    textField("CREATEDBY", session.user),
    textField("MODIFIEDBY", session.user),
    textField("MEGAENTITYID", session.entity),
  ];
  return [...defaults, ...stamps].filter(({ name }) => record.text(name) === "");
}

/** Fields in place of what was there, and who changed them when. */
export function updateRecord(
  { company, session, services }: Call,
  collection: Collection,
  record: StoredRecord,
  fields: readonly Field[],
): StoredRecord {
  const changes = [
    textField("WHENMODIFIED", timestampText(services.now())),
    textField("MODIFIEDBY", session.user),
    ...fields,
  ];
  return company.replace(collection, record, record.with(changes));
}

function updateObject(call: Call, element: Element): StoredRecord {
  const { name: object } = element;
  const nameField = call.services.naming.nameField(object);
  const number = textOf(element, "RECORDNO");
  const name = nameField === undefined ? "" : textOf(element, nameField);
  const record = number === "" ? findByName(call, object, name) : findByNumber(call, object, number);
  if (!record) throw notFound(object, number || name);
  const collection = collectionOf(call, object) as Collection;
  const isRenamed = nameField !== undefined && name !== "" && name !== record.text(nameField);
  if (isRenamed && collection.find(nameField, name)) throw duplicate(object, nameField, name);
  return updateRecord(call, collection, record, given(call, element));
}

/** For each object its record number and own name, under its small name. */
function answer({ services }: Call, stored: readonly (readonly [object: string, StoredRecord])[]) {
  const content = stored.map(([object, record]) => {
    const nameField = services.naming.nameField(object);
    const name = nameField === undefined ? "" : leaf(nameField, record.text(nameField));
    return wrap(object.toLowerCase(), leaf("RECORDNO", record.recordNo) + name);
  });
  return {
    data: { attributes: { listtype: "objects", count: String(stored.length) }, content: content.join("") },
  };
}

/** What functions on single records make of their state. */
const states: Readonly<Record<string, string>> = {
  approve: "Approved",
  clearallmea: "Draft",
  decline: "Declined",
  deliver: "Delivered",
  hold: "On hold",
  post: "Posted",
  promote: "Promoted",
  reallocate: "Reallocated",
  reclassify: "Reclassified",
  recallDoc: "Draft",
  resume: "In progress",
  reverse: "Reversed",
  submit: "Submitted",
  uncancel: "In progress",
  undeliver: "Undelivered",
  unpost: "Unposted",
};

/** The names of functions that change the state of one record. */
export const stateFunctions = Object.keys(states);

/** `approve`, `hold` and the like: one object, named by its record number or its document's name. */
export const changeState: Handler = (call) => {
  const [target] = call.element.children;
  const object = target?.name ?? "";
  const key = textOf(target, "RECORDNO") || textOf(target, "DOCID");
  const record = key === "" ? undefined : findByKey(call, object, key);
  if (!record) throw notFound(object, key);
  const state = states[call.element.name] ?? "";
  const collection = collectionOf(call, object) as Collection;
  return answer(call, [[object, updateRecord(call, collection, record, [textField("STATE", state)])]]);
};
