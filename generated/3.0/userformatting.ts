// Made by intacct-codegen from 3.0/company.dtd; do not edit.
import type { Completed, FunctionProfile } from "intacct-runtime";

/** Reads how a user has dates, times and numbers shown. Declared in 3.0/company.dtd. */
export type ReadUserFormatting =
  | {
      /** Borrowed from 2.1: `KEY`. */
      key: string;
      userId?: never;
    }
  | { key?: never; userId: string };

/** `Intacct userformatting READ Request` */
export const readUserFormatting: FunctionProfile<
  ReadUserFormatting,
  Completed
> = {
  name: "Intacct userformatting READ Request",
  version: "3.0",
  element: "readUserFormatting",
  content: "(key | userId)",
  types: { key: "KEY" },
};
