import type { Call, Handler } from "../call.js";
import { notFound } from "../errors.js";
import { stateAfter } from "../functions/state.js";
import { updateRecord } from "../functions/write.js";
import { collectionOf, findByKey } from "../reading/select.js";
import type { Collection } from "../store/collection.js";
import { textField, type StoredRecord } from "../store/record.js";
import { childOf, textOf, type Element } from "../xml/read.js";
import { keyOfRecord } from "./objects.js";
import { stateFunction } from "./state-names.js";

/** Changes the state of what a function names by its key; nothing is booked. */
export const changeStateByKey: Handler = (call) => {
  const { element, services } = call;
  const [verb = ""] = stateFunction.exec(element.name) ?? [];
  const object = services.naming.objectOf(element.name);
  const state = stateAfter(services, object, verb);
  const records = keysOf(element).map((key) => found(call, object, key));
  const changed = records.map((record) =>
    updateRecord(call, collectionOf(call, object) as Collection, record, [state, ...reversalOf(element)]),
  );
  const [first] = changed;
  return first && changed.length === 1 ? { key: keyOfRecord(call, object, first) } : {};
};

/** By an attribute, by a child, or several in a list. */
function keysOf(element: Element): string[] {
  const listed = childOf(element, "appaymentkeys")?.children.map(({ text }) => text.trim());
  return listed ?? [element.attributes["key"] ?? textOf(element, "recordno")];
}

function found(call: Call, object: string, key: string): StoredRecord {
  const record = findByKey(call, object, key);
  if (!record) throw notFound(object, key);
  return record;
}

/** The day of a reversal, where one is given in parts. */
function reversalOf(element: Element): ReturnType<typeof textField>[] {
  const day = childOf(element, "datereversed");
  const [year, month, date] = ["year", "month", "day"].map((part) => textOf(day, part).padStart(2, "0"));
  return day ? [textField("REVERSALDATE", `${month}/${date}/${year}`)] : [];
}
