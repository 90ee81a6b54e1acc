// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 98c4b1a947a326c0
import type { Integer, IsoDate, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The end of a recurrence: after so many times, or on a date. Declared in shared/structures.dtd. */
export type Ending =
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

export const ending: Shape<Ending> = {
  element: "ending",
  content: "(occur | enddate)",
  types: { occur: "INTEGER", enddate: "DATE" },
};
