import type { Call } from "../call.js";
import { textOf } from "../xml/read.js";
import { inFormat, type Row } from "../reading/formats.js";
import { checkFieldName, fieldXml, flatXml, splitList } from "../xml/outgoing.js";
import { readerOf } from "../reading/select.js";
import { keyOf, textField, type Field, type StoredRecord } from "../store/record.js";
import type { LayoutField } from "../objects/layouts.js";
import { leaf, wrap } from "../xml/write.js";

/** Writes records of a page. */
export type RecordWriter = (records: readonly StoredRecord[]) => string;

/** Which fields a record is shown with: `whole` with its lines and structures, `flat` with dotted names and no lines. */
export type Form = "whole" | "flat";

/** Writes records under the small name of their object, with the fields and in the format that a function asks for. */
export function recordWriter(call: Call, object: string, form: Form): RecordWriter {
  return recordsAs(call, object, object.toLowerCase(), form);
}

/** The same under another name. */
export function recordsAs(call: Call, object: string, tag: string, form: Form): RecordWriter {
  const fields = fieldsAsked(call);
  const reader = readerOf(call, object);
  const absent = absentFields(call, object, form);
  const layout = call.services.naming.layout(object);
  const whole = (field: Field): string => fieldXml(filled(call, field, layout));
  const rowOf = (record: StoredRecord): Row => {
    const plain = record.fields.filter((field) => field.fields.length === 0);
    return (fields ?? plain.map(({ name }) => name)).map((name) => [name, reader(record, name)]);
  };
  const fieldOf = (record: StoredRecord, name: string): string => {
    const field = record.field(name);
    return field ? whole({ ...field, name }) : leaf(name, reader(record, name));
  };
  const all = form === "flat" ? flatXml : ({ fields: own }: StoredRecord) => own.map(whole).join("");
  const contentOf = (record: StoredRecord): string =>
    fields ? fields.map((name) => fieldOf(record, name)).join("") : all(record) + absent(record);
  const format = textOf(call.element, "returnFormat");
  const isXml = /^(xml)?$/i.test(format);
  return (records) =>
    isXml
      ? records.map((record) => wrap(tag, contentOf(record))).join("")
      : inFormat(format, records.map(rowOf), () => "");
}

/** The fields that an object is known to have and a record lacks: who asks for all fields gets them empty. */
function absentFields({ services }: Call, object: string, form: Form): (record: StoredRecord) => string {
  const layout = services.naming
    .layout(object)
    .filter(({ kind }) => kind === "text" || (kind === "lines" && form === "whole"));
  const names = [...layout.map(({ name }) => name), ...services.naming.customFields(object).keys()];
  return (record) =>
    names
      .filter((name) => !record.field(name))
      .map((name) => leaf(name, ""))
      .join("");
}

/** Lines and structures with the fields that they are known to have and lack, empty. */
function filled(call: Call, field: Field, siblings: readonly LayoutField[]): Field {
  const { fields, lines } = field;
  if (fields.length === 0) return field;
  const { naming } = call.services;
  if (lines)
    return { ...field, fields: fields.map((line) => completed(call, line, naming.layout(keyOf(line.name)))) };
  const declared = siblings.find(({ name, kind }) => kind === "structure" && name === field.name)?.decl?.name;
  return completed(call, field, declared === undefined ? [] : naming.layout(declared));
}

function completed(call: Call, field: Field, layout: readonly LayoutField[]): Field {
  const given = new Set(field.fields.map(({ name }) => keyOf(name)));
  const absent = layout.filter(({ name, kind }) => kind === "text" && !given.has(keyOf(name)));
  return {
    ...field,
    fields: [
      ...field.fields.map((inner) => filled(call, inner, layout)),
      ...absent.map(({ name }) => textField(name, "")),
    ],
  };
}

/** The names in `fields`; undefined for all. Throws `Refusal` for what is not a name. */
function fieldsAsked({ element }: Call): readonly string[] | undefined {
  const fields = splitList(textOf(element, "fields"));
  return fields.length === 0 || fields.includes("*") ? undefined : fields.map(checkFieldName);
}
