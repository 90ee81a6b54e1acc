// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd; do not edit. Checksum 2338bafc343065b3
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import {
  type AppSubscriptionRecord,
  appSubscriptionRecord,
} from "./applications.js";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists what a user is permitted to do. Declared in shared/company.dtd. */
export interface GetUserPermissions {
  userId: string;
}

/** `Intacct userpermissions GET Request` */
export const getUserPermissions: FunctionProfile<
  GetUserPermissions,
  PermissionsData
> = {
  name: "Intacct userpermissions GET Request",
  version: "2.1",
  element: "getUserPermissions",
  content: "(userId)",
  response: () => getUserPermissionsResponse,
};

/** `Intacct userpermissions GET Response` */
export const getUserPermissionsResponse: Profile<PermissionsData> = {
  name: "Intacct userpermissions GET Response",
  version: "2.1",
  element: "data",
  content: "(permissions*)",
  types: { permissions: () => permissionsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `permissions`. */
export interface PermissionsData extends DataAttributes {
  permissions?: AppSubscriptionRecord[][];
}

/** The fields of a permissions that can be requested. */
export type PermissionsField = string;

export const permissionsRecord: Shape<AppSubscriptionRecord[]> = {
  element: "permissions",
  content: "(appSubscription*)",
  types: { appSubscription: () => appSubscriptionRecord },
  answer: true,
};
