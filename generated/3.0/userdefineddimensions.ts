// Made by intacct-codegen from 3.0/general-ledger.dtd, shared/general-ledger.dtd; do not edit. Checksum 670b073463ccb911
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
