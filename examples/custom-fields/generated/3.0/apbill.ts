// Made by intacct-codegen from 3.0/fields.dtd, 3.0/lines.dtd, 3.0/objects.dtd, 3.0/payables.dtd, overlays/acme.yaml, shared/lines.dtd, shared/payables.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import {
  type TypeData,
  typeRecord,
} from "../../../../generated/3.0/activitylog.js";
import { type ApBillItemRecord, apBillItemRecord } from "./apbillitem.js";
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
  CurrencyUpdate,
  ProjectDimension,
} from "../../../../generated/3.0/groups.js";
import { type Lookup, lookupTypes } from "../../../../generated/3.0/lookup.js";
import { type PayTo, payTo } from "../../../../generated/3.0/payto.js";
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
import { type VendorRecord, vendorRecord } from "./vendor.js";

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
  nogl?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: CreateBillCustomFields;
  /** `BOOLEAN`. */
  inclusivetax?: boolean;
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
    termname: "STRING_40",
    action: "STRING_15",
    batchkey: "KEY",
    billno: "STRING_30",
    ponumber: "STRING_20",
    onhold: "STRING_30",
    description: "STRING_80",
    externalid: "KEY",
    payto: () => payTo,
    returnto: () => returnTo,
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    nogl: "BOOLEAN",
    supdocid: "STRING_100",
    customfields: () => createBillCustomFields,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    billitems: () => billItems,
  },
};

/** Updates a bill and, through updatebillitems, its lines. Declared in shared/payables.dtd. */
export type UpdateBill = UpdateBillFields & CurrencyUpdate;

interface UpdateBillFields {
  /** Attribute. */
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
    termname: "STRING_40",
    action: "STRING_15",
    billno: "STRING_30",
    ponumber: "STRING_20",
    onhold: "STRING_30",
    description: "STRING_80",
    payto: () => payTo,
    returnto: () => returnTo,
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    supdocid: "STRING_100",
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
  nulls: true,
};

/** Moves a bill's lines to other accounts or dimensions. Declared in shared/payables.dtd. */
export interface ReclassifyBill {
  /** Attribute. */
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
    billno: "STRING_30",
    referenceno: "STRING_20",
    description: "STRING_80",
    termname: "STRING_40",
    datedue: "DATE",
    recpaydate: "DATE",
    paypriority: () => paypriority,
    onhold: "STRING_30",
    reclassifyitems: () => reclassifyitems,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Reverses a bill as of a date. Declared in shared/payables.dtd. */
export interface ReverseBill {
  /** Attribute. */
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
  types: { datereversed: "DATE", description: "STRING_80" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a bill. Declared in shared/payables.dtd. */
export interface DeleteBill {
  /** Attribute. */
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
  /** Attribute. */
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
        /** "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | {
        EXCH_RATE_TYPE_ID?: never;
        /** `NUMBER`. */
        EXCHANGE_RATE: Decimal;
      }
  );

interface CreateApBillFields {
  VENDORID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate;
  BILLTOPAYTOCONTACTNAME?: string;
  SHIPTORETURNTOCONTACTNAME?: string;
  RECORDID?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  TERMNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECPAYMENTDATE?: IsoDate;
  SUPDOCID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate;
  /** "normal" unless given. */
  PAYMENTPRIORITY?: "urgent" | "high" | "normal" | "low";
  /** `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean;
  PRBATCH?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate;
  /** `BOOLEAN`. */
  INCLUSIVETAX?: boolean;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft";
  TAXSOLUTIONID?: string;
  APBILLITEMS: readonly [CreateApBillItem, ...CreateApBillItem[]];
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate;
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
    APPROVED_ON: "DATE_MDY",
  },
  response: () => getApBillResponse,
};

/** A bill. Declared in 3.0/payables.dtd. */
export type UpdateApBill = UpdateApBillFields &
  (
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | {
        EXCH_RATE_TYPE_ID?: never;
        /** `NUMBER`. */
        EXCHANGE_RATE: Decimal | null;
      }
  );

interface UpdateApBillFields {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  VENDORID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  BILLTOPAYTOCONTACTNAME?: string;
  SHIPTORETURNTOCONTACTNAME?: string;
  RECORDID?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  TERMNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECPAYMENTDATE?: IsoDate | null;
  SUPDOCID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE: IsoDate | null;
  /** "normal" unless given. */
  PAYMENTPRIORITY?: "urgent" | "high" | "normal" | "low" | null;
  /** `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  PRBATCH?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** `BOOLEAN`. */
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
    RECPAYMENTDATE? & SUPDOCID? & WHENDUE & PAYMENTPRIORITY? & ONHOLD? & PRBATCH? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & INCLUSIVETAX? & ACTION? &
    APBILLITEMS? & APPROVED_ON? & #ANY*)`,
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
    APPROVED_ON: "DATE_MDY",
  },
  nulls: true,
  response: () => getApBillResponse,
};

