// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 6476ef4734f9416f
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type PjEstimateTypeRecord,
  pjEstimateTypePaths,
} from "./pjestimatetype.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface CreatePjEstimate {
  /** Estimate ID. */
  PJESTIMATEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Primary. `BOOLEAN`. */
  ISPRIMARY?: boolean | null;
  /** Post to GL budgets. `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  /** Estimate type. */
  PJESTIMATETYPENAME?: string;
  /** GL budget ID. */
  GLBUDGETID?: string;
  /** Estimate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ESTIMATEDATE?: IsoDate | null;
  /** Posting period. "First period" unless given. */
  POSTTO?:
    "First period" | "All periods" | "Estimate date" | "Effective date" | null;
  /** Project ID. */
  PROJECTID: string;
  /** Status. */
  STATUS?: "active" | "inactive" | "finalized" | null;
  ENTRIES?: readonly CreatePjEstimateEntriesPjEstimateEntry[];
}

/** `Intacct pjestimate CREATE Request` */
export const createPjEstimate: FunctionProfile<
  CreatePjEstimate,
  PjEstimateData
> = {
  name: "Intacct pjestimate CREATE Request",
  version: "3.0",
  within: "create",
  element: "PJESTIMATE",
  content: `(PJESTIMATEID? & DESCRIPTION? & ISPRIMARY? & POSTED? & PJESTIMATETYPENAME? & GLBUDGETID? &
    ESTIMATEDATE? & POSTTO? & PROJECTID & STATUS? & ENTRIES? & #ANY*)`,
  source: "documented",
  types: {
    ISPRIMARY: "BOOLEAN",
    POSTED: "BOOLEAN",
    ESTIMATEDATE: "DATE_MDY",
    POSTTO: {
      name: "STRING",
      base: "enum",
      values: [
        "First period",
        "All periods",
        "Estimate date",
        "Effective date",
      ],
    },
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive", "finalized"],
    },
    ENTRIES: () => createPjEstimateEntries,
  },
  response: () => getPjEstimateResponse,
};

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface UpdatePjEstimate {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Estimate ID. */
  PJESTIMATEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Primary. `BOOLEAN`. */
  ISPRIMARY?: boolean | null;
  /** Post to GL budgets. `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  /** Estimate type. */
  PJESTIMATETYPENAME?: string;
  /** GL budget ID. */
  GLBUDGETID?: string;
  /** Estimate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ESTIMATEDATE?: IsoDate | null;
  /** Posting period. "First period" unless given. */
  POSTTO?:
    "First period" | "All periods" | "Estimate date" | "Effective date" | null;
  /** Status. */
  STATUS?: "active" | "inactive" | "finalized" | null;
  ENTRIES?: readonly UpdatePjEstimateEntriesPjEstimateEntry[];
}

/** `Intacct pjestimate UPDATE Request` */
export const updatePjEstimate: FunctionProfile<
  UpdatePjEstimate,
  PjEstimateData
