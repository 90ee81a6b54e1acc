import type { Call, Handler } from "../call.js";
import { readListFilter } from "../reading/conditions/list-filter.js";
import type { Condition } from "../reading/conditions/condition.js";
import { childOf, childrenOf, type Element } from "../xml/read.js";
import { boundedNumber, select } from "../reading/select.js";
import type { StoredRecord } from "../store/record.js";
import { target } from "./objects.js";
import { recordXml } from "./render.js";

/** `get`: one object of any kind, by its key. */
export const get: Handler = (call) => {
  const name = call.element.attributes["object"] ?? "";
  const object = call.services.naming.objectNamed(name);
  return {
    data: { content: recordXml(call, name, object, target(call, object), fieldsAsked(call.element)) },
  };
};

/** `get_list`: objects of one kind, filtered, sorted, and a window of them. */
export const getList: Handler = (call) => {
  const { element, services } = call;
  const name = element.attributes["object"] ?? "";
  const object = services.naming.objectNamed(name);
  const rename = (field: string): string => services.naming.fieldNamed(object, field);
  const found = select(call, {
    object,
    condition: renamed(readListFilter(childOf(element, "filter")), rename),
    order: childrenOf(childOf(element, "sorts"), "sortfield").map(({ text, attributes }) => ({
      field: rename(text.trim()),
      descending: attributes["order"] === "desc",
    })),
    showsPrivate: element.attributes["showprivate"] === "true",
  });
  const { start, most } = windowOf(call);
  const count = Math.max(0, Math.min(most, found.length - start));
  const only = fieldsAsked(element);
  const records = Array.from({ length: count }, (_, index) => found.at(start + index) as StoredRecord);
  return {
    listtype: { object: name, start, end: start + Math.max(count - 1, 0), total: found.length },
    data: { content: records.map((record) => recordXml(call, name, object, record, only)).join("") },
  };
};

function windowOf({ element: { attributes } }: Call): { start: number; most: number } {
  return {
    start: boundedNumber("start", attributes["start"] ?? "", { least: 0, most: 1e12, otherwise: 0 }),
    most: boundedNumber("maxitems", attributes["maxitems"] ?? "", { least: 1, most: 2000, otherwise: 100 }),
  };
}

/** The names in `fields`; undefined for all. */
function fieldsAsked(element: Element): ReadonlySet<string> | undefined {
  const fields = childrenOf(childOf(element, "fields"), "field").map(({ text }) => text.trim());
  return fields.length === 0 ? undefined : new Set(fields);
}

/** With fields called as they are kept. */
function renamed(condition: Condition, rename: (name: string) => string): Condition {
  return condition.kind === "test"
    ? { ...condition, field: rename(condition.field) }
    : { ...condition, of: condition.of.map((one) => renamed(one, rename)) };
}
