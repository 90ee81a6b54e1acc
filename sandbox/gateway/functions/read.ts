import type { Call, Handler } from "../call.js";
import type { Outcome } from "../outcome.js";
import { textOf } from "../xml/read.js";
import { queryFailed } from "../errors.js";
import { checkFieldName, splitList } from "../xml/outgoing.js";
import { findByName, findByNumber, findToRead, select } from "../reading/select.js";
import type { RecordList } from "../store/collection.js";
import type { StoredRecord } from "../store/record.js";
import { recordWriter } from "./record-writer.js";

/** How many records one call reads by key, and how many it gives where none is named. */
const mostKeys = 100;

type Find = (call: Call, object: string, key: string) => StoredRecord | undefined;

/** `read`: records with all that is in them, by record number or the key that the object is documented to have. */
export const read: Handler = (call) => readKeys(call, findToRead);

/** `readByName`: the same, by the field that names them; objects without one have their record number only. */
export const readByName: Handler = (call) => {
  const nameField = call.services.naming.nameField(textOf(call.element, "object"));
  return readKeys(call, nameField === undefined ? findByNumber : findByName);
};

function readKeys(call: Call, find: Find): Outcome {
  const object = checkFieldName(textOf(call.element, "object"));
  const keys = splitList(textOf(call.element, "keys"));
  if (keys.length > mostKeys)
    throw queryFailed(`${keys.length} keys are given; ${mostKeys} can be read at a time`);
  const found =
    keys.length > 0
      ? keys.flatMap((key) => find(call, object, key) ?? [])
      : firstOf(select(call, { object, condition: { kind: "all", of: [] } }));
  const records = found.filter((record) => isOfKind(call, record));
  const write = recordWriter(call, object, "whole");
  return {
    data: {
      attributes: { listtype: object.toLowerCase(), count: String(records.length) },
      content: write(records),
    },
  };
}

/** Documents may be asked for by the definition that they follow, such as `Sales Order`. */
function isOfKind({ element }: Call, record: StoredRecord): boolean {
  const wanted = textOf(element, "docparid");
  return wanted === "" || [wanted, ""].includes(record.text("DOCPARID"));
}

const firstOf = (list: RecordList): StoredRecord[] =>
  Array.from({ length: Math.min(mostKeys, list.length) }, (_, index) => list.at(index) as StoredRecord);
