// Made by intacct-codegen from 3.0/objects.dtd, 3.0/records/tax.dtd, 3.0/tax.dtd; do not edit. Checksum 576aed397189597d
import type {
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
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ArPaymentRecord, arPaymentPaths } from "./arpayment.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import {
  type ExpenseAdjustmentsRecord,
  expenseAdjustmentsPaths,
} from "./expenseadjustments.js";
import { type GlBatchRecord, glBatchPaths } from "./glbatch.js";
import { type GlEntryRecord, glEntryPaths } from "./glentry.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaxDetailRecord, taxDetailPaths } from "./taxdetail.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A tax of a transaction's line. Declared in 3.0/tax.dtd. */
export interface UpdateTaxRecord {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  MCA_NOTES?: string;
}

/** `Intacct taxrecord UPDATE Request` */
export const updateTaxRecord: FunctionProfile<UpdateTaxRecord, TaxRecordData> =
  {
    name: "Intacct taxrecord UPDATE Request",
    version: "3.0",
    within: "update",
    element: "TAXRECORD",
    content: "(RECORDNO & MCA_NOTES? & #ANY*)",
    source: "documented",
    types: { RECORDNO: "INTEGER" },
    response: () => getTaxRecordResponse,
  };

/** The input of Intacct taxrecord GET. */
export type GetTaxRecord = Read<TaxRecordField | "*">;

