import { isName } from "intacct-runtime/internals";
import { badValue } from "../errors.js";
import { childOf, textOf, type Element } from "./read.js";
import { linesField, structure, textField, type Field } from "../store/record.js";

/** How what a request gives is kept. */
export interface Keeping {
  /** What a name of a request is called where it is kept. */
  rename(name: string): string;
  /** How the fields of a line are kept; `line` is what that is called where it is kept. */
  ofLine(line: string): Keeping;
  /** Whether a kept name is one of a wrapper of lines; undefined where nothing is known of it. */
  holdsLines(name: string): boolean | undefined;
}

/**
 * The fields that a request gives. Dates of object-specific functions (`year`, `month`, `day`) become texts
 * such as `11/22/2026`, and custom fields are under their own names: records are kept alike, whichever
 * function stored them.
 */
export function fieldsOf(element: Element, keeping: Keeping): Field[] {
  return element.children.flatMap((child) =>
    child.name === "customfields" ? customFields(child) : [fieldOf(child, keeping)],
  );
}

function fieldOf(element: Element, keeping: Keeping): Field {
  const name = keeping.rename(element.name);
  const date = dateOf(element);
  if (date !== undefined) return textField(name, date);
  if (element.children.length === 0) return textField(name, element.text);
  const hasLines = keeping.holdsLines(name) ?? lookLikeLines(element.children);
  return hasLines ? linesField(name, linesOf(element, keeping)) : structure(name, fieldsOf(element, keeping));
}

/** The lines in a wrapper, by the names that they are kept under. */
const linesOf = (wrapper: Element, keeping: Keeping): Field[] =>
  wrapper.children.map((line) => {
    const name = keeping.rename(line.name);
    return structure(name, fieldsOf(line, keeping.ofLine(name)));
  });

/**
 * Of a wrapper that nothing is known of: whether it has structures of one and the same name in it, and no
 * more.
 */
const lookLikeLines = (children: readonly Element[]): boolean =>
  children.every(({ name, children: inner }) => name === children[0]?.name && inner.length > 0);

/** Custom fields become elements of their own in answers: their names have to be names. */
const customFields = ({ children }: Element): Field[] =>
  children.map((field) => {
    const name = textOf(field, "customfieldname");
    if (!isName(name) || name.includes(":")) throw badValue(`'${name}' is not the name of a custom field`);
    return { ...textField(name, textOf(field, "customfieldvalue")), custom: true };
  });

/** `mm/dd/yyyy`; empty where the parts are, undefined where an element is not a date. */
function dateOf(element: Element): string | undefined {
  const { children } = element;
  if (children.length !== 3 || !childOf(element, "year")) return undefined;
  const [month, day, year] = ["month", "day", "year"].map((part) => textOf(element, part)) as [
    string,
    string,
    string,
  ];
  return year === "" ? "" : `${month.padStart(2, "0")}/${day.padStart(2, "0")}/${year}`;
}
