// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum c33d0c0141e83f37
import type { Integer, IsoDate, Shape } from "intacct-runtime";

/** The end of a recurring reversal: after so many times, or on a date. Declared in shared/structures.dtd. */
export type Revending =
  | {
      /** Borrowed from 2.1: `INTEGER`. */
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
