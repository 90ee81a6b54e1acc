import type { ElementDecl, MessageKind } from "../../schema/model/grammar.js";
import type { Representation } from "../../schema/model/representation.js";
import type { ProfileDecl, RecordName, Target } from "../../schema/profiles/profiles.js";

/** The unit of one element: a type for its value, and a shape. */
export interface ElementUnit {
  readonly kind: "element";
  readonly message: MessageKind;
  readonly element: ElementDecl;
  readonly representation: Representation;
  /** Absent where the value needs no name: most arrays of other types, open records, empty elements. */
  readonly typeName?: string;
  /** The type of one turn of a repeated group, where the value is or holds an array of these. */
  readonly entryName?: string;
  readonly shapeName: string;
  /** Of objects that are read: the type of the records that it is related to, and where dotted names lead. */
  readonly relationsName?: string;
  readonly pathsName?: string;
  /** Whether it has a type but no shape: a function for many objects, each of which has a profile with the shape. */
  readonly shapeless: boolean;
}

/** The profile of one function, with the type of its input. */
export interface FunctionUnit {
  readonly kind: "function";
  readonly profile: ProfileDecl;
  readonly element: ElementDecl;
  readonly representation: Representation;
  readonly typeName: string;
  readonly entryName?: string;
  readonly exportName: string;
  /** The function around the element, where that is an object: `create`. */
  readonly within?: string;
}

/** The profile of a function for many objects (`read`), for one of them. */
export interface GenericUnit {
  readonly kind: "generic";
  readonly profile: ProfileDecl & { readonly target: Target };
  readonly element: ElementDecl;
  readonly typeName: string;
  readonly exportName: string;
}

/** What `data` holds in answers about one record: the type of it and of the record's field names. */
export interface DataUnit {
  readonly kind: "data";
  readonly record: RecordName;
  readonly typeName: string;
  /** Of the first unit of a declaration: the names of its fields are the same whatever the tag. */
  readonly fieldTypeName?: string;
  /** Of open records: the type of the fields that the schema describes. */
  readonly knownTypeName?: string;
}

/** The profile of an answer. */
export interface AnswerUnit {
  readonly kind: "answer";
  readonly profile: ProfileDecl & { readonly record: RecordName };
  readonly exportName: string;
}

/** The attributes that all answers have in common: those of `data`, as a type and for shapes. */
export interface AttributesUnit {
  readonly kind: "attributes";
  readonly element: ElementDecl;
  readonly typeName: string;
  readonly constantName: string;
}

/** The types of the children of a function for many objects: the same for each of them. */
export interface TypesUnit {
  readonly kind: "types";
  readonly element: ElementDecl;
  readonly constantName: string;
}

export type Unit =
  ElementUnit | FunctionUnit | GenericUnit | DataUnit | AnswerUnit | AttributesUnit | TypesUnit;

/** The order in a module: functions first, then what they are made of. */
export const kindOrder: Readonly<Record<Unit["kind"], number>> = {
  function: 0,
  generic: 1,
  answer: 2,
  data: 3,
  attributes: 4,
  types: 5,
  element: 6,
};

/** The names a unit exports. */
export function exportsOf(unit: Unit): string[] {
  switch (unit.kind) {
    case "element":
      return present(
        unit.typeName,
        unit.entryName,
        unit.shapeless ? undefined : unit.shapeName,
        unit.relationsName,
        unit.pathsName,
      );
    case "function":
      return present(unit.typeName, unit.entryName, unit.exportName);
    case "generic":
      return [unit.typeName, unit.exportName];
    case "data":
      return present(unit.typeName, unit.fieldTypeName, unit.knownTypeName);
    case "answer":
      return [unit.exportName];
    case "attributes":
      return [unit.typeName, unit.constantName];
    case "types":
      return [unit.constantName];
  }
}

const present = (...names: (string | undefined)[]): string[] => names.filter((name) => name !== undefined);
