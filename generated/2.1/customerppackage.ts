// Made by intacct-codegen from 2.1/response/company.dtd, shared/objects.dtd; do not edit. Checksum 8d7c9d1590d34531
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct customerppackage QUERY. */
export type QueryCustomerppackage = GetList<CustomerppackageField>;

/** `Intacct customerppackage QUERY Request` */
export const queryCustomerppackage: FunctionProfile<
  QueryCustomerppackage,
  CustomerppackageData
> = {
  name: "Intacct customerppackage QUERY Request",
  version: "2.1",
  fixed: { object: "customerppackage" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustomerppackageResponse,
};

/** `Intacct customerppackage QUERY Response` */
export const queryCustomerppackageResponse: Profile<CustomerppackageData> = {
  name: "Intacct customerppackage QUERY Response",
  version: "2.1",
  element: "data",
  content: "(customerppackage*)",
  types: { customerppackage: () => customerppackageRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `customerppackage`. */
export interface CustomerppackageData extends DataAttributes {
  customerppackage?: CustomerppackageRecord[];
}

/** The fields of a customerppackage that can be requested. */
export type CustomerppackageField = keyof CustomerppackageRecord;

/** A customization package. Declared in 2.1/response/company.dtd. */
export interface CustomerppackageRecord {
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_80`: at most 80 characters. */
  author?: string;
  /** `STRING_80`: at most 80 characters. */
  intacctid?: string;
  /** `BOOLEAN`. */
  signed?: boolean | null;
}

export const customerppackageRecord: Shape<CustomerppackageRecord> = {
  element: "customerppackage",
  content: "(name?, description?, author?, intacctid?, signed?)",
  types: {
    name: "STRING_100",
    description: "STRING_80",
    author: "STRING_80",
    intacctid: "STRING_80",
    signed: "BOOLEAN",
  },
  answer: true,
};
