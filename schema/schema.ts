import type { SchemaFolder } from "./dtd/folder.js";
import { decode } from "./dtd/encoding.js";
import { defaultLimits } from "./dtd/limits.js";
import { readDtd } from "./dtd/read.js";
import type { Facts } from "./model/facts.js";
import type { DtdVersion, Grammar, MessageKind } from "./model/grammar.js";
import { applyNotes } from "./notes/apply.js";
import { readFacts } from "./notes/facts.js";
import { withRecords } from "./notes/records.js";
import { diagnostic, type Diagnostic, type Outcome } from "./text/diagnostic.js";
import { readXsd } from "./xsd/read.js";
import { append } from "./text/collections.js";

/** A schema folder whose names can be listed. */
export interface ListedFolder extends SchemaFolder {
  /** The folder's own name: `2.1` where somebody points at that folder itself. */
  readonly name: string;
  /** What is in the folder and in the folders right below it, as relative paths with forward slashes. */
  readonly paths: readonly string[];
}

/** The file that a grammar is read from. */
export interface GrammarSource {
  readonly version: DtdVersion;
  readonly message: MessageKind;
  readonly path: string;
  readonly form: "dtd" | "xsd";
}

const sought =
  "looked for 2.1/request.dtd and 2.1/response.dtd (or 3.0/…), and for v2.1/*_request.v2.1.dtd, " +
  "v2.1/*_response.v2.1.dtd and v3.0/api.xsd";

/**
 * The grammars that a folder holds, in this project's layout (`2.1/request.dtd`) or the published one
 * (`v2.1/*_request.v2.1.dtd`, `v3.0/api.xsd`); the folder may also be one of their version folders.
 * IC1005 where there is none, or where two files could be the same grammar.
 */
export function findGrammars(folder: ListedFolder): Outcome<readonly GrammarSource[]> {
  const sources = [...folder.paths].sort().flatMap((path) => recognise(path, folder.name));
  const [first, second] = twins(sources);
  if (first && second) {
    const message = `${first.path} and ${second.path} could both be the ${first.version} ${first.message} grammar`;
    return failed(message, "keep one of them in the folder");
  }
  if (sources.length === 0) return failed("no schema is recognised in this folder", sought);
  return { value: sources.sort(inOrder), diagnostics: [] };
}

const failed = (message: string, hint: string): Outcome<readonly GrammarSource[]> => ({
  value: [],
  diagnostics: [diagnostic("IC1005", message, {}, hint)],
});

function recognise(path: string, folderName: string): GrammarSource[] {
  const segments = path.split("/");
  const file = segments.pop() as string;
  const version = /^v?(2\.1|3\.0)$/.exec(segments.pop() ?? folderName)?.[1] as DtdVersion | undefined;
  const found = (message: MessageKind, form: "dtd" | "xsd", of = version): GrammarSource[] =>
    of === undefined ? [] : [{ version: of, message, path, form }];

  const own = /^(request|response)\.dtd$/.exec(file);
  if (own) return found(own[1] as MessageKind, "dtd");
  const published = /_(request|response)\.v(2\.1|3\.0)\.dtd$/.exec(file);
  if (published) return found(published[1] as MessageKind, "dtd", published[2] as DtdVersion);
  return file === "api.xsd" ? found("request", "xsd", "3.0") : [];
}

const inOrder = (a: GrammarSource, b: GrammarSource): number =>
  a.version === b.version ? (a.message < b.message ? -1 : 1) : a.version < b.version ? -1 : 1;

function twins(sources: readonly GrammarSource[]): readonly GrammarSource[] {
  for (const { version, message } of sources) {
    const same = sources.filter((source) => source.version === version && source.message === message);
    if (same.length > 1) return same;
  }
  return [];
}

/** The facts of a version, for schemas whose notes do not tell them. */
export type UsualFacts = (version: DtdVersion) => Facts | undefined;

/** What a company's overlays make of grammars. */
export interface GrammarChanges {
  /** Takes a DTD of version 3.0 whose notes have not been read. */
  readonly before: (grammar: Grammar) => Outcome<Grammar>;
  /** Takes a grammar as all that follows sees it. */
  readonly after: (grammar: Grammar) => Grammar;
}

/** Reads the grammars of the sources given; those of which nothing can be read are only reported. */
export function readGrammars(
  folder: SchemaFolder,
  sources: readonly GrammarSource[],
  strict: boolean,
  usual?: UsualFacts,
): Outcome<readonly Grammar[]> {
  const read = readSources(folder, sources, strict, usual);
  const finished = finishGrammars(read.value);
  return { value: finished.value, diagnostics: [...read.diagnostics, ...finished.diagnostics] };
}

