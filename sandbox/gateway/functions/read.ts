import type { Call, Handler, Outcome } from "../call.js";
import { readQueryText } from "../conditions/query-text.js";
import { textOf } from "../document.js";
import { queryFailed } from "../errors.js";
import { inFormat, type Row } from "../formats.js";
import { checkFieldName, fieldXml, flatXml, splitList } from "../outgoing.js";
import { boundedNumber, findByName, findByNumber, readerOf, select } from "../select.js";
import type { RecordList } from "../store/collection.js";
import type { StoredRecord } from "../store/record.js";
import { leaf, wrap } from "../xml.js";

/** How many records one call reads by key, and how many it gives where none is named. */
const mostKeys = 100;

type Find = (call: Call, object: string, key: string) => StoredRecord | undefined;

/** `read`: records with all that is in them, by record number. */
export const read: Handler = (call) => readKeys(call, findByNumber);

/** `readByName`: the same, by the field that names them; document objects have their record number only. */
export const readByName: Handler = (call) =>
  readKeys(
    call,
    call.services.naming.nameField(textOf(call.element, "object")) === undefined ? findByNumber : findByName,
  );

function readKeys(call: Call, find: Find): Outcome {
  const object = checkFieldName(textOf(call.element, "object"));
  const keys = splitList(textOf(call.element, "keys"));
  if (keys.length > mostKeys)
    throw queryFailed(`${keys.length} keys are given; ${mostKeys} can be read at a time`);
  const records =
    keys.length > 0
      ? keys.flatMap((key) => find(call, object, key) ?? [])
      : firstOf(select(call, { object, condition: { kind: "all", of: [] } }));
  const name = object.toLowerCase();
  const write = recordWriter(call, object, wholeXml);
  return {
    data: {
      attributes: { listtype: name, count: String(records.length) },
      content: formatted(call, records, object, write),
    },
  };
}

const firstOf = (list: RecordList): StoredRecord[] =>
  Array.from({ length: Math.min(mostKeys, list.length) }, (_, index) => list.at(index) as StoredRecord);

const wholeXml = (record: StoredRecord): string => record.fields.map(fieldXml).join("");

/** Writes records under the small name of their object, with the fields asked for. */
function recordWriter(
  call: Call,
  object: string,
  all: (record: StoredRecord) => string,
): (record: StoredRecord) => string {
  const name = object.toLowerCase();
  const fields = fieldsAsked(call);
  if (!fields) return (record) => wrap(name, all(record));
  const reader = readerOf(call, object);
  return (record) =>
    wrap(
      name,
      fields
        .map((field) => {
          const found = record.field(field);
          return found ? fieldXml({ ...found, name: field }) : leaf(field, reader(record, field));
        })
        .join(""),
    );
}

/** The names in `fields`; undefined for all. */
function fieldsAsked({ element }: Call): string[] | undefined {
  const fields = splitList(textOf(element, "fields"));
  return fields.length === 0 || fields.includes("*") ? undefined : fields.map(checkFieldName);
}

function formatted(
  call: Call,
  records: readonly StoredRecord[],
  object: string,
  write: (record: StoredRecord) => string,
): string {
  const format = textOf(call.element, "returnFormat").toLowerCase();
  if (format === "" || format === "xml") return records.map(write).join("");
  const reader = readerOf(call, object);
  const rows = records.map((record): Row => {
    const names =
      fieldsAsked(call) ?? record.fields.filter(({ fields }) => fields.length === 0).map(({ name }) => name);
    return names.map((name) => [name, reader(record, name)]);
  });
  return inFormat(format, rows, () => "");
}

/** `readByQuery`: the first page of what a query text asks for. */
export const readByQuery: Handler = (call) => {
  const { element, company, services } = call;
  const object = checkFieldName(textOf(element, "object"));
  const found = select(call, { object, condition: readQueryText(textOf(element, "query")) });
  const pageSize = boundedNumber("pagesize", textOf(element, "pagesize"), {
    least: 1,
    most: 1000,
    otherwise: 100,
  });
  const write = recordWriter(call, object, flatXml);
  const count = Math.min(pageSize, found.length);
  const records = Array.from({ length: count }, (_, index) => found.at(index) as StoredRecord);
  // What comes later shall be what was found now, whatever is stored in the meantime.
  const list = found.length > count ? (company.find(object)?.isFixed ? found : copyOf(found)) : [];
  const id =
    found.length > count
      ? services.cursors.keep({
          company: company.id,
          object: object.toLowerCase(),
          list,
          pageSize,
          at: count,
          write: (index) => write(list.at(index) as StoredRecord),
        })
      : "";
  return page(
    object.toLowerCase(),
    formatted(call, records, object, write),
    count,
    found.length,
    found.length - count,
    id,
  );
};

const copyOf = (list: RecordList): StoredRecord[] =>
  Array.from({ length: list.length }, (_, index) => list.at(index) as StoredRecord);

const page = (
  listtype: string,
  content: string,
  count: number,
  total: number,
  remaining: number,
  resultId: string,
): Outcome => ({
  data: {
    attributes: {
      listtype,
      count: String(count),
      totalcount: String(total),
      numremaining: String(remaining),
      resultId,
    },
    content,
  },
});

/** `readMore`: the next page of a result, of the latest one of an object, or of a report. */
export const readMore: Handler = (call) => {
  const { element, company, services } = call;
  const report = textOf(element, "reportId");
  if (report !== "") return services.reports.page(company.id, report);
  const object = textOf(element, "object").toLowerCase();
  const id = textOf(element, "resultId") || services.cursors.latest(company.id, object);
  const cursor = services.cursors.get(company.id, id);
  const end = Math.min(cursor.list.length, cursor.at + cursor.pageSize);
  let content = "";
  for (let index = cursor.at; index < end; index++) content += cursor.write(index);
  services.cursors.move(id, { ...cursor, at: end });
  return page(cursor.object, content, end - cursor.at, cursor.list.length, cursor.list.length - end, id);
};
