// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, 3.0/records/expenses.dtd, shared/expenses.dtd; do not edit. Checksum 742881c00284ce02
import type {
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
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
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ContactInfoRecord,
  contactInfoRecord,
} from "./contactinfo-record.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Requests the reimbursement of an employee's expenses. Declared in shared/expenses.dtd. */
export interface CreateReimbursementRequest {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  paymentmethod: "Printed Check" | "EFT" | "Cash" | "ACH";
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** "employee" unless given. */
  paymentoption?: "employee" | "expense" | "employeepref" | null;
  eppaymentrequestitems: readonly [
    EpPaymentRequestItem,
    ...EpPaymentRequestItem[],
  ];
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  documentnumber?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  paymentdescription?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  paymentcontact?: string;
}

/** `Intacct reimbursementrequest CREATE Request` */
export const createReimbursementRequest: FunctionProfile<
  CreateReimbursementRequest,
  Created
> = {
  name: "Intacct reimbursementrequest CREATE Request",
  version: "3.0",
  element: "create_reimbursementrequest",
  content: `(bankaccountid, employeeid, memo?, paymentmethod, paymentdate, paymentoption?,
    eppaymentrequestitems, documentnumber?, paymentdescription?, paymentcontact?)`,
  types: {
    bankaccountid: "STRING_24 borrowed",
    employeeid: "ID",
    memo: "STRING_500 borrowed",
    paymentmethod: {
      name: "STRING",
      base: "enum",
      values: ["Printed Check", "EFT", "Cash", "ACH"],
    },
    paymentdate: "DATE",
    paymentoption: {
      name: "STRING",
      base: "enum",
      values: ["employee", "expense", "employeepref"],
    },
    eppaymentrequestitems: () => epPaymentRequestItems,
    documentnumber: "STRING_20 borrowed",
    paymentdescription: "STRING_500 borrowed",
    paymentcontact: "STRING_30 borrowed",
  },
};

/** The input of Intacct eppaymentrequest GET. */
export type GetEpPaymentRequest = Read<EpPaymentRequestField | "*">;

/** `Intacct eppaymentrequest GET Request` */
export const getEpPaymentRequest: FunctionProfile<
  GetEpPaymentRequest,
  EpPaymentRequestData
