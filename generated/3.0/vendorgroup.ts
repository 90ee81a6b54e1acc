// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum 0b925791c148f755
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

/** The input of Intacct vendorgroup GET. */
export type GetVendorGroup = Read<VendorGroupField | "*">;

/** `Intacct vendorgroup GET Request` */
export const getVendorGroup: FunctionProfile<GetVendorGroup, VendorGroupData> =
  {
    name: "Intacct vendorgroup GET Request",
    version: "3.0",
    fixed: { object: "VENDORGROUP" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getVendorGroupResponse,
  };

/** The input of Intacct vendorgroup readByName GET. */
export type ReadByNameVendorGroup = ReadByName<VendorGroupField | "*">;

/** `Intacct vendorgroup readByName GET Request` */
export const readByNameVendorGroup: FunctionProfile<
  ReadByNameVendorGroup,
  VendorGroupData
> = {
  name: "Intacct vendorgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "VENDORGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameVendorGroupResponse,
};

/** The input of Intacct vendorgroup readByQuery QUERY. */
export type ReadByQueryVendorGroup = ReadByQuery<VendorGroupField | "*">;

/** `Intacct vendorgroup readByQuery QUERY Request` */
export const readByQueryVendorGroup: FunctionProfile<
  ReadByQueryVendorGroup,
  VendorGroupData
> = {
  name: "Intacct vendorgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "VENDORGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryVendorGroupResponse,
};

/** The input of Intacct vendorgroup QUERY. */
export type QueryVendorGroup = QueryInput;

/** `Intacct vendorgroup QUERY Request` */
export const queryVendorGroup: QueryProfile<VendorGroupRecord> = {
  name: "Intacct vendorgroup QUERY Request",
  version: "3.0",
  fixed: { object: "VENDORGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryVendorGroupResponse,
};

/** The input of Intacct vendorgroup LOOKUP. */
export type LookupVendorGroup = Lookup;

/** `Intacct vendorgroup LOOKUP Request` */
export const lookupVendorGroup: FunctionProfile<LookupVendorGroup, TypeData> = {
  name: "Intacct vendorgroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "VENDORGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupVendorGroupResponse,
};

/** `Intacct vendorgroup GET Response` */
export const getVendorGroupResponse: Profile<VendorGroupData> = {
  name: "Intacct vendorgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(vendorgroup*)",
  types: { vendorgroup: () => vendorGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendorgroup readByName GET Response` */
export const readByNameVendorGroupResponse: Profile<VendorGroupData> = {
  name: "Intacct vendorgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(vendorgroup*)",
  types: { vendorgroup: () => vendorGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendorgroup readByQuery QUERY Response` */
export const readByQueryVendorGroupResponse: Profile<VendorGroupData> = {
  name: "Intacct vendorgroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vendorgroup*)",
  types: { vendorgroup: () => vendorGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendorgroup QUERY Response` */
export const queryVendorGroupResponse: Profile<VendorGroupRows> = {
  name: "Intacct vendorgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(VENDORGROUP*)",
  types: { VENDORGROUP: () => vendorGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendorgroup LOOKUP Response` */
export const lookupVendorGroupResponse: Profile<TypeData> = {
  name: "Intacct vendorgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendorgroup`. */
export interface VendorGroupData extends DataAttributes {
  vendorgroup?: VendorGroupRecord[];
}

/** The fields of a vendorgroup that can be requested. */
export type VendorGroupField = keyof VendorGroupFields | `${string}.${string}`;

/** The data of an answer about `VENDORGROUP`. */
export interface VendorGroupRows extends DataAttributes {
  VENDORGROUP?: VendorGroupRecord[];
}

/** A group of vendors. Declared in 3.0/payables.dtd. */
export interface VendorGroupFields {
  /** Record no. */
  RECORDNO?: string;
  /** Vendor group ID. */
  ID?: string;
  /** Name. */
  NAME?: string;
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
export interface VendorGroupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface VendorGroupRecord
  extends
    VendorGroupFields,
    OpenValues,
    Related<VendorGroupFields, VendorGroupRelations> {}

export const vendorGroupRecord: Shape<VendorGroupRecord> = {
  element: "VENDORGROUP",
  content: `(RECORDNO? & ID? & NAME? & DESCRIPTION? & GROUPTYPE? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    GROUPTYPE: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => vendorGroupPaths,
  answer: true,
};

export const vendorGroupPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
