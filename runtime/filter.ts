/** What a field is compared with: ISO dates and booleans are written as the field has them. */
export type Operand = string | number | boolean;

/** A field of a record, and what its value is compared with. */
export interface Comparison<Field extends string = string, Value = Operand> {
  readonly field: Field;
  readonly value: Value;
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

export const equalTo = <F extends string>(field: F, value: Operand): Filter<F> => ({
  equalto: { field, value },
});

export const notEqualTo = <F extends string>(field: F, value: Operand): Filter<F> => ({
  notequalto: { field, value },
});

export const lessThan = <F extends string>(field: F, value: Operand): Filter<F> => ({
  lessthan: { field, value },
});

export const lessThanOrEqualTo = <F extends string>(field: F, value: Operand): Filter<F> => ({
  lessthanorequalto: { field, value },
});

export const greaterThan = <F extends string>(field: F, value: Operand): Filter<F> => ({
  greaterthan: { field, value },
});

export const greaterThanOrEqualTo = <F extends string>(field: F, value: Operand): Filter<F> => ({
  greaterthanorequalto: { field, value },
});

/** From the first value to the second, both included. */
export const between = <F extends string>(
  field: F,
  value: readonly [from: Operand, to: Operand],
): Filter<F> => ({ between: { field, value } });

/** One of the values, at most a thousand. */
export const isIn = <F extends string>(field: F, value: Operands): Filter<F> => ({ in: { field, value } });

/** None of the values, at most a thousand. */
export const isNotIn = <F extends string>(field: F, value: Operands): Filter<F> => ({
  notin: { field, value },
});

/** Text in which `%` stands for any text. */
export const like = <F extends string>(field: F, value: string): Filter<F> => ({ like: { field, value } });

/** Text in which `%` stands for any text. */
export const notLike = <F extends string>(field: F, value: string): Filter<F> => ({
  notlike: { field, value },
});

/** The field has no value. */
export const isNull = <F extends string>(field: F): Filter<F> => ({ isnull: { field } });

/** The field has a value. */
export const isNotNull = <F extends string>(field: F): Filter<F> => ({ isnotnull: { field } });

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
