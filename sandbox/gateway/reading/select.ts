import { meets, type Condition } from "./conditions/condition.js";
import type { Call } from "../call.js";
import { notFound, queryFailed } from "../errors.js";
import { textOf, type Element } from "../xml/read.js";
import { sortPositions, type Order } from "./order.js";
import { readPath } from "./paths.js";
import type { Collection, RecordList } from "../store/collection.js";
import { keyOf, type StoredRecord } from "../store/record.js";

export interface Selection {
  readonly object: string;
  readonly condition: Condition;
  readonly order?: readonly Order[];
  readonly ignoresCase?: boolean;
  /** Whether the top level sees what belongs to entities. */
  readonly showsPrivate?: boolean;
}

/** The records of an object. Throws `Refusal` where there is no such object. */
export function collectionOf({ company, services }: Call, object: string): Collection | undefined {
  const collection = company.find(object);
  // Custom objects that no overlay has are known by their records alone.
  if (!collection && !services.naming.knows(object))
    throw queryFailed(`Object definition ${object} not found`);
  return collection;
}

/** The records that a selection asks for, in its order; the list may be a very long one. */
export function select(call: Call, selection: Selection): RecordList {
  const { company, session } = call;
  const collection = collectionOf(call, selection.object);
  if (!collection) return [];
  const isWhole = isEverything(selection.condition) && !selection.order?.length && !collection.hasEntities;
  if (isWhole) return collection;
  const key = JSON.stringify([session.entity, selection, keyOf(selection.object)]);
  return company.list(key, () => filtered(call, selection, collection));
}

const isEverything = (condition: Condition): boolean =>
  condition.kind === "all" && condition.of.every(isEverything);

/** Keeps positions only: the records of a collection may be made when they are looked at. */
function filtered(call: Call, selection: Selection, collection: Collection): RecordList {
  const { order = [] } = selection;
  const reader = readerOf(call, selection.object);
  const at = (index: number): StoredRecord => collection.at(index) as StoredRecord;
  const found = positionsOf(call, selection, collection);
  const positions =
    order.length > 0 ? sortPositions(found, order, (index, field) => reader(at(index), field)) : found;
  return collection.isFixed
    ? { length: positions.length, at: (index) => collection.at(positions[index] ?? -1) }
    : positions.map(at);
}

/** Where the records stand that a selection asks for, and that its user may see. */
function positionsOf(call: Call, selection: Selection, collection: Collection): number[] {
  const { condition, ignoresCase = false, showsPrivate = false } = selection;
  const all = Array.from({ length: collection.length }, (_, index) => index);
  if (isEverything(condition) && !collection.hasEntities) return all;
  const reader = readerOf(call, selection.object);
  return all.filter((index) => {
    const record = collection.at(index) as StoredRecord;
    const isSeen = isVisible(record, call.session.entity, showsPrivate);
    return isSeen && meets(condition, (field) => reader(record, field), ignoresCase);
  });
}

/** Entities see the top level and their own; the top level sees itself, and entities on request. */
export const isVisible = ({ entity }: StoredRecord, mine: string, showsPrivate: boolean): boolean =>
  entity === "" || entity === mine || (mine === "" && showsPrivate);

/** Reads fields of an object's records, dotted names included. */
export const readerOf =
  (call: Call, object: string) =>
  (record: StoredRecord, path: string): string =>
    readPath({ record, object }, path, call);

/** The record with a key: its number, or another field that the object's records are known by. */
export const findByKey = (call: Call, object: string, key: string): StoredRecord | undefined =>
  findByNumber(call, object, key) ?? findByFields(call, object, call.services.naming.ownFields(object), key);

/** The record that `read` means by a key: the record number, unless the object is documented to have another. */
export function findToRead(call: Call, object: string, key: string): StoredRecord | undefined {
  const field = call.services.naming.keyField(object);
  return (
    (field === undefined ? undefined : findByFields(call, object, [field], key)) ??
    findByNumber(call, object, key)
  );
}

export const findByNumber = (call: Call, object: string, number: string): StoredRecord | undefined =>
  visible(call, collectionOf(call, object)?.find("RECORDNO", number));

export function findByName(call: Call, object: string, name: string): StoredRecord | undefined {
  const field = call.services.naming.nameField(object);
  return field === undefined ? undefined : findByFields(call, object, [field], name);
}

function findByFields(
  call: Call,
  object: string,
  fields: readonly string[],
  text: string,
): StoredRecord | undefined {
  const collection = collectionOf(call, object);
  for (const field of fields) {
    const found = visible(call, collection?.find(field, text));
    if (found) return found;
  }
  return undefined;
}

/**
 * The record that the fields of an object name: by its number, by another field that it is known by, by those that an
 * update of it is documented to bring, such as employee and date of a timesheet, or by ids of others. Throws `Refusal` where there is
 * none.
 */
export function findGiven(call: Call, element: Element): StoredRecord {
  const { name: object } = element;
  const { naming } = call.services;
  const number = textOf(element, "RECORDNO") || textOf(element, "SCHEDULEKEY");
  if (number !== "") {
    const record = findByNumber(call, object, number);
    if (record) return record;
    throw notFound(object, number);
  }
  const keys = naming.ownFields(object).filter((field) => textOf(element, field) !== "");
  for (const field of keys) {
    const record = findByFields(call, object, [field], textOf(element, field));
    if (record) return record;
  }
  const ids = element.children.filter(({ name }) => /(ID|KEY)$/.test(name)).map(({ name }) => name);
  const texts = [naming.updateFields(object), ids].map((fields) =>
    fields.map((field) => [field, textOf(element, field)] as const).filter(([, text]) => text !== ""),
  );
  for (const given of keys.length === 0 ? texts : []) {
    const record = given.length > 0 ? findAlike(call, object, given) : undefined;
    if (record) return record;
  }
  const keyTexts = keys.map((field) => textOf(element, field));
  throw notFound(object, [...keyTexts, ...texts.flat().map(([, text]) => text)][0] ?? "");
}

/** The only record with these texts. */
function findAlike(
  call: Call,
  object: string,
  texts: readonly (readonly [field: string, text: string])[],
): StoredRecord | undefined {
  const collection = collectionOf(call, object);
  const found = Array.from(
    { length: collection?.length ?? 0 },
    (_, index) => collection?.at(index) as StoredRecord,
  )
    .filter((record) => texts.every(([field, text]) => record.text(field) === text))
    .filter((record) => visible(call, record));
  return found.length === 1 ? found[0] : undefined;
}

const visible = (call: Call, record: StoredRecord | undefined): StoredRecord | undefined =>
  record && isVisible(record, call.session.entity, true) ? record : undefined;

/** A size or an offset, within bounds; what holds where none is given. Throws `Refusal`. */
export function boundedNumber(
  name: string,
  text: string,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  if (text === "") return otherwise;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw queryFailed(`${name} is a number from ${least} to ${most}, not '${text}'`);
}
