// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum e55c7b1fead35184
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type GlEntryRecord, glEntryPaths } from "./glentry.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct gldetail readByQuery QUERY. */
export type ReadByQueryGlDetail = ReadByQuery<GlDetailField | "*">;

/** `Intacct gldetail readByQuery QUERY Request` */
export const readByQueryGlDetail: FunctionProfile<
  ReadByQueryGlDetail,
  GlDetailData
> = {
  name: "Intacct gldetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlDetailResponse,
};

/** The input of Intacct gldetail QUERY. */
export type QueryGlDetail = QueryInput;

/** `Intacct gldetail QUERY Request` */
export const queryGlDetail: QueryProfile<GlDetailRecord> = {
  name: "Intacct gldetail QUERY Request",
  version: "3.0",
  fixed: { object: "GLDETAIL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlDetailResponse,
};

/** The input of Intacct gldetail LOOKUP. */
export type LookupGlDetail = Lookup;

/** `Intacct gldetail LOOKUP Request` */
export const lookupGlDetail: FunctionProfile<LookupGlDetail, TypeData> = {
  name: "Intacct gldetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlDetailResponse,
};

/** `Intacct gldetail readByQuery QUERY Response` */
export const readByQueryGlDetailResponse: Profile<GlDetailData> = {
  name: "Intacct gldetail readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(gldetail*)",
  types: { gldetail: () => glDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gldetail QUERY Response` */
export const queryGlDetailResponse: Profile<GlDetailRows> = {
  name: "Intacct gldetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLDETAIL*)",
  types: { GLDETAIL: () => glDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gldetail LOOKUP Response` */
export const lookupGlDetailResponse: Profile<TypeData> = {
  name: "Intacct gldetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gldetail`. */
export interface GlDetailData extends DataAttributes {
  gldetail?: GlDetailRecord[];
}

/** The fields of a gldetail that can be requested. */
export type GlDetailField = keyof GlDetailFields | `${string}.${string}`;

/** The data of an answer about `GLDETAIL`. */
export interface GlDetailRows extends DataAttributes {
  GLDETAIL?: GlDetailRecord[];
}

/** A posting, together with the journal entry that it belongs to. Declared in 3.0/general-ledger.dtd. */
export interface GlDetailFields {
  /** Module ID. */
  MODULEKEY?: string;
  /** Reporting method. */
  BOOKID?: string;
  /** Record number. */
  RECORDNO?: string;
  /** Batch description. */
  BATCH_TITLE?: string;
  /** Batch posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE?: IsoDate | null;
  /** Txn amount. `NUMBER`. */
  TRX_AMOUNT?: DecimalText | null;
  /** GL batch key. `INTEGER`. */
  BATCHKEY?: IntegerText | null;
  /** Journal. */
  SYMBOL?: string;
  /** Transaction no. `INTEGER`. */
  BATCH_NO?: IntegerText | null;
  /** Child subsidiary. */
  CHILDENTITY?: string;
  /** Journal entry modified date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  MODIFIED?: IsoDateTime | null;
  /** Journal entry reference no. */
  REFERENCENO?: string;
  /** Is adjusting entry. `FLAG`, sent as T or F. */
  ADJ?: boolean | null;
  /** Ownership key. `INTEGER`. */
  OWNERSHIPKEY?: IntegerText | null;
  /** Line no. `INTEGER`. */
  LINE_NO?: IntegerText | null;
  /** Entry date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRY_DATE?: IsoDate | null;
  /** Debit or credit. `INTEGER`. */
  TR_TYPE?: IntegerText | null;
  /** Journal entry doc column. */
  DOCUMENT?: string;
  /** Account no. */
  ACCOUNTNO?: string;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Statistical. */
  STATISTICAL?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTTITLE?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Journal entry line description. */
  DESCRIPTION?: string;
  /** Debit amount. `NUMBER`. */
  DEBITAMOUNT?: DecimalText | null;
  /** Credit amount. `NUMBER`. */
  CREDITAMOUNT?: DecimalText | null;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** Txn debit amount. `NUMBER`. */
  TRX_DEBITAMOUNT?: DecimalText | null;
  /** Txn credit amount. `NUMBER`. */
  TRX_CREDITAMOUNT?: DecimalText | null;
  /** Cleared bank. */
  CLEARED?: string;
  /** Cleared bank date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** Customer. */
  CUSTENTITY?: string;
  /** Vendor. */
  VENDENTITY?: string;
  /** Employee. */
  EMPENTITY?: string;
  /** IET source entity. */
  LOCENTITY?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Document number. */
  RECORDID?: string;
  /** Document reference. */
  DOCNUMBER?: string;
  /** State. */
  STATE?: string;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Paid date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Document description. */
  PRDESCRIPTION?: string;
  /** Txn cleared. */
  PRCLEARED?: string;
  /** Txn cleared date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PRCLRDATE?: IsoDate | null;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Total entered. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Document entry memo. */
  ENTRYDESCRIPTION?: string;
  /** GL entry key. `INTEGER`. */
  GLENTRYKEY?: IntegerText | null;
  /** GL transaction state. */
  BATCH_STATE?: string;
  /** GL entry state. */
  ENTRY_STATE?: string;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  AUCREATEDBY?: IntegerText | null;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor. */
  VENDORID?: string;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** Created date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** Modified date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** User ID. */
  CREATEDBY?: string;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface GlDetailRelations {
  GLENTRY: GlEntryRecord;
  JOURNAL: OpenValues;
  SUB_EMPLOYEE: EmployeeRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlDetailRecord
  extends
    GlDetailFields,
    OpenValues,
    Related<GlDetailFields, GlDetailRelations> {}

export const glDetailRecord: Shape<GlDetailRecord> = {
  element: "GLDETAIL",
  content: `(MODULEKEY? & BOOKID? & RECORDNO? & BATCH_TITLE? & BATCH_DATE? & TRX_AMOUNT? & BATCHKEY? &
    SYMBOL? & BATCH_NO? & CHILDENTITY? & MODIFIED? & REFERENCENO? & ADJ? & OWNERSHIPKEY? &
    LINE_NO? & ENTRY_DATE? & TR_TYPE? & DOCUMENT? & ACCOUNTNO? & ACCOUNTTITLE? & STATISTICAL? &
    DEPARTMENTID? & DEPARTMENTTITLE? & LOCATIONID? & LOCATIONNAME? & CURRENCY? & BASECURR? &
    DESCRIPTION? & DEBITAMOUNT? & CREDITAMOUNT? & AMOUNT? & TRX_DEBITAMOUNT? & TRX_CREDITAMOUNT? &
    CLEARED? & CLRDATE? & CUSTENTITY? & VENDENTITY? & EMPENTITY? & LOCENTITY? & RECORDTYPE? &
    RECORDID? & DOCNUMBER? & STATE? & WHENDUE? & WHENPAID? & PRDESCRIPTION? & PRCLEARED? &
    PRCLRDATE? & FINANCIALENTITY? & TOTALENTERED? & TOTALPAID? & TOTALDUE? & ENTRYDESCRIPTION? &
    GLENTRYKEY? & BATCH_STATE? & ENTRY_STATE? & AUWHENCREATED? & AUCREATEDBY? & CUSTOMERDIMKEY? &
    CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? &
    EMPLOYEEID? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? & PROJECTDIMKEY? & PROJECTID? &
    PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    BATCH_DATE: "DATE_MDY",
    TRX_AMOUNT: "NUMBER",
    BATCHKEY: "INTEGER",
    BATCH_NO: "INTEGER",
    MODIFIED: "DATETIME_MDY",
    ADJ: "FLAG",
    OWNERSHIPKEY: "INTEGER",
    LINE_NO: "INTEGER",
    ENTRY_DATE: "DATE_MDY",
    TR_TYPE: "INTEGER",
    DEBITAMOUNT: "NUMBER",
    CREDITAMOUNT: "NUMBER",
    AMOUNT: "NUMBER",
    TRX_DEBITAMOUNT: "NUMBER",
    TRX_CREDITAMOUNT: "NUMBER",
    CLRDATE: "DATE_MDY",
    WHENDUE: "DATE_MDY",
    WHENPAID: "DATE_MDY",
    PRCLRDATE: "DATE_MDY",
    TOTALENTERED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALDUE: "NUMBER",
    GLENTRYKEY: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    AUCREATEDBY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => glDetailPaths,
  answer: true,
};

export const glDetailPaths: Paths = {
  types: {
    DATETIME_MDY: "MODIFIED AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "BATCH_DATE ENTRY_DATE CLRDATE WHENDUE WHENPAID PRCLRDATE WHENCREATED",
    FLAG: "ADJ",
  },
  to: { GLENTRY: () => glEntryPaths, SUB_EMPLOYEE: () => employeePaths },
};
