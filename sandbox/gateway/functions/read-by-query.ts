import type { Call, Handler } from "../call.js";
import type { Outcome } from "../outcome.js";
import type { Condition } from "../reading/conditions/condition.js";
import { readQueryText } from "../reading/conditions/query-text.js";
import type { Cursor } from "../reading/cursors.js";
import { textOf } from "../xml/read.js";
import { checkFieldName } from "../xml/outgoing.js";
import { boundedNumber, select } from "../reading/select.js";
import type { RecordList } from "../store/collection.js";
import type { StoredRecord } from "../store/record.js";
import { recordWriter } from "./record-writer.js";

/** `readByQuery`: the first page of what a query text asks for. */
export const readByQuery: Handler = (call) => {
  const { element } = call;
  const object = checkFieldName(textOf(element, "object"));
  const condition = ofKind(call, readQueryText(textOf(element, "query")));
  return firstPage(call, object, select(call, { object, condition }), {
    name: object.toLowerCase(),
    write: recordWriter(call, object, "flat"),
  });
};

/** With the definition that documents have to follow, where one is asked for. */
function ofKind({ element }: Call, condition: Condition): Condition {
  const kind = textOf(element, "docparid");
  if (kind === "") return condition;
  return {
    kind: "all",
    of: [condition, { kind: "test", field: "DOCPARID", operator: "equal", values: [kind] }],
  };
}

/** The first page of records, under a name by which further pages can be asked for. */
export function firstPage(
  { element, company, services }: Call,
  object: string,
  found: RecordList,
  { name, write }: { readonly name: string; readonly write: Cursor["write"] },
): Outcome {
  const bounds = { least: 1, most: 1000, otherwise: 100 };
  const pageSize = boundedNumber("pagesize", textOf(element, "pagesize"), bounds);
  // What comes later shall be what was found now, whatever is stored in the meantime.
  const isKept = found.length > pageSize && company.find(object)?.isFixed !== true;
  const cursor: Cursor = {
    company: company.id,
    object: name,
    list: isKept ? rangeOf(found, 0, found.length) : found,
    pageSize,
    at: 0,
    write,
  };
  return pageOf(cursor, (next) => (next.at < found.length ? services.cursors.keep(next) : ""));
}

/** What pages of a view are kept under; no object is called so. */
export const viewName = (view: string): string => `view ${view}`;

/** `readMore`: the next page of a result, of the latest one of an object, or of a report. */
export const readMore: Handler = ({ element, company, services }) => {
  const report = textOf(element, "reportId");
  if (report !== "") return services.reports.page(company.id, report);
  const object = textOf(element, "object").toLowerCase() || viewName(textOf(element, "view"));
  const id = textOf(element, "resultId") || services.cursors.latest(company.id, object);
  return pageOf(services.cursors.get(company.id, id), (next) => {
    services.cursors.move(id, next);
    return id;
  });
};

/** The page that a cursor is at; `keep` is given the cursor that goes on from there, and says its id. */
function pageOf(cursor: Cursor, keep: (next: Cursor) => string): Outcome {
  const { list, at, pageSize, object } = cursor;
  const records = rangeOf(list, at, Math.min(list.length, at + pageSize));
  const end = at + records.length;
  return {
    data: {
      attributes: {
        listtype: object,
        count: String(records.length),
        totalcount: String(list.length),
        numremaining: String(list.length - end),
        resultId: keep({ ...cursor, at: end }),
      },
      content: cursor.write(records),
    },
  };
}

const rangeOf = (list: RecordList, from: number, to: number): StoredRecord[] =>
  Array.from({ length: to - from }, (_, index) => list.at(from + index) as StoredRecord);
