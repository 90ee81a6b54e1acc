// Made by intacct-codegen from 2.1/general-ledger.dtd, shared/general-ledger.dtd; do not edit. Checksum 27bceb977ba6e02f
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A value of a user-defined dimension, by its id or name. Declared in shared/general-ledger.dtd. */
export type UserDefinedDimension = UserDefinedDimensionFields &
  (
    | {
        /** `STRING_30`: at most 30 characters. */
        recordId: string;
        recordName?: never;
      }
    | {
        recordId?: never;
        /** `STRING_30`: at most 30 characters. */
        recordName: string;
      }
  );

interface UserDefinedDimensionFields {
  /** `STRING_30`: at most 30 characters. */
  objectName: string;
}

export const userDefinedDimension: Shape<UserDefinedDimension> = {
  element: "userDefinedDimension",
  content: "(objectName, (recordId | recordName))",
  types: {
    objectName: "STRING_30",
    recordId: "STRING_30",
    recordName: "STRING_30",
  },
};

export const userDefinedDimensions: Shape<
  readonly [UserDefinedDimension, ...UserDefinedDimension[]]
> = {
  element: "userDefinedDimensions",
  content: "(userDefinedDimension+)",
  types: { userDefinedDimension: () => userDefinedDimension },
};
