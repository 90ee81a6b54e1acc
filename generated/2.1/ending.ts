// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum df060d9140038f96
import type { Integer, IsoDate, Shape } from "intacct-runtime";

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
