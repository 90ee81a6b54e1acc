// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 1da2ebd1f3ab27b6
import type { Integer, IsoDate, Shape } from "intacct-runtime";

/** The end of a recurring reversal: after so many times, or on a date. Declared in shared/structures.dtd. */
export type Revending =
  | {
      /** `INTEGER`. */
      occur: Integer;
      enddate?: never;
    }
  | {
      occur?: never;
      /** `DATE`, sent as year, month and day. */
      enddate: IsoDate;
    };

export const revending: Shape<Revending> = {
  element: "revending",
  content: "(occur | enddate)",
  types: { occur: "INTEGER", enddate: "DATE" },
};
