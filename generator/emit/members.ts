import { code, commentCode, joinCode, type Code, type CommentText } from "./code.js";

/** One property of an interface. */
export interface Member {
  /** Quoted where it is no identifier. */
  readonly property: Code;
  readonly optional: boolean;
  readonly type: Code;
  readonly doc?: CommentText | undefined;
}

/** The members of an object type: those of its interface, and its choices. */
export interface ObjectType {
  readonly members: readonly Member[];
  readonly factors: readonly FactorType[];
}

/** A choice: a union of object types, or the name of one that several elements share. */
export type FactorType =
  { readonly alternatives: readonly (readonly Member[])[] } | { readonly shared: Code };

/** An object type written in one expression. */
export function inlineType({ members, factors }: ObjectType): Code {
  const parts = factors.map(factorType);
  if (members.length === 0 && parts.length > 0) return joinCode(parts, " & ");
  return joinCode([printMembers(members), ...parts], " & ");
}

export const factorType = (factor: FactorType): Code =>
  "shared" in factor ? factor.shared : code`(${unionOf(factor.alternatives)})`;

export const unionOf = (alternatives: readonly (readonly Member[])[]): Code =>
  joinCode(alternatives.map(printMembers), " | ");

/** Documented members stand on lines of their own: the formatter keeps what begins with a line break so. */
function printMembers(members: readonly Member[]): Code {
  const separator = members.some(({ doc }) => doc !== undefined) ? "\n" : " ";
  const parts = members.flatMap((member) => printMember(member));
  return joinCode([code`{`, ...parts, code`}`], separator);
}

function printMember({ property, optional, type, doc }: Member): Code[] {
  const member = optional ? code`${property}?: ${type};` : code`${property}: ${type};`;
  return doc === undefined ? [member] : [commentCode(doc), member];
}
