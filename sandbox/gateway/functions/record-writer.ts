import type { Call } from "../call.js";
import { textOf } from "../xml/read.js";
import { inFormat, type Row } from "../reading/formats.js";
import { checkFieldName, fieldXml, splitList } from "../xml/outgoing.js";
import { readerOf } from "../reading/select.js";
import type { StoredRecord } from "../store/record.js";
import { leaf, wrap } from "../xml/write.js";

/** Writes records of a page. */
export type RecordWriter = (records: readonly StoredRecord[]) => string;

/**
 * Writes records under the small name of their object, with the fields and in the format that a function asks for.
 *
 * @param all writes a record of which all fields are asked for
 */
export function recordWriter(
  call: Call,
  object: string,
  all: (record: StoredRecord) => string,
): RecordWriter {
  const fields = fieldsAsked(call);
  const reader = readerOf(call, object);
  const rowOf = (record: StoredRecord): Row => {
    const plain = record.fields.filter((field) => field.fields.length === 0);
    return (fields ?? plain.map(({ name }) => name)).map((name) => [name, reader(record, name)]);
  };
  const fieldOf = (record: StoredRecord, name: string): string => {
    const field = record.field(name);
    return field ? fieldXml({ ...field, name }) : leaf(name, reader(record, name));
  };
  const contentOf = (record: StoredRecord): string =>
    fields ? fields.map((name) => fieldOf(record, name)).join("") : all(record);
  const format = textOf(call.element, "returnFormat");
  const isXml = /^(xml)?$/i.test(format);
  return (records) =>
    isXml
      ? records.map((record) => wrap(object.toLowerCase(), contentOf(record))).join("")
      : inFormat(format, records.map(rowOf), () => "");
}

/** The names in `fields`; undefined for all. Throws `Refusal` for what is no name. */
function fieldsAsked({ element }: Call): readonly string[] | undefined {
  const fields = splitList(textOf(element, "fields"));
  return fields.length === 0 || fields.includes("*") ? undefined : fields.map(checkFieldName);
}
