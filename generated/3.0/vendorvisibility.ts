// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum d19aa675291aa138
import type {
  Completed,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Updates which locations and departments see a vendor. Declared in shared/payables.dtd. */
export interface UpdateVendorVisibility {
  vendorid: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct update_vendorvisibility UPDATE Request` */
export const updateVendorVisibility: FunctionProfile<
  UpdateVendorVisibility,
  Completed
> = {
  name: "Intacct update_vendorvisibility UPDATE Request",
  version: "3.0",
  element: "update_vendorvisibility",
  content: "(visibility?)",
  types: { visibility: () => visibility },
  attributes: { vendorid: "CDATA #REQUIRED" },
};

/** The input of Intacct vendorvisibility GET. */
export type GetVendorVisibility = Read<VendorVisibilityField | "*">;

/** `Intacct vendorvisibility GET Request` */
export const getVendorVisibility: FunctionProfile<
  GetVendorVisibility,
  VendorVisibilityData
> = {
  name: "Intacct vendorvisibility GET Request",
  version: "3.0",
  fixed: { object: "VENDORVISIBILITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getVendorVisibilityResponse,
};

/** The input of Intacct vendorvisibility QUERY. */
export type QueryVendorVisibility = QueryInput;

/** `Intacct vendorvisibility QUERY Request` */
export const queryVendorVisibility: QueryProfile<VendorVisibilityRecord> = {
  name: "Intacct vendorvisibility QUERY Request",
  version: "3.0",
  fixed: { object: "VENDORVISIBILITY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryVendorVisibilityResponse,
};

/** The input of Intacct vendorvisibility LOOKUP. */
export type LookupVendorVisibility = Lookup;

/** `Intacct vendorvisibility LOOKUP Request` */
export const lookupVendorVisibility: FunctionProfile<
  LookupVendorVisibility,
  TypeData
> = {
  name: "Intacct vendorvisibility LOOKUP Request",
  version: "3.0",
  fixed: { object: "VENDORVISIBILITY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupVendorVisibilityResponse,
};

/** The input of Intacct vendorvisibility get GET. */
export type GetVendorVisibilityFunction = Get;

/** `Intacct vendorvisibility get GET Request` */
export const getVendorVisibilityFunction: FunctionProfile<
  GetVendorVisibilityFunction,
  VendorVisibilityRows2
> = {
  name: "Intacct vendorvisibility get GET Request",
  version: "3.0",
  fixed: { object: "vendorvisibility" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getVendorVisibilityFunctionResponse,
};

/** The input of Intacct vendorvisibility get_list QUERY. */
export type GetListVendorVisibility = GetList;

/** `Intacct vendorvisibility get_list QUERY Request` */
export const getListVendorVisibility: FunctionProfile<
  GetListVendorVisibility,
  VendorVisibilityRows2
> = {
  name: "Intacct vendorvisibility get_list QUERY Request",
  version: "3.0",
  fixed: { object: "vendorvisibility" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListVendorVisibilityResponse,
};

/** `Intacct vendorvisibility GET Response` */
export const getVendorVisibilityResponse: Profile<VendorVisibilityData> = {
  name: "Intacct vendorvisibility GET Response",
  version: "3.0",
  element: "data",
  content: "(vendorvisibility*)",
  types: { vendorvisibility: () => vendorVisibilityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendorvisibility QUERY Response` */
export const queryVendorVisibilityResponse: Profile<VendorVisibilityRows> = {
  name: "Intacct vendorvisibility QUERY Response",
  version: "3.0",
  element: "data",
  content: "(VENDORVISIBILITY*)",
  types: { VENDORVISIBILITY: () => vendorVisibilityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendorvisibility LOOKUP Response` */
export const lookupVendorVisibilityResponse: Profile<TypeData> = {
  name: "Intacct vendorvisibility LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendorvisibility get GET Response` */
export const getVendorVisibilityFunctionResponse: Profile<VendorVisibilityRows2> =
  {
    name: "Intacct vendorvisibility get GET Response",
    version: "3.0",
    element: "data",
    content: "(vendorvisibility*)",
    types: {
      vendorvisibility: () => ({ element: "vendorvisibility", content: "ANY" }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct vendorvisibility get_list QUERY Response` */
export const getListVendorVisibilityResponse: Profile<VendorVisibilityRows2> = {
  name: "Intacct vendorvisibility get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vendorvisibility*)",
  types: {
    vendorvisibility: () => ({ element: "vendorvisibility", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendorvisibility`. */
export interface VendorVisibilityData extends DataAttributes {
  vendorvisibility?: VendorVisibilityRecord[];
}

/** The fields of a vendorvisibility that can be requested. */
export type VendorVisibilityField =
  keyof VendorVisibilityFields | `${string}.${string}`;

/** The data of an answer about `VENDORVISIBILITY`. */
export interface VendorVisibilityRows extends DataAttributes {
  VENDORVISIBILITY?: VendorVisibilityRecord[];
}

/** The data of an answer about `vendorvisibility`. */
export interface VendorVisibilityRows2 extends DataAttributes {
  vendorvisibility?: OpenRecord[];
}

/** Who sees a vendor. Declared in 3.0/payables.dtd. */
export interface VendorVisibilityFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Vendor ID. */
  VENDORID?: string;
  /** Vendor name. */
  NAME?: string;
  /** Visibility. */
  VISIBILITY?:
    "Unrestricted" | "RootOnly" | "Restricted" | (string & {}) | null;
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
export interface VendorVisibilityRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface VendorVisibilityRecord
  extends
    VendorVisibilityFields,
    OpenValues,
    Related<VendorVisibilityFields, VendorVisibilityRelations> {}

export const vendorVisibilityRecord: Shape<VendorVisibilityRecord> = {
  element: "VENDORVISIBILITY",
  content: `(RECORDNO? & VENDORID? & NAME? & VISIBILITY? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: { RECORDNO: "INTEGER", VISIBILITY: "ENUM", MEGAENTITYKEY: "INTEGER" },
  paths: () => vendorVisibilityPaths,
  answer: true,
};

export const vendorVisibilityPaths: Paths = {
  to: { MELOCATION: () => locationPaths },
};
