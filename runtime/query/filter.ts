/** A value to compare a field with. ISO dates and booleans are written in the form of the field. */
export type Operand = string | number | boolean;

/**
 * How the values of a field are written: `boolean` as `true` and `false`, `flag` as `T` and `F`, `date` as
 * `MM/DD/YYYY`, `timestamp` as `MM/DD/YYYY HH:MM:SS`, others as they are.
 */
export type FieldType = "text" | "number" | "boolean" | "flag" | "date" | "timestamp";

/** The value types by which fields of stated types are written and read. */
export const statedTypes: Readonly<Record<FieldType, string>> = {
  text: "STRING",
  number: "NUMBER",
  boolean: "BOOLEAN",
  flag: "FLAG",
  date: "DATE_MDY",
  timestamp: "DATETIME_MDY",
};

/** An unknown field, with the type that the caller states. */
export interface StatedField<Name extends string = string, Type extends FieldType = FieldType> {
  readonly name: Name;
  readonly type: Type;
}

/**
 * A field that neither the schema nor an overlay knows, for `select`, filters and `orderBy`:
 * `greaterThan(field("NEW_DATE", "date"), "2026-01-02")`.
 */
export const field = <const Name extends string, const Type extends FieldType>(
  name: Name,
  type: Type,
): StatedField<Name, Type> => ({ name, type });

/** Of what represents a field: the name that has to be a known one. */
export type KnownName<F> = F extends string ? F : never;

/** A field of a record, and what its value is compared with. */
export interface Comparison<Field extends string = string, Value = Operand> {
  readonly field: Field;
  readonly value: Value;
  /** The type that the caller states. */
  readonly type?: FieldType;
}

/** A field of a record, and what its value is compared with, one after another. */
export type Comparisons<Field extends string = string, Value = Operand> = Comparison<Field, readonly Value[]>;

/**
 * A condition on records: exactly one of these properties, named as the gateway's operators are. `Field` has
 * the names of all fields that are mentioned.
 */
export interface Filter<Field extends string = string, Value = Operand> {
  /** All of two conditions or more. */
  readonly and?: readonly Filter<Field, Value>[];
  /** At least one of two conditions or more. */
  readonly or?: readonly Filter<Field, Value>[];
  readonly equalto?: Comparison<Field, Value>;
  readonly notequalto?: Comparison<Field, Value>;
  readonly lessthan?: Comparison<Field, Value>;
  readonly lessthanorequalto?: Comparison<Field, Value>;
  readonly greaterthan?: Comparison<Field, Value>;
  readonly greaterthanorequalto?: Comparison<Field, Value>;
  /** From the first value to the second, both included. */
  readonly between?: Comparisons<Field, Value>;
  /** One of at most a thousand values. */
  readonly in?: Comparisons<Field, Value>;
  readonly notin?: Comparisons<Field, Value>;
  /** `%` stands for any text. */
  readonly like?: Comparison<Field, Value>;
  readonly notlike?: Comparison<Field, Value>;
  readonly isnull?: { readonly field: Field };
  readonly isnotnull?: { readonly field: Field };
}

/** Values of which there is at least one; `nonEmpty` checks an array. */
type Operands = readonly [Operand, ...Operand[]];

/** A condition on a field, as filters have it. */
function compared<F extends string | StatedField, Value = undefined>(
  on: F,
  value?: Value,
): Comparison<KnownName<F>, Value> {
  const named = typeof on === "string" ? { field: on } : { field: on.name, type: on.type };
  return { ...named, ...(value !== undefined && { value }) } as unknown as Comparison<KnownName<F>, Value>;
}

/** The field has this value. */
export const equalTo = <F extends string | StatedField>(on: F, value: Operand): Filter<KnownName<F>> => ({
  equalto: compared(on, value),
});

/** The field has another value than this. */
export const notEqualTo = <F extends string | StatedField>(on: F, value: Operand): Filter<KnownName<F>> => ({
  notequalto: compared(on, value),
});

/** The field is less than this value. */
export const lessThan = <F extends string | StatedField>(on: F, value: Operand): Filter<KnownName<F>> => ({
  lessthan: compared(on, value),
});

/** The field is this value or less. */
export const lessThanOrEqualTo = <F extends string | StatedField>(
  on: F,
  value: Operand,
): Filter<KnownName<F>> => ({
  lessthanorequalto: compared(on, value),
});

/** The field is greater than this value. */
export const greaterThan = <F extends string | StatedField>(on: F, value: Operand): Filter<KnownName<F>> => ({
  greaterthan: compared(on, value),
});

/** The field is this value or greater. */
export const greaterThanOrEqualTo = <F extends string | StatedField>(
  on: F,
  value: Operand,
): Filter<KnownName<F>> => ({
  greaterthanorequalto: compared(on, value),
});

/** From the first value to the second, both included. */
export const between = <F extends string | StatedField>(
  on: F,
  value: readonly [from: Operand, to: Operand],
): Filter<KnownName<F>> => ({ between: compared(on, value) });

/** One of the values, at most a thousand. */
export const isIn = <F extends string | StatedField>(on: F, value: Operands): Filter<KnownName<F>> => ({
  in: compared(on, value),
});

/** None of the values, at most a thousand. */
export const isNotIn = <F extends string | StatedField>(on: F, value: Operands): Filter<KnownName<F>> => ({
  notin: compared(on, value),
});

/** Text in which `%` stands for any text. */
export const like = <F extends string | StatedField>(on: F, value: string): Filter<KnownName<F>> => ({
  like: compared(on, value),
});

/** Text in which `%` stands for any text. */
export const notLike = <F extends string | StatedField>(on: F, value: string): Filter<KnownName<F>> => ({
  notlike: compared(on, value),
});

/** The field has no value. */
export const isNull = <F extends string | StatedField>(on: F): Filter<KnownName<F>> => ({
  isnull: compared(on),
});

/** The field has a value. */
export const isNotNull = <F extends string | StatedField>(on: F): Filter<KnownName<F>> => ({
  isnotnull: compared(on),
});

/** All of the conditions. */
export const and = <F extends string>(
  first: Filter<F>,
  second: Filter<F>,
  ...more: readonly Filter<F>[]
): Filter<F> => ({ and: [first, second, ...more] });

/** At least one of the conditions. */
export const or = <F extends string>(
  first: Filter<F>,
  second: Filter<F>,
  ...more: readonly Filter<F>[]
): Filter<F> => ({ or: [first, second, ...more] });
