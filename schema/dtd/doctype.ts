import type { AttributeDecl, ElementDecl, EntityDecl, NotationDecl } from "../model/grammar.js";
import type { Outcome } from "../text/diagnostic.js";
import type { Origin, SourceFile } from "../text/source.js";
import { readExternalId } from "./entity-declaration.js";
import { checkCharacters } from "./files.js";
import { resolveSystemId, type SchemaFolder } from "./folder.js";
import { readName, requireSpace } from "./tokens.js";
import { declared } from "./read.js";
import { createReader, untilStopped, type Reader, type ReaderOptions } from "./reader.js";
import { FileText } from "./source-text.js";
import { SubsetReader } from "./subset.js";

/** What the document type declaration of a document says. */
export interface Doctype {
  /** The element that the document must start with. */
  readonly name: string;
  readonly publicId?: string;
  readonly systemId?: string;
  readonly elements: ReadonlyMap<string, ElementDecl>;
  /** By element, also of elements that are not declared. */
  readonly attributes: ReadonlyMap<string, readonly AttributeDecl[]>;
  /** Internal ones with their replacement text, external ones with their ids and the path in the folder. */
  readonly generalEntities: ReadonlyMap<string, EntityDecl>;
  readonly parameterEntities: ReadonlyMap<string, EntityDecl>;
  readonly notations: ReadonlyMap<string, NotationDecl>;
  /** Whether all declarations were read: false where an external subset or entity was left out. */
  readonly complete: boolean;
  /** Where the document goes on: the offset after `>`, or of the fault that hides it. */
  readonly end: number;
}

export interface DoctypeOptions extends ReaderOptions {
  /** Where external subsets and entities are read from; without it they are left out. */
  readonly folder?: SchemaFolder;
  /** The path of the document in the folder, from which system identifiers start; its file name otherwise. */
  readonly base?: string;
}

/**
 * Reads the `<!DOCTYPE …>` of a document that starts at `offset`, then its external subset. Never throws.
 * Nothing is repaired unless `strict` is false: documents are judged as they are.
 */
export function readDoctype(
  file: SourceFile,
  offset: number,
  options: DoctypeOptions = {},
): Outcome<Doctype> {
  const reader = createReader(options.folder, { strict: true, ...options });
  const { scanner, files, entities, declarations, report } = reader;
  const base = options.base ?? (file.path.split("/").at(-1) as string);
  const source = new FileText(file, offset);
  scanner.push(source, 0, { external: false, base, via: [] });
  const document = scanner.frame;
  let head: Head = { name: "" };
  let elements: Doctype["elements"] = new Map();
  untilStopped(() => {
    head = readDeclaration(reader);
  });
  const end = source.origin(Math.max(document.at - 1, 0), document.at).span.end;
  untilStopped(() => {
    checkCharacters(file, offset, end, report);
    readExternalSubset(reader, head, base);
    elements = declarations.finish();
  });
  return {
    value: {
      name: head.name,
      ...(head.publicId !== undefined && { publicId: head.publicId }),
      ...(head.systemId !== undefined && { systemId: head.systemId }),
      elements,
      attributes: declarations.attributes,
      generalEntities: declared(entities.general),
      parameterEntities: declared(entities.parameter),
      notations: declarations.notations,
      complete: files.complete,
      end,
    },
    diagnostics: report.diagnostics,
  };
}

interface Head {
  readonly name: string;
  readonly publicId?: string;
  readonly systemId?: string;
  /** Where the system identifier stands. */
  readonly at?: Origin;
}

const DOCTYPE = /<!DOCTYPE/y;

function readDeclaration(reader: Reader): Head {
  const { scanner } = reader;
  scanner.begin();
  if (scanner.take(DOCTYPE) === undefined)
    scanner.expected("<!DOCTYPE", "give the offset of the declaration");
  requireSpace(reader, "after <!DOCTYPE");
  const { name } = readName(reader, "the name of the root element");
  scanner.blank();
  const external = scanner.startsName() ? readExternalId(reader, "SYSTEM, PUBLIC, [ or >") : undefined;
  scanner.blank();
  if (scanner.skip("[")) {
    new SubsetReader(reader).read(true);
    scanner.begin();
    if (!scanner.skip("]")) scanner.expected('"]"', "end the internal subset");
    scanner.blank();
  }
  if (!scanner.skip(">")) scanner.expected('">"', "end the declaration, or remove what is too much");
  return { name, ...external };
}

/** Reads the external subset after the internal one, whose declarations come first and hold. */
function readExternalSubset(reader: Reader, { systemId, at }: Head, base: string): void {
  const { scanner, files } = reader;
  if (systemId === undefined || at === undefined) return;
  const resolved = resolveSystemId(systemId, base);
  const loaded = files.open({ systemId, resolved, at }, "the DTD");
  if (!loaded || !resolved.ok) return;
  while (scanner.depth > 0) scanner.pop();
  scanner.push(loaded.source, loaded.start, { external: true, base: resolved.path, via: [] });
  new SubsetReader(reader).read(false);
}
