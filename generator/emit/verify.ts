import { ts } from "ts-morph";
import type { Block } from "./blocks.js";
import { declarationsOf } from "./layout.js";
import { problemWithComments } from "./read-comments.js";
import type { Recent } from "./recent.js";
import type { ModuleView } from "./views.js";

/** A module to be read back. */
export interface PrintedModule {
  readonly path: string;
  readonly text: string;
  /** What it is planned to hold. */
  readonly view: ModuleView;
}

/** A module is not printed as it was planned: a fault of the generator, or of a template. */
export class Misprint extends Error {
  constructor(
    readonly module: PrintedModule,
    readonly problem: string,
    /** In the text as it was printed, where that is known. */
    readonly offset?: number,
  ) {
    super(`${module.path}: ${problem}`);
  }
}

/** What is read of a part of a module. */
export interface Read {
  /** One line for each statement: `export interface Bill`, `import type { Shape } from "./runtime.js"`. */
  readonly statements: readonly string[];
  /** Why the part cannot be what was planned. */
  readonly problem?: string | undefined;
}

/** Declarations that were read back before, by their texts: modules of many companies share most. */
export type VerifyMemo = Recent<string, Read>;

/**
 * Reads printed modules back: each must parse, its statements must be exactly the planned ones, none of them may
 * run anything when the module is imported, and comments must hold nothing but text. What is found here is a fault
 * of the generator or of a template, not of the schema, and is thrown as one.
 */
export function verifyModules(modules: readonly PrintedModule[], memo: VerifyMemo): void {
  const known = new Map<string, Read>();
  const fresh = new Set<string>();
  for (const each of modules.flatMap(({ text }) => declarationsOf(text))) {
    const read = memo.get(each);
    if (read) known.set(each, read);
    else fresh.add(each);
  }
  for (const [text, read] of readDeclarations([...fresh])) {
    known.set(text, read);
    memo.set(text, read);
  }
  for (const module of modules) {
    const { text, view } = module;
    const declarations = declarationsOf(text);
    const parts = declarations.map((each) => known.get(each));
    // A declaration that does not parse alone may be cut at a wrong place: the whole module says what is wrong.
    const read = parts.includes(undefined) ? [readModule(module)] : (parts as Read[]);
    /** Where a part begins that was read by itself. */
    const startOf = (part: number): number | undefined =>
      read.length === declarations.length ? text.indexOf(declarations[part] ?? "") : undefined;
    const wrong = read.findIndex((part) => part.problem !== undefined);
    if (wrong >= 0) throw new Misprint(module, read[wrong]?.problem ?? "", startOf(wrong));
    const found = read.flatMap(({ statements }, part) =>
      statements.map((statement) => ({ statement, part })),
    );
    const planned = plannedStatements(view);
    const at = planned.findIndex((statement, index) => statement !== found[index]?.statement);
    const { statement, part = declarations.length - 1 } = found[at >= 0 ? at : planned.length] ?? {};
    if (at >= 0)
      throw new Misprint(module, `${statement ?? "nothing"} stands for ${planned[at] ?? ""}`, startOf(part));
    if (found.length > planned.length)
      throw new Misprint(module, `${statement ?? ""} is not planned`, startOf(part));
  }
}

const plannedStatements = ({ imports, blocks }: ModuleView): string[] => [
  ...imports.map(({ typeOnly, names, from }) => importStatement(typeOnly, names, from)),
  ...blocks.map(plannedStatement),
];

function plannedStatement(block: Block): string {
  if ("reexport" in block) return `export * from ${JSON.stringify(block.from)}`;
  if ("constant" in block) return `export const ${block.name}`;
  const name = /^[\w$]+/.exec(block.head)?.[0] ?? "";
  if ("alias" in block) return `export type ${name}`;
  return `${block.exported ? "export " : ""}interface ${name}`;
}

const importStatement = (isTypeOnly: boolean, names: readonly string[], from: string): string =>
  `import ${isTypeOnly ? "type " : ""}{ ${names.join(", ")} } from ${JSON.stringify(from)}`;

/** Declarations that are read as one file: a program has its price for every file. */
const TOGETHER = 200;

