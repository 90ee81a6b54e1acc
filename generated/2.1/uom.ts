// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/objects.dtd; do not edit. Checksum a4bbdfefbbbf5c92
import type {
  DecimalText,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct uom QUERY. */
export type QueryUom = GetList<UomField>;

/** `Intacct uom QUERY Request` */
export const queryUom: FunctionProfile<QueryUom, UomData> = {
  name: "Intacct uom QUERY Request",
  version: "2.1",
  fixed: { object: "uom" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryUomResponse,
};

/** `Intacct uom QUERY Response` */
export const queryUomResponse: Profile<UomData> = {
  name: "Intacct uom QUERY Response",
  version: "2.1",
  element: "data",
  content: "(uom*)",
  types: { uom: () => uomRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `uom`. */
export interface UomData extends DataAttributes {
  uom?: UomRecord[];
}

/** The fields of an uom that can be requested. */
export type UomField = keyof UomRecord;

/** A unit of measure. Declared in 2.1/response/inventory.dtd. */
export interface UomRecord {
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `NUMBER_1`: at most 1 digit before the point. */
  numdecimals?: DecimalText | null;
}

export const uomRecord: Shape<UomRecord> = {
  element: "uom",
  content: "(unit?, numdecimals?)",
  types: { unit: "STRING_30", numdecimals: "NUMBER_1" },
  answer: true,
};