/** `Intacct taxrecord GET Request` */
export const getTaxRecord: FunctionProfile<GetTaxRecord, TaxRecordData> = {
  name: "Intacct taxrecord GET Request",
  version: "3.0",
  fixed: { object: "TAXRECORD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTaxRecordResponse,
};

/** The input of Intacct taxrecord readByQuery QUERY. */
export type ReadByQueryTaxRecord = ReadByQuery<TaxRecordField | "*">;

/** `Intacct taxrecord readByQuery QUERY Request` */
export const readByQueryTaxRecord: FunctionProfile<
  ReadByQueryTaxRecord,
  TaxRecordData
> = {
  name: "Intacct taxrecord readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TAXRECORD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTaxRecordResponse,
};

/** The input of Intacct taxrecord QUERY. */
export type QueryTaxRecord = QueryInput;

/** `Intacct taxrecord QUERY Request` */
export const queryTaxRecord: QueryProfile<TaxRecordRecord> = {
  name: "Intacct taxrecord QUERY Request",
  version: "3.0",
  fixed: { object: "TAXRECORD" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTaxRecordResponse,
};

/** The input of Intacct taxrecord LOOKUP. */
export type LookupTaxRecord = Lookup;

/** `Intacct taxrecord LOOKUP Request` */
export const lookupTaxRecord: FunctionProfile<LookupTaxRecord, TypeData> = {
  name: "Intacct taxrecord LOOKUP Request",
  version: "3.0",
  fixed: { object: "TAXRECORD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTaxRecordResponse,
};

/** `Intacct taxrecord GET Response` */
export const getTaxRecordResponse: Profile<TaxRecordData> = {
  name: "Intacct taxrecord GET Response",
  version: "3.0",
  element: "data",
  content: "(taxrecord*)",
  types: { taxrecord: () => taxRecordRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxrecord readByQuery QUERY Response` */
export const readByQueryTaxRecordResponse: Profile<TaxRecordData> = {
  name: "Intacct taxrecord readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taxrecord*)",
  types: { taxrecord: () => taxRecordRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxrecord QUERY Response` */
export const queryTaxRecordResponse: Profile<TaxRecordRows> = {
  name: "Intacct taxrecord QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TAXRECORD*)",
  types: { TAXRECORD: () => taxRecordRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxrecord LOOKUP Response` */
export const lookupTaxRecordResponse: Profile<TypeData> = {
  name: "Intacct taxrecord LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taxrecord`. */
export interface TaxRecordData extends DataAttributes {
  taxrecord?: TaxRecordRecord[];
}

/** The fields of a taxrecord that can be requested. */
export type TaxRecordField = keyof TaxRecordFields | `${string}.${string}`;

/** The data of an answer about `TAXRECORD`. */
export interface TaxRecordRows extends DataAttributes {
  TAXRECORD?: TaxRecordRecord[];
}

/** A tax of a transaction's line. Declared in 3.0/tax.dtd. */
export interface TaxRecordFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  MCA_NOTES?: string;
  /** Memo. */
  DESCRIPTION?: string;
  /** Purchase or sales. */
  TAXTYPE?: "Input Tax" | "Output Tax" | (string & {}) | null;
  /** State. */
  STATE?:
    | "Submitted"
    | "Posted"
    | "Locked"
    | "Ignored"
    | "Filed"
    | (string & {})
    | null;
  /** Transaction date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRY_DATE?: IsoDate | null;
  /** Tax point date. `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXPOINTDATE?: IsoDate | null;
  /** Transaction label. */
  TRANSACTIONLABEL?: string;
  /** GL batch. */
  GLBATCHKEY?: string;
  /** Source journal entry key. */
  SOURCEGLENTRYKEY?: string;
  /** Tax journal entry key. */
  TAXGLENTRYKEY?: string;
  /** AR or AP transaction key. */
  PRRECORDKEY?: string;
  /** Document header key. `INTEGER`. */
  DOCHDRKEY?: IntegerText | null;
  /** Source AR or AP transaction entry key. */
  SOURCEPRENTRYKEY?: string;
  /** Tax AR or AP transaction entry key. */
  TAXPRENTRYKEY?: string;
  /** Tax detail key. `INTEGER`. */
  TAXDETAILKEY?: IntegerText | null;
  /** Debit or credit. `INTEGER`. */
  TR_TYPE?: IntegerText | null;
  /** Tax detail type. */
  TAXDETAILTYPE?: "Sale" | "Purchase" | (string & {}) | null;
  /** Transaction type. */
  TRANSACTIONTYPE?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASE_CURRENCY?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Transaction source amount. `NUMBER`. */
  TRXSOURCEAMOUNT?: DecimalText | null;
  /** Transaction tax amount. `NUMBER`. */
  TRXTAXAMOUNT?: DecimalText | null;
  /** Source base amount. `NUMBER`. */
  SOURCEAMOUNT?: DecimalText | null;
  /** Tax base amount. `NUMBER`. */
  TAXAMOUNT?: DecimalText | null;
  /** Tax rate percent. `NUMBER`. */
  RATE?: DecimalText | null;
  /** Tax detail ID. */
  TAXCODE?: string;
  /** Tax filing. */
  TAXFILING?: "Reporting" | "Not reporting" | (string & {}) | null;
  /** Tax detail UID. */
  TAXUID?: string;
  /** Tax filed. `BOOLEAN`. */
  ISFILED?: boolean | null;
  /** Reversed transaction. `BOOLEAN`. */
  ISREVERSE?: boolean | null;
  /** Customer or vendor name. */
  CUSTVENDNAME?: string;
  /** Ship-to or pay-to contact key. `INTEGER`. */
  CONTACTKEY?: IntegerText | null;
  /** Department key. `INTEGER`. */
  DEPTKEY?: IntegerText | null;
  /** Department ID. */
  DEPTID?: string;
  /** Department name. */
  DEPTNAME?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Tax ID. */
  TAXID?: string;
  /** Transaction ID. */
  TRANSACTIONID?: string;
  /** Tax submission key. `INTEGER`. */
  TAXRETURNKEY?: IntegerText | null;
  /** Adjustment transaction. `BOOLEAN`. */
  ISCREDIT?: boolean | null;
  /** When filed. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENFILED?: IsoDate | null;
  /** ITC. `BOOLEAN`. */
  ISRECLAIMABLE?: boolean | null;
  /** Capture payment tax. `BOOLEAN`. */
  PAYMENTTAXCAPTURE?: boolean | null;
  /** Tax AR or AP payment entry key. */
  TAXPYMTENTRYKEY?: string;
  /** Source payment key. */
  SRC_PAYMENTKEY?: string;
  CONTACT?: TaxRecordContactRecord;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface TaxRecordRelations {
  ARPAYMENT: ArPaymentRecord;
  CONTACT: OpenValues;
  DEPARTMENT: DepartmentRecord;
  EXPENSEADJUSTMENTS: ExpenseAdjustmentsRecord;
  GLBATCH: GlBatchRecord;
  LOCATION: LocationRecord;
  SOURCEGLENTRY: GlEntryRecord;
  TAXDETAIL: TaxDetailRecord;
  TAXGLENTRY: GlEntryRecord;
  TAXRETURN: OpenValues;
}

/** A record in an answer: the known fields, and any others. */
export interface TaxRecordRecord
  extends
    TaxRecordFields,
    OpenValues,
    Related<TaxRecordFields, TaxRecordRelations> {}

export const taxRecordRecord: Shape<TaxRecordRecord> = {
  element: "TAXRECORD",
  content: `(RECORDNO? & MCA_NOTES? & DESCRIPTION? & TAXTYPE? & STATE? & ENTRY_DATE? & TAXPOINTDATE? &
    TRANSACTIONLABEL? & GLBATCHKEY? & SOURCEGLENTRYKEY? & TAXGLENTRYKEY? & PRRECORDKEY? &
    DOCHDRKEY? & SOURCEPRENTRYKEY? & TAXPRENTRYKEY? & TAXDETAILKEY? & TR_TYPE? & TAXDETAILTYPE? &
    TRANSACTIONTYPE? & CURRENCY? & BASE_CURRENCY? & EXCHANGE_RATE? & EXCH_RATE_DATE? &
    TRXSOURCEAMOUNT? & TRXTAXAMOUNT? & SOURCEAMOUNT? & TAXAMOUNT? & RATE? & TAXCODE? & TAXFILING? &
    TAXUID? & ISFILED? & ISREVERSE? & CUSTVENDNAME? & CONTACTKEY? & DEPTKEY? & DEPTID? & DEPTNAME? &
    LOCATIONKEY? & LOCATIONID? & LOCATIONNAME? & TAXID? & TRANSACTIONID? & TAXRETURNKEY? &
    ISCREDIT? & WHENFILED? & ISRECLAIMABLE? & PAYMENTTAXCAPTURE? & TAXPYMTENTRYKEY? &
    SRC_PAYMENTKEY? & CONTACT? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TAXTYPE: "ENUM",
    STATE: "ENUM",
    ENTRY_DATE: "DATE_MDY",
    TAXPOINTDATE: "DATE_MDY",
    DOCHDRKEY: "INTEGER",
    TAXDETAILKEY: "INTEGER",
    TR_TYPE: "INTEGER",
    TAXDETAILTYPE: "ENUM",
    EXCHANGE_RATE: "NUMBER",
    EXCH_RATE_DATE: "DATE_MDY",
    TRXSOURCEAMOUNT: "NUMBER",
    TRXTAXAMOUNT: "NUMBER",
    SOURCEAMOUNT: "NUMBER",
    TAXAMOUNT: "NUMBER",
    RATE: "NUMBER",
    TAXFILING: "ENUM",
    ISFILED: "BOOLEAN",
    ISREVERSE: "BOOLEAN",
    CONTACTKEY: "INTEGER",
    DEPTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    TAXRETURNKEY: "INTEGER",
    ISCREDIT: "BOOLEAN",
    WHENFILED: "DATE_MDY",
    ISRECLAIMABLE: "BOOLEAN",
    PAYMENTTAXCAPTURE: "BOOLEAN",
    CONTACT: () => taxRecordContactRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => taxRecordPaths,
  answer: true,
};

export const taxRecordPaths: Paths = {
  types: {
    BOOLEAN:
      "ISFILED ISREVERSE ISCREDIT ISRECLAIMABLE PAYMENTTAXCAPTURE CONTACT.TAXABLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "ENTRY_DATE TAXPOINTDATE EXCH_RATE_DATE WHENFILED",
  },
  to: {
    ARPAYMENT: () => arPaymentPaths,
    DEPARTMENT: () => departmentPaths,
    EXPENSEADJUSTMENTS: () => expenseAdjustmentsPaths,
    GLBATCH: () => glBatchPaths,
    LOCATION: () => locationPaths,
    SOURCEGLENTRY: () => glEntryPaths,
    TAXDETAIL: () => taxDetailPaths,
    TAXGLENTRY: () => glEntryPaths,
  },
};

/** Declared in 3.0/records/tax.dtd. */
export interface TaxRecordContactRecord extends OpenValues {
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact tax ID. */
  TAXID?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  TAXGROUP?: TaxRecordContactTaxGroupRecord;
  MAILADDRESS?: TaxRecordContactMailAddressRecord;
}

export const taxRecordContactRecord: Shape<TaxRecordContactRecord> = {
  element: "CONTACT",
  content:
    "(CONTACTNAME? & TAXID? & TAXABLE? & TAXGROUP? & MAILADDRESS? & #ANY*)",
  types: {
    TAXABLE: "BOOLEAN",
    TAXGROUP: () => taxRecordContactTaxGroupRecord,
    MAILADDRESS: () => taxRecordContactMailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/tax.dtd. */
export interface TaxRecordContactTaxGroupRecord extends OpenValues {
  /** Contact tax group. */
  NAME?: string;
}

export const taxRecordContactTaxGroupRecord: Shape<TaxRecordContactTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/tax.dtd. */
export interface TaxRecordContactMailAddressRecord extends OpenValues {
  /** Contact address: Country. */
  COUNTRY?: string;
  /** Contact address: Country code. */
  COUNTRYCODE?: string;
}

export const taxRecordContactMailAddressRecord: Shape<TaxRecordContactMailAddressRecord> =
  {
    element: "MAILADDRESS",
    content: "(COUNTRY? & COUNTRYCODE? & #ANY*)",
    answer: true,
  };
