// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum c5ec1dd10efd1a60
import type { Shape, TypeRef } from "intacct-runtime";
import {
  type Parameter,
  additionalParameters,
} from "./additional_parameters.js";
import { fields } from "./fields.js";
import { type EnumOperator, enumOperator } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `get_list`. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {
  filter: () => filter,
  sorts: () => sorts,
  fields: () => fields,
  additional_parameters: () => additionalParameters,
};

/** Lists objects of one kind, filtered, sorted and page by page. Declared in shared/objects.dtd. */
export interface GetList<Field extends string = string> {
  start?: string;
  maxitems?: string;
  /** Attribute; false unless given. */
  showprivate?: boolean;
  /** A condition that listed objects meet. */
  filter?: Filter<Field>;
  /** The order of the list. */
  sorts?: readonly [SortField<Field>, ...SortField<Field>[]];
  /** The fields to return. */
  fields?: readonly [Field, ...Field[]];
  /** Parameters that only some objects know. */
  additional_parameters?: readonly [Parameter, ...Parameter[]];
}

/** A condition that listed objects meet. Declared in shared/objects.dtd. */
export type Filter<Field extends string = string> =
  | {
      /** Two conditions or more, joined by and or or. */
      logical: readonly [Logical<Field>, ...Logical<Field>[]];
      expression?: never;
    }
  | {
      logical?: never;
      /** A field compared with a value. */
      expression: readonly [Expression<Field>, ...Expression<Field>[]];
    };

export const filter: Shape<Filter> = {
  element: "filter",
  content: "(logical+ | expression+)",
  types: { logical: () => logical, expression: () => expression },
};

/** Two conditions or more, joined by and or or. Declared in shared/objects.dtd. */
export interface Logical<Field extends string = string> {
  logical_operator: "and" | "or";
  object?: string;
  /** The items, in document order. */
  items: readonly [
    LogicalEntry<Field>,
    LogicalEntry<Field>,
    ...LogicalEntry<Field>[],
  ];
}

/** One turn of a repeated group. */
export type LogicalEntry<Field extends string = string> =
  | {
      /** Two conditions or more, joined by and or or. */
      logical: Logical<Field>;
      expression?: never;
    }
  | {
      logical?: never;
      /** A field compared with a value. */
      expression: Expression<Field>;
    };

export const logical: Shape<Logical> = {
  element: "logical",
  content: "(logical | expression){2,}",
  types: { logical: () => logical, expression: () => expression },
  attributes: {
    logical_operator: "(and | or) #REQUIRED",
    object: "CDATA #IMPLIED",
  },
};

/** A field compared with a value. Declared in shared/objects.dtd. */
export interface Expression<Field extends string = string> {
  object?: string;
  field: Field;
  /** Borrowed from 2.1: `ENUM_OPERATOR`: "<", "<=", "=", "!=", ">=", ">" or "like". */
  operator: EnumOperator;
  value: string;
}

export const expression: Shape<Expression> = {
  element: "expression",
  content: "(field, operator, value)",
  types: { operator: enumOperator },
  attributes: { object: "CDATA #IMPLIED" },
};

export const sorts: Shape<readonly [SortField, ...SortField[]]> = {
  element: "sorts",
  content: "(sortfield+)",
  types: { sortfield: () => sortField },
};

/** A field to sort by. Declared in shared/objects.dtd. */
export interface SortField<Field extends string = string> {
  /** A field to sort by. */
  value: Field;
  order: "asc" | "desc";
}

export const sortField: Shape<SortField> = {
  element: "sortfield",
  content: "#PCDATA",
  attributes: { order: "(asc | desc) #REQUIRED" },
};
