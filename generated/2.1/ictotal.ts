// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/objects.dtd; do not edit. Checksum 92b1cef771240147
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ictotal QUERY. */
export type QueryIcTotal = GetList<IcTotalField>;

/** `Intacct ictotal QUERY Request` */
export const queryIcTotal: FunctionProfile<QueryIcTotal, IcTotalData> = {
  name: "Intacct ictotal QUERY Request",
  version: "2.1",
  fixed: { object: "ictotal" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcTotalResponse,
};

/** `Intacct ictotal QUERY Response` */
export const queryIcTotalResponse: Profile<IcTotalData> = {
  name: "Intacct ictotal QUERY Response",
  version: "2.1",
  element: "data",
  content: "(ictotal*)",
  types: { ictotal: () => icTotalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ictotal`. */
export interface IcTotalData extends DataAttributes {
  ictotal?: IcTotalRecord[];
}

/** The fields of an ictotal that can be requested. */
export type IcTotalField = keyof IcTotalRecord;

/** An inventory total. Declared in 2.1/response/inventory.dtd. */
export interface IcTotalRecord {
  /** `STRING_30`: at most 30 characters. */
  totalname?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const icTotalRecord: Shape<IcTotalRecord> = {
  element: "ictotal",
  content: "(totalname?, status?)",
  types: { totalname: "STRING_30", status: enumResponseStatus },
  answer: true,
};
