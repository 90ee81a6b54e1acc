// Made by intacct-codegen from 3.0/fields.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 02c7f2a0828caa6a
import type {
  Completed,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type ReclassLineItem, reclassifyitems } from "./reclassifyitems.js";

/** Moves a bill's lines to other accounts or dimensions. Declared in shared/payables.dtd. */
export interface ReclassifyBill {
  key: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  recpaydate?: IsoDate;
  paypriority?: Paypriority;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** The lines that are moved. */
  reclassifyitems?: readonly [ReclassLineItem, ...ReclassLineItem[]];
}

/** `Intacct bill RECLASSIFY Request` */
export const reclassifyBill: FunctionProfile<ReclassifyBill, Completed> = {
  name: "Intacct bill RECLASSIFY Request",
  version: "3.0",
  element: "reclassify_bill",
  content: `(billno?, referenceno?, description?, termname?, datedue?, recpaydate?, paypriority?, onhold?,
    reclassifyitems?)`,
  types: {
    billno: "STRING_30 borrowed",
    referenceno: "STRING_20 borrowed",
    description: "STRING_80 borrowed",
    termname: "STRING_40 borrowed",
    datedue: "DATE",
    recpaydate: "DATE",
    paypriority: () => paypriority,
    onhold: "STRING_30 borrowed",
    reclassifyitems: () => reclassifyitems,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Reads a bill. Declared in shared/payables.dtd. */
export interface GetBillFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_bill GET Request` */
export const getBillFunction: FunctionProfile<GetBillFunction, AnyData> = {
  name: "Intacct get_bill GET Request",
  version: "3.0",
  element: "get_bill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getBillFunctionResponse,
};

/** What Intacct bill GET may ask for. */
export type GetBill = Get;

/** `Intacct bill GET Request` */
export const getBill: FunctionProfile<GetBill, BillData> = {
  name: "Intacct bill GET Request",
  version: "3.0",
  fixed: { object: "bill" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getBillResponse,
};

/** What Intacct bill QUERY may ask for. */
export type QueryBill = GetList;

/** `Intacct bill QUERY Request` */
export const queryBill: FunctionProfile<QueryBill, BillData> = {
  name: "Intacct bill QUERY Request",
  version: "3.0",
  fixed: { object: "bill" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryBillResponse,
};

/** `Intacct get_bill GET Response` */
export const getBillFunctionResponse: Profile<AnyData> = {
  name: "Intacct get_bill GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bill GET Response` */
export const getBillResponse: Profile<BillData> = {
  name: "Intacct bill GET Response",
  version: "3.0",
  element: "data",
  content: "(bill*)",
  types: { bill: () => ({ element: "bill", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bill QUERY Response` */
export const queryBillResponse: Profile<BillData> = {
  name: "Intacct bill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bill*)",
  types: { bill: () => ({ element: "bill", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** What an answer about `bill` holds. */
export interface BillData extends DataAttributes {
  bill?: OpenRecord[];
}

/** Declared in 3.0/fields.dtd. */
export interface Paypriority {
  value: string;
  urgent?: string;
  high?: string;
  normal?: string;
  low?: string;
}

export const paypriority: Shape<Paypriority> = {
  element: "paypriority",
  content: "#PCDATA",
  attributes: {
    urgent: "CDATA #IMPLIED",
    high: "CDATA #IMPLIED",
    normal: "CDATA #IMPLIED",
    low: "CDATA #IMPLIED",
  },
};
