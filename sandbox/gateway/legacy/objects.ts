import type { Call, Handler } from "../call.js";
import type { Outcome } from "../outcome.js";
import { textOf, type Element } from "../xml/read.js";
import { Refusal, notCarriedOut, notFound } from "../errors.js";
import { createRecord, updateRecord } from "../functions/write.js";
import { fieldsOf } from "../xml/incoming.js";
import { collectionOf, findByKey, findByNumber } from "../reading/select.js";
import type { Collection } from "../store/collection.js";
import { StoredRecord, textField, type Field } from "../store/record.js";
import { applyLineChanges } from "./lines.js";
import { keyChild, transactionName } from "../objects/name-fields.js";
import { recordXml } from "./render.js";

/** The object that a function is about, as it calls it: `bill` of `create_bill`. */
const subjectIn = ({ name }: Element): string => name.replace(/^[a-z]+_/, "");

/** The key that later calls use: the record's own name where it has one, else its number. */
export function keyOfRecord({ services }: Call, object: string, record: StoredRecord): string {
  const field = services.naming.nameField(object);
  return (field !== undefined && record.text(field)) || record.recordNo;
}

/** `create_bill`, `record_deposit`: one object, whose key is the answer. */
export const createObject: Handler = (call) => {
  const { element, services } = call;
  const object = services.naming.objectOf(element.name);
  const given = new StoredRecord(createdFields(call, object));
  const field = services.naming.nameField(object);
  const { fields } = field === transactionName ? given.with(transactionId(call, element)) : given;
  const existing =
    element.attributes["ignoreduplicates"] === "true" && field !== undefined
      ? collectionOf(call, object)?.find(field, fields.find(({ name }) => name === field)?.text ?? "")
      : undefined;
  const record = existing ?? createRecord(call, object, fields);
  return { key: keyOfRecord(call, object, record) };
};

const storedFields = ({ element, services }: Call, object: string): Field[] =>
  fieldsOf(element, services.naming.keeping(object));

/** A record number that something new is given is that of the schedule that it belongs to. */
function createdFields(call: Call, object: string): Field[] {
  const layout = call.services.naming.layout(object);
  const schedule = layout.find(({ name }) => name.endsWith("SCHEDULEKEY"))?.name ?? "SCHEDULEKEY";
  return storedFields(call, object).map((field) =>
    field.name === "RECORDNO" ? { ...field, name: schedule } : field,
  );
}

/** Transactions get a number where they bring none, and a name made of both. */
function transactionId({ company }: Call, element: Element): Field[] {
  const number = textOf(element, "documentno") || company.nextNumber();
  return [
    textField("DOCNO", number),
    textField(transactionName, `${textOf(element, "transactiontype")}-${number}`),
  ];
}

/** `update_bill`: fields and lines of one object, named by an attribute. */
export const updateObject: Handler = (call) => {
  const { element, services } = call;
  const object = services.naming.objectOf(element.name);
  const record = target(call, object);
  const fields = applyLineChanges(storedFields(call, object), call, record, object);
  const collection = collectionOf(call, object) as Collection;
  const changed = updateRecord(call, collection, record, fields);
  return { key: keyOfRecord(call, object, changed) };
};

/** `delete_bill`: one object, named by an attribute. */
export const deleteObject: Handler = (call) => {
  const object = call.services.naming.objectOf(call.element.name);
  const record = target(call, object);
  call.company.remove(collectionOf(call, object) as Collection, record);
  return { key: keyOfRecord(call, object, record) };
};

/** `get_bill`: one object, named by an attribute. */
export const getObject: Handler = (call): Outcome => {
  const { element } = call;
  if (element.attributes["key"] === undefined) throw notCarriedOut(element.name);
  const name = subjectIn(element);
  const object = call.services.naming.objectOf(element.name);
  return { data: { content: recordXml(call, name, object, target(call, object)) } };
};

/** The record that a function names. Throws `Refusal` where there is none. */
export function target(call: Call, object: string): StoredRecord {
  const { attributes } = call.element;
  const [name, key] = keyOfCall(call) ?? [];
  if (key === undefined) throw new Refusal([{ errorno: "BL03000018", description2: "No key is given" }]);
  const found =
    attributes["externalkey"] === "true"
      ? collectionOf(call, object)?.find("EXTERNALID", key)
      : name === "recordno"
        ? findByNumber(call, object, key)
        : findByKey(call, object, key);
  if (!found) throw notFound(object, key);
  return found;
}

/** The attribute that the grammar demands, or the child that stands for it, with its value; it is the key. */
function keyOfCall({ element, version, services }: Call): readonly [string, string] | undefined {
  const decl = services.requestGrammar(version)?.elements.get(element.name);
  const child = decl && keyChild(decl);
  if (child !== undefined) return [child, textOf(element, child)];
  const wanted = decl?.attributes.filter(({ name, use }) => use === "required" && name !== "object") ?? [];
  const names = [...wanted.map(({ name }) => name), "key"];
  const name = names.find((one) => element.attributes[one] !== undefined);
  return name === undefined ? undefined : [name, element.attributes[name] as string];
}
