// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd; do not edit. Checksum 17a0b8671fbd669f
import type {
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct vendorpref QUERY. */
export type QueryVendorPref = GetList<VendorPrefField>;

/** `Intacct vendorpref QUERY Request` */
export const queryVendorPref: FunctionProfile<QueryVendorPref, VendorPrefData> =
  {
    name: "Intacct vendorpref QUERY Request",
    version: "2.1",
    fixed: { object: "vendorpref" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => queryVendorPrefResponse,
  };

/** `Intacct vendorpref QUERY Response` */
export const queryVendorPrefResponse: Profile<VendorPrefData> = {
  name: "Intacct vendorpref QUERY Response",
  version: "2.1",
  element: "data",
  content: "(vendorpref*)",
  types: { vendorpref: () => vendorPrefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendorpref`. */
export interface VendorPrefData extends DataAttributes {
  vendorpref?: OpenRecord[];
}

/** The fields of a vendorpref that can be requested. */
export type VendorPrefField = string;

export const vendorPrefRecord: Shape<OpenRecord> = {
  element: "vendorpref",
  content: "ANY",
  answer: true,
};
