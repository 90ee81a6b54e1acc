import type { AttributeDecl, ElementDecl, ValueNotes } from "../../schema/model/grammar.js";
import { isDate } from "../../schema/model/representation.js";
import { scalarOf } from "../../schema/model/scalars.js";

/** What a reader should know of an element's value: its description, its type's name, its facets. */
export function describeScalar(element: ElementDecl): string | undefined {
  return join(element.doc, isDate(element) ? "`DATE`, sent as year, month and day." : facets(element));
}

function facets(element: ElementDecl): string | undefined {
  if (element.content.kind !== "text" || !element.type) return undefined;
  const { notes = {}, type } = element;
  const borrowed = type.by === "borrowed" ? "Borrowed from 2.1: " : "";
  const preset = notes.default === undefined ? undefined : `${JSON.stringify(notes.default)} unless given.`;
  // What a union of its values says needs no further word.
  const typed =
    /^(xs:)?string$/i.test(type.name) || notes.values
      ? undefined
      : `${borrowed}${typeFacets(element, type.name)}`;
  const joined =
    notes.separator === undefined
      ? undefined
      : `Sent as one text, joined with ${JSON.stringify(notes.separator)}.`;
  const range = notes.min === undefined && notes.max === undefined ? undefined : rangeOf(notes);
  return [typed, joined, range, preset].filter((part) => part !== undefined).join(" ") || undefined;
}

const rangeOf = ({ min, max }: ValueNotes): string =>
  min === undefined ? `At most ${max}.` : max === undefined ? `At least ${min}.` : `${min} to ${max}.`;

function typeFacets(element: ElementDecl, type: string): string {
  const scalar = scalarOf(element);
  const name = `\`${type}\``;
  if (scalar.maxLength !== undefined) return `${name}: at most ${count(scalar.maxLength, "character")}.`;
  if (scalar.digits !== undefined) {
    const fraction = scalar.fraction ? ` and ${scalar.fraction} after it` : "";
    return `${name}: at most ${count(scalar.digits, "digit")} before the point${fraction}.`;
  }
  if (scalar.format) return `${name}, sent as ${written[scalar.format === "flag" ? "flag" : scalar.base]}.`;
  return scalar.values ? `${name}: ${allowed(scalar.values)}.` : `${name}.`;
}

/** What the wire has instead of what values say. */
const written: Readonly<Record<string, string>> = {
  flag: "T or F",
  date: "mm/dd/yyyy",
  timestamp: "mm/dd/yyyy hh:mm:ss",
};

/** More values than this are left to the type itself to list. */
const MOST_LISTED = 10;

function allowed(values: readonly string[]): string {
  if (values.length > MOST_LISTED) return `one of ${values.length} values`;
  const quoted = values.map((value) => JSON.stringify(value));
  return quoted.length === 1
    ? `always ${quoted[0]}`
    : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

export function describeAttribute(attribute: AttributeDecl): string {
  const { use, value } = attribute;
  const unless = use === "default" && value !== undefined ? `; ${value} unless given` : "";
  return `Attribute${unless}.`;
}

/** The comment on a function or structure: what it is, and where it is declared. */
export function describeElement(element: ElementDecl, ...more: (string | undefined)[]): string {
  return join(element.doc, ...more, `Declared in ${element.origin.span.file.path}.`) ?? "";
}

function join(...sentences: (string | undefined)[]): string | undefined {
  const present = sentences.filter((sentence) => sentence !== undefined && sentence !== "");
  return present.length === 0
    ? undefined
    : present.map((sentence) => escapeComment(sentence as string)).join(" ");
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Text that cannot end the comment it stands in, nor start another line of it. */
export const escapeComment = (text: string): string =>
  text
    .replace(/\*\//g, "*\\/")
    // Control characters, and marks that turn the direction of writing, would hide what the line says.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
