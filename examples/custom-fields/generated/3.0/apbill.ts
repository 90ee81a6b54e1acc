// Made by intacct-codegen from 3.0/fields.dtd, 3.0/lines.dtd, 3.0/objects.dtd, 3.0/payables.dtd, 3.0/records/payables.dtd, acme.yaml, shared/lines.dtd, shared/payables.dtd, shared/structures.dtd; do not edit. Checksum d08c7db080165fe9
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import {
  type TypeData,
  typeRecord,
} from "../../../../generated/3.0/activitylog.js";
import { type ApBillItemRecord, apBillItemRecord } from "./apbillitem.js";
import {
  type ApRecurBillRecord,
  apRecurBillPaths,
} from "../../../../generated/3.0/aprecurbill.js";
import {
  type ApTermRecord,
  apTermPaths,
} from "../../../../generated/3.0/apterm.js";
import {
  type AnyData,
  type DataAttributes,
  dataAttributes,
} from "../../../../generated/3.0/data.js";
import { type Delete, deleteTypes } from "../../../../generated/3.0/delete.js";
import type {
  Account,
  AccountGroup,
  BaseCurrency,
  Currency,
  ProjectDimension,
} from "../../../../generated/3.0/groups.js";
import {
  type LocationRecord,
  locationPaths,
} from "../../../../generated/3.0/location.js";
import { type Lookup, lookupTypes } from "../../../../generated/3.0/lookup.js";
import {
  type MailAddressRecord,
  mailAddressRecord,
} from "../../../../generated/3.0/mailaddress.js";
import { type PayTo, payTo } from "../../../../generated/3.0/payto.js";
import {
  type PodocumentRecord,
  podocumentPaths,
} from "../../../../generated/3.0/podocument.js";
import { queryTypes } from "../../../../generated/3.0/query.js";
import { type Read, readTypes } from "../../../../generated/3.0/read.js";
import {
  type ReadByQuery,
  readByQueryTypes,
} from "../../../../generated/3.0/readbyquery.js";
import {
  type ReclassLineItem,
  reclassifyitems,
} from "../../../../generated/3.0/reclassifyitems.js";
import { type ReturnTo, returnTo } from "../../../../generated/3.0/returnto.js";
import {
  type TaxEntry,
  taxEntries,
} from "../../../../generated/3.0/taxentries.js";
import {
  type TaxsolutionRecord,
  taxsolutionPaths,
} from "../../../../generated/3.0/taxsolution.js";
import {
  type UserInfoRecord,
  userInfoPaths,
} from "../../../../generated/3.0/userinfo.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a bill; its action says whether it is posted or kept as a draft. Declared in shared/payables.dtd. */
export type CreateBill = CreateBillFields &
  (
    | {
        /** `DATE`, sent as year, month and day. */
        datedue: IsoDate;
        /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
        termname?: string;
      }
    | {
        datedue?: never;
        /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
        termname: string;
      }
  ) &
  BaseCurrency;

interface CreateBillFields {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nogl?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: CreateBillCustomFields;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a bill. */
  billitems: readonly [BillLineItem, ...BillLineItem[]];
}