/** What Intacct apbill DELETE may ask for. */
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

/** What Intacct apbill GET may ask for. */
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

/** What Intacct apbill readByQuery QUERY may ask for. */
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

/** What Intacct apbill QUERY may ask for. */
export type QueryApBill = QueryInput;

/** `Intacct apbill QUERY Request` */
export const queryApBill: QueryProfile<
  ApBillRecord & { VENDOR?: VendorRecord }
> = {
  name: "Intacct apbill QUERY Request",
  version: "3.0",
  fixed: { object: "APBILL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApBillResponse,
};

/** What Intacct apbill LOOKUP may ask for. */
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
  nulls: true,
};

/** `Intacct apbill GET Response` */
export const getApBillResponse: Profile<ApBillData> = {
  name: "Intacct apbill GET Response",
  version: "3.0",
  element: "data",
  content: "(apbill*)",
  alias: { APBILL: "apbill" },
  types: { apbill: () => apBillRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbill readByQuery QUERY Response` */
export const readByQueryApBillResponse: Profile<ApBillData> = {
  name: "Intacct apbill readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apbill*)",
  alias: { APBILL: "apbill" },
  types: { apbill: () => apBillRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbill QUERY Response` */
export const queryApBillResponse: Profile<ApBillRows> = {
  name: "Intacct apbill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APBILL*)",
  types: { APBILL: () => apBillRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbill LOOKUP Response` */
export const lookupApBillResponse: Profile<TypeData> = {
  name: "Intacct apbill LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `apbill` holds. */
export interface ApBillData extends DataAttributes {
  apbill?: ApBillRecord[];
}

/** The fields of an apbill that can be asked for. */
export type ApBillField = keyof ApBillFields | `${string}.${string}`;

/** What an answer about `APBILL` holds. */
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
  nulls: true,
};

/** Declared in 3.0/fields.dtd. */
export interface Paypriority {
  value: string;
  /** Attribute. */
  urgent?: string;
  /** Attribute. */
  high?: string;
  /** Attribute. */
  normal?: string;
  /** Attribute. */
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
    | { ACCOUNTNO: string; ACCOUNTLABEL?: string }
    | { ACCOUNTNO?: never; ACCOUNTLABEL: string }
  );

interface CreateApBillItemFields {
  OFFSETGLACCOUNTNO?: string;
  /** `MONEY`. */
  TRX_AMOUNT?: Decimal;
  /** `MONEY`. */
  TOTALTRXAMOUNT?: Decimal;
  ENTRYDESCRIPTION?: string;
  /** `BOOLEAN`. */
  FORM1099?: boolean;
  FORM1099TYPE?: string;
  FORM1099BOX?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean;
  ALLOCATION?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  PARTIALEXEMPT?: boolean;
  TAXENTRIES?: readonly CreateApBillItemTaxEntriesTaxEntry[];
  /** Cost centre. */
  COST_CENTRE: "plant" | "office";
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean;
}

export const createApBillItem: Shape<CreateApBillItem> = {
  element: "APBILLITEM",
  content: `((ACCOUNTNO || ACCOUNTLABEL) & OFFSETGLACCOUNTNO? & TRX_AMOUNT? & TOTALTRXAMOUNT? &
    ENTRYDESCRIPTION? & FORM1099? & FORM1099TYPE? & FORM1099BOX? & BILLABLE? & ALLOCATION? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? &
    EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & PARTIALEXEMPT? & TAXENTRIES? &
    COST_CENTRE & INSPECTED? & #ANY*)`,
  types: {
    TRX_AMOUNT: "MONEY",
    TOTALTRXAMOUNT: "MONEY",
    FORM1099: "BOOLEAN",
    BILLABLE: "BOOLEAN",
    PARTIALEXEMPT: "BOOLEAN",
    TAXENTRIES: () => createApBillItemTaxEntries,
    COST_CENTRE: { name: "STRING", base: "enum", values: ["plant", "office"] },
    INSPECTED: "BOOLEAN",
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
  DETAILID: string;
  /** `MONEY`. */
  TRX_TAX?: Decimal;
}

export const createApBillItemTaxEntriesTaxEntry: Shape<CreateApBillItemTaxEntriesTaxEntry> =
  {
    element: "TAXENTRY",
    content: "(DETAILID & TRX_TAX?)",
    types: { TRX_TAX: "MONEY" },
  };

export const updateApBillItems: Shape<readonly UpdateApBillItem[]> = {
  element: "APBILLITEMS",
  content: "(APBILLITEM*)",
  types: { APBILLITEM: () => updateApBillItem },
  nulls: true,
};

/** A line of a bill. Declared in 3.0/payables.dtd. */
export type UpdateApBillItem = UpdateApBillItemFields &
  (
    | { ACCOUNTNO: string; ACCOUNTLABEL?: string }
    | { ACCOUNTNO?: never; ACCOUNTLABEL: string }
  );

interface UpdateApBillItemFields {
  OFFSETGLACCOUNTNO?: string;
  /** `MONEY`. */
  TRX_AMOUNT?: Decimal | null;
  /** `MONEY`. */
  TOTALTRXAMOUNT?: Decimal | null;
  ENTRYDESCRIPTION?: string;
  /** `BOOLEAN`. */
  FORM1099?: boolean | null;
  FORM1099TYPE?: string;
  FORM1099BOX?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  ALLOCATION?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  PARTIALEXEMPT?: boolean | null;
  TAXENTRIES?: readonly UpdateApBillItemTaxEntriesTaxEntry[];
  /** `INTEGER`. */
  LINE_NO?: Integer | null;
  /** Cost centre. */
  COST_CENTRE?: "plant" | "office" | null;
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean | null;
}

export const updateApBillItem: Shape<UpdateApBillItem> = {
  element: "APBILLITEM",
  content: `((ACCOUNTNO || ACCOUNTLABEL) & OFFSETGLACCOUNTNO? & TRX_AMOUNT? & TOTALTRXAMOUNT? &
    ENTRYDESCRIPTION? & FORM1099? & FORM1099TYPE? & FORM1099BOX? & BILLABLE? & ALLOCATION? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? &
    EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & PARTIALEXEMPT? & TAXENTRIES? &
    LINE_NO? & COST_CENTRE? & INSPECTED? & #ANY*)`,
  types: {
    TRX_AMOUNT: "MONEY",
    TOTALTRXAMOUNT: "MONEY",
    FORM1099: "BOOLEAN",
    BILLABLE: "BOOLEAN",
    PARTIALEXEMPT: "BOOLEAN",
    TAXENTRIES: () => updateApBillItemTaxEntries,
    LINE_NO: "INTEGER",
    COST_CENTRE: { name: "STRING", base: "enum", values: ["plant", "office"] },
    INSPECTED: "BOOLEAN",
  },
  nulls: true,
};

export const updateApBillItemTaxEntries: Shape<
  readonly UpdateApBillItemTaxEntriesTaxEntry[]
> = {
  element: "TAXENTRIES",
  content: "(TAXENTRY*)",
  types: { TAXENTRY: () => updateApBillItemTaxEntriesTaxEntry },
  nulls: true,
};

/** A tax of a line. Declared in 3.0/payables.dtd. */
export interface UpdateApBillItemTaxEntriesTaxEntry {
  DETAILID: string;
  /** `MONEY`. */
  TRX_TAX?: Decimal | null;
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updateApBillItemTaxEntriesTaxEntry: Shape<UpdateApBillItemTaxEntriesTaxEntry> =
  {
    element: "TAXENTRY",
    content: "(DETAILID & TRX_TAX? & RECORDNO?)",
    types: { TRX_TAX: "MONEY", RECORDNO: "INTEGER" },
    nulls: true,
  };

/** A bill. Declared in 3.0/payables.dtd. */
export interface ApBillFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  VENDORID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  BILLTOPAYTOCONTACTNAME?: string;
  SHIPTORETURNTOCONTACTNAME?: string;
  RECORDID?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  TERMNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECPAYMENTDATE?: IsoDate | null;
  SUPDOCID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** "normal" unless given. */
  PAYMENTPRIORITY?: "urgent" | "high" | "normal" | "low" | (string & {}) | null;
  /** `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  PRBATCH?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft" | (string & {}) | null;
  TAXSOLUTIONID?: string;
  APBILLITEMS?: ApBillItemRecord[];
  VENDORNAME?: string;
  STATE?: string;
  MODULEKEY?: string;
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApBillRecord extends ApBillFields, OpenValues {}

export const apBillRecord: Shape<ApBillRecord> = {
  element: "APBILL",
  content: `(RECORDNO? & VENDORID? & WHENCREATED? & WHENPOSTED? & BILLTOPAYTOCONTACTNAME? &
    SHIPTORETURNTOCONTACTNAME? & RECORDID? & DOCNUMBER? & DESCRIPTION? & TERMNAME? &
    RECPAYMENTDATE? & SUPDOCID? & WHENDUE? & PAYMENTPRIORITY? & ONHOLD? & PRBATCH? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & INCLUSIVETAX? & ACTION? &
    TAXSOLUTIONID? & APBILLITEMS? & VENDORNAME? & STATE? & MODULEKEY? & APPROVED_ON? & #ANY*)`,
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
      open: true,
    },
    ONHOLD: "BOOLEAN",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    INCLUSIVETAX: "BOOLEAN",
    ACTION: {
      name: "STRING",
      base: "enum",
      values: ["Submit", "Draft"],
      open: true,
    },
    APBILLITEMS: () => apBillItemsRecord,
    APPROVED_ON: "DATE_MDY",
    VENDOR: () => vendorRecord,
  },
  nulls: true,
};

export const apBillItemsRecord: Shape<ApBillItemRecord[]> = {
  element: "APBILLITEMS",
  content: "(APBILLITEM*)",
  types: { APBILLITEM: () => apBillItemRecord },
  nulls: true,
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
  totalpaid?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  totaldue?: Decimal;
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
  billable?: boolean;
  /** Borrowed from 2.1: `MONEY`. */
  totaltrxamount?: Decimal;
  /** Borrowed from 2.1: `BOOLEAN`. */
  partialexempt?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymenttaxcapture?: boolean;
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
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    offsetglaccountno: "STRING_24",
    amount: "MONEY",
    allocationid: "STRING_50",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    key: "KEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    customfields: () => billLineItemCustomFields,
    revrectemplate: "STRING_30",
    defrevaccount: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    billable: "BOOLEAN",
    totaltrxamount: "MONEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    taxentries: () => taxEntries,
  },
};

/** Custom fields, by name. Declared in overlays/acme.yaml. */
export interface CreateBillCustomFields {
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate;
}

export const createBillCustomFields: Shape<CreateBillCustomFields> = {
  element: "customfields",
  content: "(APPROVED_ON?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: { APPROVED_ON: "DATE_MDY" },
};

/** Custom fields, by name. Declared in overlays/acme.yaml. */
export interface UpdateBillCustomFields {
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

export const updateBillCustomFields: Shape<UpdateBillCustomFields> = {
  element: "customfields",
  content: "(APPROVED_ON?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: { APPROVED_ON: "DATE_MDY" },
  nulls: true,
};

/** A change to the line of the given number. Declared in 3.0/lines.dtd. */
export type UpdateBillLineItem = UpdateBillLineItemFields &
  AccountGroup &
  ProjectDimension;

interface UpdateBillLineItemFields {
  /** Attribute. */
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
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    offsetglaccountno: "STRING_24",
    amount: "MONEY",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    customfields: () => updateBillLineItemCustomFields,
    revrectemplate: "STRING_30",
    defrevaccount: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    billable: "BOOLEAN",
    totaltrxamount: "MONEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    taxentries: () => taxEntries,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
  nulls: true,
};

/** Custom fields, by name. Declared in overlays/acme.yaml. */
export interface BillLineItemCustomFields {
  /** Cost centre. */
  COST_CENTRE: "plant" | "office";
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean;
}

export const billLineItemCustomFields: Shape<BillLineItemCustomFields> = {
  element: "customfields",
  content: "(COST_CENTRE & INSPECTED?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: {
    COST_CENTRE: { name: "STRING", base: "enum", values: ["plant", "office"] },
    INSPECTED: "BOOLEAN",
  },
};

/** Custom fields, by name. Declared in overlays/acme.yaml. */
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
      },
      INSPECTED: "BOOLEAN",
    },
    nulls: true,
  };
