// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd; do not edit. Checksum 034eee0ef890031f
import type {
  EmptyElement,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the applications that the company subscribes to. Declared in shared/company.dtd. */
export type GetApplications = EmptyElement;

/** `Intacct applications GET Request` */
export const getApplications: FunctionProfile<
  GetApplications,
  AppSubscriptionData
> = {
  name: "Intacct applications GET Request",
  version: "2.1",
  element: "get_applications",
  content: "EMPTY",
  response: () => getApplicationsResponse,
};

/** `Intacct applications GET Response` */
export const getApplicationsResponse: Profile<AppSubscriptionData> = {
  name: "Intacct applications GET Response",
  version: "2.1",
  element: "data",
  content: "(appSubscription*)",
  types: { appSubscription: () => appSubscriptionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `appSubscription`. */
export interface AppSubscriptionData extends DataAttributes {
  appSubscription?: AppSubscriptionRecord[];
}

/** The fields of an appSubscription that can be requested. */
export type AppSubscriptionField = keyof AppSubscriptionRecord;

/** An application and the user's rights in it. Declared in 2.1/response/company.dtd. */
export interface AppSubscriptionRecord {
  applicationName?: string;
  policies?: PolicyRecord[];
}

export const appSubscriptionRecord: Shape<AppSubscriptionRecord> = {
  element: "appSubscription",
  content: "(applicationName?, policies?)",
  types: { policies: () => policiesRecord },
  answer: true,
};

export const policiesRecord: Shape<PolicyRecord[]> = {
  element: "policies",
  content: "(policy*)",
  types: { policy: () => policyRecord },
  answer: true,
};

/** The rights to one kind of work. Declared in 2.1/response/company.dtd. */
export interface PolicyRecord {
  policyName: string;
  rights: string;
}

export const policyRecord: Shape<PolicyRecord> = {
  element: "policy",
  content: "(policyName, rights)",
  answer: true,
};
