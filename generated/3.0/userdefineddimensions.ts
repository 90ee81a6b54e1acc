// Made by intacct-codegen from 3.0/general-ledger.dtd, shared/general-ledger.dtd; do not edit. Checksum d33ddb84aa3a7b60
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A value of a user-defined dimension, by its id or name. Declared in shared/general-ledger.dtd. */
export type UserDefinedDimension = UserDefinedDimensionFields &
  (
    | { recordId: string; recordName?: never }
    | { recordId?: never; recordName: string }
  );

interface UserDefinedDimensionFields {
  objectName: string;
}

export const userDefinedDimension: Shape<UserDefinedDimension> = {
  element: "userDefinedDimension",
  content: "(objectName, (recordId | recordName))",
};

export const userDefinedDimensions: Shape<
  readonly [UserDefinedDimension, ...UserDefinedDimension[]]
> = {
  element: "userDefinedDimensions",
  content: "(userDefinedDimension{1,20})",
  types: { userDefinedDimension: () => userDefinedDimension },
};
