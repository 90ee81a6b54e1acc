// Made by intacct-codegen from 2.1/response/company.dtd, shared/objects.dtd; do not edit. Checksum 1fa22876278f0edd
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct subscription GET. */
export type GetSubscription = Get<SubscriptionField>;

/** `Intacct subscription GET Request` */
export const getSubscription: FunctionProfile<
  GetSubscription,
  SubscriptionData
> = {
  name: "Intacct subscription GET Request",
  version: "2.1",
  fixed: { object: "subscription" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSubscriptionResponse,
};

/** The input of Intacct subscription QUERY. */
export type QuerySubscription = GetList<SubscriptionField>;

/** `Intacct subscription QUERY Request` */
export const querySubscription: FunctionProfile<
  QuerySubscription,
  SubscriptionData
> = {
  name: "Intacct subscription QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(subscription*)",
  types: { subscription: () => subscriptionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct subscription QUERY Response` */
export const querySubscriptionResponse: Profile<SubscriptionData> = {
  name: "Intacct subscription QUERY Response",
  version: "2.1",
  element: "data",
  content: "(subscription*)",
  types: { subscription: () => subscriptionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `subscription`. */
export interface SubscriptionData extends DataAttributes {
  subscription?: SubscriptionRecord[];
}

/** The fields of a subscription that can be requested. */
export type SubscriptionField = keyof SubscriptionRecord;

/** An object's external id, for one subscriber. Declared in 2.1/response/company.dtd. */
export interface SubscriptionRecord {
  /** `STRING_20`: at most 20 characters. */
  object?: string;
  /** `STRING_80`: at most 80 characters. */
  intacctid?: string;
  /** `STRING_20`: at most 20 characters. */
  subscriber?: string;
  /** `KEY`. */
  externalid?: string;
}

export const subscriptionRecord: Shape<SubscriptionRecord> = {
  element: "subscription",
  content: "(object?, intacctid?, subscriber?, externalid?)",
  types: {
    object: "STRING_20",
    intacctid: "STRING_80",
    subscriber: "STRING_20",
    externalid: "KEY",
  },
  answer: true,
};
