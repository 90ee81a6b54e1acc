// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit. Checksum cf62d5a22496c0b5
import type {
  Completed,
  FunctionProfile,
  Integer,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A reporting period. Declared in 3.0/general-ledger.dtd. */
export interface CreateReportingPeriod {
  /** Name. */
  NAME: string;
  /** Column header. */
  HEADER1: string;
  /** Column header 2. */
  HEADER2?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  START_DATE: IsoDate;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  END_DATE: IsoDate;
  /** Use for budgeting. `BOOLEAN`. "false" unless given. */
  BUDGETING?: boolean | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct reportingperiod CREATE Request` */
export const createReportingPeriod: FunctionProfile<
  CreateReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod CREATE Request",
  version: "3.0",
  within: "create",
  element: "REPORTINGPERIOD",
  content:
    "(NAME & HEADER1 & HEADER2? & START_DATE & END_DATE & BUDGETING? & STATUS?)",
  source: "documented",
  types: {
    START_DATE: "DATE_MDY",
    END_DATE: "DATE_MDY",
    BUDGETING: "BOOLEAN",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getReportingPeriodResponse,
};

/** A reporting period. Declared in 3.0/general-ledger.dtd. */
export type UpdateReportingPeriod = UpdateReportingPeriodFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Name. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Name. */
        NAME: string;
      }
  );

interface UpdateReportingPeriodFields {
  /** Column header. */
  HEADER1?: string;
  /** Column header 2. */
  HEADER2?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  START_DATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  END_DATE?: IsoDate | null;
  /** Use for budgeting. `BOOLEAN`. "false" unless given. */
  BUDGETING?: boolean | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct reportingperiod UPDATE Request` */
export const updateReportingPeriod: FunctionProfile<
  UpdateReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod UPDATE Request",
  version: "3.0",
  within: "update",
  element: "REPORTINGPERIOD",
  content:
    "((RECORDNO || NAME) & HEADER1? & HEADER2? & START_DATE? & END_DATE? & BUDGETING? & STATUS?)",
  source: "documented",
  wants: ["HEADER1", "START_DATE", "END_DATE"],
  types: {
    RECORDNO: "INTEGER",
    START_DATE: "DATE_MDY",
    END_DATE: "DATE_MDY",
    BUDGETING: "BOOLEAN",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getReportingPeriodResponse,
};

/** The input of Intacct reportingperiod DELETE. */
export type DeleteReportingPeriod = Delete;

/** `Intacct reportingperiod DELETE Request` */
export const deleteReportingPeriod: FunctionProfile<
  DeleteReportingPeriod,
  Completed
> = {
  name: "Intacct reportingperiod DELETE Request",
  version: "3.0",
  fixed: { object: "REPORTINGPERIOD" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct reportingperiod GET. */
export type GetReportingPeriod = Read<ReportingPeriodField | "*">;

/** `Intacct reportingperiod GET Request` */
export const getReportingPeriod: FunctionProfile<
  GetReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod GET Request",
  version: "3.0",
  fixed: { object: "REPORTINGPERIOD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getReportingPeriodResponse,
};

/** The input of Intacct reportingperiod readByName GET. */
export type ReadByNameReportingPeriod = ReadByName<ReportingPeriodField | "*">;

/** `Intacct reportingperiod readByName GET Request` */
export const readByNameReportingPeriod: FunctionProfile<
  ReadByNameReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod readByName GET Request",
  version: "3.0",
  fixed: { object: "REPORTINGPERIOD" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameReportingPeriodResponse,
};

/** The input of Intacct reportingperiod readByQuery QUERY. */
export type ReadByQueryReportingPeriod = ReadByQuery<
  ReportingPeriodField | "*"
>;

/** `Intacct reportingperiod readByQuery QUERY Request` */
export const readByQueryReportingPeriod: FunctionProfile<
  ReadByQueryReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "REPORTINGPERIOD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryReportingPeriodResponse,
};

/** The input of Intacct reportingperiod QUERY. */
export type QueryReportingPeriod = QueryInput;

/** `Intacct reportingperiod QUERY Request` */
export const queryReportingPeriod: QueryProfile<ReportingPeriodRecord> = {
  name: "Intacct reportingperiod QUERY Request",
  version: "3.0",
  fixed: { object: "REPORTINGPERIOD" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryReportingPeriodResponse,
};

/** The input of Intacct reportingperiod LOOKUP. */
export type LookupReportingPeriod = Lookup;

/** `Intacct reportingperiod LOOKUP Request` */
export const lookupReportingPeriod: FunctionProfile<
  LookupReportingPeriod,
  TypeData
> = {
  name: "Intacct reportingperiod LOOKUP Request",
  version: "3.0",
  fixed: { object: "REPORTINGPERIOD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupReportingPeriodResponse,
};

/** The input of Intacct reportingperiod get GET. */
export type GetReportingPeriodFunction = Get;

/** `Intacct reportingperiod get GET Request` */
export const getReportingPeriodFunction: FunctionProfile<
  GetReportingPeriodFunction,
  ReportingPeriodRows2
> = {
  name: "Intacct reportingperiod get GET Request",
  version: "3.0",
  fixed: { object: "reportingperiod" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getReportingPeriodFunctionResponse,
};

/** The input of Intacct reportingperiod get_list QUERY. */
export type GetListReportingPeriod = GetList;

/** `Intacct reportingperiod get_list QUERY Request` */
export const getListReportingPeriod: FunctionProfile<
  GetListReportingPeriod,
  ReportingPeriodRows2
> = {
  name: "Intacct reportingperiod get_list QUERY Request",
  version: "3.0",
  fixed: { object: "reportingperiod" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListReportingPeriodResponse,
};

/** `Intacct reportingperiod GET Response` */
export const getReportingPeriodResponse: Profile<ReportingPeriodData> = {
  name: "Intacct reportingperiod GET Response",
  version: "3.0",
  element: "data",
  content: "(reportingperiod*)",
  types: { reportingperiod: () => reportingPeriodRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct reportingperiod readByName GET Response` */
export const readByNameReportingPeriodResponse: Profile<ReportingPeriodData> = {
  name: "Intacct reportingperiod readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(reportingperiod*)",
  types: { reportingperiod: () => reportingPeriodRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct reportingperiod readByQuery QUERY Response` */
export const readByQueryReportingPeriodResponse: Profile<ReportingPeriodData> =
  {
    name: "Intacct reportingperiod readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(reportingperiod*)",
    types: { reportingperiod: () => reportingPeriodRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct reportingperiod QUERY Response` */
export const queryReportingPeriodResponse: Profile<ReportingPeriodRows> = {
  name: "Intacct reportingperiod QUERY Response",
  version: "3.0",
  element: "data",
  content: "(REPORTINGPERIOD*)",
  types: { REPORTINGPERIOD: () => reportingPeriodRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct reportingperiod LOOKUP Response` */
export const lookupReportingPeriodResponse: Profile<TypeData> = {
  name: "Intacct reportingperiod LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct reportingperiod get GET Response` */
export const getReportingPeriodFunctionResponse: Profile<ReportingPeriodRows2> =
  {
    name: "Intacct reportingperiod get GET Response",
    version: "3.0",
    element: "data",
    content: "(reportingperiod*)",
    types: {
      reportingperiod: () => ({ element: "reportingperiod", content: "ANY" }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct reportingperiod get_list QUERY Response` */
export const getListReportingPeriodResponse: Profile<ReportingPeriodRows2> = {
  name: "Intacct reportingperiod get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(reportingperiod*)",
  types: {
    reportingperiod: () => ({ element: "reportingperiod", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `reportingperiod`. */
export interface ReportingPeriodData extends DataAttributes {
  reportingperiod?: ReportingPeriodRecord[];
}

/** The fields of a reportingperiod that can be requested. */
export type ReportingPeriodField =
  keyof ReportingPeriodFields | `${string}.${string}`;

/** The data of an answer about `REPORTINGPERIOD`. */
export interface ReportingPeriodRows extends DataAttributes {
  REPORTINGPERIOD?: ReportingPeriodRecord[];
}

/** The data of an answer about `reportingperiod`. */
export interface ReportingPeriodRows2 extends DataAttributes {
  reportingperiod?: OpenRecord[];
}

/** A reporting period. Declared in 3.0/general-ledger.dtd. */
export interface ReportingPeriodFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Column header. */
  HEADER1?: string;
  /** Column header 2. */
  HEADER2?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  START_DATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  END_DATE?: IsoDate | null;
  /** Use for budgeting. `BOOLEAN`. "false" unless given. */
  BUDGETING?: boolean | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** `FLAG`, sent as T or F. */
  budgeting?: boolean | null;
  /** Date type. `INTEGER`. */
  DATETYPE?: IntegerText | null;
  /** Reporting period type. */
  REPORTING_PERIODTYPE?: string;
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
export interface ReportingPeriodRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ReportingPeriodRecord
  extends
    ReportingPeriodFields,
    OpenValues,
    Related<ReportingPeriodFields, ReportingPeriodRelations> {}

export const reportingPeriodRecord: Shape<ReportingPeriodRecord> = {
  element: "REPORTINGPERIOD",
  content: `(RECORDNO? & NAME? & HEADER1? & HEADER2? & START_DATE? & END_DATE? & BUDGETING? & STATUS? &
    budgeting? & DATETYPE? & REPORTING_PERIODTYPE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    START_DATE: "DATE_MDY",
    END_DATE: "DATE_MDY",
    BUDGETING: "BOOLEAN",
    STATUS: "ENUM",
    budgeting: "FLAG",
    DATETYPE: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => reportingPeriodPaths,
  answer: true,
};

export const reportingPeriodPaths: Paths = {
  types: {
    BOOLEAN: "BUDGETING",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "START_DATE END_DATE",
    FLAG: "budgeting",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
