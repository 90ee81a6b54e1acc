// Made by intacct-codegen from shared/company.dtd; do not edit. Checksum 9ffb5a100bbece3f
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists what a user is permitted to do. Declared in shared/company.dtd. */
export interface GetUserPermissions {
  userId: string;
}

/** `Intacct userpermissions GET Request` */
export const getUserPermissions: FunctionProfile<GetUserPermissions, AnyData> =
  {
    name: "Intacct userpermissions GET Request",
    version: "3.0",
    element: "getUserPermissions",
    content: "(userId)",
    response: () => getUserPermissionsResponse,
  };

/** `Intacct userpermissions GET Response` */
export const getUserPermissionsResponse: Profile<AnyData> = {
  name: "Intacct userpermissions GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
