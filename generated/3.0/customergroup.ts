// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit. Checksum 06373960d2a52db5
import type {
  FunctionProfile,
  IntegerText,
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct customergroup GET. */
export type GetCustomerGroup = Read<CustomerGroupField | "*">;

/** `Intacct customergroup GET Request` */
export const getCustomerGroup: FunctionProfile<
  GetCustomerGroup,
  CustomerGroupData
> = {
  name: "Intacct customergroup GET Request",
  version: "3.0",
  fixed: { object: "CUSTOMERGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCustomerGroupResponse,
};

/** The input of Intacct customergroup readByName GET. */
export type ReadByNameCustomerGroup = ReadByName<CustomerGroupField | "*">;

/** `Intacct customergroup readByName GET Request` */
export const readByNameCustomerGroup: FunctionProfile<
  ReadByNameCustomerGroup,
  CustomerGroupData
> = {
  name: "Intacct customergroup readByName GET Request",
  version: "3.0",
  fixed: { object: "CUSTOMERGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCustomerGroupResponse,
};

/** The input of Intacct customergroup readByQuery QUERY. */
export type ReadByQueryCustomerGroup = ReadByQuery<CustomerGroupField | "*">;

/** `Intacct customergroup readByQuery QUERY Request` */
export const readByQueryCustomerGroup: FunctionProfile<
  ReadByQueryCustomerGroup,
  CustomerGroupData
> = {
  name: "Intacct customergroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTOMERGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCustomerGroupResponse,
};

/** The input of Intacct customergroup QUERY. */
export type QueryCustomerGroup = QueryInput;

/** `Intacct customergroup QUERY Request` */
export const queryCustomerGroup: QueryProfile<CustomerGroupRecord> = {
  name: "Intacct customergroup QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTOMERGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCustomerGroupResponse,
};

/** The input of Intacct customergroup LOOKUP. */
export type LookupCustomerGroup = Lookup;

/** `Intacct customergroup LOOKUP Request` */
export const lookupCustomerGroup: FunctionProfile<
  LookupCustomerGroup,
  TypeData
> = {
  name: "Intacct customergroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "CUSTOMERGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCustomerGroupResponse,
};

/** `Intacct customergroup GET Response` */
export const getCustomerGroupResponse: Profile<CustomerGroupData> = {
  name: "Intacct customergroup GET Response",
  version: "3.0",
  element: "data",
  content: "(customergroup*)",
  types: { customergroup: () => customerGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customergroup readByName GET Response` */
export const readByNameCustomerGroupResponse: Profile<CustomerGroupData> = {
  name: "Intacct customergroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(customergroup*)",
  types: { customergroup: () => customerGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customergroup readByQuery QUERY Response` */
export const readByQueryCustomerGroupResponse: Profile<CustomerGroupData> = {
  name: "Intacct customergroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(customergroup*)",
  types: { customergroup: () => customerGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customergroup QUERY Response` */
export const queryCustomerGroupResponse: Profile<CustomerGroupRows> = {
  name: "Intacct customergroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CUSTOMERGROUP*)",
  types: { CUSTOMERGROUP: () => customerGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customergroup LOOKUP Response` */
export const lookupCustomerGroupResponse: Profile<TypeData> = {
  name: "Intacct customergroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `customergroup`. */
export interface CustomerGroupData extends DataAttributes {
  customergroup?: CustomerGroupRecord[];
}

/** The fields of a customergroup that can be requested. */
export type CustomerGroupField =
  keyof CustomerGroupFields | `${string}.${string}`;

/** The data of an answer about `CUSTOMERGROUP`. */
export interface CustomerGroupRows extends DataAttributes {
  CUSTOMERGROUP?: CustomerGroupRecord[];
}

/** A group of customers. Declared in 3.0/receivables.dtd. */
export interface CustomerGroupFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer group ID. */
  ID?: string;
  /** Name. */
  NAME?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Group type. */
  GROUPTYPE?: "ALL" | "SPECIFIC" | (string & {}) | null;
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
export interface CustomerGroupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CustomerGroupRecord
  extends
    CustomerGroupFields,
    OpenValues,
    Related<CustomerGroupFields, CustomerGroupRelations> {}

export const customerGroupRecord: Shape<CustomerGroupRecord> = {
  element: "CUSTOMERGROUP",
  content: `(RECORDNO? & ID? & NAME? & CUSTOMERID? & GLGROUP? & DESCRIPTION? & GROUPTYPE? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    GROUPTYPE: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => customerGroupPaths,
  answer: true,
};

export const customerGroupPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