> = {
  name: "Intacct eppaymentrequest GET Request",
  version: "3.0",
  fixed: { object: "EPPAYMENTREQUEST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEpPaymentRequestResponse,
};

/** The input of Intacct eppaymentrequest readByQuery QUERY. */
export type ReadByQueryEpPaymentRequest = ReadByQuery<
  EpPaymentRequestField | "*"
>;

/** `Intacct eppaymentrequest readByQuery QUERY Request` */
export const readByQueryEpPaymentRequest: FunctionProfile<
  ReadByQueryEpPaymentRequest,
  EpPaymentRequestData
> = {
  name: "Intacct eppaymentrequest readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EPPAYMENTREQUEST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEpPaymentRequestResponse,
};

/** The input of Intacct eppaymentrequest QUERY. */
export type QueryEpPaymentRequest = QueryInput;

/** `Intacct eppaymentrequest QUERY Request` */
export const queryEpPaymentRequest: QueryProfile<EpPaymentRequestRecord> = {
  name: "Intacct eppaymentrequest QUERY Request",
  version: "3.0",
  fixed: { object: "EPPAYMENTREQUEST" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEpPaymentRequestResponse,
};

/** The input of Intacct eppaymentrequest LOOKUP. */
export type LookupEpPaymentRequest = Lookup;

/** `Intacct eppaymentrequest LOOKUP Request` */
export const lookupEpPaymentRequest: FunctionProfile<
  LookupEpPaymentRequest,
  TypeData
> = {
  name: "Intacct eppaymentrequest LOOKUP Request",
  version: "3.0",
  fixed: { object: "EPPAYMENTREQUEST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEpPaymentRequestResponse,
};

/** `Intacct eppaymentrequest GET Response` */
export const getEpPaymentRequestResponse: Profile<EpPaymentRequestData> = {
  name: "Intacct eppaymentrequest GET Response",
  version: "3.0",
  element: "data",
  content: "(eppaymentrequest*)",
  types: { eppaymentrequest: () => epPaymentRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eppaymentrequest readByQuery QUERY Response` */
export const readByQueryEpPaymentRequestResponse: Profile<EpPaymentRequestData> =
  {
    name: "Intacct eppaymentrequest readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(eppaymentrequest*)",
    types: { eppaymentrequest: () => epPaymentRequestRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct eppaymentrequest QUERY Response` */
export const queryEpPaymentRequestResponse: Profile<EpPaymentRequestRows> = {
  name: "Intacct eppaymentrequest QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EPPAYMENTREQUEST*)",
  types: { EPPAYMENTREQUEST: () => epPaymentRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eppaymentrequest LOOKUP Response` */
export const lookupEpPaymentRequestResponse: Profile<TypeData> = {
  name: "Intacct eppaymentrequest LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `eppaymentrequest`. */
export interface EpPaymentRequestData extends DataAttributes {
  eppaymentrequest?: EpPaymentRequestRecord[];
}

/** The fields of an eppaymentrequest that can be requested. */
export type EpPaymentRequestField =
  keyof EpPaymentRequestFields | `${string}.${string}`;

/** The data of an answer about `EPPAYMENTREQUEST`. */
export interface EpPaymentRequestRows extends DataAttributes {
  EPPAYMENTREQUEST?: EpPaymentRequestRecord[];
}

export const epPaymentRequestItems: Shape<
  readonly [EpPaymentRequestItem, ...EpPaymentRequestItem[]]
> = {
  element: "eppaymentrequestitems",
  content: "(eppaymentrequestitem+)",
  types: { eppaymentrequestitem: () => epPaymentRequestItem },
};

/** An expense report to reimburse, and how much of it. Declared in shared/expenses.dtd. */
export interface EpPaymentRequestItem {
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `KEY`. */
  key: string;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  credittoapply?: Decimal | null;
}

export const epPaymentRequestItem: Shape<EpPaymentRequestItem> = {
  element: "eppaymentrequestitem",
  content: "(key, paymentamount, credittoapply?)",
  types: { key: "KEY", paymentamount: "MONEY", credittoapply: "MONEY" },
  attributes: { externalkey: '(true | false) "false"' },
};

/** A request to reimburse an employee. Declared in 3.0/expenses.dtd. */
export interface EpPaymentRequestFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Payment amount. `NUMBER`. */
  PAYMENTAMOUNT?: DecimalText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
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
  PAYMENTTYPE?: "Printed Check" | "EFT" | "Cash" | "ACH" | (string & {}) | null;
  /** Reimbursement date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** Document or check no. */
  DOCUMENTNUMBER?: string;
  /** Memo. */
  MEMO?: string;
  /** Account. */
  FINANCIALACCOUNT?: string;
  /** Payment transaction amount. `NUMBER`. */
  PAYMENTTRXAMOUNT?: DecimalText | null;
  PROVIDERPAYMENTMETHOD?: EpPaymentRequestProviderPaymentMethodRecord;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
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
export interface EpPaymentRequestRelations {
  EMPLOYEE: EmployeeRecord;
  EXCHANGERATEINFO: OpenValues;
  MELOCATION: LocationRecord;
  TERM: OpenValues;
}

/** A record in an answer: the known fields, and any others. */
export interface EpPaymentRequestRecord
  extends
    EpPaymentRequestFields,
    OpenValues,
    Related<EpPaymentRequestFields, EpPaymentRequestRelations> {}

export const epPaymentRequestRecord: Shape<EpPaymentRequestRecord> = {
  element: "EPPAYMENTREQUEST",
  content: `(RECORDNO? & PAYMENTAMOUNT? & EMPLOYEEID? & PRBATCHKEY? & RECORDTYPE? & DESCRIPTION? &
    TOTALENTERED? & TOTALPAID? & TOTALSELECTED? & TOTALDUE? & STATE? & WHENPAID? & TERMKEY? &
    TERMNAME? & WHENDISCOUNT? & RECORDID? & USERKEY? & WHENDUE? & DOCNUMBER? & VENDENTITY? &
    CUSTENTITY? & CLEARED? & CLRDATE? & MODULEKEY? & STATUS? & SYSTEMGENERATED? & WHENPOSTED? &
    ONHOLD? & CURRENCY? & TRX_TOTALENTERED? & TRX_TOTALPAID? & TRX_TOTALSELECTED? & TRX_TOTALDUE? &
    PRXBATCHKEY? & PROVIDERKEY? & PROVIDERPAYMETHODKEY? & SELECTEDPROVIDERPAYMETHODKEY? &
    DELIVERYMETHOD? & BANKACKNOWLEDGED? & ACKMESSAGEKEY? & WHENBANKCONFIRMED? & CONFMESSAGEKEY? &
    RECON_DATE? & BASECURR? & LOCATIONKEY? & AUWHENCREATED? & NR_TOTALENTERED? &
    NR_TRX_TOTALENTERED? & ENTITY? & PAYMENTTYPE? & PAYMENTDATE? & RECEIPTDATE? & DOCUMENTNUMBER? &
    MEMO? & FINANCIALACCOUNT? & PAYMENTTRXAMOUNT? & PROVIDERPAYMENTMETHOD? & CONTACTINFO? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTAMOUNT: "NUMBER",
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
    PAYMENTTYPE: "ENUM",
    PAYMENTDATE: "DATE_MDY",
    RECEIPTDATE: "DATE_MDY",
    PAYMENTTRXAMOUNT: "NUMBER",
    PROVIDERPAYMENTMETHOD: () => epPaymentRequestProviderPaymentMethodRecord,
    CONTACTINFO: () => contactInfoRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => epPaymentRequestPaths,
  answer: true,
};

export const epPaymentRequestPaths: Paths = {
  types: {
    BOOLEAN: "ONHOLD CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "WHENPAID WHENDISCOUNT WHENDUE CLRDATE WHENPOSTED RECON_DATE PAYMENTDATE RECEIPTDATE CONTACTINFO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: { EMPLOYEE: () => employeePaths, MELOCATION: () => locationPaths },
};

/** Declared in 3.0/records/expenses.dtd. */
export interface EpPaymentRequestProviderPaymentMethodRecord extends OpenValues {
  PAYMENTPROVIDER?: EpPaymentRequestProviderPaymentMethodPaymentProviderRecord;
}

export const epPaymentRequestProviderPaymentMethodRecord: Shape<EpPaymentRequestProviderPaymentMethodRecord> =
  {
    element: "PROVIDERPAYMENTMETHOD",
    content: "(PAYMENTPROVIDER? & #ANY*)",
    types: {
      PAYMENTPROVIDER: () =>
        epPaymentRequestProviderPaymentMethodPaymentProviderRecord,
    },
    answer: true,
  };

/** Declared in 3.0/records/expenses.dtd. */
export interface EpPaymentRequestProviderPaymentMethodPaymentProviderRecord extends OpenValues {
  /** Payment provider. */
  NAME?: string;
}

export const epPaymentRequestProviderPaymentMethodPaymentProviderRecord: Shape<EpPaymentRequestProviderPaymentMethodPaymentProviderRecord> =
  {
    element: "PAYMENTPROVIDER",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
