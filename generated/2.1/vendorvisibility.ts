// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum b97b7c416a8b00b4
import type {
  Completed,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type Visibility,
  type VisibilityRecord,
  visibility,
  visibilityRecord,
} from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Updates which locations and departments see a vendor. Declared in shared/payables.dtd. */
export interface UpdateVendorVisibility {
  vendorid: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct vendorvisibility UPDATE Request` */
export const updateVendorVisibility: FunctionProfile<
  UpdateVendorVisibility,
  Completed
> = {
  name: "Intacct vendorvisibility UPDATE Request",
  version: "2.1",
  element: "update_vendorvisibility",
  content: "(visibility?)",
  types: { visibility: () => visibility },
  attributes: { vendorid: "CDATA #REQUIRED" },
};

/** The input of Intacct vendorvisibility GET. */
export type GetVendorVisibility = Get<VendorVisibilityField>;

/** `Intacct vendorvisibility GET Request` */
export const getVendorVisibility: FunctionProfile<
  GetVendorVisibility,
  VendorVisibilityData
> = {
  name: "Intacct vendorvisibility GET Request",
  version: "2.1",
  fixed: { object: "vendorvisibility" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getVendorVisibilityResponse,
};

/** The input of Intacct vendorvisibility QUERY. */
export type QueryVendorVisibility = GetList<VendorVisibilityField>;

/** `Intacct vendorvisibility QUERY Request` */
export const queryVendorVisibility: FunctionProfile<
  QueryVendorVisibility,
  VendorVisibilityData
> = {
  name: "Intacct vendorvisibility QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(vendorvisibility*)",
  types: { vendorvisibility: () => vendorVisibilityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendorvisibility QUERY Response` */
export const queryVendorVisibilityResponse: Profile<VendorVisibilityData> = {
  name: "Intacct vendorvisibility QUERY Response",
  version: "2.1",
  element: "data",
  content: "(vendorvisibility*)",
  types: { vendorvisibility: () => vendorVisibilityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendorvisibility`. */
export interface VendorVisibilityData extends DataAttributes {
  vendorvisibility?: VendorVisibilityRecord[];
}

/** The fields of a vendorvisibility that can be requested. */
export type VendorVisibilityField = keyof VendorVisibilityRecord;

/** Who sees a vendor. Declared in 2.1/response/payables.dtd. */
export interface VendorVisibilityRecord {
  /** `ID`. */
  vendorid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: VisibilityRecord;
}

export const vendorVisibilityRecord: Shape<VendorVisibilityRecord> = {
  element: "vendorvisibility",
  content: "(vendorid?, name?, visibility?)",
  types: {
    vendorid: "ID",
    name: "STRING_100",
    visibility: () => visibilityRecord,
  },
  answer: true,
};
