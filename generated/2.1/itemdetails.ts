// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum fd557c6344928930
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
  /** `STRING_30`: at most 30 characters. */
  componentid?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  serialno?: string;
  /** `STRING_30`: at most 30 characters. */
  lotno?: string;
  /** `STRING_30`: at most 30 characters. */
  aisle?: string;
  /** `STRING_30`: at most 30 characters. */
  row?: string;
  /** `STRING_30`: at most 30 characters. */
  bin?: string;
  /** `DATE`, sent as year, month and day. */
  itemexpiration?: IsoDate;
}

export const itemDetail: Shape<ItemDetail> = {
  element: "itemdetail",
  content:
    "(componentid?, quantity?, serialno?, lotno?, aisle?, row?, bin?, itemexpiration?)",
  types: {
    componentid: "STRING_30",
    quantity: "NUMBER_16_4",
    serialno: "STRING_30",
    lotno: "STRING_30",
    aisle: "STRING_30",
    row: "STRING_30",
    bin: "STRING_30",
    itemexpiration: "DATE",
  },
};
