// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/objects.dtd; do not edit. Checksum 356ede6bb1ec55da
import type {
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
import { type ArTermRecord, arTermPaths } from "./arterm.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct arpayment GET. */
export type GetArPayment = Read<ArPaymentField | "*">;

/** `Intacct arpayment GET Request` */
export const getArPayment: FunctionProfile<GetArPayment, ArPaymentData> = {
  name: "Intacct arpayment GET Request",
  version: "3.0",
  fixed: { object: "ARPAYMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArPaymentResponse,
};

/** The input of Intacct arpayment readByQuery QUERY. */
export type ReadByQueryArPayment = ReadByQuery<ArPaymentField | "*">;

/** `Intacct arpayment readByQuery QUERY Request` */
export const readByQueryArPayment: FunctionProfile<
  ReadByQueryArPayment,
  ArPaymentData
> = {
  name: "Intacct arpayment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARPAYMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArPaymentResponse,
};

/** The input of Intacct arpayment QUERY. */
export type QueryArPayment = QueryInput;

/** `Intacct arpayment QUERY Request` */
export const queryArPayment: QueryProfile<ArPaymentRecord> = {
  name: "Intacct arpayment QUERY Request",
  version: "3.0",
  fixed: { object: "ARPAYMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArPaymentResponse,
};

/** The input of Intacct arpayment LOOKUP. */
export type LookupArPayment = Lookup;

/** `Intacct arpayment LOOKUP Request` */
export const lookupArPayment: FunctionProfile<LookupArPayment, TypeData> = {
  name: "Intacct arpayment LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARPAYMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArPaymentResponse,
};

/** The input of Intacct arpayment get_list QUERY. */
export type GetListArPayment = GetList;

/** `Intacct arpayment get_list QUERY Request` */
export const getListArPayment: FunctionProfile<
  GetListArPayment,
  ArPaymentRows2
> = {
  name: "Intacct arpayment get_list QUERY Request",
  version: "3.0",
  fixed: { object: "arpayment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListArPaymentResponse,
};

/** `Intacct arpayment GET Response` */
export const getArPaymentResponse: Profile<ArPaymentData> = {
  name: "Intacct arpayment GET Response",
  version: "3.0",
  element: "data",
  content: "(arpayment*)",
  types: { arpayment: () => arPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arpayment readByQuery QUERY Response` */
export const readByQueryArPaymentResponse: Profile<ArPaymentData> = {
  name: "Intacct arpayment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arpayment*)",
  types: { arpayment: () => arPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arpayment QUERY Response` */
export const queryArPaymentResponse: Profile<ArPaymentRows> = {
  name: "Intacct arpayment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARPAYMENT*)",
  types: { ARPAYMENT: () => arPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arpayment LOOKUP Response` */
export const lookupArPaymentResponse: Profile<TypeData> = {
  name: "Intacct arpayment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arpayment get_list QUERY Response` */
export const getListArPaymentResponse: Profile<ArPaymentRows2> = {
  name: "Intacct arpayment get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arpayment*)",
  types: { arpayment: () => ({ element: "arpayment", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arpayment`. */
export interface ArPaymentData extends DataAttributes {
  arpayment?: ArPaymentRecord[];
}

/** The fields of an arpayment that can be requested. */
export type ArPaymentField = keyof ArPaymentFields | `${string}.${string}`;

/** The data of an answer about `ARPAYMENT`. */
export interface ArPaymentRows extends DataAttributes {
  ARPAYMENT?: ArPaymentRecord[];
}

/** The data of an answer about `arpayment`. */
export interface ArPaymentRows2 extends DataAttributes {
  arpayment?: OpenRecord[];
}

/** A payment of a customer; ARPYMT holds more of it. Declared in 3.0/receivables.dtd. */
export interface ArPaymentFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** Payment ID. */
  RECORDID?: string;
  /** State. */
  STATE?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Customer total due. `NUMBER`. */
  CUSTOMERDUE?: DecimalText | null;
  /** Document or check no. */
  DOCNUMBER?: string;
  /** Memo. */
  DESCRIPTION?: string;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** Reconciliation status. */
  CLEARED?: "Cleared" | "In Transit" | (string & {}) | null;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Base currency. */
  BASECURR?: string;
  /** Currency. */
  CURRENCY?: string;
  /** Total amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Amount applied. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Amount due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Total transaction amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Transaction amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Payment summary. */
  PRBATCH?: string;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Payment servicer. */
  PAYMENTSERVICER?: string;
  /** Summary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Term key. `INTEGER`. */
  TERMKEY?: IntegerText | null;
  /** Term name. */
  TERMNAME?: string;
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDISCOUNT?: IsoDate | null;
  /** Created by. `INTEGER`. */
  USERKEY?: IntegerText | null;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Vendor entity. */
  VENDENTITY?: string;
  /** Customer entity. */
  CUSTENTITY?: string;
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
  /** Txn amount selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
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
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Base non-reimb amount. `NUMBER`. */
  NR_TOTALENTERED?: DecimalText | null;
  /** Non-reimb amount. `NUMBER`. */
  NR_TRX_TOTALENTERED?: DecimalText | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Payment amount. `NUMBER`. */
  PAYMENTAMOUNT?: DecimalText | null;
  /** Document or check no. */
  DOCUMENTNUMBER?: string;
  /** Memo. */
  MEMO?: string;
  /** Txn payment amount. `NUMBER`. */
  PAYMENTTRXAMOUNT?: DecimalText | null;
  /** Txn amount applied. `NUMBER`. */
  TRXTOTALPAID?: DecimalText | null;
  /** Payment method. */
  PAYMENTTYPE?:
    | "Printed Check"
    | "Credit Card"
    | "EFT"
    | "Cash"
    | "Online Charge Card"
    | "Online ACH Debit"
    | "PAS Pay"
    | (string & {})
    | null;
  /** Financial account. */
  FINANCIALACCOUNT?: string;
  /** Payment summary. */
  BATCHTITLE?: string;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** Date received. `DATE_MDY`, sent as mm/dd/yyyy. */
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
export interface ArPaymentRelations {
  CUSTOMER: CustomerRecord;
  EXCHANGERATEINFO: OpenValues;
  FINANCIALACCOUNT: OpenValues;
  MELOCATION: LocationRecord;
  PAYTO: ContactRecord;
  TERM: ArTermRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArPaymentRecord
  extends
    ArPaymentFields,
    OpenValues,
    Related<ArPaymentFields, ArPaymentRelations> {}

export const arPaymentRecord: Shape<ArPaymentRecord> = {
  element: "ARPAYMENT",
  content: `(RECORDNO? & RECORDTYPE? & RECORDID? & STATE? & CUSTOMERID? & CUSTOMERNAME? & CUSTOMERDUE? &
    DOCNUMBER? & DESCRIPTION? & CLRDATE? & CLEARED? & RECEIPTDATE? & WHENPAID? & BASECURR? &
    CURRENCY? & TOTALENTERED? & TOTALPAID? & TOTALDUE? & TRX_TOTALENTERED? & TRX_TOTALPAID? &
    TRX_TOTALDUE? & PRBATCH? & AUWHENCREATED? & PAYMENTSERVICER? & PRBATCHKEY? & TOTALSELECTED? &
    TERMKEY? & TERMNAME? & WHENDISCOUNT? & USERKEY? & WHENDUE? & VENDENTITY? & CUSTENTITY? &
    MODULEKEY? & STATUS? & SYSTEMGENERATED? & WHENPOSTED? & ONHOLD? & TRX_TOTALSELECTED? &
    PRXBATCHKEY? & PROVIDERKEY? & PROVIDERPAYMETHODKEY? & SELECTEDPROVIDERPAYMETHODKEY? &
    DELIVERYMETHOD? & BANKACKNOWLEDGED? & ACKMESSAGEKEY? & WHENBANKCONFIRMED? & CONFMESSAGEKEY? &
    RECON_DATE? & LOCATIONKEY? & NR_TOTALENTERED? & NR_TRX_TOTALENTERED? & PAYMENTDATE? &
    PAYMENTAMOUNT? & DOCUMENTNUMBER? & MEMO? & PAYMENTTRXAMOUNT? & TRXTOTALPAID? & PAYMENTTYPE? &
    FINANCIALACCOUNT? & BATCHTITLE? & POSTINGDATE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CUSTOMERDUE: "NUMBER",
    CLRDATE: "DATE_MDY",
    CLEARED: "ENUM",
    RECEIPTDATE: "DATE_MDY",
    WHENPAID: "DATE_MDY",
    TOTALENTERED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALDUE: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    AUWHENCREATED: "DATETIME_MDY",
    PRBATCHKEY: "INTEGER",
    TOTALSELECTED: "NUMBER",
    TERMKEY: "INTEGER",
    WHENDISCOUNT: "DATE_MDY",
    USERKEY: "INTEGER",
    WHENDUE: "DATE_MDY",
    STATUS: "ENUM",
    WHENPOSTED: "DATE_MDY",
    ONHOLD: "BOOLEAN",
    TRX_TOTALSELECTED: "NUMBER",
    PRXBATCHKEY: "INTEGER",
    PROVIDERKEY: "INTEGER",
    PROVIDERPAYMETHODKEY: "INTEGER",
    SELECTEDPROVIDERPAYMETHODKEY: "INTEGER",
    RECON_DATE: "DATE_MDY",
    LOCATIONKEY: "INTEGER",
    NR_TOTALENTERED: "NUMBER",
    NR_TRX_TOTALENTERED: "NUMBER",
    PAYMENTDATE: "DATE_MDY",
    PAYMENTAMOUNT: "NUMBER",
    PAYMENTTRXAMOUNT: "NUMBER",
    TRXTOTALPAID: "NUMBER",
    PAYMENTTYPE: "ENUM",
    POSTINGDATE: "DATE_MDY",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => arPaymentPaths,
  answer: true,
};

export const arPaymentPaths: Paths = {
  types: {
    BOOLEAN: "ONHOLD",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "CLRDATE RECEIPTDATE WHENPAID WHENDISCOUNT WHENDUE WHENPOSTED RECON_DATE PAYMENTDATE POSTINGDATE WHENCREATED",
  },
  to: {
    CUSTOMER: () => customerPaths,
    MELOCATION: () => locationPaths,
    PAYTO: () => contactPaths,
    TERM: () => arTermPaths,
  },
};
