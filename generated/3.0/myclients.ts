// Made by intacct-codegen from shared/company.dtd; do not edit. Checksum a095cb5b9557aef6
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";
import { type EnumCompanyType, enumCompanyType } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the client companies, of one type where companytype is given. Declared in shared/company.dtd. */
export interface GetMyclients {
  /** Borrowed from 2.1: `ENUM_COMPANYTYPE`: "A" or "E". */
  companytype?: EnumCompanyType | null;
}

/** `Intacct myclients GET Request` */
export const getMyclients: FunctionProfile<GetMyclients, AnyData> = {
  name: "Intacct myclients GET Request",
  version: "3.0",
  element: "get_myclients",
  content: "(companytype?)",
  types: { companytype: enumCompanyType },
  response: () => getMyclientsResponse,
};

/** `Intacct myclients GET Response` */
export const getMyclientsResponse: Profile<AnyData> = {
  name: "Intacct myclients GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
