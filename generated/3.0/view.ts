// Made by intacct-codegen from 3.0/general-ledger.dtd; do not edit. Checksum 361706700b88c390
import type {
  Completed,
  FunctionProfile,
  Integer,
  Shape,
} from "intacct-runtime";
import { type EnumOperator, enumOperator } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the records of a view, the first page of them. Declared in 3.0/general-ledger.dtd. */
export interface ReadView<Field extends string = string> {
  view: string;
  /** `INTEGER`. 1 to 1000. "100" unless given. */
  pagesize?: Integer | null;
  /** "xml" unless given. */
  returnFormat?: "xml" | "json" | "csv" | null;
  /** Conditions that the records of a view meet. */
  filters?: Filters<Field>;
}

/** `Intacct view READ Request` */
export const readView: FunctionProfile<ReadView, Completed> = {
  name: "Intacct view READ Request",
  version: "3.0",
  element: "readView",
  content: "(view & pagesize? & returnFormat? & filters?)",
  types: {
    pagesize: { name: "INTEGER", base: "integer", min: 1, max: 1000 },
    returnFormat: {
      name: "STRING",
      base: "enum",
      values: ["xml", "json", "csv"],
    },
    filters: () => filters,
  },
};

/** Conditions that the records of a view meet. Declared in 3.0/general-ledger.dtd. */
export interface Filters<Field extends string = string> {
  filterCondition?: string;
  /** A field compared with a value. */
  filterExpression: readonly [
    FilterExpression<Field>,
    ...FilterExpression<Field>[],
  ];
}

export const filters: Shape<Filters> = {
  element: "filters",
  content: "(filterCondition?, filterExpression+)",
  types: { filterExpression: () => filterExpression },
};

/** A field compared with a value. Declared in 3.0/general-ledger.dtd. */
export interface FilterExpression<Field extends string = string> {
  field: Field;
  /** Borrowed from 2.1: `ENUM_OPERATOR`: "<", "<=", "=", "!=", ">=", ">" or "like". */
  operator: EnumOperator;
  value: string;
}

export const filterExpression: Shape<FilterExpression> = {
  element: "filterExpression",
  content: "(field, operator, value)",
  types: { operator: enumOperator },
};
