// Made by intacct-codegen from 2.1/response/tax.dtd, 2.1/tax.dtd, shared/objects.dtd, shared/tax.dtd; do not edit. Checksum e78165e00b2bca1b
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Adds a tax detail to a tax schedule. Declared in 2.1/tax.dtd. */
export interface CreateTaxScheduleDetail {
  /** `STRING_30`: at most 30 characters. */
  scheduleid: string;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** `STRING_30`: at most 30 characters. */
  detailid: string;
}

/** `Intacct taxscheduledetail CREATE Request` */
export const createTaxScheduleDetail: FunctionProfile<
  CreateTaxScheduleDetail,
  Created
> = {
  name: "Intacct taxscheduledetail CREATE Request",
  version: "2.1",
  element: "create_taxscheduledetail",
  content: "(scheduleid, taxsolutionid?, detailid)",
  types: {
    scheduleid: "STRING_30",
    taxsolutionid: "STRING_100",
    detailid: "STRING_30",
  },
};

/** Takes a tax detail out of a tax schedule. Declared in shared/tax.dtd. */
export interface DeleteTaxScheduleDetail {
  recordno: string;
}

/** `Intacct delete_taxscheduledetail UPDATE Request` */
export const deleteTaxScheduleDetail: FunctionProfile<
  DeleteTaxScheduleDetail,
  Completed
> = {
  name: "Intacct delete_taxscheduledetail UPDATE Request",
  version: "2.1",
  element: "delete_taxscheduledetail",
  content: "EMPTY",
  attributes: { recordno: "CDATA #REQUIRED" },
};

/** The input of Intacct taxscheduledetail GET. */
export type GetTaxScheduleDetail = Get<TaxScheduleDetailField>;

/** `Intacct taxscheduledetail GET Request` */
export const getTaxScheduleDetail: FunctionProfile<
  GetTaxScheduleDetail,
  TaxScheduleDetailData
> = {
  name: "Intacct taxscheduledetail GET Request",
  version: "2.1",
  fixed: { object: "taxscheduledetail" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTaxScheduleDetailResponse,
};

/** The input of Intacct taxscheduledetail QUERY. */
export type QueryTaxScheduleDetail = GetList<TaxScheduleDetailField>;

/** `Intacct taxscheduledetail QUERY Request` */
export const queryTaxScheduleDetail: FunctionProfile<
  QueryTaxScheduleDetail,
  TaxScheduleDetailData
> = {
  name: "Intacct taxscheduledetail QUERY Request",
  version: "2.1",
  fixed: { object: "taxscheduledetail" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTaxScheduleDetailResponse,
};

/** `Intacct taxscheduledetail GET Response` */
export const getTaxScheduleDetailResponse: Profile<TaxScheduleDetailData> = {
  name: "Intacct taxscheduledetail GET Response",
  version: "2.1",
  element: "data",
  content: "(taxscheduledetail*)",
  types: { taxscheduledetail: () => taxScheduleDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxscheduledetail QUERY Response` */
export const queryTaxScheduleDetailResponse: Profile<TaxScheduleDetailData> = {
  name: "Intacct taxscheduledetail QUERY Response",
  version: "2.1",
  element: "data",
  content: "(taxscheduledetail*)",
  types: { taxscheduledetail: () => taxScheduleDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taxscheduledetail`. */
export interface TaxScheduleDetailData extends DataAttributes {
  taxscheduledetail?: OpenRecord[];
}

/** The fields of a taxscheduledetail that can be requested. */
export type TaxScheduleDetailField = string;

export const taxScheduleDetailRecord: Shape<OpenRecord> = {
  element: "taxscheduledetail",
  content: "ANY",
  answer: true,
};
