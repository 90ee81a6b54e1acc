import type { FieldType, Filter, KnownName, StatedField } from "./filter.js";
import { answering, filterText, recordOf } from "./query-shapes.js";
import type { DecimalText, IsoDate, IsoDateTime } from "../model/scalars.js";
import type { FunctionProfile } from "../model/shape.js";
import type { Aggregate, Order, QueryInput, QueryProfile, Selection } from "./query-profile.js";
import type { OpenRecord, Related } from "../model/values.js";

/** The known fields of a record: those that it lists, or all except its index signature. */
type FieldsOf<Row> =
  Row extends Related<infer Fields>
    ? Fields
    : { [Key in keyof Row as string extends Key ? never : Key]: Row[Key] };

/** The records that a record is related to, by the first parts of dotted names. */
type RelationsOf<Row> = Row extends Related<unknown, infer Relations> ? Relations : object;

type KnownField<Row> = keyof FieldsOf<Row> & string;

/** Paths to the known fields of what is inside a record, or of related records. */
type PathsTo<Targets> = {
  [Key in keyof Targets & string]: NonNullable<Targets[Key]> extends infer Target extends object
    ? Target extends readonly unknown[]
      ? never
      : `${Key}.${KnownField<Target>}`
    : never;
}[keyof Targets & string];

/**
 * The names of a record's fields, and paths to fields of related records (`VENDOR.CREDITLIMIT`). Editors list paths
 * of one step; longer ones are checked where they are used.
 */
export type FieldName<Row> =
  KnownField<Row> | PathsTo<FieldsOf<Row>> | PathsTo<RelationsOf<Row>> | (`${string}.${string}` & {});

/** The type of a selected field, or of an aggregate: that of the record where it is known. */
type Selected<Row, Name> =
  Name extends KnownField<Row>
    ? Exclude<FieldsOf<Row>[Name & keyof FieldsOf<Row>], undefined>
    : Name extends `${"AVG" | "COUNT" | "SUM"}.${string}`
      ? DecimalText | null
      : Name extends `${"MIN" | "MAX"}.${infer Field}`
        ? Selected<Row, Field>
        : Name extends `${infer First}.${infer Rest}`
          ? AlongPath<Row, First, Rest>
          : OpenRecord | null;

/** What a path leads to: inside the record itself, or in a related one, which may be missing. */
type AlongPath<Row, First, Rest> =
  First extends KnownField<Row>
    ? Inside<NonNullable<FieldsOf<Row>[First & keyof FieldsOf<Row>]>, Row, First, Rest>
    : InRelated<Row, First, Rest>;

type Inside<Structure, Row, First, Rest> = Rest extends
  KnownField<Structure> | `${KnownField<Structure>}.${string}`
  ? Selected<Structure, Rest>
  : InRelated<Row, First, Rest>;

type InRelated<Row, First, Rest> = First extends keyof RelationsOf<Row>
  ? Selected<RelationsOf<Row>[First], Rest> | null
  : OpenRecord | null;

/** What a selected item is called in the records. */
type NameOf<Item> = Item extends string
  ? Item
  : Item extends StatedField<infer Name>
    ? Name
    : { [Key in keyof Item & string]: `${Uppercase<Key>}.${Item[Key] & string}` }[keyof Item & string];

/** What is read of a field whose type the caller states. */
interface StatedValues extends Record<FieldType, unknown> {
  readonly text: string;
  readonly number: DecimalText | null;
  readonly boolean: boolean | null;
  readonly flag: boolean | null;
  readonly date: IsoDate | null;
  readonly timestamp: IsoDateTime | null;
}

/** A record of which only these fields were asked for. */
export type Picked<Row, Item> = {
  readonly [One in Item as NameOf<One>]: One extends StatedField<string, infer Type>
    ? StatedValues[Type]
    : Selected<Row, NameOf<One>>;
};

