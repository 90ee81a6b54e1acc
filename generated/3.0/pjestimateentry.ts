// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 57ad0a81fb3e982c
import type {
  Completed,
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
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ChangeRequestEntryRecord,
  changeRequestEntryPaths,
} from "./changerequestentry.js";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type UpdateCustomField,
  updateCustomFields,
} from "./update-customfields.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A line of a project estimate. Declared in 3.0/construction.dtd. */
export interface CreatePjEstimateEntry {
  /** Project estimate ID. */
  PJESTIMATEID: string;
  /** External UOM. `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** Quantity. `NUMBER`. */
  QTY?: Decimal | null;
  /** Unit rate. `MONEY`. */
  UNITCOST?: Decimal | null;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** Memo. `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** Workflow type. "original" unless given. */
  WFTYPE?:
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | null;
  /** Production units. `NUMBER`. */
  PRODUCTIONUNITS?: Decimal | null;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Class. */
  CLASSID?: string;
  /** Effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct pjestimateentry CREATE Request` */
export const createPjEstimateEntry: FunctionProfile<
  CreatePjEstimateEntry,
  PjEstimateEntryData
> = {
  name: "Intacct pjestimateentry CREATE Request",
  version: "3.0",
  within: "create",
  element: "PJESTIMATEENTRY",
  content: `(PJESTIMATEID & EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? &
    ACCOUNTNO? & DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? &
    COSTTYPEID? & VENDORID? & CLASSID? & EFFECTIVEDATE? & customfields?)`,
  source: "documented",
  types: {
    EUOM: "STRING_200",
    QTY: "NUMBER",
    UNITCOST: "MONEY",
    AMOUNT: "MONEY",
    MEMO: "STRING_2000",
    WFTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "original",
        "revision",
        "forecast",
        "pending change",
        "approved change",
        "other",
      ],
    },
    PRODUCTIONUNITS: "NUMBER",
    EFFECTIVEDATE: "DATE_MDY",
    customfields: () => customFields,
  },
  response: () => getPjEstimateEntryResponse,
};

/** A line of a project estimate. Declared in 3.0/construction.dtd. */
export interface UpdatePjEstimateEntry {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** External UOM. `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** Quantity. `NUMBER`. */
  QTY?: Decimal | null;
  /** Unit rate. `MONEY`. */
  UNITCOST?: Decimal | null;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** Memo. `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** Workflow type. "original" unless given. */
  WFTYPE?:
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | null;
  /** Production units. `NUMBER`. */
  PRODUCTIONUNITS?: Decimal | null;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Class. */
  CLASSID?: string;
  /** Effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Custom fields, by name. */
  customfields?: readonly UpdateCustomField[];
}

/** `Intacct pjestimateentry UPDATE Request` */
export const updatePjEstimateEntry: FunctionProfile<
  UpdatePjEstimateEntry,
  PjEstimateEntryData
