// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, 3.0/records/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum f25b005ab20d5833
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ApTermRecord, apTermPaths } from "./apterm.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type {
  Account,
  BaseCurrency,
  PaidFrom,
  ProjectDimension,
} from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a payment to a vendor. Declared in 3.0/payables.dtd. */
export type CreateApPayment = CreateApPaymentFields & PaidFrom & BaseCurrency;

interface CreateApPaymentFields {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo: string;
  paymentmethod?: string;
  /** `DATE`, sent as year, month and day. */
  checkdate: IsoDate;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  checkno: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billno?: string;
  /** Borrowed from 2.1: `MONEY`. */
  basepaymentamount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  paymentexchratetype?: string;
  payitems: readonly [PayItem, ...PayItem[]];
}

/** `Intacct create_appayment CREATE Request` */
export const createApPayment: FunctionProfile<CreateApPayment, Created> = {
  name: "Intacct create_appayment CREATE Request",
  version: "3.0",
  element: "create_appayment",
  content: `((bankaccountid | chargecardid), vendorid, memo, paymentmethod?, checkdate, batchkey?, checkno,
    billno?, basepaymentamount?, paymentexchratetype?, (basecurr?, currency, ((exchratedate?,
    exchratetype) | exchrate))?, payitems)`,
  types: {
    bankaccountid: "STRING_24 borrowed",
    chargecardid: "ID",
    vendorid: "ID",
    memo: "STRING_500 borrowed",
    checkdate: "DATE",
    batchkey: "KEY",
    checkno: "STRING_20 borrowed",
    billno: "STRING_30 borrowed",
    basepaymentamount: "MONEY",
    paymentexchratetype: "STRING_100 borrowed",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    payitems: () => payItems,
  },
};

