import { MadeCollection, StoredCollection, type Collection } from "./gateway/store/collection.js";
import { StoredRecord, keyOf, linesField, structure, textField, type Field } from "./gateway/store/record.js";

/** A record as programs write it: texts, structures, and lines as arrays in their wrappers. */
export interface RecordInput {
  readonly [field: string]: string | RecordInput | readonly RecordInput[];
}

/**
 * Initial records: an array, or an object with a length that computes each record when it is read. Computed records
 * can be of any number, and requests cannot change them.
 */
export type RecordSource =
  readonly RecordInput[] | { readonly length: number; at(index: number): RecordInput };

/** What has to be known of objects to make records of what programs write. */
export interface RecordRules {
  /** Whether a wrapper of this name holds lines; undefined where nothing is known of it. */
  holdsLines(wrapper: string): boolean | undefined;
  /** The record number of the record at a place, counted from 1. */
  recordNumber(object: string, place: number): string;
}

/** A collection of the records given; those without a record number are numbered from 1. */
export function collectionFrom(object: string, source: RecordSource, rules: RecordRules): Collection {
  const make = (index: number): StoredRecord =>
    recordFrom(source.at(index) as RecordInput, rules.recordNumber(object, index + 1), rules);
  if (!Array.isArray(source)) return new MadeCollection(object, source.length, make);
  const collection = new StoredCollection(object);
  for (let index = 0; index < source.length; index++) collection.add(make(index));
  return collection;
}

function recordFrom(input: RecordInput, number: string, rules: RecordRules): StoredRecord {
  const fields = fieldsFrom(input, rules);
  const isNumbered = fields.some(({ name }) => keyOf(name) === "RECORDNO");
  return new StoredRecord(isNumbered ? fields : [textField("RECORDNO", number), ...fields]);
}

const fieldsFrom = (input: RecordInput, rules: RecordRules): Field[] =>
  Object.entries(input).flatMap(([name, value]): Field[] => {
    if (typeof value === "string") return [textField(name, value)];
    if (isList(value)) return value.map((item) => structure(name, fieldsFrom(item, rules)));
    const [only, ...others] = Object.values(value);
    const isWrapper = others.length === 0 && typeof only === "object" && isList(only);
    const hasLines = rules.holdsLines(name) ?? isWrapper;
    return [(hasLines ? linesField : structure)(name, fieldsFrom(value, rules))];
  });

const isList = (value: RecordInput | readonly RecordInput[]): value is readonly RecordInput[] =>
  Array.isArray(value);

/** A record as programs write it; what is in it more than once is an array. */
export function recordInput({ fields }: { readonly fields: readonly Field[] }): RecordInput {
  const names = new Set(fields.map(({ name }) => name));
  return Object.fromEntries(
    Array.from(names, (name) => [name, valueOf(fields.filter((one) => one.name === name))]),
  );
}

function valueOf(fields: readonly Field[]): RecordInput[string] {
  const [first] = fields;
  if (fields.length > 1 || (first && isLine(first))) return fields.map(recordInput);
  return first && first.fields.length > 0 ? recordInput(first) : (first?.text ?? "");
}

/** Lines have record numbers, structures have none. */
const isLine = ({ fields }: Field): boolean => fields.some(({ name }) => keyOf(name) === "RECORDNO");
