import { ILLEGAL } from "../dtd/characters.js";
import type { Doctype } from "../dtd/doctype.js";
import { readDoctypeAt } from "./doctype.js";
import type { SourceFile } from "../text/source.js";
import { Entities } from "./entities.js";
import type { DocumentEvents } from "./events.js";
import { Malformed } from "./malformed.js";
import { ContentReader } from "./reader.js";
import { readXmlDeclaration, type XmlDeclaration } from "./xml-declaration.js";

/** What is before the first element. */
export interface Prolog {
  readonly declaration: XmlDeclaration;
  readonly doctype: Doctype | undefined;
  readonly entities: Entities;
}

/** A validator of a document. It receives the prolog before the content. */
export interface DocumentJudge extends DocumentEvents {
  prolog(prolog: Prolog): void;
}

/** Reads a whole document. Throws Malformed at the first fault of its form. */
export function readDocument(file: SourceFile, judge: DocumentJudge): void {
  const illegal = firstIllegal(file.text);
  let end: number;
  try {
    const prolog = readProlog(file, judge);
    judge.prolog(prolog);
    end = readContent(new ContentReader(file.text, prolog.end, judge, prolog.entities));
  } catch (error) {
    // An illegal character is the cause, whatever error it led to.
    if (!(error instanceof Malformed) || !illegal || error.at.start < illegal.at.start) throw error;
    throw illegal;
  }
  if (illegal && illegal.at.start < end) throw illegal;
}

function firstIllegal(text: string): Malformed | undefined {
  ILLEGAL.lastIndex = 0;
  const found = ILLEGAL.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  const at = { start: found.index, end: found.index + found[0].length };
  return new Malformed(`U+${code} is not a character that XML allows`, at, "remove it");
}

/** Reads up to the first element, and skips comments and instructions before it. */
function readProlog(file: SourceFile, judge: DocumentJudge): Prolog & { readonly end: number } {
  const { text } = file;
  const declaration = readXmlDeclaration(text);
  const before = skipAsides(text, declaration.end, judge);
  if (!text.startsWith("<!DOCTYPE", before)) {
    return { declaration, doctype: undefined, entities: new Entities(undefined, false), end: before };
  }
  const doctype = readDoctypeAt(file, before, declaration);
  const entities = new Entities(doctype, !declaration.standalone && declaresElsewhere(doctype, text));
  return { declaration, doctype, entities, end: skipAsides(text, doctype.end, judge) };
}

/** Skips white space, comments and instructions, and says where the document goes on. */
function skipAsides(text: string, start: number, judge: DocumentJudge): number {
  const reader = new ContentReader(text, start, judge, new Entities(undefined, false));
  while (reader.readSpace() || reader.readAside());
  return reader.at;
}

/**
 * Where the document ends: like libxml2, at the end of the text or at a NUL character behind all elements.
 */
function readContent(reader: ContentReader): number {
  const { text, at } = reader;
  if (text[at] !== "<") {
    const message = at < text.length ? "expected the first element" : "the document has no element";
    throw new Malformed(message, { start: at, end: at + 1 }, "there is text inside elements only");
  }
  reader.readElement();
  while (reader.readSpace() || reader.readAside());
  const { at: end } = reader;
  if (end < text.length && text[end] !== "\0") {
    const hint = "a document has one outermost element";
    throw new Malformed("expected the end of the document", { start: end, end: end + 1 }, hint);
  }
  return end;
}

/**
 * Whether an entity may be declared in a part that is not read. Then a reference to it is not an error. Like
 * libxml2, this counts internal parameter entities and not external ones.
 */
function declaresElsewhere({ systemId, publicId, parameterEntities, end }: Doctype, text: string): boolean {
  if (systemId !== undefined || publicId !== undefined) return true;
  const before = text.slice(0, end);
  return [...parameterEntities.values()].some(
    (entity) => entity.text !== undefined && before.includes(`%${entity.name};`),
  );
}
