// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, shared/objects.dtd, shared/projects.dtd; do not edit. Checksum b539a2b674fe9b87
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
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
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type EarningTypeRecord, earningTypePaths } from "./earningtype.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a time type. Declared in shared/projects.dtd. */
export interface CreateTimeType {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  accountno?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetaccountno?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct create_timetype CREATE Request` */
export const createTimeType: FunctionProfile<CreateTimeType, Created> = {
  name: "Intacct create_timetype CREATE Request",
  version: "3.0",
  element: "create_timetype",
  content:
    "(name, status?, accountno?, offsetaccountno?, earningtypename?, customfields?)",
  types: {
    name: "STRING_100 borrowed",
    status: enumStatus,
    accountno: "STRING_24 borrowed",
    offsetaccountno: "STRING_24 borrowed",
    earningtypename: "STRING_50 borrowed",
    customfields: () => customFields,
  },
};

/** Updates a time type. Declared in shared/projects.dtd. */
export interface UpdateTimeType {
  key: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  accountno?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetaccountno?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct update_timetype UPDATE Request` */
export const updateTimeType: FunctionProfile<UpdateTimeType, Completed> = {
  name: "Intacct update_timetype UPDATE Request",
  version: "3.0",
  element: "update_timetype",
  content:
    "(status?, accountno?, offsetaccountno?, earningtypename?, customfields?)",
  types: {
    status: enumStatus,
    accountno: "STRING_24 borrowed",
    offsetaccountno: "STRING_24 borrowed",
    earningtypename: "STRING_50 borrowed",
    customfields: () => customFields,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a time type. Declared in shared/projects.dtd. */
export interface DeleteTimeType {
  key: string;
}

/** `Intacct delete_timetype DELETE Request` */
export const deleteTimeType: FunctionProfile<DeleteTimeType, Completed> = {
  name: "Intacct delete_timetype DELETE Request",
  version: "3.0",
  element: "delete_timetype",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct timetype GET. */
export type GetTimeType = Read<TimeTypeField | "*">;

/** `Intacct timetype GET Request` */
export const getTimeType: FunctionProfile<GetTimeType, TimeTypeData> = {
  name: "Intacct timetype GET Request",
  version: "3.0",
  fixed: { object: "TIMETYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTimeTypeResponse,
};

/** The input of Intacct timetype readByName GET. */
export type ReadByNameTimeType = ReadByName<TimeTypeField | "*">;

/** `Intacct timetype readByName GET Request` */
export const readByNameTimeType: FunctionProfile<
  ReadByNameTimeType,
  TimeTypeData
> = {
  name: "Intacct timetype readByName GET Request",
  version: "3.0",
  fixed: { object: "TIMETYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameTimeTypeResponse,
};

/** The input of Intacct timetype readByQuery QUERY. */
export type ReadByQueryTimeType = ReadByQuery<TimeTypeField | "*">;

/** `Intacct timetype readByQuery QUERY Request` */
export const readByQueryTimeType: FunctionProfile<
  ReadByQueryTimeType,
  TimeTypeData
> = {
  name: "Intacct timetype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TIMETYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTimeTypeResponse,
};

/** The input of Intacct timetype QUERY. */
export type QueryTimeType = QueryInput;

/** `Intacct timetype QUERY Request` */
export const queryTimeType: QueryProfile<TimeTypeRecord> = {
  name: "Intacct timetype QUERY Request",
  version: "3.0",
  fixed: { object: "TIMETYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTimeTypeResponse,
};

/** The input of Intacct timetype LOOKUP. */
export type LookupTimeType = Lookup;

/** `Intacct timetype LOOKUP Request` */
export const lookupTimeType: FunctionProfile<LookupTimeType, TypeData> = {
  name: "Intacct timetype LOOKUP Request",
  version: "3.0",
  fixed: { object: "TIMETYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTimeTypeResponse,
};

/** The input of Intacct timetype get GET. */
export type GetTimeTypeFunction = Get;

/** `Intacct timetype get GET Request` */
export const getTimeTypeFunction: FunctionProfile<
  GetTimeTypeFunction,
  TimeTypeRows2
> = {
  name: "Intacct timetype get GET Request",
  version: "3.0",
  fixed: { object: "timetype" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTimeTypeFunctionResponse,
};

/** The input of Intacct timetype get_list QUERY. */
export type GetListTimeType = GetList;

/** `Intacct timetype get_list QUERY Request` */
export const getListTimeType: FunctionProfile<GetListTimeType, TimeTypeRows2> =
  {
    name: "Intacct timetype get_list QUERY Request",
    version: "3.0",
    fixed: { object: "timetype" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => getListTimeTypeResponse,
  };

/** `Intacct timetype GET Response` */
export const getTimeTypeResponse: Profile<TimeTypeData> = {
  name: "Intacct timetype GET Response",
  version: "3.0",
  element: "data",
  content: "(timetype*)",
  types: { timetype: () => timeTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timetype readByName GET Response` */
export const readByNameTimeTypeResponse: Profile<TimeTypeData> = {
  name: "Intacct timetype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(timetype*)",
  types: { timetype: () => timeTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timetype readByQuery QUERY Response` */
export const readByQueryTimeTypeResponse: Profile<TimeTypeData> = {
  name: "Intacct timetype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(timetype*)",
  types: { timetype: () => timeTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timetype QUERY Response` */
export const queryTimeTypeResponse: Profile<TimeTypeRows> = {
  name: "Intacct timetype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TIMETYPE*)",
  types: { TIMETYPE: () => timeTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timetype LOOKUP Response` */
export const lookupTimeTypeResponse: Profile<TypeData> = {
  name: "Intacct timetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timetype get GET Response` */
export const getTimeTypeFunctionResponse: Profile<TimeTypeRows2> = {
  name: "Intacct timetype get GET Response",
  version: "3.0",
  element: "data",
  content: "(timetype*)",
  types: { timetype: () => ({ element: "timetype", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timetype get_list QUERY Response` */
export const getListTimeTypeResponse: Profile<TimeTypeRows2> = {
  name: "Intacct timetype get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(timetype*)",
  types: { timetype: () => ({ element: "timetype", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `timetype`. */
export interface TimeTypeData extends DataAttributes {
  timetype?: TimeTypeRecord[];
}

/** The fields of a timetype that can be requested. */
export type TimeTypeField = keyof TimeTypeFields | `${string}.${string}`;

/** The data of an answer about `TIMETYPE`. */
export interface TimeTypeRows extends DataAttributes {
  TIMETYPE?: TimeTypeRecord[];
}

/** The data of an answer about `timetype`. */
export interface TimeTypeRows2 extends DataAttributes {
  timetype?: OpenRecord[];
}

/** A type of time. Declared in 3.0/projects.dtd. */
export interface TimeTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Time type. */
  NAME?: string;
  /** Time type GL account. */
  ACCOUNTNO?: string;
  /** Time type GL account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Time type GL account title. */
  ACCOUNTTITLE?: string;
  /** Offset account key. `INTEGER`. */
  OFFSETACCOUNTKEY?: IntegerText | null;
  /** Offset account. */
  OFFSETACCOUNTNO?: string;
  /** Offset account title. */
  OFFSETACCOUNTTITLE?: string;
  /** Contra account key. `INTEGER`. */
  CONTRAACCOUNTKEY?: IntegerText | null;
  /** Contra account. */
  CONTRAACCOUNTNO?: string;
  /** Contra account title. */
  CONTRAACCOUNTTITLE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Earning type key. `INTEGER`. */
  EARNINGTYPEKEY?: IntegerText | null;
  /** Earning type. */
  EARNINGTYPENAME?: string;
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
export interface TimeTypeRelations {
  EARNINGTYPE: EarningTypeRecord;
  GLACCOUNT: GlAccountRecord;
  MELOCATION: LocationRecord;
  OFFSETACCOUNT: GlAccountRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface TimeTypeRecord
  extends
    TimeTypeFields,
    OpenValues,
    Related<TimeTypeFields, TimeTypeRelations> {}

export const timeTypeRecord: Shape<TimeTypeRecord> = {
  element: "TIMETYPE",
  content: `(RECORDNO? & NAME? & ACCOUNTNO? & ACCOUNTKEY? & ACCOUNTTITLE? & OFFSETACCOUNTKEY? &
    OFFSETACCOUNTNO? & OFFSETACCOUNTTITLE? & CONTRAACCOUNTKEY? & CONTRAACCOUNTNO? &
    CONTRAACCOUNTTITLE? & STATUS? & EARNINGTYPEKEY? & EARNINGTYPENAME? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    OFFSETACCOUNTKEY: "INTEGER",
    CONTRAACCOUNTKEY: "INTEGER",
    STATUS: "ENUM",
    EARNINGTYPEKEY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => timeTypePaths,
  answer: true,
};

export const timeTypePaths: Paths = {
  to: {
    EARNINGTYPE: () => earningTypePaths,
    GLACCOUNT: () => glAccountPaths,
    MELOCATION: () => locationPaths,
    OFFSETACCOUNT: () => glAccountPaths,
  },
};
