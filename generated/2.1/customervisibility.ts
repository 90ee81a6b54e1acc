// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 9e8981fee5335e7e
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

/** Updates which locations and departments see a customer. Declared in shared/receivables.dtd. */
export interface UpdateCustomerVisibility {
  customerid: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct customervisibility UPDATE Request` */
export const updateCustomerVisibility: FunctionProfile<
  UpdateCustomerVisibility,
  Completed
> = {
  name: "Intacct customervisibility UPDATE Request",
  version: "2.1",
  element: "update_customervisibility",
  content: "(visibility?)",
  types: { visibility: () => visibility },
  attributes: { customerid: "CDATA #REQUIRED" },
};

/** The input of Intacct customervisibility GET. */
export type GetCustomerVisibility = Get<CustomerVisibilityField>;

/** `Intacct customervisibility GET Request` */
export const getCustomerVisibility: FunctionProfile<
  GetCustomerVisibility,
  CustomerVisibilityData
> = {
  name: "Intacct customervisibility GET Request",
  version: "2.1",
  fixed: { object: "customervisibility" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerVisibilityResponse,
};

/** The input of Intacct customervisibility QUERY. */
export type QueryCustomerVisibility = GetList<CustomerVisibilityField>;

/** `Intacct customervisibility QUERY Request` */
export const queryCustomerVisibility: FunctionProfile<
  QueryCustomerVisibility,
  CustomerVisibilityData
> = {
  name: "Intacct customervisibility QUERY Request",
  version: "2.1",
  fixed: { object: "customervisibility" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustomerVisibilityResponse,
};

/** `Intacct customervisibility GET Response` */
export const getCustomerVisibilityResponse: Profile<CustomerVisibilityData> = {
  name: "Intacct customervisibility GET Response",
  version: "2.1",
  element: "data",
  content: "(customervisibility*)",
  types: { customervisibility: () => customerVisibilityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customervisibility QUERY Response` */
export const queryCustomerVisibilityResponse: Profile<CustomerVisibilityData> =
  {
    name: "Intacct customervisibility QUERY Response",
    version: "2.1",
    element: "data",
    content: "(customervisibility*)",
    types: { customervisibility: () => customerVisibilityRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `customervisibility`. */
export interface CustomerVisibilityData extends DataAttributes {
  customervisibility?: CustomerVisibilityRecord[];
}

/** The fields of a customervisibility that can be requested. */
export type CustomerVisibilityField = keyof CustomerVisibilityRecord;

/** Who sees a customer. Declared in 2.1/response/receivables.dtd. */
export interface CustomerVisibilityRecord {
  /** `ID`. */
  customerid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: VisibilityRecord;
}

export const customerVisibilityRecord: Shape<CustomerVisibilityRecord> = {
  element: "customervisibility",
  content: "(customerid?, name?, visibility?)",
  types: {
    customerid: "ID",
    name: "STRING_100",
    visibility: () => visibilityRecord,
  },
  answer: true,
};
