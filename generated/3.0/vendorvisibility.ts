// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  IntegerText,
  OpenRecord,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type Read, readTypes } from "./read.js";
import { type Visibility, visibility } from "./visibility.js";

/** Updates which locations and departments see a vendor. Declared in shared/payables.dtd. */
export interface UpdateVendorVisibility {
  /** Attribute. */
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
  nulls: true,
};

/** What Intacct vendorvisibility GET may ask for. */
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

/** What Intacct vendorvisibility LOOKUP may ask for. */
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

/** What Intacct vendorvisibility get GET may ask for. */
export type GetVendorVisibilityFunction = Get;

/** `Intacct vendorvisibility get GET Request` */
export const getVendorVisibilityFunction: FunctionProfile<
  GetVendorVisibilityFunction,
  VendorVisibilityRows
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

/** What Intacct get_list_vendorvisibility QUERY may ask for. */
export type QueryVendorVisibility = GetList;

/** `Intacct get_list_vendorvisibility QUERY Request` */
export const queryVendorVisibility: FunctionProfile<
  QueryVendorVisibility,
  VendorVisibilityRows
> = {
  name: "Intacct get_list_vendorvisibility QUERY Request",
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
  response: () => queryVendorVisibilityResponse,
};

/** `Intacct vendorvisibility GET Response` */
export const getVendorVisibilityResponse: Profile<VendorVisibilityData> = {
  name: "Intacct vendorvisibility GET Response",
  version: "3.0",
  element: "data",
  content: "(vendorvisibility*)",
  alias: { VENDORVISIBILITY: "vendorvisibility" },
  types: { vendorvisibility: () => vendorVisibilityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct vendorvisibility LOOKUP Response` */
export const lookupVendorVisibilityResponse: Profile<TypeData> = {
  name: "Intacct vendorvisibility LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct vendorvisibility get GET Response` */
export const getVendorVisibilityFunctionResponse: Profile<VendorVisibilityRows> =
  {
    name: "Intacct vendorvisibility get GET Response",
    version: "3.0",
    element: "data",
    content: "(vendorvisibility*)",
    types: {
      vendorvisibility: () => ({ element: "vendorvisibility", content: "ANY" }),
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct get_list_vendorvisibility QUERY Response` */
export const queryVendorVisibilityResponse: Profile<VendorVisibilityRows> = {
  name: "Intacct get_list_vendorvisibility QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vendorvisibility*)",
  types: {
    vendorvisibility: () => ({ element: "vendorvisibility", content: "ANY" }),
  },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `vendorvisibility` holds. */
export interface VendorVisibilityData extends DataAttributes {
  vendorvisibility?: VendorVisibilityRecord[];
}

/** The fields of a vendorvisibility that can be asked for. */
export type VendorVisibilityField =
  keyof VendorVisibilityFields | `${string}.${string}`;

/** What an answer about `vendorvisibility` holds. */
export interface VendorVisibilityRows extends DataAttributes {
  vendorvisibility?: OpenRecord[];
}

/** Who sees a vendor. Declared in 3.0/payables.dtd. */
export interface VendorVisibilityFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface VendorVisibilityRecord
  extends VendorVisibilityFields, OpenValues {}

export const vendorVisibilityRecord: Shape<VendorVisibilityRecord> = {
  element: "VENDORVISIBILITY",
  content: "(RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
