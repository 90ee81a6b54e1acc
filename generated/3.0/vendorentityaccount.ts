// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 17372d0367eeedaf
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct vendorentityaccount QUERY. */
export type QueryVendorEntityAccount = GetList;

/** `Intacct vendorentityaccount QUERY Request` */
export const queryVendorEntityAccount: FunctionProfile<
  QueryVendorEntityAccount,
  VendorEntityAccountData
> = {
  name: "Intacct vendorentityaccount QUERY Request",
  version: "3.0",
  fixed: { object: "vendorentityaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryVendorEntityAccountResponse,
};

/** `Intacct vendorentityaccount QUERY Response` */
export const queryVendorEntityAccountResponse: Profile<VendorEntityAccountData> =
  {
    name: "Intacct vendorentityaccount QUERY Response",
    version: "3.0",
    element: "data",
    content: "(vendorentityaccount*)",
    types: {
      vendorentityaccount: () => ({
        element: "vendorentityaccount",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `vendorentityaccount`. */
export interface VendorEntityAccountData extends DataAttributes {
  vendorentityaccount?: OpenRecord[];
}
