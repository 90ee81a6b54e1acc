import type { Integer } from "../model/scalars.js";
import type { Profile, ProfileData } from "../model/shape.js";
import type { Filter } from "./filter.js";

/** A selected item: the value of a field in each record, or an aggregate. */
export type Selection<Field extends string = string> = { readonly field: Field } | Aggregate<Field>;

/** One value made of those of a field in many records; read as `SUM.TOTALDUE`. */
export type Aggregate<Field extends string = string> =
  | { readonly count: Field }
  | { readonly avg: Field }
  | { readonly min: Field }
  | { readonly max: Field }
  | { readonly sum: Field };

/** A field to sort by. Default: ascending. */
export interface Order<Field extends string = string> {
  readonly field: Field;
  readonly ascending?: Readonly<Record<string, never>>;
  readonly descending?: Readonly<Record<string, never>>;
}

/** The value of a query profile: what `toXml` writes. */
export interface QueryInput {
  readonly select: readonly Selection[];
  readonly docparid?: string;
  readonly filter?: Filter<string, string>;
  readonly orderby?: readonly Order[];
  readonly options?: {
    readonly caseinsensitive?: boolean;
    readonly showprivate?: boolean;
    readonly returnformat?: string;
  };
  /** 1 to 2000, 100 where absent. */
  readonly pagesize?: Integer;
  readonly offset?: Integer;
}

/** A request for records of one object, for `query`; `Row` is the record as it is read. */
export interface QueryProfile<Row = unknown> extends ProfileData {
  readonly "~value"?: QueryInput;
  /** Never present: carries the type of a record. */
  readonly "~record"?: Row;
  /** Its `types` have the record's shape under the name that `fixed.object` gives. */
  readonly response: () => Profile;
}
