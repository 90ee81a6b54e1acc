import { ts } from "ts-morph";
import { declarationsOf } from "./layout.js";

/** A module to be read back. */
export interface PrintedModule {
  readonly path: string;
  readonly text: string;
  /** The names that it is planned to export. */
  readonly exports: readonly string[];
}

/** The names that declarations export which were read back before: modules of many companies share most. */
const known = new Map<string, readonly string[]>();

/**
 * Reads printed modules back: each must parse and export exactly the planned names. What is found here is a
 * fault of the generator, not of its input, and is thrown as one.
 */
export function verifyModules(modules: readonly PrintedModule[]): void {
  const fresh = new Set(
    modules.flatMap(({ text }) => declarationsOf(text).filter((each) => !known.has(each))),
  );
  readBack([...fresh]);
  for (const { path, text, exports } of modules) {
    const found = declarationsOf(text).map((each) => known.get(each));
    // A declaration that does not parse alone may be cut at a wrong place: the whole module says what is wrong.
    const names = found.includes(undefined) ? exportsOf(path, text) : found.flatMap((each) => each ?? []);
    const [actual, planned] = [names, exports].map((each) => [...each].sort().join(" "));
    if (actual !== planned) throw new Error(`${path}: exports "${actual}", planned "${planned}"`);
  }
}

/** Declarations that are read as one file: a program has its price for every file. */
const TOGETHER = 200;

/** Makes declarations known that parse. */
function readBack(declarations: readonly string[]): void {
  const files = new Map<string, readonly string[]>();
  for (let from = 0; from < declarations.length; from += TOGETHER)
    files.set(`/${from}.ts`, declarations.slice(from, from + TOGETHER));
  const program = programOf(new Map(Array.from(files, ([path, each]) => [path, each.join(BETWEEN)])));
  for (const [path, each] of files) {
    const file = program.getSourceFile(path);
    if (!file || program.getSyntacticDiagnostics(file).length > 0) continue;
    let end = 0;
    const ends = each.map((text) => (end += text.length + BETWEEN.length));
    const names = each.map((): string[] => []);
    let index = 0;
    for (const statement of file.statements) {
      while (statement.getStart(file) >= (ends[index] as number)) index++;
      names[index]?.push(...exportedBy(statement, file));
    }
    each.forEach((text, at) => known.set(text, names[at] as string[]));
  }
}

const BETWEEN = "\n\n";

/** The names that a module exports. Throws where it does not parse. */
function exportsOf(path: string, text: string): string[] {
  const program = programOf(new Map([[`/${path}`, text]]));
  const file = program.getSourceFile(`/${path}`);
  if (!file) throw new Error(`${path}: printed module cannot be read back`);
  const [problem] = program.getSyntacticDiagnostics(file);
  if (problem) {
    const line = file.getLineAndCharacterOfPosition(problem.start).line + 1;
    const message = ts.flattenDiagnosticMessageText(problem.messageText, " ");
    throw new Error(`${path}:${line}: printed module does not parse: ${message}`);
  }
  return file.statements.flatMap((statement) => exportedBy(statement, file));
}

const programOf = (texts: ReadonlyMap<string, string>): ts.Program =>
  ts.createProgram({
    rootNames: [...texts.keys()],
    options: { noLib: true, noResolve: true, target: ts.ScriptTarget.ESNext },
    host: hostOf(texts),
  });

/** Reads comments as such only: their tags are nobody's business here, and take half the time. */
const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    getSourceFile(name) {
      const text = files.get(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, options);
    },
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
  };
}

function exportedBy(statement: ts.Statement, file: ts.SourceFile): string[] {
  if (!ts.canHaveModifiers(statement)) return [];
  const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText(file));
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isType ? [statement.name.text] : [];
}
