// Made by intacct-codegen from shared/company.dtd, shared/structures.dtd; do not edit. Checksum 4003c7e66db002e0
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type EnumCompanyType, enumCompanyType } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the client companies, of one type where companytype is given. Declared in shared/company.dtd. */
export interface GetMyclients {
  /** `ENUM_COMPANYTYPE`: "A" or "E". */
  companytype?: EnumCompanyType | null;
}

/** `Intacct myclients GET Request` */
export const getMyclients: FunctionProfile<GetMyclients, ClientData> = {
  name: "Intacct myclients GET Request",
  version: "2.1",
  element: "get_myclients",
  content: "(companytype?)",
  types: { companytype: enumCompanyType },
  response: () => getMyclientsResponse,
};

/** `Intacct myclients GET Response` */
export const getMyclientsResponse: Profile<ClientData> = {
  name: "Intacct myclients GET Response",
  version: "2.1",
  element: "data",
  content: "(client*)",
  types: { client: () => clientRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `client`. */
export interface ClientData extends DataAttributes {
  client?: ClientRecord[];
}

/** The fields of a client that can be requested. */
export type ClientField = keyof ClientRecord;

/** A client of the company. Declared in shared/structures.dtd. */
export interface ClientRecord {
  /** `STRING_40`: at most 40 characters. */
  clientid?: string;
}

export const clientRecord: Shape<ClientRecord> = {
  element: "client",
  content: "(clientid?)",
  types: { clientid: "STRING_40" },
  answer: true,
};
