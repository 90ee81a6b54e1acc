import { MemoryFolder } from "../../../schema/dtd/folder.js";
import type { ElementDecl, Grammar } from "../../../schema/model/grammar.js";
import type { Diagnostic, Outcome } from "../../../schema/text/diagnostic.js";
import { readXsd, type XsdOptions } from "../../../schema/xsd/read.js";

const options = { version: "3.0", message: "request", root: "request" } as const;

/** A schema around some declarations, which begin in its second line. */
export const schema = (declarations: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n${declarations}\n</xs:schema>`;

/** A schema whose one element has a complex type. */
export const typed = (content: string): string =>
  schema(`<xs:element name="request"><xs:complexType>\n${content}\n</xs:complexType></xs:element>`);

/** Reads a schema and the files beside it. */
export function read(
  text: string,
  more: Partial<XsdOptions> = {},
  files: readonly (readonly [string, string])[] = [],
): Outcome<Grammar> {
  return readXsd(new MemoryFolder([["api.xsd", text], ...files]), "api.xsd", { ...options, ...more });
}

/** `api.xsd:2:3 IC1302 "<xs:elemnt>"`: each finding with the text that it points at. */
export const findings = (
  text: string,
  more: Partial<XsdOptions> = {},
  files: readonly (readonly [string, string])[] = [],
): string[] => read(text, more, files).diagnostics.map(described);

function described({ code, at, path }: Diagnostic): string {
  if (!at) return `${path} ${code}`;
  const { file, start, end } = at.span;
  const { line, column } = file.locate(start);
  return `${file.path}:${line}:${column} ${code} ${file.text.slice(start, end).split("\n")[0]}`;
}

/** The declaration of an element in a schema that is read without findings. */
export function elementIn(text: string, name = "request"): ElementDecl {
  const { value, diagnostics } = read(text);
  const [first] = diagnostics;
  if (first) throw new Error(`${first.code} ${first.message}`);
  const element = value.elements.get(name);
  if (!element) throw new Error(`no element ${name}`);
  return element;
}
