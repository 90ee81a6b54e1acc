// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 2dd53180b6e4cdb0
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Who sees the object: everybody, or given locations and departments only. Declared in shared/structures.dtd. */
export interface Visibility {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  visibility_type: string;
  restricted_locs?: readonly (readonly [string, ...string[]])[];
  restricted_depts?: readonly (readonly [string, ...string[]])[];
}

export const visibility: Shape<Visibility> = {
  element: "visibility",
  content: "(visibility_type, restricted_locs*, restricted_depts*)",
  types: {
    visibility_type: "STRING_80 borrowed",
    restricted_locs: () => restrictedLocs,
    restricted_depts: () => restrictedDepts,
  },
};

export const restrictedLocs: Shape<readonly [string, ...string[]]> = {
  element: "restricted_locs",
  content: "(locationid+)",
  types: { locationid: "ID" },
};

export const restrictedDepts: Shape<readonly [string, ...string[]]> = {
  element: "restricted_depts",
  content: "(departmentid+)",
  types: { departmentid: "ID" },
};