> = {
  name: "Intacct pjestimateentry UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PJESTIMATEENTRY",
  content: `(RECORDNO & EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? &
    ACCOUNTNO? & DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? &
    COSTTYPEID? & VENDORID? & CLASSID? & EFFECTIVEDATE? & customfields?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    EUOM: "STRING_200",
    QTY: "NUMBER",
    UNITCOST: "MONEY",
    AMOUNT: "MONEY",
    MEMO: "STRING_2000",
    WFTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "original",
        "revision",
        "forecast",
        "pending change",
        "approved change",
        "other",
      ],
    },
    PRODUCTIONUNITS: "NUMBER",
    EFFECTIVEDATE: "DATE_MDY",
    customfields: () => updateCustomFields,
  },
  response: () => getPjEstimateEntryResponse,
};

/** The input of Intacct pjestimateentry DELETE. */
export type DeletePjEstimateEntry = Delete;

/** `Intacct pjestimateentry DELETE Request` */
export const deletePjEstimateEntry: FunctionProfile<
  DeletePjEstimateEntry,
  Completed
> = {
  name: "Intacct pjestimateentry DELETE Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct pjestimateentry GET. */
export type GetPjEstimateEntry = Read<PjEstimateEntryField | "*">;

/** `Intacct pjestimateentry GET Request` */
export const getPjEstimateEntry: FunctionProfile<
  GetPjEstimateEntry,
  PjEstimateEntryData
> = {
  name: "Intacct pjestimateentry GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPjEstimateEntryResponse,
};

/** The input of Intacct pjestimateentry readByQuery QUERY. */
export type ReadByQueryPjEstimateEntry = ReadByQuery<
  PjEstimateEntryField | "*"
>;

/** `Intacct pjestimateentry readByQuery QUERY Request` */
export const readByQueryPjEstimateEntry: FunctionProfile<
  ReadByQueryPjEstimateEntry,
  PjEstimateEntryData
> = {
  name: "Intacct pjestimateentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPjEstimateEntryResponse,
};

/** The input of Intacct pjestimateentry QUERY. */
export type QueryPjEstimateEntry = QueryInput;

/** `Intacct pjestimateentry QUERY Request` */
export const queryPjEstimateEntry: QueryProfile<PjEstimateEntryRecord> = {
  name: "Intacct pjestimateentry QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPjEstimateEntryResponse,
};

/** The input of Intacct pjestimateentry LOOKUP. */
export type LookupPjEstimateEntry = Lookup;

/** `Intacct pjestimateentry LOOKUP Request` */
export const lookupPjEstimateEntry: FunctionProfile<
  LookupPjEstimateEntry,
  TypeData
> = {
  name: "Intacct pjestimateentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPjEstimateEntryResponse,
};

/** `Intacct pjestimateentry GET Response` */
export const getPjEstimateEntryResponse: Profile<PjEstimateEntryData> = {
  name: "Intacct pjestimateentry GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimateentry*)",
  types: { pjestimateentry: () => pjEstimateEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimateentry readByQuery QUERY Response` */
export const readByQueryPjEstimateEntryResponse: Profile<PjEstimateEntryData> =
  {
    name: "Intacct pjestimateentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(pjestimateentry*)",
    types: { pjestimateentry: () => pjEstimateEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct pjestimateentry QUERY Response` */
export const queryPjEstimateEntryResponse: Profile<PjEstimateEntryRows> = {
  name: "Intacct pjestimateentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => pjEstimateEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimateentry LOOKUP Response` */
export const lookupPjEstimateEntryResponse: Profile<TypeData> = {
  name: "Intacct pjestimateentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `pjestimateentry`. */
export interface PjEstimateEntryData extends DataAttributes {
  pjestimateentry?: PjEstimateEntryRecord[];
}

/** The fields of a pjestimateentry that can be requested. */
export type PjEstimateEntryField =
  keyof PjEstimateEntryFields | `${string}.${string}`;

/** The data of an answer about `PJESTIMATEENTRY`. */
export interface PjEstimateEntryRows extends DataAttributes {
  PJESTIMATEENTRY?: PjEstimateEntryRecord[];
}

/** A line of a project estimate. Declared in 3.0/construction.dtd. */
export interface PjEstimateEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Project estimate ID. */
  PJESTIMATEID?: string;
  /** External UOM. `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** Quantity. `NUMBER`. */
  QTY?: DecimalText | null;
  /** Unit rate. `NUMBER`. */
  UNITCOST?: DecimalText | null;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** Memo. `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** Workflow type. "original" unless given. */
  WFTYPE?:
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | (string & {})
    | null;
  /** Production units. `NUMBER`. */
  PRODUCTIONUNITS?: DecimalText | null;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Class. */
  CLASSID?: string;
  /** Effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** Line number. */
  LINENO?: string;
  /** Project estimate key. `INTEGER`. */
  PJESTIMATEKEY?: IntegerText | null;
  /** Currency. */
  CURRENCY?: string;
  /** Post to GL. `BOOLEAN`. */
  POSTED?: boolean | null;
  /** GL account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** GL account title. */
  ACCOUNTTITLE?: string;
  /** Department key. `INTEGER`. */
  DEPTKEY?: IntegerText | null;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Production unit description. `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** Change request key. `INTEGER`. */
  CHANGEREQUESTKEY?: IntegerText | null;
  /** Change request ID. */
  CHANGEREQUESTID?: string;
  /** Change request entry key. `INTEGER`. */
  CHANGEREQUESTENTRYKEY?: IntegerText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface PjEstimateEntryRelations {
  CHANGEREQUESTENTRY: ChangeRequestEntryRecord;
  GLACCOUNT: GlAccountRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PjEstimateEntryRecord
  extends
    PjEstimateEntryFields,
    OpenValues,
    Related<PjEstimateEntryFields, PjEstimateEntryRelations> {}

export const pjEstimateEntryRecord: Shape<PjEstimateEntryRecord> = {
  element: "PJESTIMATEENTRY",
  content: `(RECORDNO? & PJESTIMATEID? & EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? &
    PRODUCTIONUNITS? & ACCOUNTNO? & DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? &
    CONTRACTID? & TASKID? & COSTTYPEID? & VENDORID? & CLASSID? & EFFECTIVEDATE? & customfields? &
    LINENO? & PJESTIMATEKEY? & CURRENCY? & POSTED? & ACCOUNTKEY? & ACCOUNTTITLE? & DEPTKEY? &
    DEPARTMENTNAME? & LOCATIONKEY? & LOCATIONID? & LOCATIONNAME? & PRODUCTIONUNITDESC? &
    CHANGEREQUESTKEY? & CHANGEREQUESTID? & CHANGEREQUESTENTRYKEY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    EUOM: "STRING_200",
    QTY: "NUMBER",
    UNITCOST: "NUMBER",
    AMOUNT: "NUMBER",
    MEMO: "STRING_2000",
    WFTYPE: "ENUM",
    PRODUCTIONUNITS: "NUMBER",
    EFFECTIVEDATE: "DATE_MDY",
    customfields: () => customFieldsRecord,
    PJESTIMATEKEY: "INTEGER",
    POSTED: "BOOLEAN",
    ACCOUNTKEY: "INTEGER",
    DEPTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    PRODUCTIONUNITDESC: "STRING_30",
    CHANGEREQUESTKEY: "INTEGER",
    CHANGEREQUESTENTRYKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => pjEstimateEntryPaths,
  answer: true,
};

export const pjEstimateEntryPaths: Paths = {
  types: {
    BOOLEAN: "POSTED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EFFECTIVEDATE",
  },
  to: {
    CHANGEREQUESTENTRY: () => changeRequestEntryPaths,
    GLACCOUNT: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
