import { ts } from "ts-morph";

/** A module to be read back. */
export interface PrintedModule {
  readonly path: string;
  readonly text: string;
  /** The names that it is planned to export. */
  readonly exports: readonly string[];
}

/**
 * Reads printed modules back: each must parse and export exactly the planned names. What is found here is a
 * fault of the generator, not of its input, and is thrown as one.
 */
export function verifyModules(modules: readonly PrintedModule[]): void {
  const texts = new Map(modules.map(({ path, text }) => [`/${path}`, text]));
  const program = ts.createProgram({
    rootNames: [...texts.keys()],
    options: { noLib: true, noResolve: true, target: ts.ScriptTarget.ESNext },
    host: hostOf(texts),
  });
  for (const { path, exports } of modules) {
    const file = program.getSourceFile(`/${path}`);
    if (!file) throw new Error(`${path}: printed module cannot be read back`);
    const [problem] = program.getSyntacticDiagnostics(file);
    if (problem) {
      const line = file.getLineAndCharacterOfPosition(problem.start).line + 1;
      const message = ts.flattenDiagnosticMessageText(problem.messageText, " ");
      throw new Error(`${path}:${line}: printed module does not parse: ${message}`);
    }
    const found = exportedNames(file).sort().join(" ");
    const planned = [...exports].sort().join(" ");
    if (found !== planned) throw new Error(`${path}: exports "${found}", planned "${planned}"`);
  }
}

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

function exportedNames(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return isType ? [statement.name.text] : [];
  });
}
