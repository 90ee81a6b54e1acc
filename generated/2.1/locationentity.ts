// Made by intacct-codegen from 2.1/response/company.dtd, shared/objects.dtd; do not edit. Checksum 096f1d4c3bd190e5
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct locationentity GET. */
export type GetLocationEntity = Get<LocationEntityField>;

/** `Intacct locationentity GET Request` */
export const getLocationEntity: FunctionProfile<
  GetLocationEntity,
  LocationEntityData
> = {
  name: "Intacct locationentity GET Request",
  version: "2.1",
  fixed: { object: "locationentity" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getLocationEntityResponse,
};

/** The input of Intacct locationentity QUERY. */
export type QueryLocationEntity = GetList<LocationEntityField>;

/** `Intacct locationentity QUERY Request` */
export const queryLocationEntity: FunctionProfile<
  QueryLocationEntity,
  LocationEntityData
> = {
  name: "Intacct locationentity QUERY Request",
  version: "2.1",
  fixed: { object: "locationentity" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryLocationEntityResponse,
};

/** `Intacct locationentity GET Response` */
export const getLocationEntityResponse: Profile<LocationEntityData> = {
  name: "Intacct locationentity GET Response",
  version: "2.1",
  element: "data",
  content: "(locationentity*)",
  types: { locationentity: () => locationEntityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationentity QUERY Response` */
export const queryLocationEntityResponse: Profile<LocationEntityData> = {
  name: "Intacct locationentity QUERY Response",
  version: "2.1",
  element: "data",
  content: "(locationentity*)",
  types: { locationentity: () => locationEntityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `locationentity`. */
export interface LocationEntityData extends DataAttributes {
  locationentity?: LocationEntityRecord[];
}

/** The fields of a locationentity that can be requested. */
export type LocationEntityField = keyof LocationEntityRecord;

/** An entity of a multi-entity company. Declared in 2.1/response/company.dtd. */
export interface LocationEntityRecord {
  /** `ID`. */
  locationid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  locationtype?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `BOOLEAN`. */
  enablelegalcontact?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  legalname?: string;
  /** `STRING_100`: at most 100 characters. */
  legaladdress1?: string;
  /** `STRING_100`: at most 100 characters. */
  legaladdress2?: string;
  /** `STRING_50`: at most 50 characters. */
  legalcity?: string;
  /** `STRING_50`: at most 50 characters. */
  legalstate?: string;
  /** `STRING_30`: at most 30 characters. */
  legalzipcode?: string;
  legalcountry?: string;
}

export const locationEntityRecord: Shape<LocationEntityRecord> = {
  element: "locationentity",
  content: `(locationid?, name?, locationtype?, currency?, status?, enablelegalcontact?, legalname?,
    legaladdress1?, legaladdress2?, legalcity?, legalstate?, legalzipcode?, legalcountry?)`,
  types: {
    locationid: "ID",
    name: "STRING_100",
    currency: "STRING_3",
    status: enumResponseStatus,
    enablelegalcontact: "BOOLEAN",
    legalname: "STRING_100",
    legaladdress1: "STRING_100",
    legaladdress2: "STRING_100",
    legalcity: "STRING_50",
    legalstate: "STRING_50",
    legalzipcode: "STRING_30",
  },
  answer: true,
};
