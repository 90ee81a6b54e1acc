// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit. Checksum e85f3e6a616b1383
import type {
  Completed,
  DecimalText,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct gcownershipchildentity DELETE. */
export type DeleteGcownershipchildentity = Delete;

/** `Intacct gcownershipchildentity DELETE Request` */
export const deleteGcownershipchildentity: FunctionProfile<
  DeleteGcownershipchildentity,
  Completed
> = {
  name: "Intacct gcownershipchildentity DELETE Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPCHILDENTITY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct gcownershipchildentity GET. */
export type GetGcownershipchildentity = Read<GcownershipchildentityField | "*">;

/** `Intacct gcownershipchildentity GET Request` */
export const getGcownershipchildentity: FunctionProfile<
  GetGcownershipchildentity,
  GcownershipchildentityData
> = {
  name: "Intacct gcownershipchildentity GET Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPCHILDENTITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcownershipchildentityResponse,
};

/** The input of Intacct gcownershipchildentity QUERY. */
export type QueryGcownershipchildentity = QueryInput;

/** `Intacct gcownershipchildentity QUERY Request` */
export const queryGcownershipchildentity: QueryProfile<GcownershipchildentityRecord> =
  {
    name: "Intacct gcownershipchildentity QUERY Request",
    version: "3.0",
    fixed: { object: "GCOWNERSHIPCHILDENTITY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGcownershipchildentityResponse,
  };

/** The input of Intacct gcownershipchildentity LOOKUP. */
export type LookupGcownershipchildentity = Lookup;

/** `Intacct gcownershipchildentity LOOKUP Request` */
export const lookupGcownershipchildentity: FunctionProfile<
  LookupGcownershipchildentity,
  TypeData
> = {
  name: "Intacct gcownershipchildentity LOOKUP Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPCHILDENTITY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGcownershipchildentityResponse,
};

/** `Intacct gcownershipchildentity GET Response` */
export const getGcownershipchildentityResponse: Profile<GcownershipchildentityData> =
  {
    name: "Intacct gcownershipchildentity GET Response",
    version: "3.0",
    element: "data",
    content: "(gcownershipchildentity*)",
    types: { gcownershipchildentity: () => gcownershipchildentityRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcownershipchildentity QUERY Response` */
export const queryGcownershipchildentityResponse: Profile<GcownershipchildentityRows> =
  {
    name: "Intacct gcownershipchildentity QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GCOWNERSHIPCHILDENTITY*)",
    types: { GCOWNERSHIPCHILDENTITY: () => gcownershipchildentityRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcownershipchildentity LOOKUP Response` */
export const lookupGcownershipchildentityResponse: Profile<TypeData> = {
  name: "Intacct gcownershipchildentity LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcownershipchildentity`. */
export interface GcownershipchildentityData extends DataAttributes {
  gcownershipchildentity?: GcownershipchildentityRecord[];
}

/** The fields of a gcownershipchildentity that can be requested. */
export type GcownershipchildentityField =
  keyof GcownershipchildentityFields | `${string}.${string}`;

/** The data of an answer about `GCOWNERSHIPCHILDENTITY`. */
export interface GcownershipchildentityRows extends DataAttributes {
  GCOWNERSHIPCHILDENTITY?: GcownershipchildentityRecord[];
}

/** An entity that another owns, and its share. Declared in 3.0/consolidations.dtd. */
export interface GcownershipchildentityFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Entity. */
  ENTITYID?: string;
  /** Ownership percent. `NUMBER`. */
  OWNERSHIPPERCENTAGE?: DecimalText | null;
  /** Consolidation method. */
  CONSOLIDATIONMETHOD?:
    | "CONSOLIDATION"
    | "PROPORTIONAL"
    | "FULL CONSOLIDATION"
    | "consolidation"
    | "proportional"
    | "full consolidation"
    | "equity"
    | (string & {})
    | null;
  STRUCTURENAME?: string;
  /** Reporting period effective start date. */
  FROMPERIOD?: string;
  STATUS?: string;
  /** State. */
  STATE?: string;
  /** Allocate subsidiary income to parent entity. `BOOLEAN`. */
  ISALLOCATESUBSIDIARYINCOME?: boolean | null;
  /** Investment in subsidiary account. */
  INVESTMENTINSUBSACCT?: string;
  /** Subsidiary revenue account. */
  SUBSIDIARYREVENUEACCT?: string;
  /** Net income attributable to NCI. */
  NETINCOMEATTRIBUTABLETONCI?: string;
  /** Equity attributable to NCI. */
  EQUITYATTRIBUTABLETONCI?: string;
  /** Contributed capital account. */
  CONTRIBUTEDCAPITALACCT?: string;
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
export interface GcownershipchildentityRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcownershipchildentityRecord
  extends
    GcownershipchildentityFields,
    OpenValues,
    Related<GcownershipchildentityFields, GcownershipchildentityRelations> {}

export const gcownershipchildentityRecord: Shape<GcownershipchildentityRecord> =
  {
    element: "GCOWNERSHIPCHILDENTITY",
    content: `(RECORDNO? & ENTITYID? & OWNERSHIPPERCENTAGE? & CONSOLIDATIONMETHOD? & STRUCTURENAME? &
    FROMPERIOD? & STATUS? & STATE? & ISALLOCATESUBSIDIARYINCOME? & INVESTMENTINSUBSACCT? &
    SUBSIDIARYREVENUEACCT? & NETINCOMEATTRIBUTABLETONCI? & EQUITYATTRIBUTABLETONCI? &
    CONTRIBUTEDCAPITALACCT? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      OWNERSHIPPERCENTAGE: "NUMBER",
      CONSOLIDATIONMETHOD: "ENUM",
      ISALLOCATESUBSIDIARYINCOME: "BOOLEAN",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => gcownershipchildentityPaths,
    answer: true,
  };

export const gcownershipchildentityPaths: Paths = {
  types: {
    BOOLEAN: "ISALLOCATESUBSIDIARYINCOME",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
};
