import type {
  AliasDeclaration,
  ConstantDeclaration,
  Declaration,
  InterfaceDeclaration,
  Type,
} from "../plan/tree.js";
import { code, identifier, textLiteral, type Code } from "./code.js";
import type { ImportLine } from "./imports.js";
import { beside, group, ifBroken, indent, join, layOut, line, softline, type Layout } from "./layout.js";
import { isBreakableUnion, printMembers, printType, printUnion } from "./print-type.js";
import { printConstant } from "./print-value.js";

/**
 * A declaration as it stands in a module, without its comment.
 *
 * @param specifierOf how a module is named where its exports are passed on
 */
export function printDeclaration(declaration: Declaration, specifierOf: (module: string) => string): Code {
  switch (declaration.kind) {
    case "interface":
      return layOut(printInterface(declaration));
    case "alias":
      return layOut([printAlias(declaration), code`;`]);
    case "constant":
      return layOut([printConstantDeclaration(declaration), code`;`]);
    case "reexport":
      return code`export * from ${textLiteral(specifierOf(declaration.module))};`;
  }
}

function printInterface({ name, exported, parameter, bases, members }: InterfaceDeclaration): Layout {
  const head = [identifier(name), printParameter(parameter)];
  const printed = bases.map(printType);
  const many = [line, code`extends`, group(indent([line, join([code`,`, line], printed)]))];
  return [
    exported ? code`export interface ` : code`interface `,
    bases.length > 1 ? group([...head, indent(many)]) : head,
    bases.length === 1 ? [code` extends `, ...printed] : code``,
    code` `,
    printMembers(members),
  ];
}

function printAlias({ name, parameter, type }: AliasDeclaration): Layout {
  const left = [code`export type `, identifier(name), printParameter(parameter)];
  if (isBreakableUnion(type)) return group([group(left), code` =`, group(indent([line, printUnion(type)]))]);
  return beside(left, code` =`, printType(type));
}

function printConstantDeclaration({ name, type, value }: ConstantDeclaration): Layout {
  const left = [code`export const `, identifier(name), code`: `, printType(type)];
  const right = printConstant(value);
  return isManifold(type) ? group([left, code` = `, group(right)]) : beside(left, code` =`, right);
}

/** Whether a type has several arguments of which one has arguments itself: then it is broken, and not what follows. */
const isManifold = (type: Type): boolean =>
  type.kind === "reference" &&
  (type.arguments ?? []).length > 1 &&
  (type.arguments ?? []).some(
    (argument) => argument.kind === "reference" && argument.arguments !== undefined,
  );

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

/** An import as it stands in a module. */
export function printImport({ from, typeOnly, names }: ImportLine): Code {
  const printed = names.map(({ name, isType }) =>
    isType && !typeOnly ? code`type ${identifier(name)}` : identifier(name),
  );
  const list: Layout =
    printed.length === 1
      ? [code`{ `, ...printed, code` }`]
      : group([code`{`, indent([line, join([code`,`, line], printed)]), ifBroken(code`,`), line, code`}`]);
  return layOut([typeOnly ? code`import type ` : code`import `, list, code` from ${textLiteral(from)};`]);
}