/**
 * The grammars of the sources given as their files have them: to be finished, once or for many companies.
 *
 * @param usual for published schemas, and for older copies of our DTDs
 */
export function readSources(
  folder: SchemaFolder,
  sources: readonly GrammarSource[],
  strict: boolean,
  usual?: UsualFacts,
): Outcome<readonly Grammar[]> {
  const { value, diagnostics } = readDeclarations(folder, sources, strict, usual);
  return { value: joinRecords(value), diagnostics };
}

/** Declarations of what can be read are carried into those of what can be sent. */
export const joinRecords = (grammars: readonly Grammar[]): readonly Grammar[] =>
  grammars.map((grammar) => (grammar.version === "3.0" && !grammar.xsd ? withRecords(grammar) : grammar));

/** The grammars of the sources given, declaration by declaration: what can be written back into their files. */
export function readDeclarations(
  folder: SchemaFolder,
  sources: readonly GrammarSource[],
  strict: boolean,
  usual?: UsualFacts,
): Outcome<readonly Grammar[]> {
  const diagnostics: Diagnostic[] = [];
  const value: Grammar[] = [];
  for (const { version, message, path, form } of sources) {
    // The one XML Schema that is published describes the requests of version 3.0.
    const outcome =
      form === "dtd"
        ? readDtd(folder, path, { version, message, root: message, strict })
        : readXsd(folder, path, { version: "3.0", message: "request", root: "request", strict });
    const grammar = outcome.value;
    const facts = readFacts(grammar, usual);
    if (grammar.elements.size > 0) value.push({ ...grammar, facts: facts.value });
    else if (!outcome.diagnostics.some(({ severity }) => severity === "error")) {
      const empty = "this schema declares no element: its file is empty, or was cut short";
      diagnostics.push(diagnostic("IC1006", empty, { path }, "restore the file, or remove it"));
    }
    append(diagnostics, outcome.diagnostics);
    append(diagnostics, facts.diagnostics);
  }
  append(diagnostics, emptyFiles(folder, value));
  return { value, diagnostics };
}

/**
 * The empty files that grammars include: what they declared before would vanish in silence. Files that hold comments
 * are not among them, as schemas have such files for what others may add.
 */
function emptyFiles(folder: SchemaFolder, grammars: readonly Grammar[]): Diagnostic[] {
  const entities = grammars.flatMap(({ parameterEntities }) => [...parameterEntities.values()]);
  const declared = [...grammars.flatMap(({ elements }) => [...elements.values()]), ...entities];
  const filled = new Set(declared.map(({ origin }) => origin.span.file.path));
  const others = new Set(
    entities.flatMap(({ path }) => (path === undefined || filled.has(path) ? [] : path)),
  );
  return [...others].flatMap((path) => {
    const read = folder.read(path, defaultLimits.fileBytes);
    if (!read.ok || decode(read.bytes).text.trim() !== "") return [];
    const message = "this file is empty, or was cut short";
    return [diagnostic("IC1006", message, { path }, "restore the file, or do not include it")];
  });
}

/** Notes say what a DTD cannot. */
export function finishGrammars(grammars: readonly Grammar[]): Outcome<readonly Grammar[]> {
  const finished = grammars.map((grammar) =>
    grammar.xsd ? { value: grammar, diagnostics: [] } : applyNotes(grammar),
  );
  return {
    value: finished.map(({ value }) => value),
    diagnostics: finished.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * The grammars of a company. What its overlays do not touch are the very declarations of the standard ones.
 *
 * @param grammars as `readSources` gives them
 * @param standard what `finishGrammars` makes of these
 */
export function changeGrammars(
  grammars: readonly Grammar[],
  standard: readonly Grammar[],
  changes: GrammarChanges,
): Outcome<readonly Grammar[]> {
  const diagnostics: Diagnostic[] = [];
  const taken = <T>({ value, diagnostics: found }: Outcome<T>): T => {
    append(diagnostics, found);
    return value;
  };
  const value = grammars.map((annotated, index) => {
    const plain = standard[index] as Grammar;
    // What is in an XML Schema are functions: it describes no objects of version 3.0.
    if (annotated.xsd || annotated.version === "2.1") return changes.after(plain);
    return changes.after(taken(applyNotes(taken(changes.before(annotated)), { annotated, plain })));
  });
  return { value, diagnostics };
}
