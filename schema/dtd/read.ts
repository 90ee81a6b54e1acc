import type { DtdVersion, EntityDecl, Grammar, MessageKind } from "../model/grammar.js";
import type { Outcome } from "../text/diagnostic.js";
import type { Entity } from "./entities.js";
import type { SchemaFolder } from "./folder.js";
import { createReader, untilStopped, type ReaderOptions } from "./reader.js";
import { SubsetReader } from "./subset.js";

export interface DtdOptions extends ReaderOptions {
  readonly version: DtdVersion;
  readonly message: MessageKind;
  /** The element that documents start with. */
  readonly root: string;
}

/**
 * Reads a DTD (XML 1.0, fifth edition) and the files that it refers to, all of them inside the folder.
 * Never throws: whatever is wrong is among the diagnostics, in the order of reading, and the grammar holds
 * all that could be read.
 */
export function readDtd(folder: SchemaFolder, entry: string, options: DtdOptions): Outcome<Grammar> {
  const reader = createReader(folder, options);
  const { scanner, files, entities, declarations, report } = reader;
  let elements: Grammar["elements"] = new Map();
  untilStopped(() => {
    const loaded = files.load(entry);
    if (!loaded) return;
    scanner.push(loaded.source, loaded.start, { external: true, base: entry, via: [] });
    new SubsetReader(reader).read(false);
  });
  untilStopped(() => {
    elements = declarations.finish();
  });
  const { notes } = declarations;
  return {
    value: {
      version: options.version,
      message: options.message,
      root: options.root,
      elements,
      parameterEntities: declared(entities.parameter),
      generalEntities: declared(entities.general),
      notations: declarations.notations,
      ...(notes.size > 0 && { notes }),
    },
    diagnostics: report.diagnostics,
  };
}

export function declared(entities: ReadonlyMap<string, Entity>): Map<string, EntityDecl> {
  return new Map(Array.from(entities, ([name, { decl }]) => [name, decl]));
}
