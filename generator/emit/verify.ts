import { createHash } from "node:crypto";
import type { ts } from "ts-morph";
import { compiler } from "../compiler.js";
import type { Declaration, Module } from "../plan/tree.js";
import { contractOf, importsOf } from "./imports.js";
import { problemWithComments } from "./read-comments.js";
import type { Recent } from "./recent.js";

/** A module to be read back. */
export interface PrintedModule {
  readonly path: string;
  readonly text: string;
  /** What it is planned to hold. */
  readonly module: Module;
  /** How it names the modules that it imports. */
  readonly specifierOf: (module: string) => string;
}

/** A module was not printed as planned, because of a bug in the generator or in a template. */
export class Misprint extends Error {
  constructor(
    readonly printed: PrintedModule,
    readonly problem: string,
    /** In the text as it was printed, where that is known. */
    readonly offset?: number,
  ) {
    super(`${printed.path}: ${problem}`);
  }
}

/** What is read of a part of a module. */
export interface Read {
  /** One line for each statement: `export interface Bill`, `import type { Shape } from "./runtime.js"`. */
  readonly statements: readonly string[];
  /** Why the part cannot be what was planned. */
  readonly problem?: string | undefined;
}

/** Parts that were read back before, by digests of their texts: modules of many companies share most. */
export type VerifyMemo = Recent<string, Read>;

/** A part of a module that has been read by itself. */
export interface ReadPart {
  readonly text: string;
  /** Of equal texts the same. */
  readonly key: Read;
}

/**
 * A module that is as it was planned, with the parts that it consists of; without these where it is read as a
 * whole.
 */
export interface VerifiedModule {
  readonly printed: PrintedModule;
  readonly parts?: readonly ReadPart[] | undefined;
}

/** A module's text cut at its empty lines: its imports, and each of its declarations. */
const partsOf = (module: string): string[] =>
  module.trim() === "" ? [] : module.trim().split(/\n(?:[ \t]*\n)+/);

/**
 * Parses printed modules again. Each must parse, have exactly the planned statements, run nothing when it is
 * imported, and have only text in comments. A failure is a fault of the generator or of a template, so it is
 * thrown.
 */
export function verifyModules(modules: readonly PrintedModule[], memo: VerifyMemo): VerifiedModule[] {
  const known = new Map<string, Read>();
  const fresh = new Map<string, string>();
  const cut = modules.map(({ text }) => partsOf(text).map((part) => ({ part, digest: digestOf(part) })));
  for (const { part, digest } of cut.flat()) {
    const read = memo.get(digest);
    if (read) known.set(digest, read);
    else fresh.set(digest, part);
  }
  const read = readDeclarations([...fresh.values()]);
  for (const [digest, part] of fresh) {
    const one = read.get(part);
    if (!one) continue;
    known.set(digest, one);
    memo.set(digest, one);
  }
  return modules.map((printed, index) => {
    const parts = (cut[index] as (typeof cut)[0]).map(({ part, digest }) => ({
      text: part,
      key: known.get(digest),
    }));
    const isCut = parts.every((part): part is ReadPart => part.key !== undefined);
    verifyModule(printed, isCut ? parts : undefined);
    return { printed, parts: isCut ? parts : undefined };
  });
}

/** Remembered instead of a text, which would keep the whole module that it is cut from. */
const digestOf = (text: string): string => createHash("sha1").update(text).digest("base64");

/** @param parts absent where one does not parse alone: it may have been cut at a wrong place */
function verifyModule(printed: PrintedModule, parts: readonly ReadPart[] | undefined): void {
  const { text } = printed;
  const read = parts ? parts.map(({ key }) => key) : [readModule(printed)];
  /** Where a part begins that was read by itself. */
  const startOf = (part: number): number | undefined => parts && text.indexOf(parts[part]?.text ?? "");
  const wrong = read.findIndex(({ problem }) => problem !== undefined);
  if (wrong >= 0) throw new Misprint(printed, read[wrong]?.problem ?? "", startOf(wrong));
  const found = read.flatMap(({ statements }, part) => statements.map((statement) => ({ statement, part })));
  const planned = plannedStatements(printed);
  const at = planned.findIndex((statement, index) => statement !== found[index]?.statement);
  const { statement = "nothing", part = read.length - 1 } = found[at >= 0 ? at : planned.length] ?? {};
  if (at >= 0) throw new Misprint(printed, `${statement} stands for ${planned[at] ?? ""}`, startOf(part));
  if (found.length > planned.length)
    throw new Misprint(printed, `${statement} is not planned`, startOf(part));
}

const plannedStatements = ({ module, specifierOf }: PrintedModule): string[] => [
  ...importsOf(module, specifierOf).map(({ typeOnly, names, from }) =>
    importStatement(
      typeOnly,
      names.map(({ name, isType }) => (isType && !typeOnly ? `type ${name}` : name)),
      from,
    ),
  ),
  ...[contractOf(module, specifierOf)].flatMap((line) =>
    line ? [contractStatement(line.name, line.from)] : [],
  ),
  ...module.declarations.map((declaration) => plannedStatement(declaration, specifierOf)),
];

function plannedStatement(declaration: Declaration, specifierOf: (module: string) => string): string {
  switch (declaration.kind) {
    case "reexport":
      return `export * from ${JSON.stringify(specifierOf(declaration.module))}`;
    case "constant":
      return `export const ${declaration.name}`;
    case "alias":
      return `export type ${declaration.name}`;
    case "interface":
      return `${declaration.exported ? "export " : ""}interface ${declaration.name}`;
  }
}

