import { createHash } from "node:crypto";
import type { ts } from "ts-morph";
import { compiler } from "./compiler.js";

/**
 * Every generated module has a checksum of its meaning in its first line:
 *
 *     // Made by intacct-codegen from 2.1/payables.dtd; do not edit. Checksum 1f6b2c3d4e5f6071
 *
 * So an edit can be recognised from the module alone, wherever it was moved, merged or checked out. The checksum is
 * of the meaning, not of the bytes: a formatter, line ends, another order of imports, and comments above the first
 * line do not change it.
 */
const MARK = "Made by intacct-codegen";
const CHECKSUM = / Checksum ([0-9a-f]{16})$/;

/** A part of a module: statements that mean the same by themselves, with the comments before them. */
export interface Part {
  readonly text: string;
  /** Of equal texts the same: what a part says is remembered as long as this is there. */
  readonly key: object;
}

/**
 * Adds the checksum to a module, and its first line if a template left it out.
 *
 * @param parts all that the module consists of, where that is known: parts that were read before are not read again
 */
export function withChecksum(text: string, parts?: readonly Part[]): string {
  const start = text.startsWith(`// ${MARK}`) ? "" : `// ${MARK}; do not edit.\n`;
  const marked = start + text;
  const end = marked.indexOf("\n");
  const checksum = parts ? checksumOfParts(start, parts) : read(marked).actual;
  return `${marked.slice(0, end)} Checksum ${checksum}${marked.slice(end)}`;
}

/** What is said in a part: what it imports and re-exports, and all else. */
interface Said {
  readonly statements: readonly string[];
  /** Absent where there is nothing else. */
  readonly rest: string | undefined;
}

const saidInParts = new WeakMap<object, Said>();

/** @param start is before the first part */
function checksumOfParts(start: string, [first, ...others]: readonly Part[]): string {
  const head = tokensOf(start + (first?.text ?? ""));
  const said = [saidIn(head, markIn(head))];
  for (const { text, key } of others) {
    const known = saidInParts.get(key) ?? saidIn(tokensOf(text), undefined);
    saidInParts.set(key, known);
    said.push(known);
  }
  return digestOf(said);
}

/** The checksum that a text carries which has just been generated. */
export const checksumIn = (generated: string): string | undefined =>
  CHECKSUM.exec(generated.slice(0, generated.indexOf("\n")).trimEnd())?.[1] ?? read(generated).carried;

/** The checksum in a text, and the actual one. */
export interface Reading {
  /** Whether it says that it was generated. */
  readonly isMarked: boolean;
  /** The checksum that it carries. */
  readonly carried: string | undefined;
  /** The checksum of what it says, whatever it carries. */
  readonly actual: string;
}

/** Reads any text, as what it may be: a generated module, or an edited one. */
export function read(text: string): Reading {
  const tokens = tokensOf(text);
  const mark = markIn(tokens);
  const carried = mark && CHECKSUM.exec(mark.text)?.[1];
  return { isMarked: mark !== undefined, carried, actual: checksumOf(tokens, mark) };
}

const markIn = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ kind, text }) => kind === COMMENT && text.startsWith(MARK));

/** Whether a text has been left in the middle of a merge. */
export const isUnmerged = (text: string): boolean => /^<{7} /m.test(text) && /^>{7} /m.test(text);

interface Token {
  readonly kind: ts.SyntaxKind;
  /** Of a string its value in double quotes, of a comment its words. */
  readonly text: string;
  readonly startsLine: boolean;
}

const COMMENT = compiler.SyntaxKind.SingleLineCommentTrivia;

function tokensOf(text: string): Token[] {
  const scanner = compiler.createScanner(
    compiler.ScriptTarget.ESNext,
    false,
    compiler.LanguageVariant.Standard,
    text,
  );
  const tokens: Token[] = [];
  /** How many braces are open in each template literal that is. */
  const templates: number[] = [];
  let startsLine = true;
  for (let kind = scanner.scan(); kind !== compiler.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === compiler.SyntaxKind.NewLineTrivia) startsLine = true;
    if (kind === compiler.SyntaxKind.NewLineTrivia || kind === compiler.SyntaxKind.WhitespaceTrivia) continue;
    const open = templates.at(-1);
    if (kind === compiler.SyntaxKind.TemplateHead) templates.push(0);
    else if (open !== undefined && kind === compiler.SyntaxKind.OpenBraceToken)
      templates[templates.length - 1] = open + 1;
    else if (open !== undefined && kind === compiler.SyntaxKind.CloseBraceToken) {
      if (open > 0) templates[templates.length - 1] = open - 1;
      else kind = scanner.reScanTemplateToken(false);
      if (kind === compiler.SyntaxKind.TemplateTail) templates.pop();
    }
    const isComment = kind === COMMENT || kind === compiler.SyntaxKind.MultiLineCommentTrivia;
    tokens.push({ kind: isComment ? COMMENT : kind, text: textOf(kind, scanner), startsLine });
    startsLine = false;
  }
  return tokens;
}

function textOf(kind: ts.SyntaxKind, scanner: ts.Scanner): string {
  switch (kind) {
    case COMMENT:
    case compiler.SyntaxKind.MultiLineCommentTrivia:
      return wordsOf(scanner.getTokenText());
    case compiler.SyntaxKind.StringLiteral:
      return JSON.stringify(scanner.getTokenValue());
    case compiler.SyntaxKind.NumericLiteral:
      return scanner.getTokenValue();
    default:
      return scanner.getTokenText();
  }
}

