import type { NameSpace } from "../plan/names.js";
import type { Block } from "./blocks.js";
import { code, identifier, joinCode, type Code, type CommentText } from "./code.js";
import { factorType, type ObjectType } from "./members.js";
import type { Context } from "./types.js";

/** An interface where the type is an object alone; with choices, an interface of the rest and their product. */
export function declareObject(
  type: ObjectType,
  head: Code,
  name: string,
  doc: CommentText,
  names: NameSpace,
): Block[] {
  const { members, factors } = type;
  if (factors.length === 0) return [{ interface: true, doc, exported: true, head, members }];
  const isGeneric = head.length > name.length;

  const choices = factors.map(factorType);
  if (members.length === 0) return [{ alias: true, doc, head, type: joinCode(choices, " & ") }];
  const rest = identifier(names.claim(`${name}Fields`));
  const reference = isGeneric ? code`${rest}<Field>` : rest;
  return [
    { alias: true, doc, head, type: joinCode([reference, ...choices], " & ") },
    { interface: true, exported: false, head: isGeneric ? code`${rest}${FIELD}` : rest, members },
  ];
}

const FIELD = code`<Field extends string = string>`;

/** The name of a type with its parameter, where it has one. */
export const headOf = (name: string, { fields }: Context): Code =>
  fields ? code`${identifier(name)}${FIELD}` : identifier(name);
