import type { Call, Handler } from "../call.js";
import { notFound, queryFailed } from "../errors.js";
import { relatedRecord, type ObjectRecord } from "../reading/paths.js";
import { collectionOf, findByKey, isVisible } from "../reading/select.js";
import type { StoredRecord } from "../store/record.js";
import { keyOf } from "../store/record.js";
import { checkFieldName, splitList } from "../xml/outgoing.js";
import { textOf } from "../xml/read.js";
import { recordWriter } from "./record-writer.js";

/** `readRelated`: the records that a relationship of an object leads to, from the records that are named. */
export const readRelated: Handler = (call) => {
  const object = checkFieldName(textOf(call.element, "object"));
  const relation = checkFieldName(textOf(call.element, "relation"));
  const target = call.services.naming.related(object, relation);
  if (target === relation && !call.services.naming.knows(target) && !call.company.find(target))
    throw queryFailed(`${object} has no relationship ${relation}`);
  const records = new Set<StoredRecord>();
  for (const key of splitList(textOf(call.element, "keys"))) {
    const record = findByKey(call, object, key);
    if (!record) throw notFound(object, key);
    for (const related of relatedTo({ record, object }, relation, target, call)) records.add(related);
  }
  const seen = [...records].filter((record) => isVisible(record, call.session.entity, true));
  return {
    data: {
      attributes: { listtype: target.toLowerCase(), count: String(seen.length) },
      content: recordWriter(call, target, "whole")(seen),
    },
  };
};

/** What the record itself refers to; where it refers to nothing, what refers to it. */
function relatedTo(
  start: ObjectRecord,
  relation: string,
  target: string,
  call: Call,
): readonly StoredRecord[] {
  const { record, object } = start;
  const { services } = call;
  const found = relatedRecord(start, relation, call)?.record;
  if (found) return [found];
  const collection = collectionOf(call, target);
  const nameField = services.naming.nameField(object);
  // The name of an object in another is its own; that both have a NAME says nothing.
  const name = nameField === undefined || nameField === "NAME" ? "" : record.text(nameField);
  const numbers = [`R${keyOf(object)}`, `${keyOf(object)}KEY`];
  const refersTo = (other: StoredRecord): boolean =>
    numbers.some((field) => other.text(field) === record.recordNo) ||
    (name !== "" && other.text(nameField ?? "") === name);
  return Array.from(
    { length: collection?.length ?? 0 },
    (_, index) => collection?.at(index) as StoredRecord,
  ).filter((other) => refersTo(other));
}