> = {
  name: "Intacct pjestimate UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PJESTIMATE",
  content: `(RECORDNO? & PJESTIMATEID? & DESCRIPTION? & ISPRIMARY? & POSTED? & PJESTIMATETYPENAME? &
    GLBUDGETID? & ESTIMATEDATE? & POSTTO? & STATUS? & ENTRIES? & #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    ISPRIMARY: "BOOLEAN",
    POSTED: "BOOLEAN",
    ESTIMATEDATE: "DATE_MDY",
    POSTTO: {
      name: "STRING",
      base: "enum",
      values: [
        "First period",
        "All periods",
        "Estimate date",
        "Effective date",
      ],
    },
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive", "finalized"],
    },
    ENTRIES: () => updatePjEstimateEntries,
  },
  response: () => getPjEstimateResponse,
};

/** The input of Intacct pjestimate DELETE. */
export type DeletePjEstimate = Delete;

/** `Intacct pjestimate DELETE Request` */
export const deletePjEstimate: FunctionProfile<DeletePjEstimate, Completed> = {
  name: "Intacct pjestimate DELETE Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct pjestimate GET. */
export type GetPjEstimate = Read<PjEstimateField | "*">;

/** `Intacct pjestimate GET Request` */
export const getPjEstimate: FunctionProfile<GetPjEstimate, PjEstimateData> = {
  name: "Intacct pjestimate GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPjEstimateResponse,
};

/** The input of Intacct pjestimate readByName GET. */
export type ReadByNamePjEstimate = ReadByName<PjEstimateField | "*">;

/** `Intacct pjestimate readByName GET Request` */
export const readByNamePjEstimate: FunctionProfile<
  ReadByNamePjEstimate,
  PjEstimateData
> = {
  name: "Intacct pjestimate readByName GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePjEstimateResponse,
};

/** The input of Intacct pjestimate readByQuery QUERY. */
export type ReadByQueryPjEstimate = ReadByQuery<PjEstimateField | "*">;

/** `Intacct pjestimate readByQuery QUERY Request` */
export const readByQueryPjEstimate: FunctionProfile<
  ReadByQueryPjEstimate,
  PjEstimateData
> = {
  name: "Intacct pjestimate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPjEstimateResponse,
};

/** The input of Intacct pjestimate QUERY. */
export type QueryPjEstimate = QueryInput;

/** `Intacct pjestimate QUERY Request` */
export const queryPjEstimate: QueryProfile<PjEstimateRecord> = {
  name: "Intacct pjestimate QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPjEstimateResponse,
};

/** The input of Intacct pjestimate LOOKUP. */
export type LookupPjEstimate = Lookup;

/** `Intacct pjestimate LOOKUP Request` */
export const lookupPjEstimate: FunctionProfile<LookupPjEstimate, TypeData> = {
  name: "Intacct pjestimate LOOKUP Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPjEstimateResponse,
};

/** `Intacct pjestimate GET Response` */
export const getPjEstimateResponse: Profile<PjEstimateData> = {
  name: "Intacct pjestimate GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  types: { pjestimate: () => pjEstimateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimate readByName GET Response` */
export const readByNamePjEstimateResponse: Profile<PjEstimateData> = {
  name: "Intacct pjestimate readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  types: { pjestimate: () => pjEstimateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimate readByQuery QUERY Response` */
export const readByQueryPjEstimateResponse: Profile<PjEstimateData> = {
  name: "Intacct pjestimate readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  types: { pjestimate: () => pjEstimateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimate QUERY Response` */
export const queryPjEstimateResponse: Profile<PjEstimateRows> = {
  name: "Intacct pjestimate QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PJESTIMATE*)",
  types: { PJESTIMATE: () => pjEstimateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimate LOOKUP Response` */
export const lookupPjEstimateResponse: Profile<TypeData> = {
  name: "Intacct pjestimate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `pjestimate`. */
export interface PjEstimateData extends DataAttributes {
  pjestimate?: PjEstimateRecord[];
}

/** The fields of a pjestimate that can be requested. */
export type PjEstimateField = keyof PjEstimateFields | `${string}.${string}`;

/** The data of an answer about `PJESTIMATE`. */
export interface PjEstimateRows extends DataAttributes {
  PJESTIMATE?: PjEstimateRecord[];
}

export const createPjEstimateEntries: Shape<
  readonly CreatePjEstimateEntriesPjEstimateEntry[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => createPjEstimateEntriesPjEstimateEntry },
};

/** Declared in 3.0/construction.dtd. */
export interface CreatePjEstimateEntriesPjEstimateEntry {
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** Quantity. `NUMBER`. */
  QTY?: Decimal | null;
  /** Unit rate. `MONEY`. */
  UNITCOST?: Decimal | null;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** "original" unless given. */
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
}

export const createPjEstimateEntriesPjEstimateEntry: Shape<CreatePjEstimateEntriesPjEstimateEntry> =
  {
    element: "PJESTIMATEENTRY",
    content: `(EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? & ACCOUNTNO? &
    DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? & COSTTYPEID? &
    VENDORID? & CLASSID? & EFFECTIVEDATE? & #ANY*)`,
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
    },
  };

export const updatePjEstimateEntries: Shape<
  readonly UpdatePjEstimateEntriesPjEstimateEntry[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => updatePjEstimateEntriesPjEstimateEntry },
};

/** Declared in 3.0/construction.dtd. */
export interface UpdatePjEstimateEntriesPjEstimateEntry {
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** Quantity. `NUMBER`. */
  QTY?: Decimal | null;
  /** Unit rate. `MONEY`. */
  UNITCOST?: Decimal | null;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** "original" unless given. */
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
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updatePjEstimateEntriesPjEstimateEntry: Shape<UpdatePjEstimateEntriesPjEstimateEntry> =
  {
    element: "PJESTIMATEENTRY",
    content: `(EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? & ACCOUNTNO? &
    DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? & COSTTYPEID? &
    VENDORID? & CLASSID? & EFFECTIVEDATE? & RECORDNO? & #ANY*)`,
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
      RECORDNO: "INTEGER",
    },
  };

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface PjEstimateFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Estimate ID. */
  PJESTIMATEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Primary. `BOOLEAN`. */
  ISPRIMARY?: boolean | null;
  /** Post to GL budgets. `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  /** Estimate type. */
  PJESTIMATETYPENAME?: string;
  /** GL budget ID. */
  GLBUDGETID?: string;
  /** Estimate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ESTIMATEDATE?: IsoDate | null;
  /** Posting period. "First period" unless given. */
  POSTTO?:
    | "First period"
    | "All periods"
    | "Estimate date"
    | "Effective date"
    | (string & {})
    | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | "finalized" | (string & {}) | null;
  ENTRIES?: PjEstimateEntriesPjEstimateEntryRecord[];
  /** GL budget header key. `INTEGER`. */
  GLBUDGETHEADERKEY?: IntegerText | null;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Estimate type key. `INTEGER`. */
  PJESTIMATETYPEKEY?: IntegerText | null;
  /** Selected estimate entry workflow types. Sent as one text, joined with "#~#". */
  SELECTEDWFTYPES?: (
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | (string & {})
  )[];
  /** Currency. */
  CURRENCY?: string;
  /** Begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTBEGINDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTENDDATE?: IsoDate | null;
  /** Estimate total. `NUMBER`. */
  TOTAL?: DecimalText | null;
  /** Primary forecast. `BOOLEAN`. */
  PRIMARYFORECAST?: boolean | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Parent project key. `INTEGER`. */
  PARENTPROJECTKEY?: IntegerText | null;
  /** Parent project ID. */
  PARENTPROJECTID?: string;
  /** Parent project name. */
  PARENTPROJECTNAME?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Attachment. */
  SUPDOCID?: string;
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
export interface PjEstimateRelations {
  MELOCATION: LocationRecord;
  PJESTIMATETYPE: PjEstimateTypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PjEstimateRecord
  extends
    PjEstimateFields,
    OpenValues,
    Related<PjEstimateFields, PjEstimateRelations> {}

export const pjEstimateRecord: Shape<PjEstimateRecord> = {
  element: "PJESTIMATE",
  content: `(RECORDNO? & PJESTIMATEID? & DESCRIPTION? & ISPRIMARY? & POSTED? & PJESTIMATETYPENAME? &
    GLBUDGETID? & ESTIMATEDATE? & POSTTO? & PROJECTID? & STATUS? & ENTRIES? & GLBUDGETHEADERKEY? &
    PROJECTKEY? & PROJECTNAME? & PJESTIMATETYPEKEY? & SELECTEDWFTYPES? & CURRENCY? &
    PROJECTBEGINDATE? & PROJECTENDDATE? & TOTAL? & PRIMARYFORECAST? & LOCATIONKEY? & LOCATIONID? &
    LOCATIONNAME? & PARENTPROJECTKEY? & PARENTPROJECTID? & PARENTPROJECTNAME? & CUSTOMERKEY? &
    CUSTOMERID? & CUSTOMERNAME? & SUPDOCID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ISPRIMARY: "BOOLEAN",
    POSTED: "BOOLEAN",
    ESTIMATEDATE: "DATE_MDY",
    POSTTO: "ENUM",
    STATUS: "ENUM",
    ENTRIES: () => pjEstimateEntriesRecord,
    GLBUDGETHEADERKEY: "INTEGER",
    PROJECTKEY: "INTEGER",
    PJESTIMATETYPEKEY: "INTEGER",
    SELECTEDWFTYPES: {
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
      open: true,
      separator: "#~#",
    },
    PROJECTBEGINDATE: "DATE_MDY",
    PROJECTENDDATE: "DATE_MDY",
    TOTAL: "NUMBER",
    PRIMARYFORECAST: "BOOLEAN",
    LOCATIONKEY: "INTEGER",
    PARENTPROJECTKEY: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => pjEstimatePaths,
  answer: true,
};

export const pjEstimatePaths: Paths = {
  types: {
    BOOLEAN: "ISPRIMARY POSTED PRIMARYFORECAST",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "ESTIMATEDATE PROJECTBEGINDATE PROJECTENDDATE",
  },
  to: {
    MELOCATION: () => locationPaths,
    PJESTIMATETYPE: () => pjEstimateTypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const pjEstimateEntriesRecord: Shape<
  PjEstimateEntriesPjEstimateEntryRecord[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => pjEstimateEntriesPjEstimateEntryRecord },
  answer: true,
};

/** Declared in 3.0/construction.dtd. */
export interface PjEstimateEntriesPjEstimateEntryRecord extends OpenValues {
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** Quantity. `NUMBER`. */
  QTY?: DecimalText | null;
  /** Unit rate. `NUMBER`. */
  UNITCOST?: DecimalText | null;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** "original" unless given. */
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
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const pjEstimateEntriesPjEstimateEntryRecord: Shape<PjEstimateEntriesPjEstimateEntryRecord> =
  {
    element: "PJESTIMATEENTRY",
    content: `(EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? & ACCOUNTNO? &
    DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? & COSTTYPEID? &
    VENDORID? & CLASSID? & EFFECTIVEDATE? & RECORDNO? & #ANY*)`,
    types: {
      EUOM: "STRING_200",
      QTY: "NUMBER",
      UNITCOST: "NUMBER",
      AMOUNT: "NUMBER",
      MEMO: "STRING_2000",
      WFTYPE: "ENUM",
      PRODUCTIONUNITS: "NUMBER",
      EFFECTIVEDATE: "DATE_MDY",
      RECORDNO: "INTEGER",
    },
    answer: true,
  };
