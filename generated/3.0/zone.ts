// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 9b44259a66199758
import type {
  Completed,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A zone of warehouses. Declared in 3.0/inventory.dtd. */
export interface CreateZone {
  /** Zone ID. */
  ZONEID: string;
  /** Zone description. */
  ZONEDESC?: string;
}

/** `Intacct zone CREATE Request` */
export const createZone: FunctionProfile<CreateZone, ZoneData> = {
  name: "Intacct zone CREATE Request",
  version: "3.0",
  within: "create",
  element: "ZONE",
  content: "(ZONEID & ZONEDESC?)",
  source: "documented",
  response: () => getZoneResponse,
};

/** A zone of warehouses. Declared in 3.0/inventory.dtd. */
export interface UpdateZone {
  /** Record no. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Zone ID. */
  ZONEID?: string;
  /** Zone description. */
  ZONEDESC?: string;
}

/** `Intacct zone UPDATE Request` */
export const updateZone: FunctionProfile<UpdateZone, ZoneData> = {
  name: "Intacct zone UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ZONE",
  content: "(RECORDNO? & ZONEID? & ZONEDESC?)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getZoneResponse,
};

/** The input of Intacct zone DELETE. */
export type DeleteZone = Delete;

/** `Intacct zone DELETE Request` */
export const deleteZone: FunctionProfile<DeleteZone, Completed> = {
  name: "Intacct zone DELETE Request",
  version: "3.0",
  fixed: { object: "ZONE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct zone GET. */
export type GetZone = Read<ZoneField | "*">;

/** `Intacct zone GET Request` */
export const getZone: FunctionProfile<GetZone, ZoneData> = {
  name: "Intacct zone GET Request",
  version: "3.0",
  fixed: { object: "ZONE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getZoneResponse,
};

/** The input of Intacct zone readByName GET. */
export type ReadByNameZone = ReadByName<ZoneField | "*">;

/** `Intacct zone readByName GET Request` */
export const readByNameZone: FunctionProfile<ReadByNameZone, ZoneData> = {
  name: "Intacct zone readByName GET Request",
  version: "3.0",
  fixed: { object: "ZONE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameZoneResponse,
};

/** The input of Intacct zone readByQuery QUERY. */
export type ReadByQueryZone = ReadByQuery<ZoneField | "*">;

/** `Intacct zone readByQuery QUERY Request` */
export const readByQueryZone: FunctionProfile<ReadByQueryZone, ZoneData> = {
  name: "Intacct zone readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ZONE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryZoneResponse,
};

/** The input of Intacct zone QUERY. */
export type QueryZone = QueryInput;

/** `Intacct zone QUERY Request` */
export const queryZone: QueryProfile<ZoneRecord> = {
  name: "Intacct zone QUERY Request",
  version: "3.0",
  fixed: { object: "ZONE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryZoneResponse,
};

/** The input of Intacct zone LOOKUP. */
export type LookupZone = Lookup;

/** `Intacct zone LOOKUP Request` */
export const lookupZone: FunctionProfile<LookupZone, TypeData> = {
  name: "Intacct zone LOOKUP Request",
  version: "3.0",
  fixed: { object: "ZONE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupZoneResponse,
};

/** `Intacct zone GET Response` */
export const getZoneResponse: Profile<ZoneData> = {
  name: "Intacct zone GET Response",
  version: "3.0",
  element: "data",
  content: "(zone*)",
  types: { zone: () => zoneRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct zone readByName GET Response` */
export const readByNameZoneResponse: Profile<ZoneData> = {
  name: "Intacct zone readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(zone*)",
  types: { zone: () => zoneRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct zone readByQuery QUERY Response` */
export const readByQueryZoneResponse: Profile<ZoneData> = {
  name: "Intacct zone readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(zone*)",
  types: { zone: () => zoneRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct zone QUERY Response` */
export const queryZoneResponse: Profile<ZoneRows> = {
  name: "Intacct zone QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ZONE*)",
  types: { ZONE: () => zoneRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct zone LOOKUP Response` */
export const lookupZoneResponse: Profile<TypeData> = {
  name: "Intacct zone LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `zone`. */
export interface ZoneData extends DataAttributes {
  zone?: ZoneRecord[];
}

/** The fields of a zone that can be requested. */
export type ZoneField = keyof ZoneFields | `${string}.${string}`;

/** The data of an answer about `ZONE`. */
export interface ZoneRows extends DataAttributes {
  ZONE?: ZoneRecord[];
}

/** A zone of warehouses. Declared in 3.0/inventory.dtd. */
export interface ZoneFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Zone ID. */
  ZONEID?: string;
  /** Zone description. */
  ZONEDESC?: string;
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
export interface ZoneRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ZoneRecord
  extends ZoneFields, OpenValues, Related<ZoneFields, ZoneRelations> {}

export const zoneRecord: Shape<ZoneRecord> = {
  element: "ZONE",
  content: `(RECORDNO? & ZONEID? & ZONEDESC? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => zonePaths,
  answer: true,
};

export const zonePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
