// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, 3.0/records/expenses.dtd; do not edit. Checksum caee969f45ef5e56
import type {
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

/** The input of Intacct eppayment GET. */
export type GetEpPayment = Read<EpPaymentField | "*">;

/** `Intacct eppayment GET Request` */
export const getEpPayment: FunctionProfile<GetEpPayment, EpPaymentData> = {
  name: "Intacct eppayment GET Request",
  version: "3.0",
  fixed: { object: "EPPAYMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEpPaymentResponse,
};

/** The input of Intacct eppayment readByQuery QUERY. */
export type ReadByQueryEpPayment = ReadByQuery<EpPaymentField | "*">;

/** `Intacct eppayment readByQuery QUERY Request` */
export const readByQueryEpPayment: FunctionProfile<
  ReadByQueryEpPayment,
  EpPaymentData
> = {
  name: "Intacct eppayment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EPPAYMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEpPaymentResponse,
};

/** The input of Intacct eppayment QUERY. */
export type QueryEpPayment = QueryInput;

/** `Intacct eppayment QUERY Request` */
export const queryEpPayment: QueryProfile<EpPaymentRecord> = {
  name: "Intacct eppayment QUERY Request",
  version: "3.0",
  fixed: { object: "EPPAYMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEpPaymentResponse,
};

/** The input of Intacct eppayment LOOKUP. */
export type LookupEpPayment = Lookup;

/** `Intacct eppayment LOOKUP Request` */
export const lookupEpPayment: FunctionProfile<LookupEpPayment, TypeData> = {
  name: "Intacct eppayment LOOKUP Request",
  version: "3.0",
  fixed: { object: "EPPAYMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEpPaymentResponse,
};

/** `Intacct eppayment GET Response` */
export const getEpPaymentResponse: Profile<EpPaymentData> = {
  name: "Intacct eppayment GET Response",
  version: "3.0",
  element: "data",
  content: "(eppayment*)",
  types: { eppayment: () => epPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eppayment readByQuery QUERY Response` */
export const readByQueryEpPaymentResponse: Profile<EpPaymentData> = {
  name: "Intacct eppayment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(eppayment*)",
  types: { eppayment: () => epPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eppayment QUERY Response` */
export const queryEpPaymentResponse: Profile<EpPaymentRows> = {
  name: "Intacct eppayment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EPPAYMENT*)",
  types: { EPPAYMENT: () => epPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eppayment LOOKUP Response` */
export const lookupEpPaymentResponse: Profile<TypeData> = {
  name: "Intacct eppayment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `eppayment`. */
export interface EpPaymentData extends DataAttributes {
  eppayment?: EpPaymentRecord[];
}

/** The fields of an eppayment that can be requested. */
export type EpPaymentField = keyof EpPaymentFields | `${string}.${string}`;

/** The data of an answer about `EPPAYMENT`. */
export interface EpPaymentRows extends DataAttributes {
  EPPAYMENT?: EpPaymentRecord[];
}

/** A reimbursement of an employee. Declared in 3.0/expenses.dtd. */
export interface EpPaymentFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Payment method. */
  PAYMENTTYPE?: "Printed Check" | "EFT" | "Cash" | "ACH" | (string & {}) | null;
  /** Payment amount. `NUMBER`. */
  PAYMENTAMOUNT?: DecimalText | null;
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
  /** Employee ID. */
  EMPLOYEEID?: string;
  PROVIDERPAYMENTMETHOD?: EpPaymentProviderPaymentMethodRecord;
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
export interface EpPaymentRelations {
  EMPLOYEE: EmployeeRecord;
  EXCHANGERATEINFO: OpenValues;
  MELOCATION: LocationRecord;
  TERM: OpenValues;
}

/** A record in an answer: the known fields, and any others. */
export interface EpPaymentRecord
  extends
    EpPaymentFields,
    OpenValues,
    Related<EpPaymentFields, EpPaymentRelations> {}

export const epPaymentRecord: Shape<EpPaymentRecord> = {
  element: "EPPAYMENT",
  content: `(RECORDNO? & PAYMENTTYPE? & PAYMENTAMOUNT? & PRBATCHKEY? & RECORDTYPE? & DESCRIPTION? &
    TOTALENTERED? & TOTALPAID? & TOTALSELECTED? & TOTALDUE? & STATE? & WHENPAID? & TERMKEY? &
    TERMNAME? & WHENDISCOUNT? & RECORDID? & USERKEY? & WHENDUE? & DOCNUMBER? & VENDENTITY? &
    CUSTENTITY? & CLEARED? & CLRDATE? & MODULEKEY? & STATUS? & SYSTEMGENERATED? & WHENPOSTED? &
    ONHOLD? & CURRENCY? & TRX_TOTALENTERED? & TRX_TOTALPAID? & TRX_TOTALSELECTED? & TRX_TOTALDUE? &
    PRXBATCHKEY? & PROVIDERKEY? & PROVIDERPAYMETHODKEY? & SELECTEDPROVIDERPAYMETHODKEY? &
    DELIVERYMETHOD? & BANKACKNOWLEDGED? & ACKMESSAGEKEY? & WHENBANKCONFIRMED? & CONFMESSAGEKEY? &
    RECON_DATE? & BASECURR? & LOCATIONKEY? & AUWHENCREATED? & NR_TOTALENTERED? &
    NR_TRX_TOTALENTERED? & ENTITY? & PAYMENTDATE? & RECEIPTDATE? & DOCUMENTNUMBER? & MEMO? &
    FINANCIALACCOUNT? & PAYMENTTRXAMOUNT? & EMPLOYEEID? & PROVIDERPAYMENTMETHOD? & CONTACTINFO? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTTYPE: "ENUM",
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
    PAYMENTDATE: "DATE_MDY",
    RECEIPTDATE: "DATE_MDY",
    PAYMENTTRXAMOUNT: "NUMBER",
    PROVIDERPAYMENTMETHOD: () => epPaymentProviderPaymentMethodRecord,
    CONTACTINFO: () => contactInfoRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => epPaymentPaths,
  answer: true,
};

export const epPaymentPaths: Paths = {
  types: {
    BOOLEAN: "ONHOLD CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "WHENPAID WHENDISCOUNT WHENDUE CLRDATE WHENPOSTED RECON_DATE PAYMENTDATE RECEIPTDATE CONTACTINFO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: { EMPLOYEE: () => employeePaths, MELOCATION: () => locationPaths },
};

/** Declared in 3.0/records/expenses.dtd. */
export interface EpPaymentProviderPaymentMethodRecord extends OpenValues {
  PAYMENTPROVIDER?: EpPaymentProviderPaymentMethodPaymentProviderRecord;
}

export const epPaymentProviderPaymentMethodRecord: Shape<EpPaymentProviderPaymentMethodRecord> =
  {
    element: "PROVIDERPAYMENTMETHOD",
    content: "(PAYMENTPROVIDER? & #ANY*)",
    types: {
      PAYMENTPROVIDER: () =>
        epPaymentProviderPaymentMethodPaymentProviderRecord,
    },
    answer: true,
  };

/** Declared in 3.0/records/expenses.dtd. */
export interface EpPaymentProviderPaymentMethodPaymentProviderRecord extends OpenValues {
  /** Payment provider. */
  NAME?: string;
}

export const epPaymentProviderPaymentMethodPaymentProviderRecord: Shape<EpPaymentProviderPaymentMethodPaymentProviderRecord> =
  {
    element: "PAYMENTPROVIDER",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
