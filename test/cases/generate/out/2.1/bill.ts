// Made by intacct-codegen from 2.1/request.dtd, 2.1/response.dtd; do not edit. Checksum dff743bea171b9e5
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records what is owed to a vendor. Declared in 2.1/request.dtd. */
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

/** Declared in 2.1/request.dtd. */
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
export const queryBill: FunctionProfile<QueryBill, BillData> = {
  name: "Intacct bill QUERY Request",
  version: "2.1",
  fixed: { object: "bill" },
  element: "get_list",
  content: "EMPTY",
  types: getListTypes,
  response: () => queryBillResponse,
};

/** `Intacct bill QUERY Response` */
export const queryBillResponse: Profile<BillData> = {
  name: "Intacct bill QUERY Response",
  version: "2.1",
  element: "data",
  content: "(bill*)",
  types: { bill: () => billRecord },
  answer: true,
};

/** The data of an answer about `bill`. */
export type BillData = BillRecord[];

/** The fields of a bill that can be requested. */
export type BillField = keyof BillRecord;

export const billItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "billitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** Declared in 2.1/request.dtd. */
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

/** Declared in 2.1/response.dtd. */
export interface BillRecord {
  /** `STRING_10`: at most 10 characters. */
  vendorid?: string;
  /** `STRING_10`: at most 10 characters. */
  memo?: string;
}

export const billRecord: Shape<BillRecord> = {
  element: "bill",
  content: "(vendorid?, memo?)",
  types: { vendorid: "STRING_10", memo: "STRING_10" },
  answer: true,
};