/** The items of `select`. */
type Selections<Field extends string> = readonly [
  Field | Aggregate<Field> | StatedField,
  ...(Field | Aggregate<Field> | StatedField)[],
];

/** The options of `query`. */
export interface QueryOptions<Field extends string, Items> {
  readonly select: Items;
  readonly filter?: Filter<Field>;
  /** Sort order. Default: ascending; see `descending`. */
  readonly orderBy?: readonly (Field | Order<Field> | StatedField)[];
  /** Records for each page: 1 to 2000. Default: 100. Intacct bills each page as a transaction. */
  readonly pageSize?: number;
  /** How many records to leave out. */
  readonly offset?: number;
  /** Compares text without regard to letter case. */
  readonly caseInsensitive?: boolean;
  /** Also records of private entities. */
  readonly showPrivate?: boolean;
  /** The document definition, of objects that have several. */
  readonly docParId?: string;
}

/** A query ready to be sent: `toXml(profile, input)`; each record that is read is a `Row`. */
export interface Query<Row = unknown> {
  readonly profile: FunctionProfile<QueryInput, unknown>;
  readonly input: QueryInput;
  /** Never present: carries the type of a record. */
  readonly "~row"?: Row;
}

/**
 * Makes a query for records of an object. Each record has exactly the selected fields. Dates and booleans in the
 * filter are written in the form of their fields.
 */
export function query<Row, const Items extends Selections<FieldName<Row>>>(
  profile: QueryProfile<Row>,
  options: QueryOptions<FieldName<Row>, Items>,
): Query<Picked<Row, Items[number]>> {
  const { select, filter, orderBy, pageSize, offset, caseInsensitive, showPrivate, docParId } = options;
  const record = recordOf(profile);
  const selection = select.map(named) as Selection[];
  const settings = defined({ caseinsensitive: caseInsensitive, showprivate: showPrivate });
  const input = defined({
    select: selection,
    docparid: docParId,
    filter: filter && filterText(filter, record),
    orderby: orderBy?.map(named),
    options: Object.keys(settings).length > 0 ? settings : undefined,
    pagesize: pageSize,
    offset,
  });
  const stated = select.filter(isStated);
  return { profile: answering(profile, record, selection, stated), input: input as QueryInput };
}

const isStated = (item: unknown): item is StatedField =>
  typeof item === "object" && item !== null && "name" in item && "type" in item;

/** A field alone is what it stands for everywhere: the field itself. */
const named = (item: unknown): unknown =>
  typeof item === "string" ? { field: item } : isStated(item) ? { field: item.name } : item;

const nameOf = <F extends string | StatedField>(on: F): KnownName<F> =>
  (typeof on === "string" ? on : on.name) as KnownName<F>;

/** The properties that are there. */
const defined = (properties: object): object =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

/** How many records have a value of the field; read as `COUNT.RECORDNO`. */
export const count = <F extends string>(field: F): { readonly count: F } => ({ count: field });

/** The average of the field; read as `AVG.TOTALDUE`. */
export const avg = <F extends string>(field: F): { readonly avg: F } => ({ avg: field });

/** The least value of the field; read as `MIN.WHENDUE`. */
export const min = <F extends string>(field: F): { readonly min: F } => ({ min: field });

/** The greatest value of the field; read as `MAX.WHENDUE`. */
export const max = <F extends string>(field: F): { readonly max: F } => ({ max: field });

/** The sum of the field; read as `SUM.TOTALDUE`. */
export const sum = <F extends string>(field: F): { readonly sum: F } => ({ sum: field });

/** Sorts by a field, lowest value first. */
export const ascending = <F extends string | StatedField>(on: F): Order<KnownName<F>> => ({
  field: nameOf(on),
  ascending: {},
});

/** Sorts by a field, highest value first. */
export const descending = <F extends string | StatedField>(on: F): Order<KnownName<F>> => ({
  field: nameOf(on),
  descending: {},
});