/** The words of a comment, however its lines are broken and set. */
const wordsOf = (comment: string): string =>
  comment
    .replace(/^\/[/*]\**|\*\/$/g, "")
    .replace(/^\s*\*(?!\/)/gm, " ")
    .replace(/\s+/g, " ")
    .trim();

/** @param mark the comment that carries the checksum: what is above it is not counted, nor is the checksum */
function checksumOf(tokens: readonly Token[], mark: Token | undefined): string {
  const above = mark === undefined ? [] : tokens.slice(0, tokens.indexOf(mark));
  const counted = above.every(({ kind }) => kind === COMMENT) ? tokens.slice(above.length) : tokens;
  return digestOf([saidIn(counted, mark)]);
}

function saidIn(tokens: readonly Token[], mark: Token | undefined): Said {
  const { statements, rest } = takeImports(tokens);
  const said: string[] = [];
  // Of hundreds of modules there are a million tokens: a list of each would be most of the work.
  for (let index = 0; index < rest.length; index++) {
    const words = saidBy(rest[index] as Token, index, rest, mark);
    if (words !== undefined) said.push(words);
  }
  return { statements, rest: said.length === 0 ? undefined : said.join("\n") };
}

function digestOf(parts: readonly Said[]): string {
  const statements = parts.flatMap((part) => part.statements).sort();
  const rest = parts.flatMap((part) => (part.rest === undefined ? [] : [part.rest]));
  return createHash("sha256")
    .update([...statements, ...rest].join("\n"))
    .digest("hex")
    .slice(0, 16);
}

/** What a token says: nothing, where a formatter may put it or leave it out. */
function saidBy(
  token: Token,
  index: number,
  all: readonly Token[],
  mark: Token | undefined,
): string | undefined {
  const { kind, text } = token;
  const kindAt = (distance: number): ts.SyntaxKind | undefined => all[index + distance]?.kind;
  switch (kind) {
    case COMMENT:
      return `//${token === mark ? text.replace(CHECKSUM, "") : text}`;
    case compiler.SyntaxKind.CommaToken:
    case compiler.SyntaxKind.SemicolonToken:
      return undefined;
    case compiler.SyntaxKind.BarToken:
    case compiler.SyntaxKind.AmpersandToken:
      // The first of several choices, each on a line of its own, has nothing before its sign.
      return endsOperand(all[index - 1]) ? text : undefined;
    // `(x) => …` for `x => …`
    case compiler.SyntaxKind.OpenParenToken:
      return kindAt(2) === compiler.SyntaxKind.CloseParenToken && kindAt(3) === ARROW ? undefined : text;
    case compiler.SyntaxKind.CloseParenToken: {
      const isOne =
        kindAt(-2) === compiler.SyntaxKind.OpenParenToken &&
        kindAt(-1) !== compiler.SyntaxKind.OpenParenToken;
      return isOne && kindAt(1) === ARROW ? undefined : text;
    }
    case compiler.SyntaxKind.StringLiteral: {
      const isName =
        kindAt(1) === COLON || (kindAt(1) === compiler.SyntaxKind.QuestionToken && kindAt(2) === COLON);
      const startsMember = token.startsLine || beforeMembers.has(kindAt(-1));
      return isName && startsMember ? unquoted(text) : text;
    }
    default:
      return text;
  }
}

const ARROW = compiler.SyntaxKind.EqualsGreaterThanToken;
const COLON = compiler.SyntaxKind.ColonToken;
const beforeMembers: ReadonlySet<ts.SyntaxKind | undefined> = new Set([
  compiler.SyntaxKind.OpenBraceToken,
  compiler.SyntaxKind.CommaToken,
  compiler.SyntaxKind.SemicolonToken,
  compiler.SyntaxKind.ReadonlyKeyword,
]);

const endsOperand = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^["'`\w$]/.test(token.text) || [")", "]", "}", ">"].includes(token.text)) &&
  token.kind !== COMMENT;

/** The name of a property, which needs no quotes where it is a plain one. */
const unquoted = (text: string): string => (/^"[A-Za-z_$][\w$]*"$/.test(text) ? text.slice(1, -1) : text);

/** Takes out what a module imports and re-exports: in which order, tools have their own opinions. */
function takeImports(tokens: readonly Token[]): { statements: string[]; rest: Token[] } {
  const statements: string[] = [];
  const rest: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const end = endOfImport(tokens, index);
    if (end === undefined) rest.push(tokens[index] as Token);
    else {
      statements.push(sortedNames(tokens.slice(index, end + 1)));
      index = end;
    }
  }
  return { statements, rest };
}

/** Where the statement ends that starts at a token and names another module. */
function endOfImport(tokens: readonly Token[], start: number): number | undefined {
  const { kind } = tokens[start] as Token;
  if (kind !== compiler.SyntaxKind.ImportKeyword && kind !== compiler.SyntaxKind.ExportKeyword)
    return undefined;
  let at = start + 1;
  while (/^([\w$]+|[{},*])$/.test(tokens[at]?.text ?? "")) at++;
  const isModule = tokens[at]?.kind === compiler.SyntaxKind.StringLiteral;
  return isModule && /^(from|import)$/.test(tokens[at - 1]?.text ?? "") ? at : undefined;
}

/** `import { a , b } from "x"`, its names sorted. */
function sortedNames(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(" ")
    .replace(/\{ (.*?) \}/, (_, names: string) => {
      const sorted = names.split(" , ").map((name) => name.replace(/ ,$/, ""));
      return `{ ${sorted.sort().join(" , ")} }`;
    });
}
