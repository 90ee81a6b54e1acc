import { compareValues } from "../conditions/compare.js";
import { decimalText, divided, readDecimal, sumOf } from "../conditions/decimal.js";
import { readFilter } from "../conditions/query-filter.js";
import type { Handler } from "../call.js";
import { childOf, childrenOf, textOf, type Element } from "../document.js";
import { queryFailed } from "../errors.js";
import { checkFieldName } from "../outgoing.js";
import { boundedNumber, readerOf, select, type Order } from "../select.js";
import type { RecordList } from "../store/collection.js";
import { StoredRecord, textField } from "../store/record.js";
import { leaf, wrap } from "../xml.js";
import { inFormat, type Row } from "../formats.js";

/** Makes one text of those of a field in many records, empty ones left out. */
type Aggregate = (texts: readonly string[]) => string;

const least: Aggregate = (texts) =>
  texts.reduce((a, b) => (compareValues(a, b) <= 0 ? a : b), texts[0] ?? "");
const most: Aggregate = (texts) => texts.reduce((a, b) => (compareValues(a, b) >= 0 ? a : b), texts[0] ?? "");

const numbersIn = (texts: readonly string[]) => texts.flatMap((text) => readDecimal(text) ?? []);

const aggregates: Readonly<Record<string, Aggregate>> = {
  count: (texts) => String(texts.length),
  sum: (texts) => (texts.length === 0 ? "" : decimalText(sumOf(numbersIn(texts)))),
  avg: (texts) => {
    const numbers = numbersIn(texts);
    return numbers.length === 0 ? "" : decimalText(divided(sumOf(numbers), numbers.length));
  },
  min: least,
  max: most,
};

/** A selected item: a field, or an aggregate of one, and what the answer calls it. */
interface Column {
  readonly name: string;
  readonly field: string;
  readonly aggregate?: Aggregate;
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
  const aggregate = Object.hasOwn(aggregates, name) ? aggregates[name] : undefined;
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
  const groups = new Map<string, string[][]>();
  // Without plain fields all records are one group, which is there even when it is empty.
  if (plain.length === 0) groups.set("[]", []);
  for (let index = 0; index < records.length; index++) {
    const record = records.at(index) as StoredRecord;
    const key = JSON.stringify(plain.map(({ field }) => read(record, field)));
    const rows = groups.get(key) ?? [];
    rows.push(columns.map(({ field }) => read(record, field)));
    groups.set(key, rows);
  }
  return [...groups.values()].map((rows) => {
    const fields = columns.map(({ name, aggregate }, at) => {
      const texts = rows.map((row) => row[at] as string);
      return textField(name, aggregate ? aggregate(texts.filter((text) => text !== "")) : (texts[0] ?? ""));
    });
    return new StoredRecord(fields);
  });
}
