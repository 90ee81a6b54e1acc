// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/objects.dtd; do not edit. Checksum bc1d02bd84bd5b32
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct productline GET. */
export type GetProductLine = Get<ProductLineField>;

/** `Intacct productline GET Request` */
export const getProductLine: FunctionProfile<GetProductLine, ProductLineData> =
  {
    name: "Intacct productline GET Request",
    version: "2.1",
    fixed: { object: "productline" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getProductLineResponse,
  };

/** The input of Intacct productline QUERY. */
export type QueryProductLine = GetList<ProductLineField>;

/** `Intacct productline QUERY Request` */
export const queryProductLine: FunctionProfile<
  QueryProductLine,
  ProductLineData
> = {
  name: "Intacct productline QUERY Request",
  version: "2.1",
  fixed: { object: "productline" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryProductLineResponse,
};

/** `Intacct productline GET Response` */
export const getProductLineResponse: Profile<ProductLineData> = {
  name: "Intacct productline GET Response",
  version: "2.1",
  element: "data",
  content: "(productline*)",
  types: { productline: () => productLineRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct productline QUERY Response` */
export const queryProductLineResponse: Profile<ProductLineData> = {
  name: "Intacct productline QUERY Response",
  version: "2.1",
  element: "data",
  content: "(productline*)",
  types: { productline: () => productLineRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `productline`. */
export interface ProductLineData extends DataAttributes {
  productline?: ProductLineRecord[];
}

/** The fields of a productline that can be requested. */
export type ProductLineField = keyof ProductLineRecord;

/** A product line. Declared in 2.1/response/inventory.dtd. */
export interface ProductLineRecord {
  /** `STRING_30`: at most 30 characters. */
  productlineid?: string;
  /** `ID`. */
  parentid?: string;
  /** `STRING_30`: at most 30 characters. */
  productlinedesc?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const productLineRecord: Shape<ProductLineRecord> = {
  element: "productline",
  content: "(productlineid?, parentid?, productlinedesc?, status?)",
  types: {
    productlineid: "STRING_30",
    parentid: "ID",
    productlinedesc: "STRING_30",
    status: enumResponseStatus,
  },
  answer: true,
};
