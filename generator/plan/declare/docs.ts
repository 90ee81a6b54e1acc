import type { AttributeDecl, ElementDecl, ValueNotes } from "../../../schema/model/grammar.js";
import { isDate } from "../../../schema/model/representation.js";
import { scalarOf } from "../../../schema/model/scalars.js";

/**
 * The documentation of an element's value: its label, description, type name and facets.
 */
export function describeScalar(element: ElementDecl, label = element.notes?.label): string | undefined {
  return join(
    asSentence(label),
    asSentence(element.doc),
    isDate(element) ? "`DATE`, sent as year, month and day." : facets(element),
  );
}

/** Comments of schemas often lack a full stop, and more text follows them. */
const asSentence = (text: string | undefined): string | undefined =>
  text === undefined || text === "" || /[.?!:;,]$/.test(text) ? text : `${text}.`;

function facets(element: ElementDecl): string | undefined {
  if (element.content.kind !== "text" || !element.type) return undefined;
  const { notes = {}, type } = element;
  const borrowed = type.by === "borrowed" ? "Borrowed from 2.1: " : "";
  const preset = notes.default === undefined ? undefined : `${JSON.stringify(notes.default)} unless given.`;
  // The type lists the values already.
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

/** How values are written in XML. */
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

/** An attribute's default, which its type does not show. */
export const describeAttribute = ({ use, value }: AttributeDecl): string | undefined =>
  use === "default" && value !== undefined ? `Attribute; ${value} unless given.` : undefined;

/** The comment on a function or structure: what it is, and where it is declared. */
export function describeElement(element: ElementDecl): string {
  const source = `Declared in ${sourceName(element.origin.span.file.path)}.`;
  return join(asSentence(element.doc), source) ?? source;
}

function join(...sentences: (string | undefined)[]): string | undefined {
  const present = sentences.filter((sentence) => sentence !== undefined && sentence !== "");
  return present.length === 0 ? undefined : present.join(" ");
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/**
 * The name of a source in modules. For overlays it is the file name alone, because the path depends on the working
 * directory.
 */
export const sourceName = (path: string): string => path.replace(/^.*\/(?=[^/]+\.(ya?ml|json)$)/, "");
