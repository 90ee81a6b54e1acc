import { readDoctype, type Doctype } from "../dtd/doctype.js";
import { SourceFile } from "../text/source.js";
import { Malformed } from "./malformed.js";
import type { XmlDeclaration } from "./xml-declaration.js";

/**
 * Reads the document type declaration of a document, without the files that it refers to. Its declarations are not
 * used for validation, so only malformed ones matter: it throws Malformed.
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
 * libxml2 does not require white space after `<!DOCTYPE`, and treats a `[` after the `>` as one before it. Returns
 * the same declaration as well-formed XML; offsets in it are too large by `shift`.
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
