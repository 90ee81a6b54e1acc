// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum dc0caf4ddf0b4afe
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type RolesRecord, rolesPaths } from "./roles.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct rolepolicyassignment GET. */
export type GetRolePolicyAssignment = Read<RolePolicyAssignmentField | "*">;

/** `Intacct rolepolicyassignment GET Request` */
export const getRolePolicyAssignment: FunctionProfile<
  GetRolePolicyAssignment,
  RolePolicyAssignmentData
> = {
  name: "Intacct rolepolicyassignment GET Request",
  version: "3.0",
  fixed: { object: "ROLEPOLICYASSIGNMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRolePolicyAssignmentResponse,
};

/** The input of Intacct rolepolicyassignment readByQuery QUERY. */
export type ReadByQueryRolePolicyAssignment = ReadByQuery<
  RolePolicyAssignmentField | "*"
>;

/** `Intacct rolepolicyassignment readByQuery QUERY Request` */
export const readByQueryRolePolicyAssignment: FunctionProfile<
  ReadByQueryRolePolicyAssignment,
  RolePolicyAssignmentData
> = {
  name: "Intacct rolepolicyassignment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEPOLICYASSIGNMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRolePolicyAssignmentResponse,
};

/** The input of Intacct rolepolicyassignment QUERY. */
export type QueryRolePolicyAssignment = QueryInput;

/** `Intacct rolepolicyassignment QUERY Request` */
export const queryRolePolicyAssignment: QueryProfile<RolePolicyAssignmentRecord> =
  {
    name: "Intacct rolepolicyassignment QUERY Request",
    version: "3.0",
    fixed: { object: "ROLEPOLICYASSIGNMENT" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryRolePolicyAssignmentResponse,
  };

/** The input of Intacct rolepolicyassignment LOOKUP. */
export type LookupRolePolicyAssignment = Lookup;

/** `Intacct rolepolicyassignment LOOKUP Request` */
export const lookupRolePolicyAssignment: FunctionProfile<
  LookupRolePolicyAssignment,
  TypeData
> = {
  name: "Intacct rolepolicyassignment LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLEPOLICYASSIGNMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRolePolicyAssignmentResponse,
};

/** `Intacct rolepolicyassignment GET Response` */
export const getRolePolicyAssignmentResponse: Profile<RolePolicyAssignmentData> =
  {
    name: "Intacct rolepolicyassignment GET Response",
    version: "3.0",
    element: "data",
    content: "(rolepolicyassignment*)",
    types: { rolepolicyassignment: () => rolePolicyAssignmentRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct rolepolicyassignment readByQuery QUERY Response` */
export const readByQueryRolePolicyAssignmentResponse: Profile<RolePolicyAssignmentData> =
  {
    name: "Intacct rolepolicyassignment readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(rolepolicyassignment*)",
    types: { rolepolicyassignment: () => rolePolicyAssignmentRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct rolepolicyassignment QUERY Response` */
export const queryRolePolicyAssignmentResponse: Profile<RolePolicyAssignmentRows> =
  {
    name: "Intacct rolepolicyassignment QUERY Response",
    version: "3.0",
    element: "data",
    content: "(ROLEPOLICYASSIGNMENT*)",
    types: { ROLEPOLICYASSIGNMENT: () => rolePolicyAssignmentRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct rolepolicyassignment LOOKUP Response` */
export const lookupRolePolicyAssignmentResponse: Profile<TypeData> = {
  name: "Intacct rolepolicyassignment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `rolepolicyassignment`. */
export interface RolePolicyAssignmentData extends DataAttributes {
  rolepolicyassignment?: RolePolicyAssignmentRecord[];
}

/** The fields of a rolepolicyassignment that can be requested. */
export type RolePolicyAssignmentField =
  keyof RolePolicyAssignmentFields | `${string}.${string}`;

/** The data of an answer about `ROLEPOLICYASSIGNMENT`. */
export interface RolePolicyAssignmentRows extends DataAttributes {
  ROLEPOLICYASSIGNMENT?: RolePolicyAssignmentRecord[];
}

/** A permission that a role gives. Declared in 3.0/company.dtd. */
export interface RolePolicyAssignmentFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Policy name. */
  POLICYNAME?: string;
  CUSTAPPKEY?: string;
  CUSTAPPNAME?: string;
  /** Role key. `INTEGER`. */
  ROLEKEY?: IntegerText | null;
  /** Policy key. `INTEGER`. */
  POLICYKEY?: IntegerText | null;
  /** Module. */
  MODULE?: string;
  /** Policy value. */
  RIGHTS?: string;
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
export interface RolePolicyAssignmentRelations {
  ROLES: RolesRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RolePolicyAssignmentRecord
  extends
    RolePolicyAssignmentFields,
    OpenValues,
    Related<RolePolicyAssignmentFields, RolePolicyAssignmentRelations> {}

export const rolePolicyAssignmentRecord: Shape<RolePolicyAssignmentRecord> = {
  element: "ROLEPOLICYASSIGNMENT",
  content: `(RECORDNO? & POLICYNAME? & CUSTAPPKEY? & CUSTAPPNAME? & ROLEKEY? & POLICYKEY? & MODULE? &
    RIGHTS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ROLEKEY: "INTEGER",
    POLICYKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => rolePolicyAssignmentPaths,
  answer: true,
};

export const rolePolicyAssignmentPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { ROLES: () => rolesPaths },
};
