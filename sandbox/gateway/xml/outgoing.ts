import { isName } from "intacct-runtime/internals";
import { queryFailed } from "../errors.js";
import type { Field, StoredRecord } from "../store/record.js";
import { leaf, wrap } from "./write.js";

/** A field with all that is in it. Lines are in lower case, in whatever letters their wrapper does. */
export const fieldXml = ({ name, text, fields, lines }: Field): string =>
  fields.length === 0
    ? leaf(name, text)
    : wrap(
        name,
        fields
          .map((field) => fieldXml(lines ? { ...field, name: field.name.toLowerCase() } : field))
          .join(""),
      );

/** All fields as lists show them: structures as dotted names, and no lines. */
export const flatXml = (record: StoredRecord): string => flatFields(record.fields, "");

function flatFields(fields: readonly Field[], prefix: string): string {
  return fields
    .filter(({ lines }) => !lines)
    .map(({ name, text, fields: inner }) =>
      inner.length === 0 ? leaf(prefix + name, text) : flatFields(inner, `${prefix}${name}.`),
    )
    .join("");
}

/** Names that somebody asks for become names of elements. Throws `Refusal` where they cannot. */
export function checkFieldName(name: string): string {
  if (isName(name) && !name.includes(":")) return name;
  throw queryFailed(`'${name}' is not the name of a field`);
}

/** The parts of a text between commas, without empty ones. */
export const splitList = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** `11/22/2026`, in UTC. */
export const dayText = (date: Date): string => timestampText(date).slice(0, 10);

/** `11/22/2026 08:05:00`, in UTC. */
export function timestampText(date: Date): string {
  const [year, month, day, time] = date.toISOString().split(/[-T.]/) as [string, string, string, string];
  return `${month}/${day}/${year} ${time}`;
}
