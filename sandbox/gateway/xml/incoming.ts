import { childOf, textOf, type Element } from "./read.js";
import { structure, textField, type Field } from "../store/record.js";

/** What a name of a request is called where it is stored. */
export type Rename = (name: string) => string;

const asGiven: Rename = (name) => name;

/**
 * The fields that a request gives. Dates of object-specific functions (`year`, `month`, `day`) become texts
 * such as `11/22/2026`, and custom fields stand under their own names: records are kept alike, whichever
 * function stored them.
 */
export function fieldsOf(element: Element, rename: Rename = asGiven): Field[] {
  return element.children.flatMap((child) =>
    child.name === "customfields" ? customFields(child) : [fieldOf(child, rename)],
  );
}

function fieldOf(element: Element, rename: Rename): Field {
  const name = rename(element.name);
  const date = dateOf(element);
  if (date !== undefined) return textField(name, date);
  if (element.children.length === 0) return textField(name, element.text);
  return structure(name, fieldsOf(element, rename));
}

const customFields = ({ children }: Element): Field[] =>
  children.map((field) => ({
    ...textField(textOf(field, "customfieldname"), textOf(field, "customfieldvalue")),
    custom: true,
  }));

/** `mm/dd/yyyy`; empty where the parts are, undefined where an element is no date. */
export function dateOf(element: Element): string | undefined {
  const { children } = element;
  if (children.length !== 3 || !childOf(element, "year")) return undefined;
  const [month, day, year] = ["month", "day", "year"].map((part) => textOf(element, part)) as [
    string,
    string,
    string,
  ];
  return year === "" ? "" : `${month.padStart(2, "0")}/${day.padStart(2, "0")}/${year}`;
}