/** What is read of declarations that parse. */
function readDeclarations(declarations: readonly string[]): Map<string, Read> {
  const known = new Map<string, Read>();
  const files = new Map<string, readonly string[]>();
  for (let from = 0; from < declarations.length; from += TOGETHER)
    files.set(`/${from}.ts`, declarations.slice(from, from + TOGETHER));
  const program = programOf(new Map(Array.from(files, ([path, each]) => [path, each.join(BETWEEN)])));
  for (const [path, each] of files) {
    const file = program.getSourceFile(path);
    if (!file || program.getSyntacticDiagnostics(file).length > 0) continue;
    let end = 0;
    const ends = each.map((text) => (end += text.length + BETWEEN.length));
    const statements = each.map((): ts.Statement[] => []);
    let index = 0;
    for (const statement of file.statements) {
      while (statement.getStart(file) >= (ends[index] as number)) index++;
      statements[index]?.push(statement);
    }
    each.forEach((text, at) => known.set(text, readPart(text, statements[at] as ts.Statement[], file)));
  }
  return known;
}

const BETWEEN = "\n\n";

function readPart(text: string, statements: readonly ts.Statement[], file: ts.SourceFile): Read {
  const read = statements.map((statement) => describe(statement, file));
  const odd = statements[read.indexOf(undefined)];
  const problem = odd && `${odd.getText(file).slice(0, 100)} is no declaration that can be planned`;
  return { statements: read.map(String), problem: problem ?? problemWithComments(text) };
}

/** What a module holds. Throws where it does not parse. */
function readModule(module: PrintedModule): Read {
  const place = `/${module.path}`;
  const program = programOf(new Map([[place, module.text]]));
  const file = program.getSourceFile(place);
  if (!file) throw new Misprint(module, "printed module cannot be read back");
  const [problem] = program.getSyntacticDiagnostics(file);
  if (problem) {
    const line = file.getLineAndCharacterOfPosition(problem.start).line + 1;
    const message = ts.flattenDiagnosticMessageText(problem.messageText, " ");
    throw new Misprint(module, `line ${line}: printed module does not parse: ${message}`, problem.start);
  }
  return readPart(module.text, file.statements, file);
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

/** The line for a statement; undefined for one of a kind that no plan has, or that does something when it is run. */
function describe(statement: ts.Statement, file: ts.SourceFile): string | undefined {
  if (ts.isImportDeclaration(statement)) return describeImport(statement);
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, isTypeOnly, moduleSpecifier: from } = statement;
    if (exportClause || isTypeOnly || !from || !ts.isStringLiteral(from)) return undefined;
    return `export * from ${JSON.stringify(from.text)}`;
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const words = modifiers.map((modifier) => `${modifier.getText(file)} `).join("");
  if (ts.isInterfaceDeclaration(statement)) return `${words}interface ${statement.name.text}`;
  if (ts.isTypeAliasDeclaration(statement)) return `${words}type ${statement.name.text}`;
  if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
    return undefined;
  const [only, second] = statement.declarationList.declarations;
  if (!only || second || !ts.isIdentifier(only.name)) return undefined;
  return only.initializer && isData(only.initializer) ? `${words}const ${only.name.text}` : undefined;
}

function describeImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): string | undefined {
  const bindings = importClause?.namedBindings;
  if (!importClause || importClause.name || !bindings || !ts.isNamedImports(bindings)) return undefined;
  if (!ts.isStringLiteral(moduleSpecifier) || bindings.elements.some(({ propertyName }) => propertyName))
    return undefined;
  const names = bindings.elements.map(({ isTypeOnly, name }) => `${isTypeOnly ? "type " : ""}${name.text}`);
  const isTypeOnly = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return importStatement(isTypeOnly, names, moduleSpecifier.text);
}

/** Whether to evaluate an expression runs nothing: it is data, a name, or a function that gives one of these. */
function isData(node: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isDataProperty);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (ts.isArrowFunction(node))
    return node.parameters.length === 0 && !ts.isBlock(node.body) && isData(node.body);
  if (ts.isParenthesizedExpression(node)) return isData(node.expression);
  if (ts.isAsExpression(node)) return ts.isConstTypeReference(node.type) && isData(node.expression);
  return (
    ts.isIdentifier(node) ||
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}

function isDataProperty(property: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(property)) return false;
  const { name } = property;
  const isPlainName = !ts.isComputedPropertyName(name) || ts.isStringLiteral(name.expression);
  return isPlainName && isData(property.initializer);
}
