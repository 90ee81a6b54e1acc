// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum 9a4f79db981a1e27
import type { Decimal, IsoDate, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const itemDetails: Shape<readonly [ItemDetail, ...ItemDetail[]]> = {
  element: "itemdetails",
  content: "(itemdetail+)",
  types: { itemdetail: () => itemDetail },
};

/** Where a quantity of an item lies, and its serial or lot number. Declared in shared/lines.dtd. */
export interface ItemDetail {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  componentid?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  serialno?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  lotno?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  aisle?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  row?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  bin?: string;
  /** `DATE`, sent as year, month and day. */
  itemexpiration?: IsoDate;
}

export const itemDetail: Shape<ItemDetail> = {
  element: "itemdetail",
  content:
    "(componentid?, quantity?, serialno?, lotno?, aisle?, row?, bin?, itemexpiration?)",
  types: {
    componentid: "STRING_30 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    serialno: "STRING_30 borrowed",
    lotno: "STRING_30 borrowed",
    aisle: "STRING_30 borrowed",
    row: "STRING_30 borrowed",
    bin: "STRING_30 borrowed",
    itemexpiration: "DATE",
  },
};
