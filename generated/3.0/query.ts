// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 93a962473fcbacce
import type { EmptyElement, Shape, TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `query`. */
export const queryTypes: Readonly<Record<string, TypeRef>> = {
  select: () => select,
  filter: () => queryFilter,
  orderby: () => orderBy,
  options: () => options,
  pagesize: { name: "INTEGER", base: "integer", min: 1, max: 2000 },
  offset: { name: "INTEGER", base: "integer", min: 0 },
};

/** One turn of a repeated group. */
export type SelectEntry<Field extends string = string> =
  | {
      field: Field;
      count?: never;
      avg?: never;
      min?: never;
      max?: never;
      sum?: never;
    }
  | {
      field?: never;
      count: string;
      avg?: never;
      min?: never;
      max?: never;
      sum?: never;
    }
  | {
      field?: never;
      count?: never;
      avg: string;
      min?: never;
      max?: never;
      sum?: never;
    }
  | {
      field?: never;
      count?: never;
      avg?: never;
      min: string;
      max?: never;
      sum?: never;
    }
  | {
      field?: never;
      count?: never;
      avg?: never;
      min?: never;
      max: string;
      sum?: never;
    }
  | {
      field?: never;
      count?: never;
      avg?: never;
      min?: never;
      max?: never;
      sum: string;
    };

export const select: Shape<readonly [SelectEntry, ...SelectEntry[]]> = {
  element: "select",
  content: "(field | count | avg | min | max | sum)+",
};

/** A condition that the objects meet. Declared in 3.0/objects.dtd. */
export type QueryFilter<Field extends string = string> =
  | {
      /** All of the conditions hold; two or more. */
      and: readonly [AndEntry<Field>, AndEntry<Field>, ...AndEntry<Field>[]];
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      /** One of the conditions holds; two or more. */
      or: readonly [OrEntry<Field>, OrEntry<Field>, ...OrEntry<Field>[]];
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      /** The field has the value. */
      equalto: Equalto<Field>;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      /** The field has another value. */
      notequalto: Notequalto<Field>;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      /** The field is less than the value. */
      lessthan: Lessthan<Field>;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      /** The field is at most the value. */
      lessthanorequalto: Lessthanorequalto<Field>;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      /** The field is greater than the value. */
      greaterthan: Greaterthan<Field>;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      /** The field is at least the value. */
      greaterthanorequalto: Greaterthanorequalto<Field>;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      /** The field lies between two values. */
      between: Between<Field>;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      /** The field has one of the values. */
      in: In<Field>;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      /** The field has none of the values. */
      notin: Notin<Field>;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      /** The field matches a pattern, in which % stands for any text. */
      like: Like<Field>;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      /** The field does not match a pattern. */
      notlike: Notlike<Field>;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      /** The field has no value. */
      isnull: Isnull<Field>;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      /** The field has a value. */
      isnotnull: Isnotnull<Field>;
    };

export const queryFilter: Shape<QueryFilter> = {
  element: "filter",
  content: `(and | or | equalto | notequalto | lessthan | lessthanorequalto | greaterthan |
    greaterthanorequalto | between | in | notin | like | notlike | isnull | isnotnull)`,
  types: {
    and: () => and,
    or: () => or,
    equalto: () => equalto,
    notequalto: () => notequalto,
    lessthan: () => lessthan,
    lessthanorequalto: () => lessthanorequalto,
    greaterthan: () => greaterthan,
    greaterthanorequalto: () => greaterthanorequalto,
    between: () => between,
    in: () => in_,
    notin: () => notin,
    like: () => like,
    notlike: () => notlike,
    isnull: () => isnull,
    isnotnull: () => isnotnull,
  },
};

export const orderBy: Shape<readonly [Order, ...Order[]]> = {
  element: "orderby",
  content: "(order+)",
  types: { order: () => order },
};

/** A field to sort by; ascending, if nothing else is said. Declared in 3.0/objects.dtd. */
export type Order<Field extends string = string> = OrderFields<Field> &
  (
    | { ascending?: never; descending?: never }
    | { ascending: EmptyElement; descending?: never }
    | { ascending?: never; descending: EmptyElement }
  );

interface OrderFields<Field extends string = string> {
  field: Field;
}

export const order: Shape<Order> = {
  element: "order",
  content: "(field, (ascending | descending)?)",
  types: { ascending: () => ascending, descending: () => descending },
};

export const ascending: Shape<EmptyElement> = {
  element: "ascending",
  content: "EMPTY",
};

export const descending: Shape<EmptyElement> = {
  element: "descending",
  content: "EMPTY",
};

/** Declared in 3.0/objects.dtd. */
export interface Options {
  /** `BOOLEAN`. "false" unless given. */
  caseinsensitive?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  showprivate?: boolean | null;
  /** "xml" unless given. */
  returnformat?: "xml" | "json" | "csv" | null;
}

export const options: Shape<Options> = {
  element: "options",
  content: "(caseinsensitive?, showprivate?, returnformat?)",
  types: {
    caseinsensitive: "BOOLEAN",
    showprivate: "BOOLEAN",
    returnformat: {
      name: "STRING",
      base: "enum",
      values: ["xml", "json", "csv"],
    },
  },
};

/** One turn of a repeated group. */
export type AndEntry<Field extends string = string> =
  | {
      /** All of the conditions hold; two or more. */
      and: readonly [AndEntry<Field>, AndEntry<Field>, ...AndEntry<Field>[]];
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      /** One of the conditions holds; two or more. */
      or: readonly [OrEntry<Field>, OrEntry<Field>, ...OrEntry<Field>[]];
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      /** The field has the value. */
      equalto: Equalto<Field>;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      /** The field has another value. */
      notequalto: Notequalto<Field>;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      /** The field is less than the value. */
      lessthan: Lessthan<Field>;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      /** The field is at most the value. */
      lessthanorequalto: Lessthanorequalto<Field>;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      /** The field is greater than the value. */
      greaterthan: Greaterthan<Field>;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      /** The field is at least the value. */
      greaterthanorequalto: Greaterthanorequalto<Field>;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      /** The field lies between two values. */
      between: Between<Field>;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      /** The field has one of the values. */
      in: In<Field>;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      /** The field has none of the values. */
      notin: Notin<Field>;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      /** The field matches a pattern, in which % stands for any text. */
      like: Like<Field>;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      /** The field does not match a pattern. */
      notlike: Notlike<Field>;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      /** The field has no value. */
      isnull: Isnull<Field>;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      /** The field has a value. */
      isnotnull: Isnotnull<Field>;
    };

export const and: Shape<readonly [AndEntry, AndEntry, ...AndEntry[]]> = {
  element: "and",
  content: `(and | or | equalto | notequalto | lessthan | lessthanorequalto | greaterthan |
    greaterthanorequalto | between | in | notin | like | notlike | isnull | isnotnull){2,}`,
  types: {
    and: () => and,
    or: () => or,
    equalto: () => equalto,
    notequalto: () => notequalto,
    lessthan: () => lessthan,
    lessthanorequalto: () => lessthanorequalto,
    greaterthan: () => greaterthan,
    greaterthanorequalto: () => greaterthanorequalto,
    between: () => between,
    in: () => in_,
    notin: () => notin,
    like: () => like,
    notlike: () => notlike,
    isnull: () => isnull,
    isnotnull: () => isnotnull,
  },
};

/** One turn of a repeated group. */
export type OrEntry<Field extends string = string> =
  | {
      /** All of the conditions hold; two or more. */
      and: readonly [AndEntry<Field>, AndEntry<Field>, ...AndEntry<Field>[]];
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      /** One of the conditions holds; two or more. */
      or: readonly [OrEntry<Field>, OrEntry<Field>, ...OrEntry<Field>[]];
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      /** The field has the value. */
      equalto: Equalto<Field>;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      /** The field has another value. */
      notequalto: Notequalto<Field>;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      /** The field is less than the value. */
      lessthan: Lessthan<Field>;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      /** The field is at most the value. */
      lessthanorequalto: Lessthanorequalto<Field>;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      /** The field is greater than the value. */
      greaterthan: Greaterthan<Field>;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      /** The field is at least the value. */
      greaterthanorequalto: Greaterthanorequalto<Field>;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      /** The field lies between two values. */
      between: Between<Field>;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      /** The field has one of the values. */
      in: In<Field>;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      /** The field has none of the values. */
      notin: Notin<Field>;
      like?: never;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      /** The field matches a pattern, in which % stands for any text. */
      like: Like<Field>;
      notlike?: never;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      /** The field does not match a pattern. */
      notlike: Notlike<Field>;
      isnull?: never;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      /** The field has no value. */
      isnull: Isnull<Field>;
      isnotnull?: never;
    }
  | {
      and?: never;
      or?: never;
      equalto?: never;
      notequalto?: never;
      lessthan?: never;
      lessthanorequalto?: never;
      greaterthan?: never;
      greaterthanorequalto?: never;
      between?: never;
      in?: never;
      notin?: never;
      like?: never;
      notlike?: never;
      isnull?: never;
      /** The field has a value. */
      isnotnull: Isnotnull<Field>;
    };

export const or: Shape<readonly [OrEntry, OrEntry, ...OrEntry[]]> = {
  element: "or",
  content: `(and | or | equalto | notequalto | lessthan | lessthanorequalto | greaterthan |
    greaterthanorequalto | between | in | notin | like | notlike | isnull | isnotnull){2,}`,
  types: {
    and: () => and,
    or: () => or,
    equalto: () => equalto,
    notequalto: () => notequalto,
    lessthan: () => lessthan,
    lessthanorequalto: () => lessthanorequalto,
    greaterthan: () => greaterthan,
    greaterthanorequalto: () => greaterthanorequalto,
    between: () => between,
    in: () => in_,
    notin: () => notin,
    like: () => like,
    notlike: () => notlike,
    isnull: () => isnull,
    isnotnull: () => isnotnull,
  },
};

/** The field has the value. Declared in 3.0/objects.dtd. */
export interface Equalto<Field extends string = string> {
  field: Field;
  value: string;
}

export const equalto: Shape<Equalto> = {
  element: "equalto",
  content: "(field, value)",
};

/** The field has another value. Declared in 3.0/objects.dtd. */
export interface Notequalto<Field extends string = string> {
  field: Field;
  value: string;
}

export const notequalto: Shape<Notequalto> = {
  element: "notequalto",
  content: "(field, value)",
};

/** The field is less than the value. Declared in 3.0/objects.dtd. */
export interface Lessthan<Field extends string = string> {
  field: Field;
  value: string;
}

export const lessthan: Shape<Lessthan> = {
  element: "lessthan",
  content: "(field, value)",
};

/** The field is at most the value. Declared in 3.0/objects.dtd. */
export interface Lessthanorequalto<Field extends string = string> {
  field: Field;
  value: string;
}

export const lessthanorequalto: Shape<Lessthanorequalto> = {
  element: "lessthanorequalto",
  content: "(field, value)",
};

/** The field is greater than the value. Declared in 3.0/objects.dtd. */
export interface Greaterthan<Field extends string = string> {
  field: Field;
  value: string;
}

export const greaterthan: Shape<Greaterthan> = {
  element: "greaterthan",
  content: "(field, value)",
};

/** The field is at least the value. Declared in 3.0/objects.dtd. */
export interface Greaterthanorequalto<Field extends string = string> {
  field: Field;
  value: string;
}

export const greaterthanorequalto: Shape<Greaterthanorequalto> = {
  element: "greaterthanorequalto",
  content: "(field, value)",
};

/** The field lies between two values. Declared in 3.0/objects.dtd. */
export interface Between<Field extends string = string> {
  field: Field;
  value: readonly [string, string, ...string[]];
}

export const between: Shape<Between> = {
  element: "between",
  content: "(field, value{2,2})",
};

/** The field has one of the values. Declared in 3.0/objects.dtd. */
export interface In<Field extends string = string> {
  field: Field;
  value: readonly [string, ...string[]];
}

export const in_: Shape<In> = {
  element: "in",
  content: "(field, value{1,1000})",
};

/** The field has none of the values. Declared in 3.0/objects.dtd. */
export interface Notin<Field extends string = string> {
  field: Field;
  value: readonly [string, ...string[]];
}

export const notin: Shape<Notin> = {
  element: "notin",
  content: "(field, value{1,1000})",
};

/** The field matches a pattern, in which % stands for any text. Declared in 3.0/objects.dtd. */
export interface Like<Field extends string = string> {
  field: Field;
  value: string;
}

export const like: Shape<Like> = {
  element: "like",
  content: "(field, value)",
};

/** The field does not match a pattern. Declared in 3.0/objects.dtd. */
export interface Notlike<Field extends string = string> {
  field: Field;
  value: string;
}

export const notlike: Shape<Notlike> = {
  element: "notlike",
  content: "(field, value)",
};

/** The field has no value. Declared in 3.0/objects.dtd. */
export interface Isnull<Field extends string = string> {
  field: Field;
}

export const isnull: Shape<Isnull> = {
  element: "isnull",
  content: "(field)",
};

/** The field has a value. Declared in 3.0/objects.dtd. */
export interface Isnotnull<Field extends string = string> {
  field: Field;
}

export const isnotnull: Shape<Isnotnull> = {
  element: "isnotnull",
  content: "(field)",
};
