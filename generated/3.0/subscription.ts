// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 77fcbb78ab3714f1
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct subscription GET. */
export type GetSubscription = Get;

/** `Intacct subscription GET Request` */
export const getSubscription: FunctionProfile<
  GetSubscription,
  SubscriptionData
> = {
  name: "Intacct subscription GET Request",
  version: "3.0",
  fixed: { object: "subscription" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSubscriptionResponse,
};

/** The input of Intacct subscription QUERY. */
export type QuerySubscription = GetList;

/** `Intacct subscription QUERY Request` */
export const querySubscription: FunctionProfile<
  QuerySubscription,
  SubscriptionData
> = {
  name: "Intacct subscription QUERY Request",
  version: "3.0",
  fixed: { object: "subscription" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySubscriptionResponse,
};

/** `Intacct subscription GET Response` */
export const getSubscriptionResponse: Profile<SubscriptionData> = {
  name: "Intacct subscription GET Response",
  version: "3.0",
  element: "data",
  content: "(subscription*)",
  types: { subscription: () => ({ element: "subscription", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct subscription QUERY Response` */
export const querySubscriptionResponse: Profile<SubscriptionData> = {
  name: "Intacct subscription QUERY Response",
  version: "3.0",
  element: "data",
  content: "(subscription*)",
  types: { subscription: () => ({ element: "subscription", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `subscription`. */
export interface SubscriptionData extends DataAttributes {
  subscription?: OpenRecord[];
}
