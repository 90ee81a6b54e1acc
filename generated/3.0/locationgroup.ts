// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum 25198b359cce8a7e
import type {
  Created,
  FunctionProfile,
  IntegerText,
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
import {
  type ContactInfoRecord,
  contactInfoRecord,
} from "./contactinfo-record.js";
import { type DataAttributes, dataAttributes } from "./data.js";
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

/** Creates a group of locations. Declared in shared/company.dtd. */
export interface CreateLocationGroup {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `ID`. */
  id: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  members: string;
}

/** `Intacct create_locationgroup CREATE Request` */
export const createLocationGroup: FunctionProfile<
  CreateLocationGroup,
  Created
> = {
  name: "Intacct create_locationgroup CREATE Request",
  version: "3.0",
  element: "create_locationgroup",
  content: "(id, name, members)",
  types: {
    id: "ID",
    name: "STRING_100 borrowed",
    members: "STRING_4000 borrowed",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** The input of Intacct locationgroup GET. */
export type GetLocationGroup = Read<LocationGroupField | "*">;

/** `Intacct locationgroup GET Request` */
export const getLocationGroup: FunctionProfile<
  GetLocationGroup,
  LocationGroupData
> = {
  name: "Intacct locationgroup GET Request",
  version: "3.0",
  fixed: { object: "LOCATIONGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLocationGroupResponse,
};

/** The input of Intacct locationgroup readByName GET. */
export type ReadByNameLocationGroup = ReadByName<LocationGroupField | "*">;

/** `Intacct locationgroup readByName GET Request` */
export const readByNameLocationGroup: FunctionProfile<
  ReadByNameLocationGroup,
  LocationGroupData
> = {
  name: "Intacct locationgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "LOCATIONGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLocationGroupResponse,
};

/** The input of Intacct locationgroup readByQuery QUERY. */
export type ReadByQueryLocationGroup = ReadByQuery<LocationGroupField | "*">;

/** `Intacct locationgroup readByQuery QUERY Request` */
export const readByQueryLocationGroup: FunctionProfile<
  ReadByQueryLocationGroup,
  LocationGroupData
> = {
  name: "Intacct locationgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATIONGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLocationGroupResponse,
};

/** The input of Intacct locationgroup QUERY. */
export type QueryLocationGroup = QueryInput;

/** `Intacct locationgroup QUERY Request` */
export const queryLocationGroup: QueryProfile<LocationGroupRecord> = {
  name: "Intacct locationgroup QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATIONGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLocationGroupResponse,
};

/** The input of Intacct locationgroup LOOKUP. */
export type LookupLocationGroup = Lookup;

/** `Intacct locationgroup LOOKUP Request` */
export const lookupLocationGroup: FunctionProfile<
  LookupLocationGroup,
  TypeData
> = {
  name: "Intacct locationgroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "LOCATIONGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLocationGroupResponse,
};

/** The input of Intacct locationgroup get GET. */
export type GetLocationGroupFunction = Get;

/** `Intacct locationgroup get GET Request` */
export const getLocationGroupFunction: FunctionProfile<
  GetLocationGroupFunction,
  LocationGroupRows2
> = {
  name: "Intacct locationgroup get GET Request",
  version: "3.0",
  fixed: { object: "locationgroup" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getLocationGroupFunctionResponse,
};

/** The input of Intacct locationgroup get_list QUERY. */
export type GetListLocationGroup = GetList;

/** `Intacct locationgroup get_list QUERY Request` */
export const getListLocationGroup: FunctionProfile<
  GetListLocationGroup,
  LocationGroupRows2
> = {
  name: "Intacct locationgroup get_list QUERY Request",
  version: "3.0",
  fixed: { object: "locationgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListLocationGroupResponse,
};

/** `Intacct locationgroup GET Response` */
export const getLocationGroupResponse: Profile<LocationGroupData> = {
  name: "Intacct locationgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(locationgroup*)",
  types: { locationgroup: () => locationGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationgroup readByName GET Response` */
export const readByNameLocationGroupResponse: Profile<LocationGroupData> = {
  name: "Intacct locationgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(locationgroup*)",
  types: { locationgroup: () => locationGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationgroup readByQuery QUERY Response` */
export const readByQueryLocationGroupResponse: Profile<LocationGroupData> = {
  name: "Intacct locationgroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(locationgroup*)",
  types: { locationgroup: () => locationGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationgroup QUERY Response` */
export const queryLocationGroupResponse: Profile<LocationGroupRows> = {
  name: "Intacct locationgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LOCATIONGROUP*)",
  types: { LOCATIONGROUP: () => locationGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationgroup LOOKUP Response` */
export const lookupLocationGroupResponse: Profile<TypeData> = {
  name: "Intacct locationgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationgroup get GET Response` */
export const getLocationGroupFunctionResponse: Profile<LocationGroupRows2> = {
  name: "Intacct locationgroup get GET Response",
  version: "3.0",
  element: "data",
  content: "(locationgroup*)",
  types: {
    locationgroup: () => ({ element: "locationgroup", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationgroup get_list QUERY Response` */
export const getListLocationGroupResponse: Profile<LocationGroupRows2> = {
  name: "Intacct locationgroup get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(locationgroup*)",
  types: {
    locationgroup: () => ({ element: "locationgroup", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `locationgroup`. */
export interface LocationGroupData extends DataAttributes {
  locationgroup?: LocationGroupRecord[];
}

/** The fields of a locationgroup that can be requested. */
export type LocationGroupField =
  keyof LocationGroupFields | `${string}.${string}`;

/** The data of an answer about `LOCATIONGROUP`. */
export interface LocationGroupRows extends DataAttributes {
  LOCATIONGROUP?: LocationGroupRecord[];
}

/** The data of an answer about `locationgroup`. */
export interface LocationGroupRows2 extends DataAttributes {
  locationgroup?: OpenRecord[];
}

/** A group of locations. Declared in 3.0/company.dtd. */
export interface LocationGroupFields {
  /** Record number. */
  RECORDNO?: string;
  /** Location group ID. */
  ID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Group type. */
  GROUPTYPE?: "ALL" | "SPECIFIC" | (string & {}) | null;
  /** Dimension structure. `BOOLEAN`. */
  CREATEDIMCOMP?: boolean | null;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
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
export interface LocationGroupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface LocationGroupRecord
  extends
    LocationGroupFields,
    OpenValues,
    Related<LocationGroupFields, LocationGroupRelations> {}

export const locationGroupRecord: Shape<LocationGroupRecord> = {
  element: "LOCATIONGROUP",
  content: `(RECORDNO? & ID? & NAME? & DESCRIPTION? & GROUPTYPE? & CREATEDIMCOMP? & CONTACTINFO? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    GROUPTYPE: "ENUM",
    CREATEDIMCOMP: "BOOLEAN",
    CONTACTINFO: () => contactInfoRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => locationGroupPaths,
  answer: true,
};

export const locationGroupPaths: Paths = {
  types: {
    BOOLEAN: "CREATEDIMCOMP CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "CONTACTINFO.TAXIDVALIDATIONDATE",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
