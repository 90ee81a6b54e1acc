import type {
  AliasDeclaration,
  ConstantDeclaration,
  Declaration,
  InterfaceDeclaration,
  Member,
  Module,
  Reexport,
  Type,
} from "../plan/tree.js";
import {
  code,
  commentText,
  identifier,
  propertyName,
  textLiteral,
  type Code,
  type CommentText,
} from "./code.js";
import { contractOf, importsOf, type ContractLine, type ImportLine } from "./imports.js";
import {
  group,
  hardline,
  ifBroken,
  indent,
  join,
  layOut,
  line,
  movable,
  slot,
  softline,
  unbreakable,
  type Layout,
} from "./layout.js";
import { isBreakableUnion, printType, printUnion } from "./print-type.js";
import { printConstant } from "./print-value.js";

/**
 * The variables of a template for one module. Its code has its line breaks: `type` and `value` begin with the space
 * or line break that follows the sign before them.
 */
export interface ModuleView {
  readonly sources: CommentText;
  readonly imports: readonly ImportView[];
  /**
   * The type that the module re-exports from the runtime. Absent if it neither imports the runtime nor
   * re-exports modules.
   */
  readonly contract?: ContractView | undefined;
  readonly blocks: readonly Block[];
}

/** One import of a module, as templates print it. */
export interface ImportView {
  /** Whether nothing but types is imported. */
  readonly typeOnly: boolean;
  /** In braces. */
  readonly names: Code;
  readonly specifier: Code;
}

/** The type that a runtime has which fits the module, as templates print it. */
export interface ContractView {
  /** In braces. */
  readonly names: Code;
  readonly specifier: Code;
}

/** A declaration; `doc` is empty where it has no comment. */
export type Block =
  | {
      readonly interface: true;
      readonly doc: CommentText;
      readonly exported: boolean;
      readonly head: Code;
      readonly members: readonly MemberView[];
    }
  | { readonly alias: true; readonly doc: CommentText; readonly head: Code; readonly type: Code }
  | {
      readonly constant: true;
      readonly doc: CommentText;
      readonly name: Code;
      readonly type: Code;
      readonly value: Code;
    }
  | { readonly reexport: true; readonly specifier: Code };

/** One property of an interface, as templates print it. */
export interface MemberView {
  readonly doc: CommentText;
  readonly property: Code;
  readonly optional: boolean;
  readonly type: Code;
}

/** @param specifierOf how the module names those that it imports */
export const viewOf = (module: Module, specifierOf: (module: string) => string): ModuleView => ({
  sources: commentText(module.sources.join(", ")),
  imports: importsOf(module, specifierOf).map(importView),
  contract: contractView(contractOf(module, specifierOf)),
  blocks: module.declarations.map((declaration) => blockOf(declaration, specifierOf)),
});

const contractView = (line: ContractLine | undefined): ContractView | undefined =>
  line && { names: code`{ ${identifier(line.name)} }`, specifier: textLiteral(line.from) };

function importView({ from, typeOnly, names }: ImportLine): ImportView {
  const specifier = textLiteral(from);
  const printed = names.map(({ name, isType }) =>
    isType && !typeOnly ? code`type ${identifier(name)}` : identifier(name),
  );
  const list: Layout =
    printed.length === 1
      ? [code`{ `, ...printed, code` }`]
      : group([code`{`, indent([line, join([code`,`, line], printed)]), ifBroken(code`,`), line, code`}`]);
  const [slots] = layOut([
    typeOnly ? code`import type ` : code`import `,
    slot(list),
    code` from ${specifier};`,
  ]);
  return { typeOnly, names: slots as Code, specifier };
}

/** By declaration: the modules of companies share most of theirs, and to lay one out takes long. */
const blocks = new WeakMap<Declaration, Block>();

function blockOf(declaration: Declaration, specifierOf: (module: string) => string): Block {
  if (declaration.kind === "reexport")
    return { reexport: true, specifier: textLiteral(specifierOf(declaration.module)) };
  const block = blocks.get(declaration) ?? layOutDeclaration(declaration);
  blocks.set(declaration, block);
  return block;
}

function layOutDeclaration(declaration: Exclude<Declaration, Reexport>): Block {
  switch (declaration.kind) {
    case "interface":
      return interfaceView(declaration);
    case "alias":
      return aliasView(declaration);
    case "constant":
      return constantView(declaration);
  }
}

function interfaceView({ name, doc, exported, parameter, bases, members }: InterfaceDeclaration): Block {
  const printed = bases.map(printType);
  const left = [identifier(name), printParameter(parameter)];
  const many = [line, code`extends`, group(indent([line, join([code`,`, line], printed)]))];
  const [head] = layOut([
    exported ? code`export interface ` : code`interface `,
    slot(
      bases.length > 1
        ? group([...left, indent(many)])
        : [...left, bases.length > 0 ? [code` extends `, ...printed] : code``],
    ),
    members.length > 0 ? code` {` : code` {}`,
  ]) as [Code];
  return { interface: true, doc: commentText(doc ?? ""), exported, head, members: members.map(memberView) };
}

/** By member: records of companies have those of the standard ones. */
const memberViews = new WeakMap<Member, MemberView>();

function memberView(member: Member): MemberView {
  const view = memberViews.get(member) ?? layOutMember(member);
  memberViews.set(member, view);
  return view;
}

function layOutMember({ property: name, doc, optional, type: declared }: Member): MemberView {
  const property = propertyName(name);
  const type = [code` `, printType(declared)];
  const before = optional ? code`${property}?:` : code`${property}:`;
  const laidOut = unbreakable(type) ?? layOut(indent([hardline, before, slot(type), code`;`]))[0];
  return { doc: commentText(doc ?? ""), property, optional, type: laidOut as Code };
}

function aliasView({ name, doc, parameter, type: declared }: AliasDeclaration): Block {
  const left = [code`export type `, slot([identifier(name), printParameter(parameter)]), code` =`];
  const [head, type] = layOut([
    isBreakableUnion(declared)
      ? group([group(left), slot(group(indent([line, printUnion(declared)])))])
      : beside(left, printType(declared)),
    code`;`,
  ]) as [Code, Code];
  return { alias: true, doc: commentText(doc ?? ""), head, type };
}

function constantView({ name, doc, type: declared, value: object }: ConstantDeclaration): Block {
  const left = [code`export const ${identifier(name)}: `, slot(printType(declared)), code` =`];
  const right = printConstant(object);
  const [type, value] = layOut([
    isManifold(declared) ? group([left, slot([code` `, group(right)])]) : beside(left, right),
    code`;`,
  ]) as [Code, Code];
  return { constant: true, doc: commentText(doc ?? ""), name: identifier(name), type, value };
}

/** Whether a type has several arguments of which one has arguments itself: then it is broken, and not what follows. */
const isManifold = (type: Type): boolean =>
  type.kind === "reference" &&
  (type.arguments ?? []).length > 1 &&
  (type.arguments ?? []).some(
    (argument) => argument.kind === "reference" && argument.arguments !== undefined,
  );

/**
 * A right side after the left one and its sign: on a line of its own where its start does not fit beside
 * these.
 */
const beside = (left: Layout, right: Layout): Layout => group([group(left), slot(movable(right))]);

const printParameter = (parameter: string | undefined): Layout =>
  parameter === undefined
    ? code``
    : group([
        code`<`,
        indent([softline, code`${identifier(parameter)} extends string = string`]),
        ifBroken(code`,`),
        softline,
        code`>`,
      ]);
