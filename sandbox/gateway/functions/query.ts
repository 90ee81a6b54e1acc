import { readFilter } from "../reading/conditions/query-filter.js";
import type { Handler } from "../call.js";
import { childOf, childrenOf, textOf, type Element } from "../xml/read.js";
import { queryFailed } from "../errors.js";
import { checkFieldName } from "../xml/outgoing.js";
import type { Order } from "../reading/order.js";
import { boundedNumber, readerOf, select } from "../reading/select.js";
import type { RecordList } from "../store/collection.js";
import { StoredRecord, textField } from "../store/record.js";
import { leaf, wrap } from "../xml/write.js";
import { inFormat, type Row } from "../reading/formats.js";
import { aggregates, type Aggregate } from "./aggregates.js";

/** A selected item: a field, or an aggregate of one, and what the answer calls it. */
interface Column {
  readonly name: string;
  readonly field: string;
  /** Begins an aggregate. */
  readonly aggregate?: () => Aggregate;
}

/** `query`: any fields of an object's records, filtered, sorted and page by page. */
export const query: Handler = (call) => {
  const { element } = call;
  const object = checkFieldName(textOf(element, "object"));
  const columns = childOf(element, "select")?.children.map(columnOf) ?? [];
  if (columns.length === 0) throw queryFailed("select names no field");
  const options = childOf(element, "options");
  const found = select(call, {
    object,
    condition: readFilter(childOf(element, "filter")),
    order: childrenOf(childOf(element, "orderby"), "order").map(orderOf),
    ignoresCase: textOf(options, "caseinsensitive") === "true",
    showsPrivate: textOf(options, "showprivate") === "true",
  });
  const reader = readerOf(call, object);
  const isGrouped = columns.some(({ aggregate }) => aggregate);
  const rows = isGrouped ? grouped(found, columns, reader) : found;
  const pageSize = boundedNumber("pagesize", textOf(element, "pagesize"), {
    least: 1,
    most: 2000,
    otherwise: 100,
  });
  const offset = boundedNumber("offset", textOf(element, "offset"), { least: 0, most: 1e12, otherwise: 0 });
  const count = Math.max(0, Math.min(pageSize, rows.length - offset));
  const page = Array.from({ length: count }, (_, index): Row => {
    const record = rows.at(offset + index) as StoredRecord;
    return columns.map(({ name, field }) => [name, isGrouped ? record.text(name) : reader(record, field)]);
  });
  return {
    data: {
      attributes: {
        listtype: object,
        totalcount: String(rows.length),
        offset: String(offset),
        count: String(count),
        numremaining: String(Math.max(0, rows.length - offset - count)),
      },
      content: inFormat(textOf(options, "returnformat"), page, (row) => rowXml(object, row)),
    },
  };
};

const rowXml = (object: string, row: Row): string =>
  wrap(object, row.map(([name, text]) => leaf(name, text)).join(""));

function columnOf({ name, text }: Element): Column {
  const field = checkFieldName(text.trim());
  const aggregate = aggregates.get(name);
  return aggregate ? { name: `${name.toUpperCase()}.${field}`, field, aggregate } : { name: field, field };
}

const orderOf = (order: Element): Order => ({
  field: checkFieldName(textOf(order, "field")),
  descending: childOf(order, "descending") !== undefined,
});

/** One record for each combination of the plain fields, in the order in which these come. */
function grouped(
  records: RecordList,
  columns: readonly Column[],
  read: (record: StoredRecord, field: string) => string,
): StoredRecord[] {
  const plain = columns.filter(({ aggregate }) => !aggregate);
  const groups = new Map<string, Group>();
  const groupOf = (key: string): Group => {
    const group = groups.get(key) ?? columns.map(({ aggregate }) => aggregate?.() ?? firstText());
    groups.set(key, group);
    return group;
  };
  // Without plain fields all records are one group, which is there even when it is empty.
  if (plain.length === 0) groupOf("[]");
  for (let index = 0; index < records.length; index++) {
    const record = records.at(index) as StoredRecord;
    const group = groupOf(JSON.stringify(plain.map(({ field }) => read(record, field))));
    for (const [at, { field }] of columns.entries()) {
      const text = read(record, field);
      if (text !== "") group[at]?.add(text);
    }
  }
  return Array.from(
    groups.values(),
    (group) => new StoredRecord(columns.map(({ name }, at) => textField(name, group[at]?.result() ?? ""))),
  );
}

/** What there is of each column. */
type Group = readonly Aggregate[];

/** Of a plain field, which is the same in all records of a group. */
function firstText(): Aggregate {
  let first = "";
  return { add: (text) => void (first ||= text), result: () => first };
}
