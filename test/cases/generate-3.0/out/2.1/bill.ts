// Made by intacct-codegen from v2.1/acme_request.v2.1.dtd; do not edit. Checksum 6fbcb0fc8f96c687
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  IsoDate,
  Shape,
} from "intacct-runtime";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records what is owed to a vendor. Declared in v2.1/acme_request.v2.1.dtd. */
export type CreateBill = CreateBillFields &
  (
    | {
        /** `DATE`, sent as year, month and day. */
        datedue: IsoDate;
        /** `STRING_10`: at most 10 characters. */
        termname?: string;
      }
    | {
        datedue?: never;
        /** `STRING_10`: at most 10 characters. */
        termname: string;
      }
  );

interface CreateBillFields {
  /** `STRING_10`: at most 10 characters. */
  vendorid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `BOOLEAN`. */
  paid?: boolean | null;
  billitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct bill CREATE Request` */
export const createBill: FunctionProfile<CreateBill, Created> = {
  name: "Intacct bill CREATE Request",
  version: "2.1",
  element: "create_bill",
  content:
    "(vendorid, datecreated, ((datedue, termname?) | termname), paid?, billitems)",
  types: {
    vendorid: "STRING_10",
    datecreated: "DATE",
    datedue: "DATE",
    termname: "STRING_10",
    paid: "BOOLEAN",
    billitems: () => billItems,
  },
};

/** Declared in v2.1/acme_request.v2.1.dtd. */
export interface DeleteBill {
  key: string;
}

/** `Intacct delete_bill UPDATE Request` */
export const deleteBill: FunctionProfile<DeleteBill, Completed> = {
  name: "Intacct delete_bill UPDATE Request",
  version: "2.1",
  element: "delete_bill",
  content: "EMPTY",
  attributes: { key: "NMTOKEN #REQUIRED" },
};

/** The input of Intacct bill QUERY. */
export type QueryBill = GetList;

/** `Intacct bill QUERY Request` */
export const queryBill: FunctionProfile<QueryBill, Completed> = {
  name: "Intacct bill QUERY Request",
  version: "2.1",
  fixed: { object: "bill" },
  element: "get_list",
  content: "EMPTY",
  types: getListTypes,
};

export const billItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "billitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** Declared in v2.1/acme_request.v2.1.dtd. */
export interface LineItem {
  /** `MONEY`. */
  amount: Decimal;
  /** `STRING_10`: at most 10 characters. */
  memo?: string;
}

export const lineItem: Shape<LineItem> = {
  element: "lineitem",
  content: "(amount, memo?)",
  types: { amount: "MONEY", memo: "STRING_10" },
};
