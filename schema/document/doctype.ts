import { readDoctype, type Doctype } from "../dtd/doctype.js";
import { SourceFile } from "../text/source.js";
import { Malformed } from "./malformed.js";
import type { XmlDeclaration } from "./xml-declaration.js";

/**
 * Reads the document type declaration of a document, without what it refers to. Only what makes a document
 * malformed counts, for a document's own declarations do not judge it: then it throws Malformed.
 */
export function readDoctypeAt(file: SourceFile, offset: number, { standalone }: XmlDeclaration): Doctype {
  const { text, shift } = asLibxmlReads(file, offset);
  const { value, diagnostics } = readDoctype(text, offset);
  const isExternal = value.systemId !== undefined || value.publicId !== undefined;
  // A parameter entity may be declared in an external subset, which is not read.
  const pardoned = ["IC1120", ...(isExternal && !standalone ? ["IC1106"] : [])];
  const fault = diagnostics.find(({ code }) => code < "IC1150" && !pardoned.includes(code));
  if (!fault) return { ...value, end: value.end - shift };
  const { start = offset, end = offset + 1 } = fault.at?.span ?? {};
  throw new Malformed(fault.message, { start: start - shift, end: end - shift }, fault.hint, fault.code);
}

/**
 * libxml2 does not ask for white space after `<!DOCTYPE`, and takes a `[` behind the `>` for one before it.
 * The text returned says the same as XML wants it written; places in it are `shift` too far.
 */
function asLibxmlReads(file: SourceFile, offset: number): { text: SourceFile; shift: number } {
  const name = offset + "<!DOCTYPE".length;
  const shift = /[ \t\r\n]/.test(file.text[name] ?? " ") ? 0 : 1;
  const spaced = replaced(file, name, name, " ".repeat(shift));
  const close = readDoctype(spaced, offset).value.end - 1;
  const isCut = spaced.text.startsWith(">[", close);
  return { text: isCut ? replaced(spaced, close, close + 1, " ") : spaced, shift };
}

const replaced = ({ path, text }: SourceFile, start: number, end: number, by: string): SourceFile =>
  new SourceFile(path, text.slice(0, start) + by + text.slice(end));