/** `Intacct bill CREATE Request` */
export const createBill: FunctionProfile<CreateBill, Created> = {
  name: "Intacct bill CREATE Request",
  version: "3.0",
  element: "create_bill",
  content: `(vendorid, datecreated, dateposted?, ((datedue, termname?) | termname), action?, batchkey?,
    billno?, ponumber?, onhold?, description?, externalid?, payto?, returnto?, (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, nogl?, supdocid?, customfields?, inclusivetax?,
    taxsolutionid?, billitems)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40 borrowed",
    action: "STRING_15 borrowed",
    batchkey: "KEY",
    billno: "STRING_30 borrowed",
    ponumber: "STRING_20 borrowed",
    onhold: "STRING_30 borrowed",
    description: "STRING_80 borrowed",
    externalid: "KEY",
    payto: () => payTo,
    returnto: () => returnTo,
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    nogl: "BOOLEAN",
    supdocid: "STRING_100 borrowed",
    customfields: () => createBillCustomFields,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100 borrowed",
    billitems: () => billItems,
  },
};

/** Updates a bill and, through updatebillitems, its lines. Declared in shared/payables.dtd. */
export type UpdateBill = UpdateBillFields & Currency;

interface UpdateBillFields {
  key: string;
  /** Attribute; false unless given. */
  partial_edit?: boolean;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: UpdateBillCustomFields;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Lines that are added, and changes to lines. */
  updatebillitems?: readonly [UpdateBillItemsEntry, ...UpdateBillItemsEntry[]];
}

/** `Intacct bill UPDATE Request` */
export const updateBill: FunctionProfile<UpdateBill, Completed> = {
  name: "Intacct bill UPDATE Request",
  version: "3.0",
  element: "update_bill",
  content: `(vendorid?, datecreated?, dateposted?, datedue?, termname?, action?, billno?, ponumber?,
    onhold?, description?, payto?, returnto?, (currency, ((exchratedate?, exchratetype) |
    exchrate))?, supdocid?, customfields?, inclusivetax?, updatebillitems?)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40 borrowed",
    action: "STRING_15 borrowed",
    billno: "STRING_30 borrowed",
    ponumber: "STRING_20 borrowed",
    onhold: "STRING_30 borrowed",
    description: "STRING_80 borrowed",
    payto: () => payTo,
    returnto: () => returnTo,
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    supdocid: "STRING_100 borrowed",
    customfields: () => updateBillCustomFields,
    inclusivetax: "BOOLEAN",
    updatebillitems: () => updateBillItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    partial_edit: '(true | false) "false"',
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

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

/** Reverses a bill as of a date. Declared in shared/payables.dtd. */
export interface ReverseBill {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct bill REVERSE Request` */
export const reverseBill: FunctionProfile<ReverseBill, Completed> = {
  name: "Intacct bill REVERSE Request",
  version: "3.0",
  element: "reverse_bill",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80 borrowed" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a bill. Declared in shared/payables.dtd. */
export interface DeleteBill {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct bill DELETE Request` */
export const deleteBill: FunctionProfile<DeleteBill, Completed> = {
  name: "Intacct bill DELETE Request",
  version: "3.0",
  element: "delete_bill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
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

/** A bill. Declared in 3.0/payables.dtd. */
export type CreateApBill = CreateApBillFields &
  (
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** Exchange rate type. "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | {
        EXCH_RATE_TYPE_ID?: never;
        /** Exchange rate. `NUMBER`. */
        EXCHANGE_RATE: Decimal;
      }
  );

interface CreateApBillFields {
  /** Vendor ID. */
  VENDORID?: string;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Pay to. */
  BILLTOPAYTOCONTACTNAME?: string;
  /** Return to. */
  SHIPTORETURNTOCONTACTNAME?: string;
  /** Bill number. */
  RECORDID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Term. */
  TERMNAME?: string;
  /** Recommended to pay on. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECPAYMENTDATE?: IsoDate | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Payment priority. "normal" unless given. */
  PAYMENTPRIORITY?: "urgent" | "high" | "normal" | "low" | null;
  /** Place this bill on hold. `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  /** Summary. */
  PRBATCH?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft" | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  APBILLITEMS: readonly [CreateApBillItem, ...CreateApBillItem[]];
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

/** `Intacct apbill CREATE Request` */
export const createApBill: FunctionProfile<CreateApBill, ApBillData> = {
  name: "Intacct apbill CREATE Request",
  version: "3.0",
  within: "create",
  element: "APBILL",
  content: `(VENDORID? & WHENCREATED? & WHENPOSTED? & BILLTOPAYTOCONTACTNAME? & SHIPTORETURNTOCONTACTNAME? &
    RECORDID? & DOCNUMBER? & DESCRIPTION? & TERMNAME? & RECPAYMENTDATE? & SUPDOCID? & WHENDUE? &
    PAYMENTPRIORITY? & ONHOLD? & PRBATCH? & CURRENCY? & BASECURR? & EXCH_RATE_DATE? &
    (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & INCLUSIVETAX? & ACTION? & TAXSOLUTIONID? & APBILLITEMS &
    APPROVED_ON? & #ANY*)`,
  source: "documented",
  types: {
    WHENCREATED: "DATE_MDY",
    WHENPOSTED: "DATE_MDY",
    RECPAYMENTDATE: "DATE_MDY",
    WHENDUE: "DATE_MDY",
    PAYMENTPRIORITY: {
      name: "STRING",
      base: "enum",
      values: ["urgent", "high", "normal", "low"],
    },
    ONHOLD: "BOOLEAN",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    INCLUSIVETAX: "BOOLEAN",
    ACTION: { name: "STRING", base: "enum", values: ["Submit", "Draft"] },
    APBILLITEMS: () => createApBillItems,
    APPROVED_ON: "DATE_MDY overlay",
  },
  response: () => getApBillResponse,
};

/** A bill. Declared in 3.0/payables.dtd. */
export type UpdateApBill = UpdateApBillFields &
  (
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** Exchange rate type. "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | {
        EXCH_RATE_TYPE_ID?: never;
        /** Exchange rate. `NUMBER`. */
        EXCHANGE_RATE: Decimal;
      }
  );

interface UpdateApBillFields {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Vendor ID. */
  VENDORID?: string;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Pay to. */
  BILLTOPAYTOCONTACTNAME?: string;
  /** Return to. */
  SHIPTORETURNTOCONTACTNAME?: string;
  /** Bill number. */
  RECORDID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Term. */
  TERMNAME?: string;
  /** Recommended to pay on. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECPAYMENTDATE?: IsoDate | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Payment priority. "normal" unless given. */
  PAYMENTPRIORITY?: "urgent" | "high" | "normal" | "low" | null;
  /** Place this bill on hold. `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  /** Summary. */
  PRBATCH?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft" | null;
  APBILLITEMS?: readonly UpdateApBillItem[];
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

/** `Intacct apbill UPDATE Request` */
export const updateApBill: FunctionProfile<UpdateApBill, ApBillData> = {
  name: "Intacct apbill UPDATE Request",
  version: "3.0",
  within: "update",
  element: "APBILL",
  content: `(RECORDNO & VENDORID? & WHENCREATED? & WHENPOSTED? & BILLTOPAYTOCONTACTNAME? &
    SHIPTORETURNTOCONTACTNAME? & RECORDID? & DOCNUMBER? & DESCRIPTION? & TERMNAME? &
    RECPAYMENTDATE? & SUPDOCID? & WHENDUE? & PAYMENTPRIORITY? & ONHOLD? & PRBATCH? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & INCLUSIVETAX? & ACTION? &
    APBILLITEMS? & APPROVED_ON? & #ANY*)`,
  source: "documented",
  wants: ["WHENDUE"],
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATE_MDY",
    WHENPOSTED: "DATE_MDY",
    RECPAYMENTDATE: "DATE_MDY",
    WHENDUE: "DATE_MDY",
    PAYMENTPRIORITY: {
      name: "STRING",
      base: "enum",
      values: ["urgent", "high", "normal", "low"],
    },
    ONHOLD: "BOOLEAN",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    INCLUSIVETAX: "BOOLEAN",
    ACTION: { name: "STRING", base: "enum", values: ["Submit", "Draft"] },
    APBILLITEMS: () => updateApBillItems,
    APPROVED_ON: "DATE_MDY overlay",
  },
  response: () => getApBillResponse,
};

/** The input of Intacct apbill DELETE. */
export type DeleteApBill = Delete;

/** `Intacct apbill DELETE Request` */
export const deleteApBill: FunctionProfile<DeleteApBill, Completed> = {
  name: "Intacct apbill DELETE Request",
  version: "3.0",
  fixed: { object: "APBILL" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct apbill GET. */
export type GetApBill = Read<ApBillField | "*">;

/** `Intacct apbill GET Request` */
export const getApBill: FunctionProfile<GetApBill, ApBillData> = {
  name: "Intacct apbill GET Request",
  version: "3.0",
  fixed: { object: "APBILL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApBillResponse,
};

/** The input of Intacct apbill readByQuery QUERY. */
export type ReadByQueryApBill = ReadByQuery<ApBillField | "*">;

/** `Intacct apbill readByQuery QUERY Request` */
export const readByQueryApBill: FunctionProfile<ReadByQueryApBill, ApBillData> =
  {
    name: "Intacct apbill readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "APBILL" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryApBillResponse,
  };

/** The input of Intacct apbill QUERY. */
export type QueryApBill = QueryInput;

/** `Intacct apbill QUERY Request` */
export const queryApBill: QueryProfile<ApBillRecord> = {
  name: "Intacct apbill QUERY Request",
  version: "3.0",
  fixed: { object: "APBILL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApBillResponse,
};

/** The input of Intacct apbill LOOKUP. */
export type LookupApBill = Lookup;

/** `Intacct apbill LOOKUP Request` */
export const lookupApBill: FunctionProfile<LookupApBill, TypeData> = {
  name: "Intacct apbill LOOKUP Request",
  version: "3.0",
  fixed: { object: "APBILL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApBillResponse,
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

/** `Intacct apbill GET Response` */
export const getApBillResponse: Profile<ApBillData> = {
  name: "Intacct apbill GET Response",
  version: "3.0",
  element: "data",
  content: "(apbill*)",
  types: { apbill: () => apBillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbill readByQuery QUERY Response` */
export const readByQueryApBillResponse: Profile<ApBillData> = {
  name: "Intacct apbill readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apbill*)",
  types: { apbill: () => apBillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbill QUERY Response` */
export const queryApBillResponse: Profile<ApBillRows> = {
  name: "Intacct apbill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APBILL*)",
  types: { APBILL: () => apBillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbill LOOKUP Response` */
export const lookupApBillResponse: Profile<TypeData> = {
  name: "Intacct apbill LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apbill`. */
export interface ApBillData extends DataAttributes {
  apbill?: ApBillRecord[];
}

/** The fields of an apbill that can be requested. */
export type ApBillField = keyof ApBillFields | `${string}.${string}`;

/** The data of an answer about `APBILL`. */
export interface ApBillRows extends DataAttributes {
  APBILL?: ApBillRecord[];
}

export const billItems: Shape<readonly [BillLineItem, ...BillLineItem[]]> = {
  element: "billitems",
  content: "(lineitem+)",
  types: { lineitem: () => billLineItem },
};

/** One turn of a repeated group. */
export type UpdateBillItemsEntry =
  | {
      /** A line of a bill, invoice, adjustment or other receipt. */
      lineitem: BillLineItem;
      updatelineitem?: never;
    }
  | {
      lineitem?: never;
      /** A change to the line of the given number. */
      updatelineitem: UpdateBillLineItem;
    };

export const updateBillItems: Shape<
  readonly [UpdateBillItemsEntry, ...UpdateBillItemsEntry[]]
> = {
  element: "updatebillitems",
  content: "(lineitem | updatelineitem)+",
  types: {
    lineitem: () => billLineItem,
    updatelineitem: () => updateBillLineItem,
  },
};

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

export const createApBillItems: Shape<
  readonly [CreateApBillItem, ...CreateApBillItem[]]
> = {
  element: "APBILLITEMS",
  content: "(APBILLITEM+)",
  types: { APBILLITEM: () => createApBillItem },
};

/** A line of a bill. Declared in 3.0/payables.dtd. */
export type CreateApBillItem = CreateApBillItemFields &
  (
    | {
        /** Account. */
        ACCOUNTNO: string;
        /** Account label. */
        ACCOUNTLABEL?: string;
      }
    | {
        ACCOUNTNO?: never;
        /** Account label. */
        ACCOUNTLABEL: string;
      }
  );

interface CreateApBillItemFields {
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: Decimal | null;
  /** `MONEY`. */
  TOTALTRXAMOUNT?: Decimal | null;
  /** Memo. */
  ENTRYDESCRIPTION?: string;
  /** 1099. `BOOLEAN`. */
  FORM1099?: boolean | null;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Allocation. */
  ALLOCATION?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract ID. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** ITC. `BOOLEAN`. "false" unless given. */
  PARTIALEXEMPT?: boolean | null;
  TAXENTRIES?: readonly CreateApBillItemTaxEntriesTaxEntry[];
  /** Cost centre. */
  COST_CENTRE: "plant" | "office";
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean | null;
}

export const createApBillItem: Shape<CreateApBillItem> = {
  element: "APBILLITEM",
  content: `((ACCOUNTNO || ACCOUNTLABEL) & OFFSETGLACCOUNTNO? & TRX_AMOUNT? & TOTALTRXAMOUNT? &
    ENTRYDESCRIPTION? & FORM1099? & FORM1099TYPE? & FORM1099BOX? & BILLABLE? & ALLOCATION? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? &
    EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & PARTIALEXEMPT? & TAXENTRIES? &
    COST_CENTRE & INSPECTED? & #ANY*)`,
  source: "documented",
  types: {
    TRX_AMOUNT: "MONEY",
    TOTALTRXAMOUNT: "MONEY",
    FORM1099: "BOOLEAN",
    BILLABLE: "BOOLEAN",
    PARTIALEXEMPT: "BOOLEAN",
    TAXENTRIES: () => createApBillItemTaxEntries,
    COST_CENTRE: {
      name: "STRING",
      base: "enum",
      values: ["plant", "office"],
      source: "overlay",
    },
    INSPECTED: "BOOLEAN overlay",
  },
};

export const createApBillItemTaxEntries: Shape<
  readonly CreateApBillItemTaxEntriesTaxEntry[]
> = {
  element: "TAXENTRIES",
  content: "(TAXENTRY*)",
  types: { TAXENTRY: () => createApBillItemTaxEntriesTaxEntry },
};

/** A tax of a line. Declared in 3.0/payables.dtd. */
export interface CreateApBillItemTaxEntriesTaxEntry {
  /** Tax detail. */
  DETAILID: string;
  /** `MONEY`. */
  TRX_TAX?: Decimal | null;
}

export const createApBillItemTaxEntriesTaxEntry: Shape<CreateApBillItemTaxEntriesTaxEntry> =
  {
    element: "TAXENTRY",
    content: "(DETAILID & TRX_TAX?)",
    source: "documented",
    types: { TRX_TAX: "MONEY" },
  };

export const updateApBillItems: Shape<readonly UpdateApBillItem[]> = {
  element: "APBILLITEMS",
  content: "(APBILLITEM*)",
  types: { APBILLITEM: () => updateApBillItem },
};

/** A line of a bill. Declared in 3.0/payables.dtd. */
export interface UpdateApBillItem {
  /** Account. */
  ACCOUNTNO?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: Decimal | null;
  /** `MONEY`. */
  TOTALTRXAMOUNT?: Decimal | null;
  /** Memo. */
  ENTRYDESCRIPTION?: string;
  /** 1099. `BOOLEAN`. */
  FORM1099?: boolean | null;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Allocation. */
  ALLOCATION?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract ID. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** ITC. `BOOLEAN`. "false" unless given. */
  PARTIALEXEMPT?: boolean | null;
  TAXENTRIES?: readonly UpdateApBillItemTaxEntriesTaxEntry[];
  /** Line no. `INTEGER`. */
  LINE_NO?: Integer | null;
  /** Cost centre. */
  COST_CENTRE?: "plant" | "office" | null;
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean | null;
}

export const updateApBillItem: Shape<UpdateApBillItem> = {
  element: "APBILLITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & OFFSETGLACCOUNTNO? & TRX_AMOUNT? & TOTALTRXAMOUNT? &
    ENTRYDESCRIPTION? & FORM1099? & FORM1099TYPE? & FORM1099BOX? & BILLABLE? & ALLOCATION? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? &
    EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & PARTIALEXEMPT? & TAXENTRIES? &
    LINE_NO? & COST_CENTRE? & INSPECTED? & #ANY*)`,
  source: "documented",
  wants: ["ACCOUNTNO | ACCOUNTLABEL"],
  types: {
    TRX_AMOUNT: "MONEY",
    TOTALTRXAMOUNT: "MONEY",
    FORM1099: "BOOLEAN",
    BILLABLE: "BOOLEAN",
    PARTIALEXEMPT: "BOOLEAN",
    TAXENTRIES: () => updateApBillItemTaxEntries,
    LINE_NO: "INTEGER",
    COST_CENTRE: {
      name: "STRING",
      base: "enum",
      values: ["plant", "office"],
      source: "overlay",
    },
    INSPECTED: "BOOLEAN overlay",
  },
};

export const updateApBillItemTaxEntries: Shape<
  readonly UpdateApBillItemTaxEntriesTaxEntry[]
> = {
  element: "TAXENTRIES",
  content: "(TAXENTRY*)",
  types: { TAXENTRY: () => updateApBillItemTaxEntriesTaxEntry },
};

/** A tax of a line. Declared in 3.0/payables.dtd. */
export interface UpdateApBillItemTaxEntriesTaxEntry {
  /** Tax detail. */
  DETAILID?: string;
  /** `MONEY`. */
  TRX_TAX?: Decimal | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updateApBillItemTaxEntriesTaxEntry: Shape<UpdateApBillItemTaxEntriesTaxEntry> =
  {
    element: "TAXENTRY",
    content: "(DETAILID? & TRX_TAX? & RECORDNO?)",
    source: "documented",
    wants: ["DETAILID"],
    types: { TRX_TAX: "MONEY", RECORDNO: "INTEGER" },
  };

/** A bill. Declared in 3.0/payables.dtd. */
export interface ApBillFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Vendor ID. */
  VENDORID?: string;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Pay to. */
  BILLTOPAYTOCONTACTNAME?: string;
  /** Return to. */
  SHIPTORETURNTOCONTACTNAME?: string;
  /** Bill number. */
  RECORDID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Term. */
  TERMNAME?: string;
  /** Recommended to pay on. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECPAYMENTDATE?: IsoDate | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Payment priority. "normal" unless given. */
  PAYMENTPRIORITY?: "urgent" | "high" | "normal" | "low" | (string & {}) | null;
  /** Place this bill on hold. `BOOLEAN`. */
  ONHOLD?: boolean | null;
  /** Summary. */
  PRBATCH?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft" | (string & {}) | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  APBILLITEMS?: ApBillItemRecord[];
  /** Vendor name. */
  VENDORNAME?: string;
  /** State. */
  STATE?:
    | "Draft"
    | "Partially Approved"
    | "Submitted"
    | "Declined"
    | "No Value"
    | "Posted"
    | "Paid"
    | "Partially Paid"
    | "Selected"
    | "Reversed"
    | "Reversal"
    | "Analyzing"
    | (string & {})
    | null;
  /** Module key. */
  MODULEKEY?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Contact tax group. */
  CONTACTTAXGROUP?: string;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Raw state. */
  RAWSTATE?: string;
  /** Vendor key. */
  VENDORKEY?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Vendor type form 1099 type. */
  VENDTYPE1099TYPE?: string;
  /** Vendor due. `NUMBER`. */
  TRX_ENTITYDUE?: DecimalText | null;
  /** Document ID. */
  DESCRIPTION2?: string;
  /** Term key. `INTEGER`. */
  TERMKEY?: IntegerText | null;
  /** Term value. */
  TERMVALUE?: string;
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDISCOUNT?: IsoDate | null;
  /** Date fully paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Total amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Total transaction amount selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Total transaction amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Total transaction amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Pay-to contact key. `INTEGER`. */
  BILLTOPAYTOKEY?: IntegerText | null;
  /** Return-to contact key. `INTEGER`. */
  SHIPTORETURNTOKEY?: IntegerText | null;
  /** Summary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Recurring schedule key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  /** System generated. */
  SYSTEMGENERATED?: "T" | "F" | (string & {}) | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Due in. */
  DUE_IN_DAYS?: string;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** Total txn amount retained. `NUMBER`. */
  TRX_TOTALRETAINED?: DecimalText | null;
  /** Total txn amount released. `NUMBER`. */
  TRX_TOTALRELEASED?: DecimalText | null;
  /** Total retained amount. `NUMBER`. */
  TOTALRETAINED?: DecimalText | null;
  /** Bill back template. */
  BILLBACKTEMPLATE?: string;
  /** Modified by. */
  USERID?: string;
  /** Created by. */
  CREATEDUSERID?: string;
  /** Source. */
  DOCSOURCE?: "Bill upload" | "Email" | (string & {}) | null;
  /** Import exceptions. */
  UPLOADSTATUS?:
    | "Resolve"
    | "Completed"
    | "Pending"
    | "Draft ready"
    | "Cancelled"
    | (string & {})
    | null;
  /** Recipient email. */
  RECIPIENTEMAIL?: string;
  /** Sender email. */
  SENDEREMAIL?: string;
  /** Retainage release. `BOOLEAN`. */
  RETAINAGERELEASED?: boolean | null;
  /** Invoice type. */
  INVOICETYPE?: "Invoice" | "E-Invoice" | "E-Reporting" | (string & {}) | null;
  /** Invoice mode. */
  INVOICEMODE?:
    | "B1"
    | "S1"
    | "M1"
    | "B2"
    | "S2"
    | "M2"
    | "S3"
    | "B4"
    | "S4"
    | "M4"
    | "S5"
    | "S6"
    | "B7"
    | "S7"
    | (string & {})
    | null;
  /** E-Invoice status. */
  EINVOICESTATUS?:
    | "Submitted"
    | "Made available"
    | "In hand"
    | "Refused"
    | "Payment sent"
    | "Payment received"
    | "Disputed"
    | "Issued by the platform"
    | "Received by the platform"
    | "Rejected by the platform"
    | (string & {})
    | null;
  /** Document key. `INTEGER`. */
  DOCHDRKEY?: IntegerText | null;
  PAYTO?: ApBillPayToRecord;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

/** The related records that dotted names lead to. */
export interface ApBillRelations {
  APRECURBILL: ApRecurBillRecord;
  EXCHANGERATEINFO: OpenValues;
  MELOCATION: LocationRecord;
  PAYTO: OpenValues;
  PODOCUMENT: PodocumentRecord;
  RETURNTO: OpenValues;
  TAXSOLUTION: TaxsolutionRecord;
  TERM: ApTermRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApBillRecord
  extends ApBillFields, OpenValues, Related<ApBillFields, ApBillRelations> {}

export const apBillRecord: Shape<ApBillRecord> = {
  element: "APBILL",
  content: `(RECORDNO? & VENDORID? & WHENCREATED? & WHENPOSTED? & BILLTOPAYTOCONTACTNAME? &
    SHIPTORETURNTOCONTACTNAME? & RECORDID? & DOCNUMBER? & DESCRIPTION? & TERMNAME? &
    RECPAYMENTDATE? & SUPDOCID? & WHENDUE? & PAYMENTPRIORITY? & ONHOLD? & PRBATCH? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & INCLUSIVETAX? & ACTION? &
    TAXSOLUTIONID? & APBILLITEMS? & VENDORNAME? & STATE? & MODULEKEY? & RECORDTYPE? &
    CONTACTTAXGROUP? & FINANCIALENTITY? & RAWSTATE? & VENDORKEY? & FORM1099TYPE? & FORM1099BOX? &
    VENDTYPE1099TYPE? & TRX_ENTITYDUE? & DESCRIPTION2? & TERMKEY? & TERMVALUE? & WHENDISCOUNT? &
    WHENPAID? & TOTALENTERED? & TOTALSELECTED? & TOTALPAID? & TOTALDUE? & TRX_TOTALENTERED? &
    TRX_TOTALSELECTED? & TRX_TOTALPAID? & TRX_TOTALDUE? & BILLTOPAYTOKEY? & SHIPTORETURNTOKEY? &
    PRBATCHKEY? & SCHOPKEY? & SYSTEMGENERATED? & AUWHENCREATED? & DUE_IN_DAYS? &
    RETAINAGEPERCENTAGE? & TRX_TOTALRETAINED? & TRX_TOTALRELEASED? & TOTALRETAINED? &
    BILLBACKTEMPLATE? & USERID? & CREATEDUSERID? & DOCSOURCE? & UPLOADSTATUS? & RECIPIENTEMAIL? &
    SENDEREMAIL? & RETAINAGERELEASED? & INVOICETYPE? & INVOICEMODE? & EINVOICESTATUS? & DOCHDRKEY? &
    PAYTO? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & APPROVED_ON? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATE_MDY",
    WHENPOSTED: "DATE_MDY",
    RECPAYMENTDATE: "DATE_MDY",
    WHENDUE: "DATE_MDY",
    PAYMENTPRIORITY: "ENUM",
    ONHOLD: "BOOLEAN",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "INTEGER",
    EXCHANGE_RATE: "NUMBER",
    INCLUSIVETAX: "BOOLEAN",
    ACTION: "ENUM",
    APBILLITEMS: () => apBillItemsRecord,
    STATE: "ENUM",
    TRX_ENTITYDUE: "NUMBER",
    TERMKEY: "INTEGER",
    WHENDISCOUNT: "DATE_MDY",
    WHENPAID: "DATE_MDY",
    TOTALENTERED: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALDUE: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    BILLTOPAYTOKEY: "INTEGER",
    SHIPTORETURNTOKEY: "INTEGER",
    PRBATCHKEY: "INTEGER",
    SCHOPKEY: "INTEGER",
    SYSTEMGENERATED: "ENUM",
    AUWHENCREATED: "DATETIME_MDY",
    RETAINAGEPERCENTAGE: "NUMBER",
    TRX_TOTALRETAINED: "NUMBER",
    TRX_TOTALRELEASED: "NUMBER",
    TOTALRETAINED: "NUMBER",
    DOCSOURCE: "ENUM",
    UPLOADSTATUS: "ENUM",
    RETAINAGERELEASED: "BOOLEAN",
    INVOICETYPE: "ENUM",
    INVOICEMODE: "ENUM",
    EINVOICESTATUS: "ENUM",
    DOCHDRKEY: "INTEGER",
    PAYTO: () => apBillPayToRecord,
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
    APPROVED_ON: "DATE_MDY overlay",
  },
  paths: () => apBillPaths,
  answer: true,
};

export const apBillPaths: Paths = {
  types: {
    BOOLEAN:
      "ONHOLD INCLUSIVETAX RETAINAGERELEASED PAYTO.VISIBLE PAYTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "WHENCREATED WHENPOSTED RECPAYMENTDATE WHENDUE EXCH_RATE_DATE WHENDISCOUNT WHENPAID PAYTO.TAXIDVALIDATIONDATE APPROVED_ON",
  },
  to: {
    APRECURBILL: () => apRecurBillPaths,
    MELOCATION: () => locationPaths,
    PODOCUMENT: () => podocumentPaths,
    TAXSOLUTION: () => taxsolutionPaths,
    TERM: () => apTermPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
    VENDOR: () => vendorPaths,
  },
};

export const apBillItemsRecord: Shape<ApBillItemRecord[]> = {
  element: "APBILLITEMS",
  content: "(APBILLITEM*)",
  types: { APBILLITEM: () => apBillItemRecord },
  answer: true,
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApBillPayToRecord extends OpenValues {
  /** Tax ID. */
  TAXID?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  TAXGROUP?: ApBillPayToTaxGroupRecord;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const apBillPayToRecord: Shape<ApBillPayToRecord> = {
  element: "PAYTO",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    TAXGROUP: () => apBillPayToTaxGroupRecord,
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApBillPayToTaxGroupRecord extends OpenValues {
  /** Name. */
  NAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const apBillPayToTaxGroupRecord: Shape<ApBillPayToTaxGroupRecord> = {
  element: "TAXGROUP",
  content: "(NAME? & RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  answer: true,
};

/** A line of a bill, invoice, adjustment or other receipt. Declared in shared/lines.dtd. */
export type BillLineItem = BillLineItemFields & Account & ProjectDimension;

interface BillLineItemFields {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `MONEY`. */
  amount: Decimal;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  allocationid?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Borrowed from 2.1: `KEY`. */
  key?: string;
  /** Borrowed from 2.1: `MONEY`. */
  totalpaid?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  totaldue?: Decimal | null;
  /** Custom fields, by name. */
  customfields: BillLineItemCustomFields;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
  /** Borrowed from 2.1: `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const billLineItem: Shape<BillLineItem> = {
  element: "lineitem",
  content: `((glaccountno | accountlabel), offsetglaccountno?, amount, allocationid?, memo?, locationid?,
    departmentid?, item1099?, form1099type?, form1099box?, key?, totalpaid?, totaldue?,
    customfields, revrectemplate?, defrevaccount?, revrecstartdate?, revrecenddate?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,
    warehouseid?, billable?, totaltrxamount?, partialexempt?, paymenttaxcapture?, taxentries?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    amount: "MONEY",
    allocationid: "STRING_50 borrowed",
    memo: "STRING_500 borrowed",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10 borrowed",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    key: "KEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    customfields: () => billLineItemCustomFields,
    revrectemplate: "STRING_30 borrowed",
    defrevaccount: "STRING_30 borrowed",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    billable: "BOOLEAN",
    totaltrxamount: "MONEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    taxentries: () => taxEntries,
  },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface CreateBillCustomFields {
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

export const createBillCustomFields: Shape<CreateBillCustomFields> = {
  element: "customfields",
  content: "(APPROVED_ON?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: { APPROVED_ON: "DATE_MDY overlay" },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface UpdateBillCustomFields {
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

export const updateBillCustomFields: Shape<UpdateBillCustomFields> = {
  element: "customfields",
  content: "(APPROVED_ON?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: { APPROVED_ON: "DATE_MDY overlay" },
};

/** A change to the line of the given number. Declared in 3.0/lines.dtd. */
export type UpdateBillLineItem = UpdateBillLineItemFields &
  AccountGroup &
  ProjectDimension;

interface UpdateBillLineItemFields {
  line_num: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `MONEY`. */
  amount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: UpdateBillLineItemCustomFields;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
  /** Borrowed from 2.1: `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const updateBillLineItem: Shape<UpdateBillLineItem> = {
  element: "updatelineitem",
  content: `((glaccountno | accountlabel)?, offsetglaccountno?, amount?, memo?, locationid?, departmentid?,
    item1099?, form1099type?, form1099box?, customfields?, revrectemplate?, defrevaccount?,
    revrecstartdate?, revrecenddate?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, itemid?, classid?, contractid?, warehouseid?, billable?, totaltrxamount?,
    partialexempt?, paymenttaxcapture?, taxentries?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    amount: "MONEY",
    memo: "STRING_500 borrowed",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10 borrowed",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    customfields: () => updateBillLineItemCustomFields,
    revrectemplate: "STRING_30 borrowed",
    defrevaccount: "STRING_30 borrowed",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    billable: "BOOLEAN",
    totaltrxamount: "MONEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    taxentries: () => taxEntries,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface BillLineItemCustomFields {
  /** Cost centre. */
  COST_CENTRE: "plant" | "office";
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean | null;
}

export const billLineItemCustomFields: Shape<BillLineItemCustomFields> = {
  element: "customfields",
  content: "(COST_CENTRE & INSPECTED?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: {
    COST_CENTRE: {
      name: "STRING",
      base: "enum",
      values: ["plant", "office"],
      source: "overlay",
    },
    INSPECTED: "BOOLEAN overlay",
  },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface UpdateBillLineItemCustomFields {
  /** Cost centre. */
  COST_CENTRE?: "plant" | "office" | null;
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean | null;
}

export const updateBillLineItemCustomFields: Shape<UpdateBillLineItemCustomFields> =
  {
    element: "customfields",
    content: "(COST_CENTRE? & INSPECTED?)",
    pairs: ["customfield", "customfieldname", "customfieldvalue"],
    types: {
      COST_CENTRE: {
        name: "STRING",
        base: "enum",
        values: ["plant", "office"],
        source: "overlay",
      },
      INSPECTED: "BOOLEAN overlay",
    },
  };
