import type { Call, Handler } from "../call.js";
import { notFound, queryFailed } from "../errors.js";
import { relatedRecord } from "../reading/paths.js";
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
    for (const related of relatedTo(call, object, record, relation, target)) records.add(related);
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
  call: Call,
  object: string,
  record: StoredRecord,
  relation: string,
  target: string,
): readonly StoredRecord[] {
  const { company, services } = call;
  const own = [...services.naming.customRelationships(object)].find(({ name }) => name === relation);
  const collection = collectionOf(call, target);
  const number = own?.by === undefined ? "" : record.text(own.by);
  const byField = number === "" ? undefined : collection?.find("RECORDNO", number);
  const found = byField ?? relatedRecord(record, object, relation, company, services.naming)?.record;
  if (found) return [found];
  const { nameField = "RECORDNO" } = { nameField: services.naming.nameField(object) };
  const backwards = [`R${keyOf(object)}`, `${keyOf(object)}KEY`, own?.by ?? ""].filter(
    (field) => field !== "",
  );
  const refersTo = (other: StoredRecord): boolean =>
    backwards.some((field) => other.text(field) === record.recordNo) ||
    (nameField !== "NAME" &&
      record.text(nameField) !== "" &&
      other.text(nameField) === record.text(nameField));
  return Array.from(
    { length: collection?.length ?? 0 },
    (_, index) => collection?.at(index) as StoredRecord,
  ).filter((other) => refersTo(other));
}
