// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 740bf8975f150a55
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Who sees the object: everybody, or given locations and departments only. Declared in shared/structures.dtd. */
export interface Visibility {
  /** `STRING_80`: at most 80 characters. */
  visibility_type: string;
  restricted_locs?: readonly (readonly [string, ...string[]])[];
  restricted_depts?: readonly (readonly [string, ...string[]])[];
}

export const visibility: Shape<Visibility> = {
  element: "visibility",
  content: "(visibility_type, restricted_locs*, restricted_depts*)",
  types: {
    visibility_type: "STRING_80",
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

/** Who sees the object: everybody, or given locations and departments only. Declared in shared/structures.dtd. */
export interface VisibilityRecord {
  /** `STRING_80`: at most 80 characters. */
  visibility_type: string;
  restricted_locs?: string[][];
  restricted_depts?: string[][];
}

export const visibilityRecord: Shape<VisibilityRecord> = {
  element: "visibility",
  content: "(visibility_type, restricted_locs*, restricted_depts*)",
  types: {
    visibility_type: "STRING_80",
    restricted_locs: () => restrictedLocsRecord,
    restricted_depts: () => restrictedDeptsRecord,
  },
  answer: true,
};

export const restrictedLocsRecord: Shape<string[]> = {
  element: "restricted_locs",
  content: "(locationid+)",
  types: { locationid: "ID" },
  answer: true,
};

export const restrictedDeptsRecord: Shape<string[]> = {
  element: "restricted_depts",
  content: "(departmentid+)",
  types: { departmentid: "ID" },
  answer: true,
};