const importStatement = (isTypeOnly: boolean, names: readonly string[], from: string): string =>
  `import ${isTypeOnly ? "type " : ""}{ ${names.join(", ")} } from ${JSON.stringify(from)}`;

const contractStatement = (name: string, from: string): string =>
  `export type { ${name} } from ${JSON.stringify(from)}`;

/** The number of declarations that are parsed as one file, because each file costs time. */
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
  const problem = odd && `${odd.getText(file).slice(0, 100)} is not a declaration that can be planned`;
  return { statements: read.map(String), problem: problem ?? problemWithComments(text) };
}

/** What a module holds. Throws where it does not parse. */
function readModule(printed: PrintedModule): Read {
  const place = `/${printed.path}`;
  const program = programOf(new Map([[place, printed.text]]));
  const file = program.getSourceFile(place);
  if (!file) throw new Misprint(printed, "printed module cannot be read back");
  const [problem] = program.getSyntacticDiagnostics(file);
  if (problem) {
    const line = file.getLineAndCharacterOfPosition(problem.start).line + 1;
    const message = compiler.flattenDiagnosticMessageText(problem.messageText, " ");
    throw new Misprint(
      printed,
      `line ${line} of the printed module does not parse: ${message}`,
      problem.start,
    );
  }
  return readPart(printed.text, file.statements, file);
}

const programOf = (texts: ReadonlyMap<string, string>): ts.Program =>
  compiler.createProgram({
    rootNames: [...texts.keys()],
    options: { noLib: true, noResolve: true, target: compiler.ScriptTarget.ESNext },
    host: hostOf(texts),
  });

/** Tags in comments are not parsed: that would take half the time, and nothing here needs them. */
const options = {
  languageVersion: compiler.ScriptTarget.ESNext,
  jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
};

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    getSourceFile(name) {
      const text = files.get(name);
      return text === undefined ? undefined : compiler.createSourceFile(name, text, options);
    },
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
  };
}

/**
 * The line for a statement; undefined for one of a kind that no plan has, or that does something when it is
 * run.
 */
function describe(statement: ts.Statement, file: ts.SourceFile): string | undefined {
  if (compiler.isImportDeclaration(statement)) return describeImport(statement);
  if (compiler.isExportDeclaration(statement)) return describeExport(statement);
  const modifiers = compiler.canHaveModifiers(statement) ? (compiler.getModifiers(statement) ?? []) : [];
  const words = modifiers.map((modifier) => `${modifier.getText(file)} `).join("");
  if (compiler.isInterfaceDeclaration(statement)) return `${words}interface ${statement.name.text}`;
  if (compiler.isTypeAliasDeclaration(statement)) return `${words}type ${statement.name.text}`;
  if (
    !compiler.isVariableStatement(statement) ||
    !(statement.declarationList.flags & compiler.NodeFlags.Const)
  )
    return undefined;
  const [only, second] = statement.declarationList.declarations;
  if (!only || second || !compiler.isIdentifier(only.name)) return undefined;
  return only.initializer && isData(only.initializer) ? `${words}const ${only.name.text}` : undefined;
}

function describeExport({
  exportClause: clause,
  isTypeOnly,
  moduleSpecifier: from,
}: ts.ExportDeclaration): string | undefined {
  if (!from || !compiler.isStringLiteral(from)) return undefined;
  if (!clause) return isTypeOnly ? undefined : `export * from ${JSON.stringify(from.text)}`;
  if (!isTypeOnly || !compiler.isNamedExports(clause)) return undefined;
  const [only, second] = clause.elements;
  if (!only || second || only.propertyName || only.isTypeOnly) return undefined;
  return contractStatement(only.name.text, from.text);
}

function describeImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): string | undefined {
  const bindings = importClause?.namedBindings;
  if (!importClause || importClause.name || !bindings || !compiler.isNamedImports(bindings)) return undefined;
  if (
    !compiler.isStringLiteral(moduleSpecifier) ||
    bindings.elements.some(({ propertyName }) => propertyName)
  )
    return undefined;
  const names = bindings.elements.map(({ isTypeOnly, name }) => `${isTypeOnly ? "type " : ""}${name.text}`);
  const isTypeOnly = importClause.phaseModifier === compiler.SyntaxKind.TypeKeyword;
  return importStatement(isTypeOnly, names, moduleSpecifier.text);
}

/**
 * Whether to evaluate an expression runs nothing: it is data, a name, or a function that gives one of these.
 */
function isData(node: ts.Expression): boolean {
  if (compiler.isObjectLiteralExpression(node)) return node.properties.every(isDataProperty);
  if (compiler.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (compiler.isArrowFunction(node))
    return node.parameters.length === 0 && !compiler.isBlock(node.body) && isData(node.body);
  if (compiler.isParenthesizedExpression(node)) return isData(node.expression);
  if (compiler.isAsExpression(node))
    return compiler.isConstTypeReference(node.type) && isData(node.expression);
  return (
    compiler.isIdentifier(node) ||
    compiler.isStringLiteral(node) ||
    compiler.isNumericLiteral(node) ||
    compiler.isNoSubstitutionTemplateLiteral(node) ||
    [
      compiler.SyntaxKind.TrueKeyword,
      compiler.SyntaxKind.FalseKeyword,
      compiler.SyntaxKind.NullKeyword,
    ].includes(node.kind)
  );
}

function isDataProperty(property: ts.ObjectLiteralElementLike): boolean {
  if (!compiler.isPropertyAssignment(property)) return false;
  const { name } = property;
  const isPlainName = !compiler.isComputedPropertyName(name) || compiler.isStringLiteral(name.expression);
  return isPlainName && isData(property.initializer);
}