/** Reverses a payment as of a date. Declared in shared/payables.dtd. */
export interface ReverseApPayment {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct reverse_appayment REVERSE Request` */
export const reverseApPayment: FunctionProfile<ReverseApPayment, Completed> = {
  name: "Intacct reverse_appayment REVERSE Request",
  version: "3.0",
  element: "reverse_appayment",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80 borrowed" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct appayment GET. */
export type GetApPayment = Read<ApPaymentField | "*">;

/** `Intacct appayment GET Request` */
export const getApPayment: FunctionProfile<GetApPayment, ApPaymentData> = {
  name: "Intacct appayment GET Request",
  version: "3.0",
  fixed: { object: "APPAYMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApPaymentResponse,
};

/** The input of Intacct appayment QUERY. */
export type QueryApPayment = QueryInput;

/** `Intacct appayment QUERY Request` */
export const queryApPayment: QueryProfile<ApPaymentRecord> = {
  name: "Intacct appayment QUERY Request",
  version: "3.0",
  fixed: { object: "APPAYMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApPaymentResponse,
};

/** The input of Intacct appayment LOOKUP. */
export type LookupApPayment = Lookup;

/** `Intacct appayment LOOKUP Request` */
export const lookupApPayment: FunctionProfile<LookupApPayment, TypeData> = {
  name: "Intacct appayment LOOKUP Request",
  version: "3.0",
  fixed: { object: "APPAYMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApPaymentResponse,
};

/** The input of Intacct appayment get_list QUERY. */
export type GetListApPayment = GetList;

/** `Intacct appayment get_list QUERY Request` */
export const getListApPayment: FunctionProfile<
  GetListApPayment,
  ApPaymentRows2
> = {
  name: "Intacct appayment get_list QUERY Request",
  version: "3.0",
  fixed: { object: "appayment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListApPaymentResponse,
};

/** `Intacct appayment GET Response` */
export const getApPaymentResponse: Profile<ApPaymentData> = {
  name: "Intacct appayment GET Response",
  version: "3.0",
  element: "data",
  content: "(appayment*)",
  types: { appayment: () => apPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appayment QUERY Response` */
export const queryApPaymentResponse: Profile<ApPaymentRows> = {
  name: "Intacct appayment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APPAYMENT*)",
  types: { APPAYMENT: () => apPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appayment LOOKUP Response` */
export const lookupApPaymentResponse: Profile<TypeData> = {
  name: "Intacct appayment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appayment get_list QUERY Response` */
export const getListApPaymentResponse: Profile<ApPaymentRows2> = {
  name: "Intacct appayment get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(appayment*)",
  types: { appayment: () => ({ element: "appayment", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `appayment`. */
export interface ApPaymentData extends DataAttributes {
  appayment?: ApPaymentRecord[];
}

/** The fields of an appayment that can be requested. */
export type ApPaymentField = keyof ApPaymentFields | `${string}.${string}`;

/** The data of an answer about `APPAYMENT`. */
export interface ApPaymentRows extends DataAttributes {
  APPAYMENT?: ApPaymentRecord[];
}

/** The data of an answer about `appayment`. */
export interface ApPaymentRows2 extends DataAttributes {
  appayment?: OpenRecord[];
}

export const payItems: Shape<readonly [PayItem, ...PayItem[]]> = {
  element: "payitems",
  content: "(payitem+)",
  types: { payitem: () => payItem },
};

/** A line of a payment. Declared in shared/payables.dtd. */
export type PayItem = PayItemFields & Account & ProjectDimension;

interface PayItemFields {
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount: Decimal;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
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
}

export const payItem: Shape<PayItem> = {
  element: "payitem",
  content: `((glaccountno | accountlabel), paymentamount, item1099?, departmentid?, locationid?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    paymentamount: "MONEY",
    item1099: "STRING_10 borrowed",
    departmentid: "ID",
    locationid: "ID",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
  },
};

/** A payment to a vendor; APPYMT holds more of it. Declared in 3.0/payables.dtd. */
export interface ApPaymentFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** PRSummary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total applied. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Amount due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Payment status. */
  STATE?: string;
  /** Date fully paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Term key. `INTEGER`. */
  TERMKEY?: IntegerText | null;
  /** Term name. */
  TERMNAME?: string;
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDISCOUNT?: IsoDate | null;
  /** Bill number. */
  RECORDID?: string;
  /** Created by. `INTEGER`. */
  USERKEY?: IntegerText | null;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Vendor entity. */
  VENDENTITY?: string;
  /** Customer entity. */
  CUSTENTITY?: string;
  /** Cleared. */
  CLEARED?: string;
  /** Cleared date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** Module key. */
  MODULEKEY?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** System generated. */
  SYSTEMGENERATED?: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Place bill on hold. `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  /** Payment currency. */
  CURRENCY?: string;
  /** Transaction currency amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Transaction currency amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Txn amount selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Transaction currency amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** `INTEGER`. */
  PRXBATCHKEY?: IntegerText | null;
  /** Provider key. `INTEGER`. */
  PROVIDERKEY?: IntegerText | null;
  /** `INTEGER`. */
  PROVIDERPAYMETHODKEY?: IntegerText | null;
  /** `INTEGER`. */
  SELECTEDPROVIDERPAYMETHODKEY?: IntegerText | null;
  DELIVERYMETHOD?: string;
  /** Bank acknowledged. */
  BANKACKNOWLEDGED?: string;
  ACKMESSAGEKEY?: string;
  /** When confirmed by bank. */
  WHENBANKCONFIRMED?: string;
  /** Bank confirmation message key. */
  CONFMESSAGEKEY?: string;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECON_DATE?: IsoDate | null;
  /** Base currency. */
  BASECURR?: string;
  /** Location record number. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Base non-reimb amount. `NUMBER`. */
  NR_TOTALENTERED?: DecimalText | null;
  /** Non-reimb amount. `NUMBER`. */
  NR_TRX_TOTALENTERED?: DecimalText | null;
  /** Entity. */
  ENTITY?: string;
  /** Payment method. */
  PAYMENTTYPE?: string;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** Payment amount. `NUMBER`. */
  PAYMENTAMOUNT?: DecimalText | null;
  /** Document or check no. */
  DOCUMENTNUMBER?: string;
  /** Memo. */
  MEMO?: string;
  /** Account. */
  FINANCIALACCOUNT?: string;
  /** Payment transaction amount. `NUMBER`. */
  PAYMENTTRXAMOUNT?: DecimalText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Vendor ID. */
  VENDORID?: string;
  /** Total due vendor. `NUMBER`. */
  VENDORDUE?: DecimalText | null;
  PROVIDERPAYMENTMETHOD?: ApPaymentProviderPaymentMethodRecord;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ApPaymentRelations {
  APOPAYMENTS: OpenValues;
  EXCHANGERATEINFO: OpenValues;
  MELOCATION: LocationRecord;
  TERM: ApTermRecord;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApPaymentRecord
  extends
    ApPaymentFields,
    OpenValues,
    Related<ApPaymentFields, ApPaymentRelations> {}

export const apPaymentRecord: Shape<ApPaymentRecord> = {
  element: "APPAYMENT",
  content: `(RECORDNO? & PRBATCHKEY? & RECORDTYPE? & DESCRIPTION? & TOTALENTERED? & TOTALPAID? &
    TOTALSELECTED? & TOTALDUE? & STATE? & WHENPAID? & TERMKEY? & TERMNAME? & WHENDISCOUNT? &
    RECORDID? & USERKEY? & WHENDUE? & DOCNUMBER? & VENDENTITY? & CUSTENTITY? & CLEARED? & CLRDATE? &
    MODULEKEY? & STATUS? & SYSTEMGENERATED? & WHENPOSTED? & ONHOLD? & CURRENCY? &
    TRX_TOTALENTERED? & TRX_TOTALPAID? & TRX_TOTALSELECTED? & TRX_TOTALDUE? & PRXBATCHKEY? &
    PROVIDERKEY? & PROVIDERPAYMETHODKEY? & SELECTEDPROVIDERPAYMETHODKEY? & DELIVERYMETHOD? &
    BANKACKNOWLEDGED? & ACKMESSAGEKEY? & WHENBANKCONFIRMED? & CONFMESSAGEKEY? & RECON_DATE? &
    BASECURR? & LOCATIONKEY? & AUWHENCREATED? & NR_TOTALENTERED? & NR_TRX_TOTALENTERED? & ENTITY? &
    PAYMENTTYPE? & PAYMENTDATE? & RECEIPTDATE? & PAYMENTAMOUNT? & DOCUMENTNUMBER? & MEMO? &
    FINANCIALACCOUNT? & PAYMENTTRXAMOUNT? & VENDORNAME? & VENDORID? & VENDORDUE? &
    PROVIDERPAYMENTMETHOD? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PRBATCHKEY: "INTEGER",
    TOTALENTERED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TOTALDUE: "NUMBER",
    WHENPAID: "DATE_MDY",
    TERMKEY: "INTEGER",
    WHENDISCOUNT: "DATE_MDY",
    USERKEY: "INTEGER",
    WHENDUE: "DATE_MDY",
    CLRDATE: "DATE_MDY",
    STATUS: "ENUM",
    WHENPOSTED: "DATE_MDY",
    ONHOLD: "BOOLEAN",
    TRX_TOTALENTERED: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    PRXBATCHKEY: "INTEGER",
    PROVIDERKEY: "INTEGER",
    PROVIDERPAYMETHODKEY: "INTEGER",
    SELECTEDPROVIDERPAYMETHODKEY: "INTEGER",
    RECON_DATE: "DATE_MDY",
    LOCATIONKEY: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    NR_TOTALENTERED: "NUMBER",
    NR_TRX_TOTALENTERED: "NUMBER",
    PAYMENTDATE: "DATE_MDY",
    RECEIPTDATE: "DATE_MDY",
    PAYMENTAMOUNT: "NUMBER",
    PAYMENTTRXAMOUNT: "NUMBER",
    VENDORDUE: "NUMBER",
    PROVIDERPAYMENTMETHOD: () => apPaymentProviderPaymentMethodRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => apPaymentPaths,
  answer: true,
};

export const apPaymentPaths: Paths = {
  types: {
    BOOLEAN: "ONHOLD",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "WHENPAID WHENDISCOUNT WHENDUE CLRDATE WHENPOSTED RECON_DATE PAYMENTDATE RECEIPTDATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    TERM: () => apTermPaths,
    VENDOR: () => vendorPaths,
  },
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApPaymentProviderPaymentMethodRecord extends OpenValues {
  PAYMENTPROVIDER?: ApPaymentProviderPaymentMethodPaymentProviderRecord;
}

export const apPaymentProviderPaymentMethodRecord: Shape<ApPaymentProviderPaymentMethodRecord> =
  {
    element: "PROVIDERPAYMENTMETHOD",
    content: "(PAYMENTPROVIDER? & #ANY*)",
    types: {
      PAYMENTPROVIDER: () =>
        apPaymentProviderPaymentMethodPaymentProviderRecord,
    },
    answer: true,
  };

/** Declared in 3.0/records/payables.dtd. */
export interface ApPaymentProviderPaymentMethodPaymentProviderRecord extends OpenValues {
  /** Payment provider. */
  NAME?: string;
}

export const apPaymentProviderPaymentMethodPaymentProviderRecord: Shape<ApPaymentProviderPaymentMethodPaymentProviderRecord> =
  {
    element: "PAYMENTPROVIDER",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
