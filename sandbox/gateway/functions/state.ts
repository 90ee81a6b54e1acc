import type { Call, Handler, Services } from "../call.js";
import { notFound } from "../errors.js";
import { collectionOf, findGiven } from "../reading/select.js";
import { compareValues } from "../reading/conditions/compare.js";
import type { Collection } from "../store/collection.js";
import { textField, type Field, type StoredRecord } from "../store/record.js";
import { textOf, type Element } from "../xml/read.js";
import { storedAnswer, updateRecord } from "./write.js";

/** What functions make of the state of records; the first of the words that the object has for it. */
const states: Readonly<Record<string, readonly [string, ...string[]]>> = {
  approve: ["Approved"],
  cancel: ["Cancelled", "Canceled", "Terminated"],
  clearallmea: ["Draft"],
  clearlastactivemea: ["Draft"],
  confirm: ["Confirmed"],
  decline: ["Declined"],
  deliver: ["Delivered", "In progress"],
  hold: ["On hold"],
  post: ["Posted", "Completed", "In progress"],
  promote: ["Promoted"],
  reallocate: ["Reallocated", "In progress"],
  reclassify: ["Reclassified"],
  recallDoc: ["Draft"],
  renew: ["Renewed", "In progress"],
  resume: ["In progress"],
  reverse: ["Reversed"],
  send: ["Sent"],
  submit: ["Submitted"],
  terminate: ["Terminated"],
  uncancel: ["In progress"],
  undeliver: ["Undelivered", "In progress"],
  unpost: ["Unposted", "In progress"],
  void: ["Voided"],
};

/** What objects of any kind have a function of their own for, and what only object-specific functions do. */
const specific = new Set(["confirm", "send", "terminate", "void"]);

/** The names of functions that change the state of records. */
export const stateFunctions = Object.keys(states).filter((name) => !specific.has(name));

/** `approve`, `hold` and the like: one object, by a key of it; or all that are due by a date (`post`). */
export const changeState: Handler = (call) => {
  const [target] = call.element.children;
  if (!target) throw notFound(call.element.name, "");
  const targets =
    textOf(target, "ASOFDATE") !== "" && !isKeyed(target) ? dueIn(call, target) : [findGiven(call, target)];
  const collection = collectionOf(call, target.name) as Collection;
  const changed = targets.map(
    (record) => [target.name, updateRecord(call, collection, record, changesOf(call, target))] as const,
  );
  return storedAnswer(call, changed);
};

const isKeyed = (target: Element): boolean => textOf(target, "RECORDNO") !== "";

/** The schedules of a customer or a contract, or of all, that begin by a day. */
function dueIn(call: Call, target: Element): StoredRecord[] {
  const collection = collectionOf(call, target.name);
  const day = textOf(target, "ASOFDATE");
  const isMeant = (record: StoredRecord): boolean =>
    ["CUSTOMERID", "CONTRACTID"].every((field) => ["", record.text(field)].includes(textOf(target, field)));
  const isDue = (record: StoredRecord): boolean => {
    const start = record.text("STARTDATE") || record.text("POSTINGDATE");
    return start === "" || compareValues(start, day) <= 0;
  };
  return Array.from(
    { length: collection?.length ?? 0 },
    (_, index) => collection?.at(index) as StoredRecord,
  ).filter((record) => isMeant(record) && isDue(record));
}

/** The new state, in a word that the object has for it, and the dates that a schedule is told. */
function changesOf({ element, services }: Call, target: Element): Field[] {
  const dates = element.name === "reallocate" ? ["STARTDATE", "ENDDATE"] : [];
  const given = dates.filter((name) => textOf(target, name) !== "");
  return [
    stateAfter(services, target.name, element.name),
    ...given.map((name) => textField(name, textOf(target, name))),
  ];
}

/** The state that a function leaves a record in, in a word that the object has for it. */
export function stateAfter({ naming }: Services, object: string, verb: string): Field {
  const words = states[verb] ?? [""];
  const values = naming.layout(object).find(({ name }) => name === "STATE")?.decl?.notes?.values ?? [];
  return textField("STATE", words.find((word) => values.includes(word)) ?? words[0]);
}
